// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/study_scores.h"

#include "engine/error.h"
#include "engine/runs.h"

#include <cmath>

namespace engine {
namespace {

std::optional<RunRecord> recordOf(const std::filesystem::path& runFolder)
{
    try {
        return readRun(runFolder);
    } catch (const EngineError&) {
        return std::nullopt;
    }
}

bool isOnValidation(const EvalDone& evaluation)
{
    return evaluation.split == "validation" && !evaluation.base && evaluation.adapter.empty();
}

/// What a file says that somebody changed may be no number: then nothing was measured.
std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool hasDiverged(const RunRecord& record)
{
    for (const Event& event : record.events)
        if (const auto* end = std::get_if<RunFinished>(&event.body))
            return end->state == RunState::Failed && end->code == errorCodeName(ErrorCode::NonFinite);
    return false;
}

} // namespace

RungScore scoreAt(const std::filesystem::path& runFolder, const Rung& rung)
{
    RungScore standing;
    const std::optional<RunRecord> record = recordOf(runFolder);
    if (!record)
        return standing;
    for (const Event& event : record->events) {
        if (const auto* started = std::get_if<RunStarted>(&event.body))
            standing.step = rung.stepOf(started->steps);
        const auto* evaluation = std::get_if<EvalDone>(&event.body);
        if (evaluation && isOnValidation(*evaluation) && evaluation->step == standing.step)
            standing.score.primary = finite(evaluation->primary);
        const auto* done = std::get_if<StepDone>(&event.body);
        standing.isBeyond |= done && standing.step && done->step > *standing.step;
    }
    standing.score.diverged = hasDiverged(*record) && !standing.isBeyond;
    return standing;
}

RunScore finalScore(const std::filesystem::path& runFolder, bool best)
{
    RunScore score;
    const std::optional<RunRecord> record = recordOf(runFolder);
    if (!record)
        return score;
    score.diverged = hasDiverged(*record);
    if (record->summary.state != RunState::Completed)
        return score;
    for (const Event& event : record->events)
        if (const auto* evaluation = std::get_if<EvalDone>(&event.body); evaluation && isOnValidation(*evaluation))
            score.primary = finite(evaluation->primary);
    if (best)
        score.primary = record->summary.bestPrimary;
    return score;
}

} // namespace engine
