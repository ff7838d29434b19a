// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_charts.h"

#include "charts/chart_group.h"
#include "charts/forest_chart.h"
#include "charts/lambda_chart.h"
#include "charts/layer_chart.h"
#include "charts/layer_history.h"
#include "charts/line_chart.h"
#include "charts/run_selection.h"
#include "charts/series_model.h"
#include "compare/compare_figures.h"
#include "compare/legend_order.h"
#include "compare/panels_view.h"
#include "compare/relations_view.h"
#include "compare/step_scrubber.h"
#include "train/metric_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

namespace {

const QString kLegendFilter = QStringLiteral("legend");

/// The styles wanted, those that are shown already in their present order.
std::vector<SeriesStyle> inPresentOrder(std::vector<SeriesStyle> wanted, const std::vector<SeriesStyle>& present)
{
    const auto placeOf = [&present](const SeriesStyle& style) {
        return std::find_if(present.begin(), present.end(), [&style](const auto& old) { return old.id == style.id; }) -
               present.begin();
    };
    std::stable_sort(wanted.begin(), wanted.end(),
                     [&placeOf](const auto& a, const auto& b) { return placeOf(a) < placeOf(b); });
    return wanted;
}

bool sameStyles(const std::vector<SeriesStyle>& a, const std::vector<SeriesStyle>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& left, const auto& right) {
        return left.id == right.id && left.label == right.label && left.lambda == right.lambda &&
               left.stroke == right.stroke;
    });
}

} // namespace

