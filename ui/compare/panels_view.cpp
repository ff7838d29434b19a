// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/panels_view.h"

#include "charts/chart_group.h"
#include "charts/run_selection.h"
#include "compare/compare_figures.h"
#include "help/term_label.h"
#include "translation/engine_texts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kMostPanels = 12;

} // namespace

PanelsView::PanelsView(ChartGroup* group, RunSelection* selection, QWidget* parent)
    : QWidget(parent), m_group(group), m_selection(selection), m_key(new QComboBox(this)), m_empty(new TermLabel(this)),
      m_more(new QLabel(this)), m_grid(new QGridLayout), m_xTitle(tr("λ")),
      m_emptyText(tr("The metric over λ will appear here."))
{
    m_key->setObjectName(QStringLiteral("panelKey"));
    m_key->setAccessibleName(tr("Key that the small multiples are made by"));
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* label = new QLabel(tr("One chart for each &value of"), this);
    label->setBuddy(m_key);
    m_empty->setObjectName(QStringLiteral("panelsEmpty"));
    m_empty->setProperty("role", "muted");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_key);
    m_more->setObjectName(QStringLiteral("panelsLeftOut"));
    m_more->setProperty("role", "muted");
    row->addWidget(m_more);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    m_grid->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_empty, 1);
    column->addLayout(m_grid, 1);
    connect(m_key, &QComboBox::currentIndexChanged, this, &PanelsView::fill);
    connect(selection, &RunSelection::filterChanged, this, &PanelsView::fill);
    fill();
}

PanelsView::~PanelsView()
{
    removeCharts();
}

void PanelsView::removeCharts()
{
    for (LambdaChart* chart : m_charts)
        delete chart;
    m_charts.clear();
}

void PanelsView::setLook(LambdaSpread spread, bool share, const QString& xTitle)
{
    m_spread = spread;
    m_share = share;
    m_xTitle = xTitle;
    fill();
}

void PanelsView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    for (LambdaChart* chart : m_charts)
        chart->setEmptyText(text);
}

void PanelsView::setComparison(const engine::Comparison& comparison)
{
    m_comparison = comparison;
    followKeys();
    fill();
}

void PanelsView::followKeys()
{
    const QSignalBlocker blocker(m_key);
    const QString chosen = m_key->currentData().toString();
    m_key->clear();
    for (const engine::DifferingKey* key : panelKeys(m_comparison))
        m_key->addItem(engineText(key->label), QString::fromStdString(key->key));
    m_key->setCurrentIndex(std::max(0, m_key->findData(chosen)));
}

void PanelsView::fill()
{
    const std::string id = m_key->currentData().toString().toStdString();
    const auto keys = panelKeys(m_comparison);
    const auto key = std::find_if(keys.begin(), keys.end(), [&id](const auto* other) { return other->key == id; });
    m_key->setEnabled(!keys.empty());
    m_empty->setVisible(key == keys.end());
    m_empty->setText(tr("The metric over λ will appear here once for each value of another key, as soon as runs are "
                        "compared that differ in more than λ and the seed: in learning rate, placement, rank…"));
    if (key == keys.end()) {
        m_more->hide();
        removeCharts();
        return;
    }
    const QStringList all = panelValues(**key);
    const QStringList values = all.mid(0, kMostPanels);
    m_more->setVisible(all.size() > values.size());
    m_more->setText(tr("The first %1 of %2: filter to see others").arg(values.size()).arg(all.size()));
    makeCharts(static_cast<int>(values.size()));
    std::optional<ValueRange> range;
    for (int i = 0; i < values.size(); ++i) {
        LambdaChart* chart = m_charts[static_cast<std::size_t>(i)];
        const QString& value = values[i];
        chart->setTitle(engineText((*key)->label) + QLatin1Char(' ') +
                        (value.isEmpty() ? QStringLiteral("–") : plainValue(value.toStdString())));
        chart->setYTitle(metricAxis(m_comparison));
        chart->setXTitle(m_xTitle);
        chart->setSpread(m_spread);
        chart->setFigures(lambdaFigures(m_comparison, {m_share, id, value.toStdString()}));
        if (const auto extent = chart->yExtent())
            range =
                range ? ValueRange{std::min(range->low, extent->low), std::max(range->high, extent->high)} : *extent;
    }
    for (LambdaChart* chart : m_charts)
        chart->setYRange(range);
}

void PanelsView::makeCharts(int count)
{
    if (static_cast<int>(m_charts.size()) == count)
        return;
    removeCharts();
    for (int i = 0; i < count; ++i)
        m_charts.push_back(
            new LambdaChart(m_group, m_selection, QStringLiteral("panelChart%1").arg(i), {{}, {}, m_emptyText}, this));
    arrange();
}

void PanelsView::arrange()
{
    const auto count = static_cast<int>(m_charts.size());
    const int columns = std::max(1, static_cast<int>(std::ceil(std::sqrt(count))));
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_charts[static_cast<std::size_t>(i)], i / columns, i % columns);
}

} // namespace ui
