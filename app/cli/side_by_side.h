// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate.h"

#include <filesystem>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// What stands side by side in `sibo generate` and `sibo classify`, as it was typed.
namespace cli {

struct ArmArguments {
    std::string model;
    std::vector<std::string> adapters;
    std::vector<double> lambdas;
    bool base = false;
};

/// --model, --adapter, --lambda and --base. `arguments` must outlive the parsing.
void addArmOptions(CLI::App& command, ArmArguments& arguments);

/// The model alone where it is asked for or no adapter is named, then each adapter at each λ (none given: the trained
/// one).
/// Errors  EngineError{BadConfig} with λ and no adapter.
[[nodiscard]] std::vector<engine::GenerationArm> armsOf(const ArmArguments& arguments,
                                                        const std::filesystem::path& library);

/// "model alone", "20260101-…", "20260101-… · λ 0.2": how an arm is called beside the others.
[[nodiscard]] std::vector<std::string> armNames(const std::vector<engine::GenerationArm>& arms);

/// A text file's lines, empty ones left out.   Errors  EngineError{MissingFile} with the remedy.
void addLines(std::vector<std::string>& texts, const std::string& file, const char* remedy);

} // namespace cli
