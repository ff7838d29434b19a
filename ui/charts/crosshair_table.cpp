// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/crosshair_table.h"

#include "charts/chart.h"
#include "charts/chart_group.h"
#include "charts/line_chart.h"
#include "charts/plot_style.h"
#include "charts/series_model.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace ui {

namespace {

// Sorted as a number; a missing one is below all others.
class NumberItem : public QTableWidgetItem {
public:
    explicit NumberItem(double value) : QTableWidgetItem(readableNumber(value)), m_value(value)
    {
        setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    bool operator<(const QTableWidgetItem& other) const override { return rank() < valueOf(other); }

private:
    [[nodiscard]] double rank() const
    {
        return std::isnan(m_value) ? -std::numeric_limits<double>::infinity() : m_value;
    }
    static double valueOf(const QTableWidgetItem& item)
    {
        const auto* number = dynamic_cast<const NumberItem*>(&item);
        return number ? number->rank() : 0;
    }
    double m_value;
};

std::vector<const LineChart*> lineCharts(const ChartGroup& group)
{
    std::vector<const LineChart*> charts;
    for (const Chart* chart : group.charts()) {
        if (const auto* line = qobject_cast<const LineChart*>(chart))
            charts.push_back(line);
    }
    return charts;
}

QIcon swatch(const QColor& color)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(color);
    return pixmap;
}

} // namespace

CrosshairTable::CrosshairTable(ChartGroup* group, QWidget* parent)
    : QWidget(parent), m_group(group), m_step(new QLabel(this)), m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("crosshairTable"));
    setAccessibleName(tr("Values at the crosshair"));
    m_step->setObjectName(QStringLiteral("crosshairStep"));
    m_step->setProperty("role", "title");
    m_table->setObjectName(QStringLiteral("crosshairValues"));
    m_table->setAccessibleName(accessibleName());
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_step);
    column->addWidget(m_table, 1);
    connect(group, &ChartGroup::chartsChanged, this, &CrosshairTable::rebuildColumns);
    connect(group, &ChartGroup::repainted, this, &CrosshairTable::fill);
    rebuildColumns();
}

void CrosshairTable::rebuildColumns()
{
    const auto charts = lineCharts(*m_group);
    QStringList titles = {tr("Run")};
    for (const LineChart* chart : charts)
        titles += chart->title();
    m_table->setSortingEnabled(false);
    m_table->setRowCount(0);
    m_table->setColumnCount(int(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    for (int i = 0; i < m_table->columnCount(); ++i)
        m_table->horizontalHeaderItem(i)->setTextAlignment((i == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                                           Qt::AlignVCenter);
    m_table->horizontalHeader()->setSortIndicator(charts.empty() ? 0 : 1, Qt::DescendingOrder);
    fill();
}

void CrosshairTable::fill()
{
    if (!isVisible())
        return;
    const auto step = m_group->crosshairStep();
    m_step->setText(step ? tr("At step %1").arg(*step) : tr("Last values"));
    const auto charts = lineCharts(*m_group);
    m_table->setSortingEnabled(false);
    m_table->setRowCount(0);
    for (const SeriesStyle& style : m_group->series()->all()) {
        if (!m_group->series()->isShown(style.id))
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QColor color = colorOf(style, m_group->theme()->isDark());
        m_table->setItem(row, 0, new QTableWidgetItem(swatch(color), style.label));
        for (std::size_t i = 0; i < charts.size(); ++i) {
            double shown = std::numeric_limits<double>::quiet_NaN();
            for (const auto& value : charts[i]->valuesAt(step.value_or(std::numeric_limits<double>::infinity()))) {
                if (value.seriesId == style.id)
                    shown = value.smoothed.value_or(value.value);
            }
            m_table->setItem(row, int(i) + 1, new NumberItem(shown));
        }
    }
    m_table->setSortingEnabled(true);
}

void CrosshairTable::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fill();
}

} // namespace ui
