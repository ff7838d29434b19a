// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/restart_point.h"

#include "engine/error.h"

#include <algorithm>
#include <set>
#include <variant>

namespace engine {
namespace {

namespace fs = std::filesystem;

bool lists(const CohortManifest& manifest, const std::string& run)
{
    return std::find(manifest.members.begin(), manifest.members.end(), run) != manifest.members.end();
}

/// The manifest that a checkpoint names, if it commits it: cohorts may have been split or have lost members since
/// others were written, and a process may have died between a member's checkpoint and the manifest.
std::optional<CohortManifest> committing(const RunRecord& record, const fs::path& study, const std::string& name,
                                         std::int64_t step)
{
    const fs::path own = manifestPath(record.folder, {});
    try {
        CohortManifest manifest = readManifest(name == own.filename() ? own : study / "cohorts" / name);
        if (lists(manifest, record.summary.name) && manifest.step >= step)
            return manifest;
    } catch (const EngineError&) {
        // Gone or damaged: its runs go on, not exactly.
    }
    return std::nullopt;
}

/// Steps up to `step` of which nothing is told: the file was cut or emptied, or its disk lost it. Said once.
std::string lostHistory(const RunRecord& record, std::int64_t step)
{
    std::set<std::int64_t> known;
    for (const Event& event : record.events)
        if (const auto* done = std::get_if<StepDone>(&event.body); done && done->step >= 1 && done->step <= step)
            known.insert(done->step);
    const std::int64_t missing = step - static_cast<std::int64_t>(known.size());
    if (missing <= 0)
        return {};
    std::int64_t first = 1, last = step;
    while (known.contains(first))
        ++first;
    while (known.contains(last))
        --last;
    const std::string which =
        first == last ? "step " + std::to_string(first)
        : last - first + 1 == missing
            ? "steps " + std::to_string(first) + " to " + std::to_string(last)
            : std::to_string(missing) + " steps between " + std::to_string(first) + " and " + std::to_string(last);
    std::string lost = "the figures of " + which + " are missing in events.jsonl: the file was cut or emptied";
    const bool isSaid = std::any_of(record.events.begin(), record.events.end(), [&lost](const Event& event) {
        const auto* warning = std::get_if<Warning>(&event.body);
        return warning && warning->text == lost;
    });
    return isSaid ? std::string() : lost;
}

Told toldAt(const RunRecord& record, std::int64_t step)
{
    Told told;
    told.lost = lostHistory(record, step);
    for (const Event& event : record.events) {
        told.start |= std::holds_alternative<RunStarted>(event.body);
        if (const auto* similarity = std::get_if<SimilarityMeasured>(&event.body))
            told.similarity |= similarity->step == step;
        if (const auto* evaluation = std::get_if<EvalDone>(&event.body))
            if (evaluation->step == step && evaluation->adapter.empty())
                told.evaluation = *evaluation;
    }
    return told;
}

} // namespace

bool mayGoOn(const RunRecord& record)
{
    // One that still runs is refused by its lock, with who holds it.
    for (const RunState state : {RunState::Stopped, RunState::Interrupted, RunState::Running})
        if (record.summary.state == state)
            return true;
    if (record.summary.state != RunState::Failed)
        return false;
    const auto end = std::find_if(record.events.rbegin(), record.events.rend(),
                                  [](const Event& event) { return std::holds_alternative<RunFinished>(event.body); });
    return end == record.events.rend() || std::get<RunFinished>(end->body).code != errorCodeName(ErrorCode::NonFinite);
}

RestartPoint restartPoint(const RunRecord& record, const fs::path& study)
{
    RestartPoint point;
    const std::vector<std::int64_t> steps = checkpointSteps(record.folder);
    for (auto step = steps.rbegin(); step != steps.rend() && !point.manifest; ++step) {
        const auto name = manifestOfWhole(record.folder / "checkpoints" / checkpointName(*step));
        if (!name) {
            point.differences.push_back("the checkpoint of step " + std::to_string(*step) + " cannot be read");
            continue;
        }
        point.manifest = committing(record, study, *name, *step);
        if (point.manifest || !point.hasCheckpoint)
            point.step = *step;
        point.hasCheckpoint = true;
    }
    if (point.hasCheckpoint && !point.manifest)
        point.differences.push_back("the cohort's manifest is gone");
    if (!steps.empty() && !point.hasCheckpoint)
        throw EngineError(ErrorCode::BadFile, "none of the run's checkpoints can be read",
                          (record.folder / "checkpoints").string(),
                          "its adapter and figures stay; start a new run to train further");
    point.told = toldAt(record, point.step);
    return point;
}

} // namespace engine
