// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/run_charts.h"

#include "charts/bounded_legend.h"
#include "charts/chart_controls.h"
#include "charts/chart_group.h"
#include "charts/heat_map_chart.h"
#include "charts/layer_chart.h"
#include "charts/layer_history.h"
#include "charts/line_chart.h"
#include "train/learned_lambda.h"
#include "train/metric_words.h"
#include "translation/engine_texts.h"

#include <QDataStream>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <vector>

namespace ui {

namespace {

const char* const kValidation = "validation";
const char* const kAccuracy = "accuracy";

/// All that names and draws it.
bool looksAlike(const engine::RunSummary& one, const engine::RunSummary& other)
{
    return one.lambda == other.lambda && one.source == other.source && one.method == other.method &&
           one.seed == other.seed && one.label == other.label;
}

} // namespace

struct RunCharts::Run {
    engine::RunSummary facts;
    QString id;
    ChartPosition last; ///< of the newest event
};

RunCharts::RunCharts(Theme* theme, QWidget* parent)
    : QWidget(parent), m_group(new ChartGroup(theme, this)), m_controls(new ChartControls(m_group, this)),
      m_layers(new LayerHistory(this))
{
    buildCharts();
    arrange();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_controls);
    layout->addWidget(m_rows, 1);
    layout->addWidget(new BoundedLegend(m_group, this));
}

void RunCharts::arrange()
{
    m_rows = new QSplitter(Qt::Vertical, this);
    m_rows->setObjectName(QStringLiteral("chartRows"));
    m_rows->setChildrenCollapsible(false);
    m_columns = new QSplitter(Qt::Horizontal, m_rows);
    m_columns->setObjectName(QStringLiteral("chartColumns"));
    m_lower = new QSplitter(Qt::Horizontal, m_rows);
    for (QSplitter* row : {m_columns, m_lower}) {
        row->setChildrenCollapsible(false);
        m_rows->addWidget(row);
    }
    m_columns->addWidget(m_loss);
    m_columns->addWidget(m_metrics);
    m_columns->addWidget(m_lambda);
    m_lower->addWidget(m_similarity);
    m_lower->addWidget(m_heatMap);
    for (QSplitter* row : {m_rows, m_columns, m_lower}) {
        for (int i = 0; i < row->count(); ++i)
            row->setStretchFactor(i, 1);
        row->setSizes({1000, 1000});
    }
    // The vertical divider is one line through both rows.
    const auto follow = [this](QSplitter* moved, QSplitter* other) {
        connect(moved, &QSplitter::splitterMoved, other, [this, moved, other] {
            if (m_lambda->isHidden()) // else there are three charts above two
                other->setSizes(moved->sizes());
        });
    };
    follow(m_columns, m_lower);
    follow(m_lower, m_columns);
}

QWidget* RunCharts::chartNamed(const QString& name) const
{
    return name == QLatin1String("loss")         ? static_cast<QWidget*>(m_loss)
           : name == QLatin1String("metric")     ? static_cast<QWidget*>(m_metrics)
           : name == QLatin1String("similarity") ? static_cast<QWidget*>(m_similarity)
           : name == QLatin1String("heat-map")   ? static_cast<QWidget*>(m_heatMap)
                                                 : nullptr;
}

void RunCharts::setShown(const QStringList& charts)
{
    const auto isShown = [&charts](const char* name) {
        return charts.isEmpty() || charts.contains(QLatin1String(name));
    };
    for (const char* name : {"loss", "metric", "similarity", "heat-map"})
        chartNamed(QLatin1String(name))->setVisible(isShown(name));
    m_columns->setVisible(isShown("loss") || isShown("metric"));
    m_lower->setVisible(isShown("similarity") || isShown("heat-map"));
}

void RunCharts::setControlsShown(bool shown)
{
    m_controls->setVisible(shown);
}

QByteArray RunCharts::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_rows->saveState() << m_columns->saveState();
    return state;
}

void RunCharts::setLayoutState(const QByteArray& state)
{
    QByteArray rows;
    QByteArray columns;
    QDataStream stream(state);
    stream >> rows >> columns;
    m_rows->restoreState(rows);
    m_columns->restoreState(columns);
    m_lower->restoreState(columns);
}

