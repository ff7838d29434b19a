// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <filesystem>
#include <string>
#include <vector>

/// evaluations.jsonl of a run folder: what its adapters gave on further data sets, after the run. A line a result:
/// eval_done as in events.jsonl, `split` the data set's name, `adapter` "best" or "last", `time` that of the run's last
/// event, `setting`, what the figures depend on beside data and weights, and `evaluation`, the folder it is from.
/// Figures of another setting than the default have it behind the data set's name in `split`, "svamp (4 beams)": they
/// are never put together with others. The predictions behind a result stand beside those of the run's own sets, in
/// predictions/<split>-{best,final}.jsonl: those of the latest result.
namespace engine {

inline constexpr const char* kEvaluationsFile = "evaluations.jsonl";

struct FurtherResult {
    EvalDone figures;
    std::string predictions; ///< lines of the file; empty: there are none
    std::string setting;     ///< "generation, consistent prompts, 1 beam, 256 tokens"
};

/// Puts the run's further results among its events, before its end: of each data set and adapter the latest. Left out
/// are those of a run that has gone on since (their time is not its last event's), and names of its own data sets.
/// Errors  EngineError{BadFile} naming file and line.
void addFurtherResults(std::vector<Event>& events, const std::filesystem::path& runFolder, const TrainConfig& config);

/// Appends results to a run that nothing is training, and brings its summary.json up to date. A name of the run's own
/// data sets changes neither its figures nor its predictions.
/// Errors  EngineError{Locked} while it is trained; {MissingFile, BadFile, DiskFull, Io}: no result was added.
void appendFurtherResults(const std::filesystem::path& runFolder, const std::vector<FurtherResult>& results,
                          const std::string& evaluation);

} // namespace engine
