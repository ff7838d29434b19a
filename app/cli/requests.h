// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive.h"
#include "engine/config.h"
#include "engine/error.h"
#include "engine/evaluate.h"
#include "engine/export.h"
#include "engine/probe.h"
#include "engine/run_export.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// From the words of the command line to the requests of the engine. Nothing is computed here.
/// Errors  EngineError{BadConfig, MissingFile, BadFile}, naming the option.
namespace cli {

/// `sibo train CONFIG --set …`: a file, or the name of a preset that comes with the program ("demo").
[[nodiscard]] engine::TrainConfig configFrom(const std::string& config, const std::vector<std::string>& settings);

/// A run or study given by path or by its name in the library. Empty if there is none.
[[nodiscard]] std::filesystem::path findRun(const std::string& target, const std::filesystem::path& library);
[[nodiscard]] std::filesystem::path findStudy(const std::string& target, const std::filesystem::path& library);

/// What to say of a name that is neither: it is a folder without the file that would make it one, or there is none.
[[nodiscard]] engine::EngineError neitherRunNorStudy(const std::string& target, const std::filesystem::path& library);

/// A run folder, else a PEFT adapter folder.
[[nodiscard]] std::filesystem::path findAdapter(const std::string& target, const std::filesystem::path& library);

/// The value of --task: a preset's name or a configuration file.
[[nodiscard]] engine::TaskConfig taskFrom(const std::string& task);

/// A file that is there, absolute, from an option.
[[nodiscard]] std::filesystem::path existingFile(const std::string& path, const char* option);

/// The same, or in a folder the file to evaluate this data set on (engine::evaluationFileIn).
[[nodiscard]] std::filesystem::path dataFile(const std::string& path, const std::string& preset, const char* option,
                                             bool hidden = false);

struct EvalArguments {
    std::string target; ///< run, run folder or PEFT folder; empty: the model alone
    std::string model, task, data;
    std::optional<double> lambda;
};
[[nodiscard]] engine::EvaluateRequest evaluateRequest(const EvalArguments& arguments,
                                                      const std::filesystem::path& library);

/// `sibo export` as it was typed: `RUN… --to FORM DIR`, or `RUN --to DIR --form FORM`.
struct ExportWords {
    std::vector<std::string> targets, to; ///< --to takes one word or two
    std::string form;
};
struct ExportPlan {
    std::vector<std::string> targets;
    std::string form = "peft", to;
};
[[nodiscard]] ExportPlan exportPlan(const ExportWords& words);

inline constexpr const char* kArchiveForm = "archive";

/// Runs and studies of the library, by name or folder, for --to archive FILE.
[[nodiscard]] engine::ArchiveExport archiveRequest(const ExportPlan& plan, const std::filesystem::path& library);

/// Null for the forms of adapters.
[[nodiscard]] std::optional<engine::FiguresForm> figuresForm(const std::string& form);

struct ExportArguments {
    std::string target; ///< run, run folder or adapter folder
    std::string model, to, form = "peft";
};
[[nodiscard]] engine::ExportRequest exportRequest(const ExportArguments& arguments,
                                                  const std::filesystem::path& library);

struct ProbeArguments {
    std::string model, adapter, data, task;
    std::vector<std::string> texts;
    std::optional<double> lambda;
    int maxLength = 128;
    bool withoutSpecialTokens = false;
};
[[nodiscard]] engine::ProbeRequest probeRequest(const ProbeArguments& arguments, const std::filesystem::path& library);

} // namespace cli
