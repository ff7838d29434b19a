// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_stage.h"

#include "charts/chart_group.h"
#include "charts/layer_chart.h"
#include "lab/probe_figures.h"
#include "lab/steps/steps_controls.h"
#include "lab/steps/steps_model.h"
#include "lab/steps/steps_view.h"
#include "learn/lesson_replay.h"
#include "learn/reading_answer.h"
#include "learn/recording_looks.h"
#include "learn/replay_bar.h"
#include "theme/theme.h"
#include "train/run_charts.h"
#include "widgets/outline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr qsizetype kLongestSentence = 300; // characters above the figures
const char* const kRetention = "retention";

std::ptrdiff_t placeOf(ProbeMeasure measure)
{
    return std::find(std::begin(kProbeMeasures), std::end(kProbeMeasures), measure) - std::begin(kProbeMeasures);
}

LayerChart* layersOf(const RunCharts& charts)
{
    return qobject_cast<LayerChart*>(charts.chartNamed(QStringLiteral("similarity")));
}

} // namespace

LessonStage::LessonStage(Theme* theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_replay(new LessonReplay(this)), m_stack(new QStackedWidget(this)),
      m_runs(new QWidget(this)), m_charts(new RunCharts(theme, m_runs)), m_bar(new ReplayBar(m_replay, m_runs)),
      m_gate(new QWidget(this)), m_gateText(new QLabel(m_gate))
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
    layout->addWidget(m_gate); // above: what drives the replay stays where it is
    layout->addWidget(m_stack, 1);
    connect(m_replay, &LessonReplay::rewound, this, &LessonStage::startRuns);
    connect(m_replay, &LessonReplay::told, m_charts, [this](const std::vector<engine::Event>& events) {
        for (const engine::Event& event : events)
            m_charts->consume(event);
    });
    connect(m_replay, &LessonReplay::moved, this, &LessonStage::moved);
    connect(layersOf(*m_charts), &LayerChart::quantityChanged, this, &LessonStage::measureChosen);
    connect(theme, &Theme::changed, this, &LessonStage::followTheme);
}

void LessonStage::buildGate()
{
    m_gate->setObjectName(QStringLiteral("predictFirst"));
    m_gateText->setWordWrap(true);
    m_gateText->setProperty("role", "warning");
    auto* question = new QPushButton(tr("To the &question"), m_gate);
    question->setObjectName(QStringLiteral("toTheQuestion"));
    question->setToolTip(tr("Goes to the question that waits for your prediction"));
    question->setAutoDefault(false);
    connect(question, &QPushButton::clicked, this, &LessonStage::questionRequested);
    auto* row = new QHBoxLayout(m_gate);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_gateText, 1);
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
    pause();
    setVisible(!page->recordings.empty() || !page->state.empty() || !page->reading.empty());
    delete std::exchange(m_reading, nullptr);
    m_figures = nullptr;
    if (!page->reading.empty())
        showReading();
    else if (page->state.empty())
        showRuns();
    else
        showState();
    m_gateText->setText(waitingText());
    followTheme();
}

QString LessonStage::waitingText() const
{
    if (!m_page->reading.empty())
        return tr("It waits for your prediction: answer the question beside it, then the figures appear.");
    if (!m_page->state.empty())
        return tr("It waits for your prediction: answer the question beside it, then go on.");
    return tr("It waits for your prediction: answer the question beside it, then it runs.");
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
    m_charts->clear();
    m_charts->setLooks(recordingLooks(*m_lesson, *m_page));
    m_charts->group()->setLastStep(static_cast<double>(engine::lessonSteps(*m_lesson, *m_page)));
    m_replay->load(*m_lesson, *m_page);
    for (const std::string& chart : m_page->highlight)
        frame(m_charts->chartNamed(QString::fromStdString(chart)));
}

void LessonStage::showState()
{
    m_replay->load(*m_lesson, *m_page); // nothing: it has no recordings
    if (!m_steps) {
        m_steps = new StepsView(m_theme, this);
        m_steps->setObjectName(QStringLiteral("lessonSteps"));
        m_stack->addWidget(m_steps);
        connect(m_steps->model(), &StepsModel::stepChanged, this, &LessonStage::moved);
        connect(m_steps->model(), &StepsModel::numbersChanged, this, &LessonStage::followNumbers);
    }
    m_stack->setCurrentWidget(m_steps);
    m_steps->model()->setLimit(-1);
    m_steps->model()->open(engine::lessonState(*m_lesson, m_page->state).steps);
    m_steps->model()->setCurrent(way().from);
    for (const std::string& control : m_page->highlight)
        frame(m_steps->controls()->partNamed(QString::fromStdString(control)));
}

