// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/freed_memory.h"
#include "peft/adapter_file.h"
#include "train/member.h"
#include "train/trainer.h"
#include "train/training_data.h"

#include "engine/train.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace engine {

/// What a cohort is told to do, by whom, and where it writes.
struct CohortSetup {
    const TransformerModel& model;
    const TrainingData& data;
    std::string dtype;       ///< resolved
    std::string modelSha256; ///< of the frozen weights
    int threads = 1;
    std::int64_t memoryEstimate = 0;
    std::filesystem::path manifest; ///< of the cohort's checkpoints
    const EventSink& sink;
    PauseGate* pause = nullptr;
    std::stop_token stop;
};

/// What a run's events tell already at the step that it goes on from.
struct Told {
    bool start = false;      ///< RunStarted
    bool similarity = false; ///< measured after that step
    std::optional<EvalDone> evaluation;
    std::string lost; ///< what its events should tell of earlier steps and do not, in a sentence; empty: nothing
};

/// Trains runs in lockstep from their first evaluation to their last file: the one loop of this program.
/// Every event is told to every active member. A member whose numbers are not finite ends Failed; a failure of files or
/// memory ends all that are still active. Nothing is thrown once the runs exist.
class Cohort {
public:
    Cohort(CohortSetup setup, std::unique_ptr<Trainer> trainer, std::vector<Member> members);

    /// Before run() or resume(): to train no further than `step`, short of the last. There the members are evaluated
    /// and saved, and wait: none of them ends.
    void waitAt(std::int64_t step) { m_until = step; }
    /// From step 0: announces the runs, evaluates the frozen base, trains.
    void run();
    /// After a restored step: makes up for what is due at that step and not told (`told`: one a member), and trains on.
    /// What a later checkpoint or evaluation left in the folders goes: it is superseded. `resumed` tells of the break;
    /// null where there was none: the members only waited.
    void resume(std::int64_t step, const std::optional<RunResumed>& resumed, std::vector<Told> told);

    [[nodiscard]] const std::vector<Member>& members() const { return m_members; }

private:
    void announce(Member& member);
    void guarded(const std::function<void()>& work);
    void loop();
    void tellSteps(std::int64_t step, const std::vector<StepResult>& results, double seconds);
    /// Ends one member whose `what` is not finite; the others go on.
    void failMember(std::size_t index, std::int64_t step, const std::string& what);
    // cohort_resume.cpp
    void restoreBest(std::int64_t step);
    void clearSuperseded(std::int64_t step);
    // cohort_measure.cpp
    void measureAfter(std::int64_t step);
    /// Whether an active member has not been told something at the step being measured.
    [[nodiscard]] bool lacks(const std::function<bool(const Told&)>& has) const;
    void measureSimilarity(std::int64_t step, bool base);
    bool evaluateSplit(const EncodedDataset& split, std::int64_t step, bool base, const std::string& adapter);
    void noteBest(Member& member, std::size_t index, std::int64_t step, EvalDone& event);
    // cohort_finish.cpp
    /// Ends every member with a value or moment that is not finite.
    void failNonFinite(std::int64_t step);
    void save(std::int64_t step);
    void finish(std::int64_t step);
    void finalPredictions(std::int64_t step);
    void tellPredictions(const EncodedDataset& split, const at::Tensor& logits, std::int64_t step,
                         const std::string& which);
    void saveLastAdapters();
    void endAll(const RunFinished& end);

    /// Writes a row of values as a member's adapter.
    void saveAdapterOf(std::size_t index, const char* folder, const at::Tensor& row) const;
    [[nodiscard]] at::Tensor row(std::size_t index);
    [[nodiscard]] bool anyActive() const;
    [[nodiscard]] bool mayGoOn();
    void tellAll(const EventBody& body);
    void phase(RunState state, const std::string& text);

    CohortSetup m_setup;
    std::vector<Member> m_members;
    std::unique_ptr<Trainer> m_trainer;
    EncodedDataset m_probe;
    RunClock m_clock;
    FreedMemory m_freed;
    std::int64_t m_until = 0;   ///< step to train to
    std::int64_t m_step = 0;    ///< last step applied
    std::int64_t m_saved = -1;  ///< step of the newest checkpoint written here
    std::vector<Told> m_told;   ///< at the step being measured, one a member; empty: nothing
    bool m_lastIsSaved = false; ///< adapter-last/ holds the final values
    PhaseChanged m_phase;       ///< what goes on, or went on before a pause
};

} // namespace engine
