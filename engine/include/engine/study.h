// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "engine/events.h"
#include "engine/runs.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What a study tells of itself, in the events.jsonl of its folder: every decision about its runs, in the order taken.
/// As JSON: one object a line, {"event": "run_pruned", "study": "…", "time": 12.34, …}, keys as below in snake_case.
/// Invariants: StudyStarted first; each StudyFinished is last or is followed by StudyResumed.
namespace engine {

struct StudyStarted {
    std::int64_t runs = 0, cohorts = 0;
    StudyStrategy strategy = StudyStrategy::Grid;
    StudyEndpoint endpoint; ///< resolved
    std::string startedAt;  ///< UTC, ISO 8601
};
/// The run will be trained; `cohort` counts from 0 in the order of training.
struct RunQueued {
    std::string run, label;
    std::int64_t cohort = 0;
};
/// A λ setting was left behind: its run ends Pruned at this step.
struct RunPruned {
    std::string run;
    std::int64_t step = 0;
    std::string rule;     ///< "the best 4 of 8 λ by mean accuracy on validation over 3 seeds go on"
    std::string metric;   ///< "accuracy on validation"
    double value = 0;     ///< of this setting, mean over the seeds
    double threshold = 0; ///< of the last setting that went on
};
/// The study grew: by refinement, or because a person added settings.
struct SettingsAdded {
    std::string rule;              ///< "λ between 0.4, the best by mean accuracy on validation, and its neighbours"
    std::vector<std::string> runs; ///< names of the new runs
    std::vector<std::string> labels;
};
/// Runs that did not start, and why; the others go on.
struct CohortFailed {
    std::vector<std::string> runs;
    std::string code, message, where, hint;
};
struct StudyResumed {
    std::int64_t left = 0; ///< runs that have not ended
    std::string resumedAt;
};
struct StudyFinished {
    RunState state = RunState::Completed; ///< Completed: every run was tried | Stopped | Failed: none could be trained
    std::string reason;
};

using StudyEventBody =
    std::variant<StudyStarted, RunQueued, RunPruned, SettingsAdded, CohortFailed, StudyResumed, StudyFinished>;
struct StudyEvent {
    std::string study; ///< folder name
    double time = 0;   ///< seconds since the study began or was resumed last, on a clock that never falls
    StudyEventBody body;
};
using StudySink = std::function<void(const StudyEvent&)>;

[[nodiscard]] std::string toJsonLine(const StudyEvent& event);
/// Null for an event name this version does not know.  Errors  EngineError{BadFile}.
[[nodiscard]] std::optional<StudyEvent> parseStudyEvent(std::string_view line);

/// Events of a study folder; none where the file is missing (studies made before there were any). A torn last line is
/// ignored.  Errors  EngineError{BadFile} naming file and line.
[[nodiscard]] std::vector<StudyEvent> readStudyEvents(const std::filesystem::path& studyFolder);

/// Appends to a study's events.jsonl; a torn last line is cut first. Each event is on disk when append() returns.
/// Training thread only.  Errors  EngineError{DiskFull, Io}.
class StudyWriter {
public:
    explicit StudyWriter(const std::filesystem::path& studyFolder);
    ~StudyWriter();
    StudyWriter(StudyWriter&&) noexcept;
    StudyWriter& operator=(StudyWriter&&) noexcept;
    StudyEvent append(StudyEventBody body);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The endpoint with its empty parts filled in: "primary"; the first test set, without one "validation". Of a language
/// model's answers ("svamp-answers") "primary" is "accuracy".
[[nodiscard]] StudyEndpoint resolvedEndpoint(const TrainConfig& config);

/// The study with further settings: runs that both have keep their folder's name, new ones get one; the order is
/// expandStudy's of the new settings. Pruned settings stay pruned.
/// Errors  EngineError{BadConfig}: a setting that has a run would go; the endpoint or strategy would change.
[[nodiscard]] StudyRecord extendStudy(const StudyRecord& study, const StudyConfig& wanted);

/// A study with further values of one key: its axis gets those that it does not have, and each of the single settings
/// in study.runs comes with each of them as well. A new axis begins with the base's value; a study of single settings
/// alone gets none.  Errors  EngineError{BadConfig}: no such key, a value out of its range.
[[nodiscard]] StudyConfig withValues(const TrainConfig& config, const std::string& key,
                                     const std::vector<FieldValue>& values);

} // namespace engine