void LessonStage::showReading()
{
    m_replay->load(*m_lesson, *m_page); // nothing: it has no recordings
    const engine::LessonReading& reading = engine::lessonReading(*m_lesson, m_page->reading);
    m_reading = new QWidget(this);
    m_reading->setObjectName(QStringLiteral("lessonReadingPanel"));
    QString sentence = QString::fromStdString(reading.texts[reading.shown]);
    if (sentence.size() > kLongestSentence)
        sentence = sentence.left(kLongestSentence) + QStringLiteral("…");
    auto* what = new QLabel(tr("%1 read: “%2”").arg(QString::fromStdString(reading.model), sentence), m_reading);
    what->setObjectName(QStringLiteral("lessonReadingText"));
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setMinimumWidth(1);
    m_figures = new ProbeFigures(m_theme, m_reading);
    auto* column = new QVBoxLayout(m_reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(what);
    column->addWidget(m_figures, 1);
    QStringList kept;
    for (const auto& [layer, pairs] : reading.arms.front().cosines)
        kept += QString::number(layer);
    m_figures->setMatrixEmptyText(
        kept.isEmpty() ? tr("This reading keeps no token × token cosines: the sentence is too long.")
                       : tr("This reading keeps the cosines of the layers %1.").arg(kept.join(QStringLiteral(", "))));
    m_figures->setOneSentenceText(tr("This needs two sentences, and one was read here."));
    connect(m_figures, &ProbeFigures::measureChanged, this, &LessonStage::measureChosen);
    setMeasure({});
    connect(m_figures, &ProbeFigures::layerWanted, this, &LessonStage::showLayer);
    showLayer(static_cast<std::size_t>(m_page->layer.value_or(reading.layers())));
    m_stack->addWidget(m_reading);
    m_stack->setCurrentWidget(m_reading);
}

void LessonStage::showLayer(std::size_t layer)
{
    m_figures->setAnswer(answerOf(engine::lessonReading(*m_lesson, m_page->reading), layer));
}

void LessonStage::frame(QWidget* part)
{
    if (!part)
        return;
    auto* outline = new Outline(part);
    m_outlines.emplace_back(outline);
    outline->show();
    if (auto* stack = qobject_cast<QStackedWidget*>(part)) // raises what it turns to
        connect(stack, &QStackedWidget::currentChanged, outline, &QWidget::raise, Qt::QueuedConnection);
}

QString LessonStage::measure() const
{
    if (m_figures)
        return QString::fromStdString(
            engine::lessonReadingMeasures()[static_cast<std::size_t>(placeOf(m_figures->measure()))]);
    const bool retains = layersOf(*m_charts)->quantity() == LayerQuantity::Retention;
    return retains ? QLatin1String(kRetention) : QStringLiteral("similarity");
}

void LessonStage::setMeasure(const QString& measure)
{
    const QSignalBlocker quiet(this);
    if (m_figures) {
        const auto& measures = engine::lessonReadingMeasures();
        auto found = std::find(measures.begin(), measures.end(), measure.toStdString());
        if (found == measures.end())
            found = std::find(measures.begin(), measures.end(), m_page->measure);
        m_figures->setMeasure(kProbeMeasures[found == measures.end() ? 0 : found - measures.begin()]);
        return;
    }
    layersOf(*m_charts)->setQuantity(measure == QLatin1String(kRetention) ? LayerQuantity::Retention
                                                                          : LayerQuantity::Similarity);
}

void LessonStage::startRuns()
{
    if (!m_page)
        return;
    // A run that is there begins anew; what was chosen in legend and charts stays.
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
    if (m_figures)
        m_figures->setVisible(!waiting);
    m_replay->setLimit(waiting ? std::max<std::int64_t>(0, m_page->startStep) : -1);
    if (m_steps && !m_page->state.empty())
        m_steps->model()->setLimit(waiting ? way().from : -1);
}

bool LessonStage::isAtEnd() const
{
    if (!m_page)
        return false;
    if (!m_page->state.empty())
        return m_steps->model()->current() >= way().to;
    if (!m_page->reading.empty())
        return !m_waiting;
    return !m_page->recordings.empty() && m_replay->isAtEnd();
}

/// By the names of the steps: other settings have other steps, and one that is gone is the last.
engine::LessonWay LessonStage::way() const
{
    const std::vector<engine::LayerStep>& steps = m_steps->model()->steps();
    const int last = static_cast<int>(steps.size()) - 1;
    const auto placeOf = [&steps, last](const std::string& id, int otherwise) {
        const auto found = std::find_if(steps.begin(), steps.end(), [&id](const auto& step) { return step.id == id; });
        return id.empty() ? otherwise : found == steps.end() ? last : static_cast<int>(found - steps.begin());
    };
    return {placeOf(m_page->from, 0), placeOf(m_page->to, last)};
}

void LessonStage::followNumbers()
{
    if (!m_page || m_page->state.empty())
        return;
    if (m_waiting)
        m_steps->model()->setLimit(way().from);
    emit moved();
}

bool LessonStage::isChanged() const
{
    return m_page && !m_page->state.empty() &&
           !(m_steps->model()->state() == engine::lessonState(*m_lesson, m_page->state).steps);
}

void LessonStage::begin()
{
    if (!m_page)
        return;
    if (!m_page->state.empty()) {
        m_steps->focusNext();
    } else if (m_figures) {
        m_figures->focusLayer();
    } else if (m_replay->steps() > 0) {
        m_bar->focusPlay();
        m_replay->play();
    }
}

void LessonStage::pause()
{
    m_replay->pause();
    if (m_steps)
        m_steps->pause();
}

void LessonStage::moveToEnd()
{
    if (m_page && !m_page->state.empty())
        m_steps->model()->setCurrent(way().to);
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
    const bool axes = all && offers("axes");
    m_charts->setControlsShown(axes);
    if (axes)
        return;
    m_charts->group()->setXAxisMode(XAxisMode::Step); // what was chosen elsewhere could not be taken back
                                                      // here
    m_charts->group()->setSmoothing(kDefaultSmoothing);
}

void LessonStage::hideEvent(QHideEvent* event)
{
    m_replay->pause(); // another page of the window, or it closes
    QWidget::hideEvent(event);
}

} // namespace ui
