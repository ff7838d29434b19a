// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/arm_groups.h"

#include "engine/error.h"

#include <algorithm>

namespace engine {

bool JobGroup::lacks(const ScoringJob& job, std::size_t index) const
{
    return std::any_of(places.begin(), places.end(),
                       [&](std::size_t place) { return !job.files[place].has(static_cast<std::int64_t>(index)); });
}

bool forEachGroup(const ScoringJob& job, const std::function<bool(JobGroup&)>& score)
{
    std::vector<GenerationArm> arms;
    for (const std::size_t arm : job.arms)
        arms.push_back(job.request.arms[arm]);
    const LockstepPlan plan = planLockstep(job.model, arms);
    for (const ArmGroup& planned : plan.groups) {
        JobGroup group{nullptr, planned.arms, planned.hasAdapter()};
        const bool done = std::all_of(planned.arms.begin(), planned.arms.end(), [&](std::size_t place) {
            return job.files[place].done() == job.work.entry.samples;
        });
        if (done)
            continue;
        group.network = lockstepNetwork(job.model, planned);
        if (!group.network->isLanguageModel())
            throw EngineError(ErrorCode::BadConfig, "this adapter has a classification head, and generates no text",
                              arms[planned.arms.front()].adapter.string(),
                              "name an adapter of a language model (task.kind causal_lm)");
        if (!score(group))
            return false;
    }
    return true;
}

} // namespace engine
