// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "engine/presets.h"
#include "engine/runs.h"
#include "train/study_scores.h"
#include "train/study_training.h"

#include <algorithm>

namespace engine {
namespace {

/// The settings of a panel that take part in a decision, and what is known of them there.
struct Contest {
    std::vector<Setting> settings;
    std::vector<RunScore> scores; ///< one a planned run
    std::int64_t step = 0;        ///< of the rung
    bool isTaken = false;         ///< the decision: some went on already
};

/// A folder that is gone, or that somebody changed so that it cannot be read, stays as it is: the others go on.
bool isWithoutEnd(const std::filesystem::path& run)
{
    try {
        const RunState state = readRun(run).summary.state;
        return state != RunState::Completed && state != RunState::Pruned && state != RunState::Failed;
    } catch (const EngineError&) {
        return false;
    }
}

} // namespace

std::string StudyTraining::measure() const
{
    return primaryMetricName(m_log->record().config.task) + " on validation";
}

void StudyTraining::decideAt(const Rung& rung)
{
    const std::vector<StudyPanel> panels = panelsOf(m_log->planned());
    for (const StudyPanel& panel : panels)
        decideIn(panel, rung, panels.size() > 1 ? panel.name : "");
    endPruned();
}

/// Settings that joined later do not take part; those that were left behind at an earlier rung are gone.
void StudyTraining::decideIn(const StudyPanel& panel, const Rung& rung, const std::string& name)
{
    const std::vector<std::string>& runs = m_log->record().runs;
    Contest contest;
    contest.scores.resize(runs.size());
    for (const Setting& setting : panel.settings) {
        bool takesPart = false;
        for (const auto& [seed, i] : setting.runs) {
            if (!setting.competes || m_log->joinedLater(runs[i]))
                continue;
            const RungScore standing = scoreAt(m_runner.workspace().folderOf(runs[i]), rung);
            contest.scores[i] = standing.score;
            contest.step = std::max(contest.step, standing.step.value_or(0));
            contest.isTaken |= standing.isBeyond;
            takesPart |= standing.score.counts();
        }
        if (takesPart)
            contest.settings.push_back(setting);
    }
    std::erase_if(contest.settings, [&](const Setting& setting) {
        const auto before = m_log->prunedBy(setting, runs);
        return before && before->step < contest.step;
    });
    HalvingDecision decision;
    if (!contest.isTaken)
        decision = halve(contest.settings, contest.scores, m_log->record().config.study.keep, measure(), name);
    for (std::size_t s = 0; s < contest.settings.size(); ++s) {
        std::optional<RunPruned> pruned = m_log->prunedBy(contest.settings[s], runs); // a part of it was told
        if (pruned && pruned->step != contest.step)
            continue; // at a later rung
        for (const Loser& loser : decision.losers)
            if (loser.setting == s && !pruned)
                pruned = RunPruned{"", contest.step, decision.rule, measure(), loser.value, decision.threshold};
        if (pruned)
            tellLoser(contest.settings[s], *pruned);
    }
}

void StudyTraining::tellLoser(const Setting& setting, RunPruned pruned)
{
    for (const auto& [seed, i] : setting.runs) {
        pruned.run = m_log->record().runs[i];
        if (!m_log->prunedBy(pruned.run))
            m_log->tell(pruned);
    }
}

void StudyTraining::endPruned()
{
    for (const std::string& run : m_log->record().runs) {
        const RunPruned* pruned = m_log->prunedBy(run);
        if (pruned && isWithoutEnd(m_runner.workspace().folderOf(run)))
            m_runner.end(run, {RunState::Pruned, "left behind: " + pruned->rule, "", "", ""});
    }
}

std::optional<Refinement> StudyTraining::nextRefinement()
{
    const StudyRecord& record = m_log->record();
    std::vector<PlannedRun> runs;
    std::vector<RunScore> scores;
    for (std::size_t i = 0; i < record.runs.size(); ++i) {
        if (!m_log->knows(record.runs[i]))
            continue;
        runs.push_back(m_log->planned()[i]);
        scores.push_back(finalScore(m_runner.workspace().folderOf(record.runs[i]), record.config.study.endpoint.best));
    }
    return refine(runs, scores, measure());
}

bool StudyTraining::refineOnce()
{
    const std::optional<Refinement> more = nextRefinement();
    if (!more)
        return false;
    const StudyRecord& record = m_log->record();
    const std::vector<FieldValue> values(more->lambdas.begin(), more->lambdas.end());
    m_log->grow(extendStudy(record, withValues(record.config, "sibo.lambda", values)), more->rule);
    return true;
}

} // namespace engine