RunCharts::~RunCharts()
{
    // Charts leave their group when they go, and it must still be there then.
    delete m_lambda; // it follows the group
    for (QObject* chart :
         {static_cast<QObject*>(m_loss), static_cast<QObject*>(m_metric), static_cast<QObject*>(m_perplexity),
          static_cast<QObject*>(m_similarity), static_cast<QObject*>(m_heatMap)})
        delete chart;
}

void RunCharts::buildCharts()
{
    LineChartOptions loss;
    loss.valueName = tr("training loss");
    loss.secondName = tr("validation loss");
    m_loss =
        new LineChart(m_group, QStringLiteral("lossChart"),
                      {tr("Loss"), tr("Loss (nats)"),
                       tr("The training loss of each run will appear here, and with diamonds the validation loss.")},
                      loss, this);
    LineChartOptions metric;
    metric.smoothed = false;
    metric.markers = true;
    metric.best = BestPoint::Highest;
    metric.stepZeroLabel = tr("untrained head");
    m_metric =
        new LineChart(m_group, QStringLiteral("metricChart"),
                      {metricTitle({}), metricWords({}),
                       tr("A mark for each evaluation on validation data will appear here, the best one ringed.")},
                      metric, this);
    metric.best = BestPoint::Lowest;
    metric.stepZeroLabel = tr("frozen model");
    m_perplexity =
        new LineChart(m_group, QStringLiteral("perplexityChart"),
                      {tr("Perplexity on validation"), tr("Perplexity"),
                       tr("A mark for each evaluation on validation data will appear here, the lowest one ringed.")},
                      metric, this);
    m_metrics = new QStackedWidget(this);
    m_metrics->addWidget(m_metric);
    m_metrics->addWidget(m_perplexity);
    m_similarity = new LayerChart(m_group, QStringLiteral("similarityChart"), m_layers, this);
    m_heatMap = new HeatMapChart(m_group, QStringLiteral("heatMapChart"), m_layers, this);
    m_lambda = new LearnedLambda(m_group, this);
}

void RunCharts::clear()
{
    m_runs.clear();
    m_order.clear();
    m_metricName.clear();
    m_majority = -1;
    m_probe.reset();
    m_loss->clear();
    m_perplexity->clear();
    m_metrics->setCurrentWidget(m_metric);
    m_metric->clear();
    m_metric->setReferences({});
    m_metric->setResolution(0);
    m_layers->clear();
    m_lambda->clear();
    m_group->series()->clear();
    m_group->resetZoom();
}

void RunCharts::addRun(const engine::RunSummary& run)
{
    const auto [place, added] = m_runs.try_emplace(run.name);
    const bool isKnown = !added && looksAlike(place->second.facts, run);
    place->second.facts = run;
    place->second.id = QString::fromStdString(run.name);
    if (added) {
        m_order.push_back(run.name);
    } else {
        // A continued run tells its history again, without what was superseded.
        place->second.last = {};
        for (LineChart* chart : {m_loss, m_metric, m_perplexity})
            chart->removeSeries(place->second.id);
        m_layers->removeSeries(place->second.id);
        m_lambda->removeRun(run.name);
    }
    const auto look = m_looks.find(run.name); // with words of a lesson's author, which stay
    m_lambda->setLabel(run.name, look == m_looks.end() ? labelText(run) : look->second.label);
    if (!isKnown)
        restyle();
}

void RunCharts::setLooks(const std::vector<SeriesStyle>& looks)
{
    m_looks.clear();
    for (const SeriesStyle& look : looks)
        m_looks.emplace(look.id.toStdString(), look);
    restyle();
}

void RunCharts::restyle()
{
    std::set<std::uint64_t> seeds;
    std::set<std::string> sources;
    std::set<std::string> methods;
    for (const auto& [name, run] : m_runs) {
        seeds.insert(run.facts.seed);
        sources.insert(run.facts.source);
        methods.insert(run.facts.method);
    }
    std::vector<SeriesStyle> styles;
    std::map<QString, int> said;
    for (const std::string& name : m_order) {
        const Run& run = m_runs.at(name);
        QStringList suffix;
        if (sources.size() > 1)
            suffix += labelText(run.facts.source);
        if (methods.size() > 1)
            suffix += QString::fromStdString(run.facts.method);
        if (seeds.size() > 1)
            suffix += tr("seed %1").arg(run.facts.seed);
        styles.push_back(makeSeriesStyle(run.id, run.facts.lambda, QString::fromStdString(run.facts.method),
                                         suffix.join(QStringLiteral(" · "))));
        ++said[styles.back().label];
    }
    for (SeriesStyle& style : styles) { // runs that differ in something else are told apart by what they are called
        const std::string& label = m_runs.at(style.id.toStdString()).facts.label;
        if (said.at(style.label) > 1 && !label.empty())
            style.label = labelText(label);
        const auto look = m_looks.find(style.id.toStdString());
        m_group->series()->set(look == m_looks.end() ? style : look->second);
    }
}

