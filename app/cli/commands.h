// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <functional>

namespace CLI {
class App;
}

/// One function a subcommand: it declares the options, and sets `action` to what the parsed command does. Actions
/// return an exit code and throw EngineError.
namespace cli {

using Action = std::function<int(const Console&)>;

void addBenchCommand(CLI::App& app, Action& action);
void addClassifyCommand(CLI::App& app, Action& action);
void addDataCommand(CLI::App& app, Action& action);
void addTrainCommand(CLI::App& app, Action& action);
void addEvalCommand(CLI::App& app, Action& action);
void addExportCommand(CLI::App& app, Action& action);
void addGenerateCommand(CLI::App& app, Action& action);
void addImportCommand(CLI::App& app, Action& action);
void addProbeCommand(CLI::App& app, Action& action);
void addQuestionsCommand(CLI::App& app, Action& action);
void addStudyCommand(CLI::App& app, Action& action);
void addRunsCommand(CLI::App& app, Action& action);
void addFetchModelCommand(CLI::App& app, Action& action);
void addFieldsCommand(CLI::App& app, Action& action);
void addDoctorCommand(CLI::App& app, Action& action);
void addVersionCommand(CLI::App& app, Action& action);

} // namespace cli
