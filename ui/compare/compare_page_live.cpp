// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_page.h"

#include "compare/compare_charts.h"
#include "compare/compare_tables.h"
#include "compare/study_decisions.h"
#include "compare/verdict_panel.h"
#include "widgets/message_bar.h"

#include <QLabel>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>

/// How a study that trains fills the page.
namespace ui {

void ComparePage::connectSession()
{
    connect(m_context.session, &Session::runAppeared, this, &ComparePage::runAppeared);
    connect(m_context.session, &Session::events, this, &ComparePage::consume);
    connect(m_context.session, &Session::studyEvents, this, &ComparePage::consumeStudy);
    connect(m_context.session, &Session::finished, this, &ComparePage::trainingEnded);
    connect(m_context.session, &Session::failed, this, &ComparePage::trainingEnded);
}

bool ComparePage::follows(const engine::RunSummary& run) const
{
    if (m_known.count(run.name) > 0)
        return true;
    return !run.study.empty() && m_request.study.filename() == run.study;
}

void ComparePage::runAppeared(const engine::RunSummary& run)
{
    const bool empty = m_known.empty() && !m_loading && m_request.study.empty() && m_request.runs.empty();
    if (!run.study.empty() && !follows(run)) {
        const std::filesystem::path study = engine::studiesFolder(m_context.library) / run.study;
        // Its file names the endpoint; the runs come one by one.
        if (empty || (m_followed && !isVisible())) {
            showStudy(study);
            m_followed = true;
        } else if (std::exchange(m_offered, run.study) != run.study) {
            m_message->offer(tr("The study %1 trains now.").arg(QString::fromStdString(run.study)), {}, tr("&Show it"),
                             [this, study] { showStudy(study); });
        }
    }
    if (!follows(run))
        return;
    m_own = true;
    setTraining(true);
    const bool isNew = m_known.insert(run.name).second;
    m_charts->addRun(run.name); // a continued run tells its history again
    m_store->addRun(engine::runsFolder(m_context.library) / run.name, run);
    if (isNew)
        showTitle();
}

void ComparePage::consume(const std::vector<engine::Event>& batch)
{
    std::vector<engine::Event> ours;
    std::copy_if(batch.begin(), batch.end(), std::back_inserter(ours),
                 [this](const engine::Event& event) { return m_loading || m_known.count(event.run) > 0; });
    if (ours.empty())
        return;
    if (m_loading) {
        m_waiting.insert(m_waiting.end(), ours.begin(), ours.end());
        return;
    }
    m_charts->consume(ours);
    m_store->append(ours);
    m_own = m_context.session->isActive();
    setTraining(m_own);
    if (!m_clock.isActive())
        m_clock.start();
}

void ComparePage::consumeStudy(const std::vector<engine::StudyEvent>& batch)
{
    std::vector<engine::StudyEvent> ours;
    std::copy_if(batch.begin(), batch.end(), std::back_inserter(ours),
                 [this](const engine::StudyEvent& event) { return m_request.study.filename() == event.study; });
    if (ours.empty())
        return;
    if (m_loading)
        m_waitingDecisions.insert(m_waitingDecisions.end(), ours.begin(), ours.end());
    else
        addDecisions(ours);
}

void ComparePage::addDecisions(const std::vector<engine::StudyEvent>& decisions)
{
    if (decisions.empty())
        return;
    m_tables->decisions()->append(decisions);
    m_store->tellDecisions(decisions.size());
    m_store->rereadStudy(); // it may have grown
    if (!m_clock.isActive())
        m_clock.start();
}

void ComparePage::look()
{
    // What this window trains of them is told by its session.
    const bool shown = !m_request.study.empty() || !m_request.runs.empty();
    if (!shown || m_loading || m_looking || !isVisible() || m_own)
        return;
    m_looking = true;
    m_store->look();
}

void ComparePage::takeGrown(const GrownFolders& grown)
{
    m_looking = false;
    if (m_own)
        return; // the session has begun meanwhile, and tells its runs from the first event on
    for (const engine::RunSummary& run : grown.appeared) {
        m_known.insert(run.name);
        m_charts->addRun(run.name);
    }
    m_charts->consume(grown.events);
    forgetProblems(grown.events);
    if (!grown.decisions.empty())
        m_tables->decisions()->append(grown.decisions);
    const bool ended = m_training && !grown.trains;
    setTraining(grown.trains);
    if (ended) {
        m_clock.stop();
        refigure();
    } else if (grown.changed && !m_clock.isActive()) {
        m_clock.start();
    }
    if (!grown.appeared.empty())
        showTitle();
}

/// Of runs that were not there, or were interrupted, and go on now.
void ComparePage::forgetProblems(const std::vector<engine::Event>& told)
{
    std::set<std::string> runs;
    for (const engine::Event& event : told)
        runs.insert(event.run);
    if (std::erase_if(m_problems, [&runs](const CompareProblem& problem) { return runs.contains(problem.run); }) > 0)
        showProblems();
}

void ComparePage::trainingEnded()
{
    m_own = false;
    if (!m_training)
        return;
    setTraining(false);
    m_clock.stop();
    refigure();
}

void ComparePage::setTraining(bool training)
{
    if (training == m_training)
        return;
    m_training = training;
    m_charts->setTraining(training);
    m_verdict->setTraining(training);
    showTitle();
}

} // namespace ui
