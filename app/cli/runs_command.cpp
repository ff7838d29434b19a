// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/runs.h"
#include "exit_codes.h"
#include "results.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

namespace cli {

namespace {

struct Options {
    std::string out;
    bool json = false;
};

} // namespace

void addRunsCommand(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("runs", "The runs of the library, newest first");
    command->add_option("--out", options->out, "Library folder, instead of $SIBO_HOME");
    command->add_flag("--json", options->json, "The table as JSON on stdout");
    command->callback([options, &action] {
        action = [options](const Console& console) {
            const std::filesystem::path library = engine::libraryRoot(options->out);
            const std::vector<engine::RunSummary> runs = engine::listRuns(library);
            console.out << (options->json ? runsJson(runs) : runsText(runs)) << std::flush;
            if (runs.empty())
                console.err << "no runs in " << engine::runsFolder(library).string() << std::endl;
            return kDone;
        };
    });
}

} // namespace cli
