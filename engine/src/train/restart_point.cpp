// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/restart_point.h"

#include "engine/error.h"

#include <algorithm>
#include <variant>

namespace engine {
namespace {

namespace fs = std::filesystem;

bool lists(const CohortManifest& manifest, const std::string& run)
{
    return std::find(manifest.members.begin(), manifest.members.end(), run) != manifest.members.end();
}

/// The newest manifest that lists the run: a study keeps one a cohort, and cohorts may have been split.
std::optional<CohortManifest> findManifest(const RunRecord& record, const fs::path& study)
{
    std::vector<fs::path> files{record.folder / "checkpoints" / "cohort.json"};
    std::error_code none;
    if (!study.empty())
        for (const fs::directory_entry& entry : fs::directory_iterator(study / "cohorts", none))
            if (entry.path().extension() == ".json")
                files.push_back(entry.path());
    std::optional<CohortManifest> found;
    for (const fs::path& file : files) {
        if (!fs::exists(file, none))
            continue;
        CohortManifest manifest = readManifest(file);
        if (lists(manifest, record.summary.name) && (!found || manifest.step > found->step))
            found = std::move(manifest);
    }
    return found;
}

Measured measuredAt(const RunRecord& record, std::int64_t step)
{
    Measured done;
    for (const Event& event : record.events) {
        if (const auto* similarity = std::get_if<SimilarityMeasured>(&event.body))
            done.similarity |= similarity->step == step;
        if (const auto* evaluation = std::get_if<EvalDone>(&event.body))
            done.evaluation |= evaluation->step == step && evaluation->adapter.empty();
    }
    return done;
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
    point.manifest = findManifest(record, study);
    std::vector<std::int64_t> steps = checkpointSteps(record.folder);
    // The cohort's common step first, then its own, newest first.
    std::reverse(steps.begin(), steps.end());
    if (point.manifest)
        std::stable_partition(steps.begin(), steps.end(), [&](auto step) { return step == point.manifest->step; });
    for (const std::int64_t step : steps) {
        if (!isWholeCheckpoint(record.folder / "checkpoints" / checkpointName(step))) {
            point.differences.push_back("the checkpoint of step " + std::to_string(step) + " cannot be read");
            continue;
        }
        point.step = step;
        point.hasCheckpoint = true;
        if (!point.manifest)
            point.differences.push_back("the cohort's manifest is gone");
        point.done = measuredAt(record, step);
        return point;
    }
    if (!steps.empty())
        throw EngineError(ErrorCode::BadFile, "none of the run's checkpoints can be read",
                          (record.folder / "checkpoints").string(),
                          "its adapter and figures stay; start a new run to train further");
    point.done = measuredAt(record, 0);
    return point;
}

} // namespace engine
