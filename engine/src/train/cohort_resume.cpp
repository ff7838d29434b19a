// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/checkpoint.h"
#include "train/cohort.h"

namespace engine {

void Cohort::resume(std::int64_t step, const std::optional<RunResumed>& resumed, std::vector<Told> told)
{
    guarded([&] {
        m_step = step;
        m_told = std::move(told);
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            if (!m_told[i].start)
                announce(m_members[i]); // killed before its first event, or that event is lost
            if (resumed && (m_told[i].start || step > 0))
                m_members[i].tell(*resumed, m_clock, m_setup.sink);
            if (!m_told[i].lost.empty())
                m_members[i].tell(Warning{"history_lost", m_told[i].lost,
                                          "what is there is kept; nothing trained is lost: it goes on from the "
                                          "checkpoint of step " +
                                              std::to_string(step)},
                                  m_clock, m_setup.sink);
        }
        restoreBest(step);
        clearSuperseded(step);
        measureAfter(step);
        m_told.clear();
        phase(RunState::Running, "training");
        loop();
    });
}

/// An evaluation that was made up for after this step's checkpoint may have found the best so far. The checkpoint does
/// not know, the events do; and the values that were evaluated are those just restored.
void Cohort::restoreBest(std::int64_t step)
{
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        Member& member = m_members[i];
        const std::optional<EvalDone>& evaluation = m_told[i].evaluation;
        if (!evaluation || !evaluation->best || member.bestStep == step)
            continue;
        member.bestPrimary = evaluation->primary;
        member.bestStep = step;
        member.bestRow = row(i).detach().clone();
    }
}

/// The events forget what came after this step; the folders must not keep it.
void Cohort::clearSuperseded(std::int64_t step)
{
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        const Member& member = m_members[i];
        if (member.bestRow.defined())
            saveAdapterOf(i, "adapter", member.bestRow);
        else if (m_setup.data.validation)
            std::filesystem::remove_all(member.folder() / "adapter");
        // Else the next save would keep one of another course, or a damaged one, instead of this step's.
        removeCheckpointsAfter(member.folder(), step);
    }
}

} // namespace engine
