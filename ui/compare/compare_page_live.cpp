// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_page.h"

#include "compare/compare_charts.h"
#include "compare/compare_tables.h"
#include "compare/study_decisions.h"
#include "compare/verdict_panel.h"

#include <QLabel>

#include <algorithm>

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
    if (empty && !run.study.empty()) {
        // Its file names the endpoint; the runs come one by one.
        m_request.study = engine::studiesFolder(m_context.library) / run.study;
        open();
    }
    if (!follows(run))
        return;
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
    setTraining(m_context.session->isActive());
    if (!m_clock.isActive())
        m_clock.start();
}

void ComparePage::consumeStudy(const std::vector<engine::StudyEvent>& batch)
{
    const bool ours = std::any_of(batch.begin(), batch.end(), [this](const engine::StudyEvent& event) {
        return m_request.study.filename() == event.study;
    });
    if (!ours || m_loading)
        return;
    m_tables->decisions()->append(batch);
    m_store->rereadStudy(); // it may have grown
    if (!m_clock.isActive())
        m_clock.start();
}

void ComparePage::trainingEnded()
{
    if (!m_training)
        return;
    setTraining(false);
    m_clock.stop();
    compute();
    judge();
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
