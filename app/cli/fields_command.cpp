// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/fields.h"
#include "exit_codes.h"
#include "results.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>

namespace cli {

void addFieldsCommand(CLI::App& app, Action& action)
{
    auto json = std::make_shared<bool>(false);
    CLI::App* command = app.add_subcommand("fields", "Every configuration key: type, range, default, help");
    command->add_flag("--json", *json, "The table as JSON on stdout");
    command->callback([json, &action] {
        action = [json](const Console& console) {
            console.out << (*json ? fieldsJson(engine::fields()) : fieldsText(engine::fields())) << std::flush;
            return kDone;
        };
    });
}

} // namespace cli
