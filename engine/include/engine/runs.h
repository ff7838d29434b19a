// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "engine/events.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// Run folders are the truth (design: config.json, events.jsonl, summary.json, adapter/, adapter-last/, checkpoints/,
/// predictions/, log.txt); everything else about a run can be rebuilt from them.
namespace engine {

/// Library root: `explicitRoot` if not empty, else $SIBO_HOME, else $XDG_DATA_HOME/sibo-workbench, else
/// ~/.local/share/….
[[nodiscard]] std::filesystem::path libraryRoot(const std::filesystem::path& explicitRoot = {});
[[nodiscard]] std::filesystem::path runsFolder(const std::filesystem::path& library);
[[nodiscard]] std::filesystem::path studiesFolder(const std::filesystem::path& library);

/// "20261124-101500-minilm-lora-0.6-1a2b": time, slug, four random hex digits.
[[nodiscard]] std::string makeRunName(std::string_view slug);

/// The short facts of a run, written to summary.json at its end and rebuilt from events where that is missing.
struct RunSummary {
    std::string name; ///< folder name
    std::string label;
    std::string study; ///< folder name of the study, or empty
    RunState state = RunState::Interrupted;
    std::string reason;
    std::string startedAt;
    double seconds = 0; ///< of activity
    std::int64_t step = 0, steps = 0;
    std::optional<double> lastLoss;
    std::optional<double> bestPrimary; ///< on validation
    std::int64_t bestStep = 0;
    std::string primaryMetric;
    std::optional<double> lastSimilarity;      ///< last layer, last measurement
    std::map<std::string, double> testPrimary; ///< by test set, of the best adapter
    // from config.json, for tables
    double lambda = 0;
    std::string source, method, model, data;
    std::uint64_t seed = 0;
};

/// Everything read back from a run folder.
struct RunRecord {
    std::filesystem::path folder;
    TrainConfig config;
    std::vector<Event> events; ///< superseded ones dropped
    RunSummary summary;
};

/// Errors  EngineError{MissingFile, BadFile} with file and line. A torn last line of events.jsonl is ignored.
/// A run without RunFinished is Running while its lock is held, else Interrupted.
[[nodiscard]] RunRecord readRun(const std::filesystem::path& runFolder);
[[nodiscard]] RunSummary readSummary(const std::filesystem::path& runFolder);
/// Newest first; folders that cannot be read are given as Failed summaries with the reason.
[[nodiscard]] std::vector<RunSummary> listRuns(const std::filesystem::path& library);
[[nodiscard]] RunSummary summarise(const std::string& name, const TrainConfig& config,
                                   const std::vector<Event>& events);

struct StudyRecord {
    std::filesystem::path folder;
    std::string name;
    TrainConfig config;            ///< with its study object
    std::vector<std::string> runs; ///< folder names, in the order of expandStudy
};
[[nodiscard]] StudyRecord readStudy(const std::filesystem::path& studyFolder);
void writeStudy(const StudyRecord& study);

/// Owns a run folder while alive: lock file with pid and process start time. Errors  EngineError{Locked}.
class RunLock {
public:
    explicit RunLock(std::filesystem::path runFolder);
    ~RunLock();
    RunLock(const RunLock&) = delete;
    RunLock& operator=(const RunLock&) = delete;
    /// True while a living process holds the folder's lock (a stale one is not held).
    [[nodiscard]] static bool isHeld(const std::filesystem::path& runFolder);

private:
    std::filesystem::path m_file;
};

/// Creates and fills one run folder, and holds its RunLock while alive. Each event is written (and flushed) before
/// `append` returns; events of CheckpointSaved and RunFinished are fsynced. Not thread-safe: the training thread's.
/// Errors  EngineError{DiskFull, Io}.
class RunWriter {
public:
    /// New folder with config.json (resolved configuration plus `facts`: versions, hashes, as a JSON object text).
    static RunWriter create(const std::filesystem::path& library, const std::string& name, const TrainConfig& config,
                            const std::string& label, const std::string& study, const std::string& factsJson);
    /// Existing folder: cuts a torn last line, removes summary.json, then appends.  Errors also EngineError{Locked}.
    static RunWriter reopen(const std::filesystem::path& runFolder);
    RunWriter(RunWriter&&) noexcept;
    RunWriter& operator=(RunWriter&&) noexcept;
    ~RunWriter();

    void append(const Event& event);
    void log(std::string_view line); ///< log.txt, with the time of day
    void writeSummary();             ///< from config and the events so far
    [[nodiscard]] const std::filesystem::path& folder() const;
    [[nodiscard]] const std::string& name() const;
    [[nodiscard]] double lastTime() const; ///< time of the last event, where a resumed clock goes on

private:
    struct State;
    explicit RunWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace engine
