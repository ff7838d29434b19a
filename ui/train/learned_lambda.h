// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_types.h"

#include <QWidget>

#include <map>
#include <set>
#include <string>

class QScrollArea;

namespace ui {

class ChartGroup;
class LegendBar;
class LineChart;

/// λ as the runs learn it, over the steps: a line for each λ (one for all, one a layer, or one a site). Its lines are
/// not those of the other charts, so it has series and legend of its own; x axis, zoom and crosshair are the page's.
/// Hidden until a run tells a learned λ.
class LearnedLambda : public QWidget {
    Q_OBJECT

public:
    explicit LearnedLambda(ChartGroup* page, QWidget* parent = nullptr);
    ~LearnedLambda() override;

    void clear();
    /// How a run is called where there are several.
    void setLabel(const std::string& run, const QString& label);
    void removeRun(const std::string& run);
    void append(const std::string& run, const ChartPosition& position, const std::map<std::string, double>& lambdas);
    [[nodiscard]] ChartGroup* group() const { return m_group; }

private:
    struct Line {
        std::string run, name; ///< "all", "layer 3", a module's path
        auto operator<=>(const Line&) const = default;
    };
    void connectPage(ChartGroup* page);
    void restyle();
    [[nodiscard]] QString labelOf(const Line& line) const;
    [[nodiscard]] static QString idOf(const Line& line);

    ChartGroup* m_group;
    LineChart* m_chart;
    LegendBar* m_legend;
    QScrollArea* m_scroll = nullptr;
    std::map<std::string, QString> m_labels;
    std::set<std::string> m_runs;
    std::set<Line> m_lines;
};

} // namespace ui
