// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_stage.h"

#include "charts/chart_group.h"
#include "lab/steps/steps_controls.h"
#include "lab/steps/steps_model.h"
#include "lab/steps/steps_view.h"
#include "learn/lesson_replay.h"
#include "learn/outline.h"
#include "learn/recording_looks.h"
#include "learn/replay_bar.h"
#include "theme/theme.h"
#include "train/run_charts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

LessonStage::LessonStage(Theme* theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_replay(new LessonReplay(this)), m_stack(new QStackedWidget(this)),
      m_runs(new QWidget(this)), m_charts(new RunCharts(theme, m_runs)), m_bar(new ReplayBar(m_replay, m_runs)),
      m_gate(new QWidget(this))
{
    setObjectName(QStringLiteral("lessonStage"));
    auto* runs = new QVBoxLayout(m_runs);
    runs->setContentsMargins(0, 0, 0, 0);
    runs->addWidget(m_charts, 1);
    runs->addWidget(m_bar);
    m_stack->addWidget(m_runs);
    buildGate();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_gate);
    connect(m_replay, &LessonReplay::rewound, this, &LessonStage::startRuns);
    connect(m_replay, &LessonReplay::told, m_charts, [this](const std::vector<engine::Event>& events) {
        for (const engine::Event& event : events)
            m_charts->consume(event);
    });
    connect(m_replay, &LessonReplay::moved, this, &LessonStage::moved);
    connect(theme, &Theme::changed, this, &LessonStage::followTheme);
}

void LessonStage::buildGate()
{
    m_gate->setObjectName(QStringLiteral("predictFirst"));
    auto* why = new QLabel(tr("It stops here. Predict first: answer the question beside it."), m_gate);
    why->setWordWrap(true);
    why->setProperty("role", "warning");
    auto* question = new QPushButton(tr("To the &question"), m_gate);
    question->setObjectName(QStringLiteral("toTheQuestion"));
    question->setAutoDefault(false);
    connect(question, &QPushButton::clicked, this, &LessonStage::questionRequested);
    auto* row = new QHBoxLayout(m_gate);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(why, 1);
    row->addWidget(question);
    m_gate->hide();
}

void LessonStage::showPage(const engine::Lesson* lesson, const engine::LessonPage* page)
{
    for (const QPointer<Outline>& outline : m_outlines)
        delete outline;
    m_outlines.clear();
    m_lesson = lesson;
    m_page = page;
    m_waiting = false;
    m_way = {};
    setVisible(!page->recordings.empty() || !page->state.empty());
    if (page->state.empty())
        showRuns();
    else
        showState();
    followTheme();
}

bool LessonStage::offers(const char* control) const
{
    return !m_page->controls ||
           std::find(m_page->controls->begin(), m_page->controls->end(), control) != m_page->controls->end();
}

void LessonStage::showRuns()
{
    m_stack->setCurrentWidget(m_runs);
    QStringList charts;
    for (const std::string& chart : m_page->charts)
        charts += QString::fromStdString(chart);
    m_charts->setShown(charts);
    m_charts->setLooks(recordingLooks(*m_lesson, *m_page));
    m_charts->group()->setLastStep(static_cast<double>(engine::lessonSteps(*m_lesson, *m_page)));
    for (const std::string& chart : m_page->highlight)
        frame(m_charts->chartNamed(QString::fromStdString(chart)));
    m_replay->load(*m_lesson, *m_page);
}

void LessonStage::showState()
{
    m_replay->load(*m_lesson, *m_page); // nothing: it has no recordings
    if (!m_steps) {
        m_steps = new StepsView(m_theme, this);
        m_steps->setObjectName(QStringLiteral("lessonSteps"));
        m_stack->addWidget(m_steps);
        connect(m_steps->model(), &StepsModel::stepChanged, this, &LessonStage::moved);
    }
    m_stack->setCurrentWidget(m_steps);
    m_way = engine::lessonWay(*m_lesson, *m_page);
    m_steps->model()->setLimit(-1);
    m_steps->model()->open(engine::lessonState(*m_lesson, m_page->state).steps);
    m_steps->model()->setCurrent(m_way.from);
    for (const std::string& control : m_page->highlight)
        frame(m_steps->controls()->partNamed(QString::fromStdString(control)));
}

void LessonStage::frame(QWidget* part)
{
    if (!part)
        return;
    m_outlines.emplace_back(new Outline(part));
    m_outlines.back()->show();
}

void LessonStage::startRuns()
{
    m_charts->clear();
    if (!m_page)
        return;
    for (const std::string& id : m_page->recordings)
        for (const engine::LessonRecording& recording : m_lesson->recordings)
            if (recording.id == id)
                m_charts->addRun(recording.run.summary);
}

void LessonStage::setWaiting(bool waiting)
{
    m_waiting = waiting;
    m_gate->setVisible(waiting);
    if (!m_page)
        return;
    m_replay->setLimit(waiting ? std::max<std::int64_t>(0, m_page->startStep) : -1);
    if (m_steps && !m_page->state.empty())
        m_steps->model()->setLimit(waiting ? m_way.from : -1);
}

bool LessonStage::isAtEnd() const
{
    if (!m_page)
        return false;
    if (!m_page->state.empty())
        return m_steps->model()->current() >= m_way.to;
    return !m_page->recordings.empty() && m_replay->isAtEnd();
}

void LessonStage::pause()
{
    m_replay->pause();
}

void LessonStage::moveToEnd()
{
    if (m_page && !m_page->state.empty())
        m_steps->model()->setCurrent(m_way.to);
    else
        m_replay->moveTo(static_cast<double>(m_replay->steps()));
}

void LessonStage::followTheme()
{
    if (!m_page)
        return;
    // Before an audience: what is played, and nothing to be set but what the page asks for, or λ.
    const bool all = !m_theme->presentation();
    if (!m_page->state.empty()) {
        QStringList shown;
        for (const std::string& control : engine::lessonControls(*m_page))
            if (offers(control.c_str()) && (all || m_page->controls || control == "lambda"))
                shown += QString::fromStdString(control);
        m_steps->controls()->setShown(shown);
        return;
    }
    m_bar->setShown(offers("slider"), all && offers("speed"));
    m_charts->setControlsShown(all && offers("axes"));
}

void LessonStage::hideEvent(QHideEvent* event)
{
    m_replay->pause(); // another page of the window, or it closes
    QWidget::hideEvent(event);
}

} // namespace ui
