// SPDX-License-Identifier: GPL-3.0-or-later
#include "side_by_side.h"

#include "engine/error.h"
#include "requests.h"
#include "text_table.h"

#include <CLI/CLI.hpp>
#include <fstream>

namespace cli {

using engine::EngineError;
using engine::ErrorCode;

void addLines(std::vector<std::string>& texts, const std::string& file, const char* remedy)
{
    std::error_code ignored;
    const bool isFolder = std::filesystem::is_directory(file, ignored); // which opens like a file
    std::ifstream in(file, std::ios::binary);
    if (!in || isFolder)
        throw EngineError(ErrorCode::MissingFile, isFolder ? "is a folder" : "cannot be read", file, remedy);
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        if (!line.empty())
            texts.push_back(line);
    }
}

void addArmOptions(CLI::App& command, ArmArguments& arguments)
{
    command.add_option("--model", arguments.model, "Model folder; default: the one that the adapter names");
    command
        .add_option("--adapter", arguments.adapters,
                    "Run (name or folder) or PEFT adapter folder; several: side by side")
        ->allow_extra_args(false);
    command.add_option("--lambda", arguments.lambdas, "λ, instead of the trained one; several: side by side")
        ->allow_extra_args(false)
        ->check(CLI::Range(0.0, 1.0));
    command.add_flag("--base", arguments.base, "The model alone beside its adapters");
}

std::vector<engine::GenerationArm> armsOf(const ArmArguments& arguments, const std::filesystem::path& library)
{
    if (arguments.adapters.empty() && !arguments.lambdas.empty())
        throw EngineError(ErrorCode::BadConfig, "λ acts in an adapter, and none is named", "--lambda",
                          "add --adapter, or leave --lambda out");
    std::vector<engine::GenerationArm> arms;
    if (arguments.base || arguments.adapters.empty())
        arms.emplace_back();
    for (const std::string& adapter : arguments.adapters) {
        const std::filesystem::path run = findRun(adapter, library);
        const std::filesystem::path folder = run.empty() ? std::filesystem::path(adapter) : run;
        if (arguments.lambdas.empty())
            arms.push_back({folder, std::nullopt});
        for (const double lambda : arguments.lambdas)
            arms.push_back({folder, lambda});
    }
    return arms;
}

std::vector<std::string> armNames(const std::vector<engine::GenerationArm>& arms)
{
    std::vector<std::string> names;
    for (const engine::GenerationArm& arm : arms) {
        if (arm.adapter.empty()) {
            names.emplace_back("model alone");
            continue;
        }
        const std::filesystem::path folder = (arm.adapter / "").parent_path(); // without a slash at its end
        names.push_back(folder.filename().string());
        if (arm.lambda)
            names.back() += " · λ " + plain(*arm.lambda);
    }
    return names;
}

} // namespace cli
