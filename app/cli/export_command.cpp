// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/export.h"
#include "engine/runs.h"
#include "exit_codes.h"
#include "requests.h"
#include "results.h"
#include "stop_on_signal.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

namespace cli {

namespace {

struct Options : ExportArguments {
    std::string out;
    bool json = false;
};

int runExport(const Options& options, const Console& console)
{
    const StopOnSignal signals;
    const engine::ExportRequest request = exportRequest(options, engine::libraryRoot(options.out));
    return unlessStopped(signals, [&] {
        const engine::ExportResult result = engine::exportAdapter(request, signals.token());
        console.out << (options.json ? exportJson(result) : exportText(result)) << std::flush;
        return kDone;
    });
}

} // namespace

void addExportCommand(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("export", "An adapter in another form, or merged into its model");
    command->add_option("TARGET", options->target, "Run (name or folder) or adapter folder")->required();
    command->add_option("--to", options->to, "Folder to write; must not exist yet")->required();
    command->add_option("--form", options->form,
                        "peft, adapterhub, llm-adapters (adapters); merged (a transformers model with the adapter in "
                        "its weights); folded (the same with the h0 term beside it, for λ > 0)");
    command->add_option("--model", options->model, "Model folder, instead of the one that the adapter names");
    command->add_option("--out", options->out, "Library folder, instead of $SIBO_HOME");
    command->add_flag("--json", options->json, "One JSON object on stdout");
    command->callback(
        [options, &action] { action = [options](const Console& console) { return runExport(*options, console); }; });
}

} // namespace cli
