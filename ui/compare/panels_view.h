// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/lambda_chart.h"
#include "engine/comparison.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;

namespace ui {

class ChartGroup;
class RunSelection;
class TermLabel;

/// Small multiples: the metric over λ once for each value of another key, all with one y range.
class PanelsView : public QWidget {
    Q_OBJECT

public:
    /// Group and selection are not owned and live longer.
    PanelsView(ChartGroup* group, RunSelection* selection, QWidget* parent = nullptr);
    ~PanelsView() override;

    void setComparison(const engine::Comparison& comparison);
    void setLook(LambdaSpread spread, bool share, const QString& xTitle);
    /// What a chart without any result says.
    void setEmptyText(const QString& text);
    [[nodiscard]] const std::vector<LambdaChart*>& charts() const { return m_charts; }

private:
    void followKeys();
    void makeCharts(int count);
    void fill();
    void arrange();
    void removeCharts();

    ChartGroup* m_group;
    RunSelection* m_selection;
    QComboBox* m_key;
    TermLabel* m_empty;
    QLabel* m_more;
    QGridLayout* m_grid;
    std::vector<LambdaChart*> m_charts;
    engine::Comparison m_comparison;
    LambdaSpread m_spread = LambdaSpread::Deviation;
    bool m_share = false;
    QString m_xTitle, m_emptyText;
};

} // namespace ui
