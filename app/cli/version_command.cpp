// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/version.h"
#include "exit_codes.h"
#include "results.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

namespace cli {

void addVersionCommand(CLI::App& app, Action& action)
{
    auto json = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("version", "The program's version");
    command->add_flag("--json", *json, "One JSON object on stdout");
    command->callback([json, &action] {
        action = [json](const Console& console) {
            if (*json)
                console.out << versionJson(engine::version());
            else
                console.out << "sibo " << engine::version() << "\n";
            console.out << std::flush;
            return kDone;
        };
    });
}

} // namespace cli
