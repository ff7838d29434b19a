// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/archive.h"
#include "engine/runs.h"
#include "exit_codes.h"
#include "results.h"
#include "stop_on_signal.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

namespace cli {

namespace {

struct Options {
    std::string file, out;
    bool json = false;
};

int runImport(const Options& options, const Console& console)
{
    const StopOnSignal signals;
    return unlessStopped(signals, [&] {
        const auto folders = engine::importArchive(engine::libraryRoot(options.out), options.file, signals.token());
        console.out << (options.json ? importJson(folders) : importText(folders)) << std::flush;
        return kDone;
    });
}

} // namespace

void addImportCommand(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "import",
        "Runs and studies of an archive that `sibo export --to archive` or the window wrote, into the library");
    command->add_option("ARCHIVE", options->file, "The file: .tar.zst, .tar.gz, .tar or .zip")->required();
    command->add_option("--out", options->out, "Library folder, instead of $SIBO_HOME");
    command->add_flag("--json", options->json, "A JSON list on stdout: what became of each run and study");
    command->callback(
        [options, &action] { action = [options](const Console& console) { return runImport(*options, console); }; });
}

} // namespace cli
