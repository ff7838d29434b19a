// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <string>

namespace engine {

// Names inside a run folder.
inline constexpr const char* kConfigFile = "config.json";
inline constexpr const char* kEventsFile = "events.jsonl";
inline constexpr const char* kSummaryFile = "summary.json";
inline constexpr const char* kLogFile = "log.txt";
inline constexpr const char* kStudyFile = "study.json";

/// Names of runs and studies in files become paths below the library: only that of a folder is one, not "..", "a/b".
[[nodiscard]] bool isFolderName(const std::string& name);

/// What config.json of a run folder holds: the configuration and who the run is.
struct RunConfig {
    TrainConfig config;
    std::string label, study;
};
[[nodiscard]] RunConfig readRunConfig(const std::filesystem::path& runFolder);
[[nodiscard]] std::string runConfigText(const std::string& name, const RunConfig& run, const std::string& factsJson);

[[nodiscard]] std::string summaryText(const RunSummary& summary);
/// Errors  EngineError{BadFile, MissingFile}.
[[nodiscard]] RunSummary readSummaryFile(const std::filesystem::path& file);

} // namespace engine
