// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// One thing wrong with a configuration, for the field it stands at.
struct Problem {
    std::string key;     ///< "train.learning_rate"; a file's key for its content ("task.train")
    std::string message; ///< "must be greater than 0; it is -0.1"
    std::string hint;
    bool warning = false; ///< true: the run may start all the same
    bool ask = false;     ///< with `warning`: only after a yes (the window asks; `sibo train` asks or needs --yes)
};

/// Reads a configuration from JSON. Relative paths become absolute against `baseDirectory`.
/// Short forms: study.lambdas = axis sibo.lambda, study.seeds = axis train.seed.
/// Errors  EngineError{BadConfig}: unknown key (with the nearest one), wrong type, out of range; duplicate keys; depth.
[[nodiscard]] TrainConfig parseConfig(std::string_view json, const std::filesystem::path& baseDirectory);
[[nodiscard]] TrainConfig loadConfig(const std::filesystem::path& file);

/// Applies `key=value` as `--set` does; relative paths are relative to the working directory.
void applySetting(TrainConfig& config, std::string_view assignment);

/// Sets what does not apply to the chosen method back to its default, and takes axes that do not apply out of the
/// study: for a preset of which another method was chosen. Keys in `keep` stay (they were given on purpose; validate()
/// tells).
void dropInapplicable(TrainConfig& config, const std::vector<std::string>& keep);

/// Pretty JSON with every key that applies (keys in table order). With `relativeTo`, paths below it are written
/// relative.
[[nodiscard]] std::string toJson(const TrainConfig& config, const std::filesystem::path& relativeTo = {});
void saveConfig(const TrainConfig& config, const std::filesystem::path& file);

/// Everything that can be said without opening model or data: ranges, keys that do not apply, combinations,
/// files that do not exist. Empty: fine. Does not throw.
[[nodiscard]] std::vector<Problem> validate(const TrainConfig& config);

/// One run of a study: its full configuration (study empty) and what sets it apart.
struct PlannedRun {
    TrainConfig config;
    Overrides overrides; ///< along the axes, in their order
    std::string label;   ///< "λ 0.2 · seed 1"
};

/// The runs of a configuration in order: the grid (first axis slowest), less `exclude`, plus `runs`; a single
/// configuration gives one. Duplicates are dropped.  Errors  EngineError{BadConfig}.
[[nodiscard]] std::vector<PlannedRun> expandStudy(const TrainConfig& config);

/// Groups of indices into `runs` that may train in lockstep: equal but for fields marked `lockstep`, and the same
/// data order (train.seed differs only where train.data_seed is set). Order kept.
[[nodiscard]] std::vector<std::vector<std::size_t>> planCohorts(const std::vector<PlannedRun>& runs);

} // namespace engine
