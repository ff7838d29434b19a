// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bounded_legend.h"
#include "charts/chart_controls.h"
#include "charts/chart_group.h"
#include "charts/forest_chart.h"
#include "charts/lambda_chart.h"
#include "charts/layer_chart.h"
#include "charts/layer_history.h"
#include "charts/legend_bar.h"
#include "charts/line_chart.h"
#include "compare/compare_charts.h"
#include "compare/legend_order.h"
#include "compare/panels_view.h"
#include "compare/relations_view.h"
#include "compare/step_scrubber.h"
#include "train/metric_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>

/// Which charts there are, and where.
namespace ui {

void CompareCharts::buildCharts()
{
    LineChartOptions loss;
    loss.valueName = tr("training loss");
    m_loss = new LineChart(m_group, QStringLiteral("compareLoss"),
                           {tr("Training loss"), tr("Loss (nats)"),
                            tr("The training loss of each λ will appear here, with a band of ± SD over its seeds.")},
                           loss, this);
    LineChartOptions metric;
    metric.smoothed = false;
    metric.markers = true;
    metric.valueName = tr("metric on validation");
    metric.stepZeroLabel = tr("untrained head");
    m_metric = new LineChart(m_group, QStringLiteral("compareMetric"),
                             {metricTitle({}), metricWords({}),
                              tr("The metric on validation data of each λ will appear here, with a band of ± SD over "
                                 "its seeds.")},
                             metric, this);
    m_lambda = new LambdaChart(
        m_group, m_context.selection, QStringLiteral("lambdaChart"),
        {tr("Metric over λ"), {}, tr("The runs' results over λ will appear here, each seed a dot.")}, this);
    m_layers = new LayerChart(m_group, QStringLiteral("compareLayers"), m_layerHistory, this);
    m_forest = new ForestChart(m_group, QStringLiteral("forestChart"),
                               {tr("Differences from λ = 0"),
                                {},
                                tr("Each λ's difference from λ = 0 with its intervals will appear here, once there "
                                   "are runs with λ = 0 and with another λ.")},
                               this);
    m_forest->setSubtitle(tr("thick: 95 % over seeds, for these examples · thin: over seeds and new examples"));
    m_panels = new PanelsView(m_group, m_context.selection, this);
    m_relations = new RelationsView(m_group, m_context.selection, m_context.store, this);
    m_curves = std::make_unique<CompareCurves>(m_loss, m_metric, m_layerHistory);
}

void CompareCharts::buildTabs()
{
    auto* rows = new QSplitter(Qt::Vertical, this);
    rows->setObjectName(QStringLiteral("overviewRows"));
    rows->setChildrenCollapsible(false);
    const std::pair<QWidget*, QWidget*> pairs[] = {{m_lambda, m_metric}, {m_layers, m_loss}};
    for (const auto& [left, right] : pairs) {
        auto* row = new QSplitter(Qt::Horizontal, rows);
        row->setObjectName(QStringLiteral("overviewRow%1").arg(rows->count()));
        row->setChildrenCollapsible(false);
        row->addWidget(left);
        row->addWidget(right);
        row->setSizes({1000, 1000});
        rows->addWidget(row);
    }
    rows->setSizes({1000, 1000});
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(rows, tr("Overview"));
    m_tabs->addTab(m_forest, tr("Differences"));
    m_tabs->addTab(m_panels, tr("Small multiples"));
    m_tabs->addTab(m_relations, tr("Relations"));
    m_tabs->setCornerWidget(new ChartControls(m_group, this));
    m_legend = new BoundedLegend(m_group, this);
    m_scrubber = new StepScrubber(m_group, this);
    m_order = new LegendOrder(
        m_group->series(), m_legend->bar(), [this](const QString& id) { return m_curves->currentMetric(id); }, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buildOptions());
    layout->addWidget(m_legend);
}

QWidget* CompareCharts::buildOptions()
{
    auto* options = new QWidget(this);
    m_single = new QCheckBox(tr("&Single runs"), options);
    m_single->setObjectName(QStringLiteral("singleRuns"));
    m_single->setToolTip(tr("Draws a line for each run instead of the mean of its seeds"));
    m_spread = new QComboBox(options);
    m_spread->setObjectName(QStringLiteral("lambdaSpread"));
    m_spread->setAccessibleName(tr("Spread over the seeds"));
    m_spread->addItems({tr("± SD"), tr("± 95 % interval")}); // in the order of LambdaSpread
    m_spread->setToolTip(tr("What the bars over λ show: the SD of the seeds, or the 95 % interval of their mean"));
    m_x = new QComboBox(options);
    m_x->setObjectName(QStringLiteral("lambdaX"));
    m_x->setAccessibleName(tr("What the metric is drawn over"));
    m_x->addItems({tr("over λ"), tr("over share ρ")});
    m_x->setToolTip(tr("The share ρ is how much of the mixed input comes from h0, measured on the probe sentences"));
    auto* row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_scrubber, 1);
    row->addWidget(m_x);
    row->addWidget(m_spread);
    row->addWidget(m_single);
    connect(m_single, &QCheckBox::toggled, this, &CompareCharts::restyle);
    for (QComboBox* box : {m_spread, m_x})
        connect(box, &QComboBox::currentIndexChanged, this, &CompareCharts::showLambda);
    return options;
}

} // namespace ui
