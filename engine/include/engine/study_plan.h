// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config_io.h"
#include "engine/fields.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// What a study would train, told before anything is trained; and the values of its axes as people write them.
namespace engine {

/// Values of one axis. Numbers, choices and flags are separated by commas, semicolons or blanks, texts, paths and lists
/// by semicolons or new lines ("query, value; query, key, value"); "null" stands for null where the field allows it.
/// Ranges of numbers hold both ends: "1..5", "0..0.7 step 0.1" (only whole numbers may go without a step), alone or
/// among other values: "0, 0.3..0.5 step 0.05, 0.9". A JSON array is read as such.
/// Errors  EngineError{BadConfig} at study.axes.KEY: no value, a value that is none or is out of the field's range,
/// one that stands there twice, a range that is none, more than 1,000 values.
[[nodiscard]] std::vector<FieldValue> parseAxisValues(const Field& field, std::string_view text);

/// The values as parseAxisValues reads them: "0, 0.2, 0.4"; equal steps of five and more numbers as a range.
[[nodiscard]] std::string axisText(const Field& field, const std::vector<FieldValue>& values);

/// A planned run that cannot be trained, and why.
struct InvalidRun {
    std::size_t run = 0; ///< place in StudyPlan::runs
    std::string label;   ///< "ia3 · λ 0.2 · seed 1"
    std::vector<Problem> problems;
};

struct StudyPlan {
    std::vector<PlannedRun> runs;      ///< as expandStudy gives them
    std::vector<std::string> excluded; ///< labels of the grid's points that `exclude` leaves out
    std::vector<std::string> repeated; ///< labels of points that say the same as an earlier one; trained once
    std::vector<InvalidRun> invalid;   ///< in the order of runs
    std::vector<std::vector<std::size_t>> cohorts; ///< as planCohorts gives them
    std::size_t settings = 0;                      ///< runs that differ in more than the seed
    std::size_t seeds = 0;                         ///< different seeds
};

/// Plans a configuration, a single run or a study, and looks at each run for itself: ranges, keys that do not apply,
/// combinations; with `library`, where models are looked up, also whether the modules fit the run's model. What holds
/// for every run alike (a missing file) makes all of them invalid.  Errors  EngineError{BadConfig} as expandStudy.
[[nodiscard]] StudyPlan planStudy(const TrainConfig& config, const std::filesystem::path& library = {});

/// The study without its invalid runs: as few rules in `exclude` as name no valid run, and without such single
/// settings. Unchanged where no run would be left.
[[nodiscard]] StudyConfig withoutInvalid(const TrainConfig& config, const StudyPlan& plan);

/// "12 of 36 runs: λ 0.2 · ia3, λ 0.4 · ia3 and 10 more": which runs a problem is about.
[[nodiscard]] std::string describeRuns(const StudyPlan& plan, const std::vector<std::size_t>& runs,
                                       std::size_t most = 3);

} // namespace engine
