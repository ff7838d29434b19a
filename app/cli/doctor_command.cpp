// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "engine/doctor.h"
#include "engine/runs.h"
#include "exit_codes.h"
#include "results.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>

namespace cli {

namespace {

struct Options {
    std::string out;
    bool json = false;
};

} // namespace

void addDoctorCommand(CLI::App& app, Action& action)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("doctor", "Facts of this machine and installation, and what is wrong");
    command->add_option("--out", options->out, "Library folder, instead of $SIBO_HOME");
    command->add_flag("--json", options->json, "The facts as JSON on stdout");
    command->callback([options, &action] {
        action = [options](const Console& console) {
            const std::vector<engine::DoctorLine> lines = engine::doctor(engine::libraryRoot(options->out));
            console.out << (options->json ? doctorJson(lines) : doctorText(lines)) << std::flush;
            const bool well = std::all_of(lines.begin(), lines.end(), [](const auto& line) { return line.ok; });
            return well ? kDone : kFailed;
        };
    });
}

} // namespace cli