CompareCharts::CompareCharts(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_group(new ChartGroup(context.theme, this)),
      m_layerHistory(new LayerHistory(this))
{
    setObjectName(QStringLiteral("compareCharts"));
    buildCharts();
    buildTabs();
    connectSelection();
}

CompareCharts::~CompareCharts()
{
    disconnect(m_context.selection, nullptr, this, nullptr);
    disconnect(m_group, nullptr, this, nullptr);
    disconnect(m_group->series(), nullptr, this, nullptr);
    // Charts leave their group when they go, and it must still be there then.
    for (QObject* part :
         {static_cast<QObject*>(m_panels), static_cast<QObject*>(m_relations), static_cast<QObject*>(m_loss),
          static_cast<QObject*>(m_metric), static_cast<QObject*>(m_lambda), static_cast<QObject*>(m_layers),
          static_cast<QObject*>(m_forest)})
        delete part;
}

void CompareCharts::connectSelection()
{
    SeriesModel* series = m_group->series();
    connect(series, &SeriesModel::shownChanged, this, &CompareCharts::followLegend);
    connect(series, &SeriesModel::highlightChanged, this, &CompareCharts::highlightFromSeries);
    connect(m_context.selection, &RunSelection::highlightChanged, this, &CompareCharts::highlightFromRuns);
    connect(m_context.selection, &RunSelection::filterChanged, this, &CompareCharts::followFilter);
    connect(m_group, &ChartGroup::crosshairChanged, this, [this] {
        const auto now = m_group->isCrosshairLocked() ? m_group->crosshairStep() : std::nullopt;
        if (now == m_step)
            return;
        m_step = now;
        emit stepChanged();
    });
}

std::optional<double> CompareCharts::step() const
{
    return m_step;
}

void CompareCharts::clear()
{
    m_figures.reset();
    m_curves->clear();
    m_group->series()->clear();
    m_group->setCrosshairLocked(false);
    m_group->setCrosshairStep(std::nullopt);
    m_group->resetZoom();
    m_lambda->setFigures({});
    m_forest->setFigures({});
    m_panels->setComparison({});
    m_relations->clear();
    m_scrubber->setLastStep(0);
}

void CompareCharts::addRun(const std::string& name)
{
    m_curves->addRun(name);
}

void CompareCharts::consume(const std::vector<engine::Event>& events)
{
    const std::string before = m_curves->metricName();
    for (const engine::Event& event : events)
        m_curves->consume(event);
    if (m_curves->metricName() != before) {
        m_metric->setTitle(metricTitle(m_curves->metricName()));
        m_metric->setYTitle(metricWords(m_curves->metricName()));
        m_order->setLowerIsBetter(showsPerplexity(m_curves->metricName()));
    }
    m_scrubber->setLastStep(m_curves->lastStep());
    if (m_training)
        m_order->figuresChanged();
}

bool CompareCharts::singleRuns() const
{
    return m_single->isChecked();
}

void CompareCharts::setFigures(std::shared_ptr<const ComparedFigures> figures)
{
    m_figures = std::move(figures);
    restyle();
    followFilter();
    showLambda();
    m_panels->setComparison(m_figures->passing);
    m_relations->setFigures(m_figures);
}

void CompareCharts::setVerdict(const engine::Verdict& verdict, std::optional<double> margin)
{
    m_forest->setFigures(forestFigures(verdict, margin));
}

void CompareCharts::setTraining(bool training)
{
    m_training = training;
    m_relations->setTraining(training);
}

void CompareCharts::restyle()
{
    if (!m_figures)
        return;
    SeriesModel* series = m_group->series();
    const auto passes = [this](const QString& run) { return m_context.selection->passesOthers(kLegendFilter, run); };
    const auto wanted = inPresentOrder(
        singleRuns() ? runStyles(m_figures->whole) : settingStyles(m_figures->whole, passes), series->all());
    if (!sameStyles(wanted, series->all()))
        series->replace(wanted);
}

QStringList CompareCharts::runsOf(const QString& series) const
{
    if (!m_figures || series.isEmpty())
        return {};
    if (singleRuns())
        return {series};
    QStringList runs;
    for (const engine::SettingFigures& setting : m_figures->whole.settings) {
        if (settingId(setting) != series)
            continue;
        for (const std::size_t run : setting.runs)
            runs += QString::fromStdString(m_figures->whole.runs[run].name);
    }
    return runs;
}

void CompareCharts::followLegend()
{
    if (m_following)
        return;
    // Check boxes and solo of the legend are a filter like any other.
    const SeriesModel& series = *m_group->series();
    QSet<QString> passing;
    bool all = true;
    for (const SeriesStyle& style : series.all()) {
        const bool shown = series.solo().isEmpty() ? series.isVisible(style.id) : series.solo() == style.id;
        all = all && shown;
        if (!shown)
            continue;
        for (const QString& run : runsOf(style.id))
            passing.insert(run);
    }
    m_context.selection->setFilter(kLegendFilter, all ? std::nullopt : std::optional(passing));
}

void CompareCharts::followFilter()
{
    if (!m_figures)
        return;
    const QScopedValueRollback guard(m_following, true);
    restyle();
    const auto passes = [this](const QString& run) { return m_context.selection->passes(run); };
    std::vector<QString> excluded;
    for (const SeriesStyle& style : m_group->series()->all()) {
        const QStringList runs = runsOf(style.id);
        if (std::none_of(runs.begin(), runs.end(), passes))
            excluded.push_back(style.id);
    }
    m_curves->setSettings(settingsOf(m_figures->whole, passes));
    m_group->series()->setExcluded(std::move(excluded));
}

void CompareCharts::highlightFromSeries()
{
    if (m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    const QStringList runs = runsOf(m_group->series()->highlighted());
    m_context.selection->setHighlighted({runs.begin(), runs.end()});
}

void CompareCharts::highlightFromRuns()
{
    if (m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    const QSet<QString>& runs = m_context.selection->highlighted();
    QString found;
    for (const SeriesStyle& style : m_group->series()->all()) {
        const QStringList own = runsOf(style.id);
        if (std::any_of(own.begin(), own.end(), [&runs](const QString& run) { return runs.contains(run); })) {
            if (!found.isEmpty())
                found.clear();
            else
                found = style.id;
        }
    }
    m_group->series()->setHighlighted(found);
}

void CompareCharts::showLambda()
{
    if (!m_figures)
        return;
    const engine::Comparison& comparison = m_figures->passing;
    const bool share = m_x->currentIndex() == 1;
    const auto spread = static_cast<LambdaSpread>(m_spread->currentIndex());
    const QString xTitle = share ? tr("Share ρ of h0 in the mixed input") : tr("λ");
    const QString metric = metricAxis(comparison);
    const QString where = m_figures->step ? tr("validation, step %1").arg(*m_figures->step) : metricPlace(comparison);
    m_lambda->setTitle(share ? tr("%1 over share ρ").arg(metric) : tr("%1 over λ").arg(metric));
    m_lambda->setSubtitle(
        tr("%1 · %2").arg(where, spread == LambdaSpread::Deviation ? tr("mean ± SD") : tr("mean, 95 % interval")));
    m_lambda->setYTitle(metric);
    m_lambda->setXTitle(xTitle);
    m_lambda->setSpread(spread);
    m_lambda->setEmptyText(emptyLambdaText());
    m_lambda->setFigures(lambdaFigures(comparison, {share, {}, {}}));
    m_panels->setLook(spread, share, xTitle);
    m_panels->setEmptyText(emptyLambdaText());
}

QString CompareCharts::emptyLambdaText() const
{
    if (!m_figures->passing.runs.empty() && m_figures->step)
        return tr("Nothing was evaluated between the start and step %1. The marks on the metric's curves are the "
                  "evaluations.")
            .arg(*m_figures->step);
    if (m_figures->passing.runs.empty() && !m_figures->whole.runs.empty())
        return tr("No run passes the filters.");
    return tr("The runs' results over λ will appear here, each seed a dot.");
}

} // namespace ui