void RunCharts::consume(const engine::Event& event)
{
    const auto found = m_runs.find(event.run);
    if (found == m_runs.end())
        return;
    Run& run = found->second;
    run.last.seconds = std::max(run.last.seconds, event.time);
    if (const auto* started = std::get_if<engine::RunStarted>(&event.body))
        setMetric(started->primaryMetric);
    else if (const auto* step = std::get_if<engine::StepDone>(&event.body))
        consumeStep(run, *step);
    else if (const auto* evaluation = std::get_if<engine::EvalDone>(&event.body))
        consumeEvaluation(run, *evaluation);
    else if (const auto* similarity = std::get_if<engine::SimilarityMeasured>(&event.body))
        consumeSimilarity(run, *similarity);
}

void RunCharts::consumeStep(Run& run, const engine::StepDone& step)
{
    run.last.step = static_cast<double>(step.step);
    run.last.epoch = std::max(run.last.epoch, step.epoch);
    run.last.tokens += static_cast<double>(step.tokens);
    m_loss->append(run.id, run.last, step.loss.value_or(std::numeric_limits<double>::quiet_NaN()));
    if (step.lambdas.empty())
        return;
    const bool appears = m_lambda->isHidden();
    m_lambda->append(run.facts.name, run.last, step.lambdas);
    if (appears)
        m_columns->setSizes({1000, 1000, 1000});
}

ChartPosition RunCharts::positionAt(const Run& run, std::int64_t step) const
{
    // Evaluations and similarity belong to the step that was just made: its other units are the run's last ones.
    ChartPosition position = run.last;
    position.step = static_cast<double>(step);
    return position;
}

void RunCharts::consumeEvaluation(Run& run, const engine::EvalDone& evaluation)
{
    if (evaluation.split != kValidation || !evaluation.adapter.empty())
        return;
    const ChartPosition position = positionAt(run, evaluation.step);
    shownChart()->append(run.id, position, shownMetric(m_metricName, evaluation));
    const auto loss = evaluation.metrics.find("loss");
    if (loss != evaluation.metrics.end())
        m_loss->appendSecond(run.id, position, loss->second);
    if (m_metricName == kAccuracy)
        m_metric->setResolution(static_cast<int>(evaluation.samples));
}

void RunCharts::consumeSimilarity(Run& run, const engine::SimilarityMeasured& similarity)
{
    const LayerSample sample{similarity.layers, similarity.across, similarity.retention};
    if (similarity.base)
        m_layers->setBase(sample);
    m_layers->append(run.id, positionAt(run, similarity.step), sample);
}

void RunCharts::setFrozen(const LayerSample& sample)
{
    m_layers->setBase(sample);
}

void RunCharts::expectMetric(const std::string& name)
{
    if (m_runs.empty() && name != m_metricName)
        setMetric(name);
}

void RunCharts::setMetric(const std::string& name)
{
    m_metricName = name;
    m_metric->setTitle(metricTitle(name));
    m_metric->setYTitle(metricWords(name));
    m_metrics->setCurrentWidget(shownChart());
    showReferences();
}

bool RunCharts::showsPerplexity() const
{
    return ui::showsPerplexity(m_metricName);
}

LineChart* RunCharts::shownChart() const
{
    return showsPerplexity() ? m_perplexity : m_metric;
}

void RunCharts::setMajorityShare(double share)
{
    m_majority = share;
    showReferences();
}

void RunCharts::setLinearProbe(std::optional<double> value)
{
    m_probe = value;
    showReferences();
}

void RunCharts::showReferences()
{
    std::vector<ReferenceLine> references;
    if (m_majority > 0 && (m_metricName.empty() || m_metricName == kAccuracy))
        references.push_back({tr("majority class"), m_majority});
    if (m_probe)
        references.push_back({tr("linear probe"), showsPerplexity() ? std::exp(-*m_probe) : *m_probe});
    shownChart()->setReferences(std::move(references));
}

} // namespace ui
