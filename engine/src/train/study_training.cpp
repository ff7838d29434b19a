// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/study_training.h"

#include "engine/error.h"
#include "runs/refinement.h"
#include "runs/run_names.h"
#include "train/run_end.h"
#include "train/valid_config.h"

#include <algorithm>

namespace engine {

namespace fs = std::filesystem;

StudyTraining::StudyTraining(const TrainOptions& options, const EventSink& sink, std::stop_token stop)
    : m_options(options), m_runner(options, sink, std::move(stop)),
      m_groups(m_runner,
               {[this] { begin(); }, [this](const auto& runs, const EngineError& error) { noteFailure(runs, error); }})
{
}

TrainOutcome StudyTraining::start(const TrainConfig& config)
{
    throwFirstProblem(config);
    m_log.emplace(newStudy(config), m_options.study);
    m_begin = [this] {
        m_log->create();
        m_runner.outcome().study = m_log->record().folder;
    };
    try {
        return train();
    } catch (...) {
        if (!m_runner.outcome().study.empty()) { // made, and then not even one run could be
            m_log.reset();
            std::error_code ignored;
            fs::remove_all(m_runner.outcome().study, ignored);
        }
        throw;
    }
}

TrainOutcome StudyTraining::resume()
{
    m_log.emplace(m_options.resume, m_options.study);
    m_runner.outcome().study = m_log->record().folder;
    refuseIfRunning();
    const std::size_t left = runsLeft().size();
    if (left == 0 && m_log->isEnded())
        throw EngineError(ErrorCode::BadConfig, "nothing is left to do: every run has ended", m_options.resume.string(),
                          "add settings to the study, or start a new run to train further");
    const bool refines = m_log->record().config.study.strategy == StudyStrategy::Refine && !m_log->wasCompleted();
    const std::optional<Refinement> last = refines ? nextRefinement() : std::nullopt;
    m_log->resume(static_cast<std::int64_t>(left), last ? last->rule : kAddedByHand);
    endPruned();
    return train();
}

TrainOutcome StudyTraining::extend()
{
    m_log.emplace(m_options.resume, m_options.study);
    m_runner.outcome().study = m_log->record().folder;
    refuseIfRunning();
    const StudyRecord& record = m_log->record();
    m_longer = extendStudy(record, *m_options.extend);
    throwFirstProblem(m_longer->config);
    const std::set<std::string> known(record.runs.begin(), record.runs.end());
    bool grows = false;
    for (const StudyPanel& panel : panelsOf(expandStudy(m_longer->config)))
        for (const Setting& setting : panel.settings) {
            const bool isKnown = std::any_of(setting.runs.begin(), setting.runs.end(), [&](const auto& seed) {
                return known.contains(m_longer->runs.at(seed.second));
            });
            for (const auto& [seed, i] : setting.runs) {
                const std::string& run = m_longer->runs.at(i);
                if (known.contains(run))
                    continue;
                grows = true;
                if (m_log->prunedBy(setting, m_longer->runs))
                    continue;
                if (isKnown && setting.competes)
                    refuseIfUndecided();
                m_only.insert(run);
            }
        }
    if (!grows)
        throw EngineError(ErrorCode::BadConfig, "the study has these settings already", m_options.resume.string(),
                          "name values that it does not have yet");
    m_begin = [this] {
        m_log->resume(static_cast<std::int64_t>(runsLeft().size()), kAddedByHand);
        m_log->grow(*m_longer, kAddedByHand);
    };
    if (m_only.empty())
        begin(); // its λ were left behind before
    return train();
}

StudyRecord StudyTraining::newStudy(const TrainConfig& config)
{
    StudyRecord record;
    record.config = config;
    record.config.study.endpoint = resolvedEndpoint(config);
    std::set<fs::path> tried;
    std::exception_ptr error;
    for (const PlannedRun& run : expandStudy(config)) {
        if (!tried.insert(run.config.model.path).second)
            continue;
        try {
            const ModelConfig known = m_runner.workspace().resolved(run.config.model);
            record.config.model.device = known.device;
            record.config.model.dtype = known.dtype;
            error = nullptr;
            break;
        } catch (const EngineError&) {
            error = error ? error : std::current_exception();
        }
    }
    if (error)
        std::rethrow_exception(error); // no model of the study can be read
    record.name = newStudyName(config);
    record.folder = studiesFolder(m_runner.workspace().library()) / record.name;
    record.runs = newRunNames(expandStudy(record.config), {});
    return record;
}

void StudyTraining::begin()
{
    if (!m_begin)
        return;
    m_begin();
    m_begin = nullptr;
    m_longer.reset();
    for (CohortFailed& failed : m_untold)
        m_log->tell(std::move(failed));
    m_untold.clear();
}

TrainOutcome StudyTraining::train()
{
    std::exception_ptr fault;
    try {
        trainByStrategy();
    } catch (...) {
        fault = std::current_exception(); // the study's own files cannot be written: no decision without them
    }
    m_runner.endHeld();
    if (!fault && !m_runner.anyTrained())
        fault = m_groups.firstError();
    if (!m_begin)
        tellEnd(fault);
    if (fault && !m_runner.anyTrained())
        std::rethrow_exception(fault);
    if (fault)
        noteFailed(m_runner.outcome(), runsLeft(), asEngineError(fault));
    sortOutcome();
    return std::move(m_runner.outcome());
}

/// In the study's order; runs end in another one.
void StudyTraining::sortOutcome()
{
    const std::vector<std::string>& order = m_log->record().runs;
    const auto place = [&](const RunOutcome& run) { return std::find(order.begin(), order.end(), run.run); };
    std::vector<RunOutcome>& runs = m_runner.outcome().runs;
    std::stable_sort(runs.begin(), runs.end(),
                     [&](const RunOutcome& a, const RunOutcome& b) { return place(a) < place(b); });
}

void StudyTraining::trainByStrategy()
{
    const StudyConfig study = m_log->record().config.study;
    const bool decides = m_only.empty() && !m_log->wasCompleted();
    for (int number = 1; decides && study.strategy == StudyStrategy::Halving && number <= study.rungs; ++number) {
        const Rung rung{number, study.rungs};
        trainCohorts(rung);
        if (m_runner.stopRequested() || m_begin)
            return;
        decideAt(rung);
    }
    trainCohorts({});
    while (decides && study.strategy == StudyStrategy::Refine && m_log->refinements() < study.rounds) {
        if (m_runner.stopRequested() || m_begin || !refineOnce())
            return;
        trainCohorts({});
    }
}

void StudyTraining::trainCohorts(const std::optional<Rung>& rung)
{
    m_runner.setRung(rung);
    const StudyRecord record = m_longer ? *m_longer : m_log->record();
    const std::vector<PlannedRun> planned = expandStudy(record.config);
    for (const std::vector<std::size_t>& group : planCohorts(planned)) {
        std::vector<Job> jobs;
        for (const std::size_t i : group)
            if (isWanted(record.runs[i]))
                jobs.push_back({planned[i], record.runs[i]});
        m_groups.train(jobs);
    }
}

bool StudyTraining::isWanted(const std::string& run)
{
    return !m_log->prunedBy(run) && !isNoted(m_runner.outcome(), run) && (m_only.empty() || m_only.contains(run));
}

void StudyTraining::noteFailure(const std::vector<std::string>& runs, const EngineError& error)
{
    CohortFailed failed{runs, errorCodeName(error.code()), error.message(), error.where(), error.hint()};
    if (m_begin)
        m_untold.push_back(std::move(failed));
    else
        m_log->tell(std::move(failed));
}

void StudyTraining::tellEnd(const std::exception_ptr& fault)
{
    const std::size_t left = runsLeft().size();
    StudyFinished end;
    if (fault)
        end = {m_runner.anyTrained() ? RunState::Stopped : RunState::Failed, asEngineError(fault).message()};
    else if (m_runner.stopRequested() || left > 0)
        end = {RunState::Stopped, m_runner.stopRequested() ? "stopped" : std::to_string(left) + " runs are left"};
    try {
        m_log->tell(end);
    } catch (const EngineError&) {
        // What cannot be written is told all the same: whoever watches must learn how it ended.
        if (m_options.study)
            m_options.study({m_log->record().name, 0, end});
    }
}

/// Runs that were not tried now, and may be.
std::vector<std::string> StudyTraining::runsLeft()
{
    std::vector<std::string> left;
    for (const std::string& run : m_log->record().runs) {
        if (m_log->prunedBy(run) || isNoted(m_runner.outcome(), run))
            continue;
        bool mayBe = true; // what has no folder, or one that cannot be read
        try {
            mayBe = mayGoOn(readRun(m_runner.workspace().folderOf(run)));
        } catch (const EngineError&) {
        }
        if (mayBe)
            left.push_back(run);
    }
    return left;
}

/// A halving decides by the seeds that it began with.
void StudyTraining::refuseIfUndecided()
{
    if (m_log->record().config.study.strategy != StudyStrategy::Halving || m_log->wasCompleted() || runsLeft().empty())
        return;
    throw EngineError(
        ErrorCode::BadConfig,
        "the study has not decided yet which λ to leave behind: new seeds would be trained for all of them",
        m_options.resume.string(), "continue the study to its end first, then add seeds");
}

/// Two processes on one study would take runs from each other.
void StudyTraining::refuseIfRunning()
{
    for (const std::string& run : m_log->record().runs) {
        const fs::path folder = m_runner.workspace().folderOf(run);
        if (RunLock::isHeld(folder))
            (void)RunWriter::reopen(folder); // says which process holds it
    }
}

} // namespace engine
