// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/point_chart.h"
#include "charts/robust_range.h"

#include <memory>

namespace ui {

/// What a metric over λ shows of one setting.
struct LambdaSetting {
    struct Run {
        QString name;
        double value = 0;
        QString text; ///< beside the mouse
    };
    QString line; ///< settings of one name are joined: empty for the plain case, "zero", "learning rate 0.001"
    double lambda = 0;
    double x = 0; ///< λ, or the share ρ
    std::vector<Run> runs;
    std::optional<double> mean;
    std::optional<ValueRange> deviation; ///< mean ± SD
    std::optional<ValueRange> interval;  ///< 95 %
    int lost = 0;                        ///< runs that were pruned or failed
    bool dashed = false;                 ///< a control: its line is broken
    bool thin = false;                   ///< its line and marks step back behind the others
};

struct LambdaFigures {
    std::vector<LambdaSetting> settings; ///< x rises within a line
    std::optional<double> baseline;      ///< mean of λ = 0
    QString best;                        ///< run to ring; empty: none
};

enum class LambdaSpread { Deviation, Interval };

/// A metric over λ: every run a dot, settings' means with their spread joined along λ, the best run ringed, λ = 0 as a
/// dashed horizontal, a cross on the axis where runs were pruned or failed.
class LambdaChart : public PointChart {
    Q_OBJECT

public:
    LambdaChart(ChartGroup* group, RunSelection* selection, const QString& name, const ChartText& text,
                QWidget* parent = nullptr);
    ~LambdaChart() override;

    void setFigures(LambdaFigures figures);
    [[nodiscard]] const LambdaFigures& figures() const { return m_figures; }
    [[nodiscard]] LambdaSpread spread() const { return m_spread; }
    void setSpread(LambdaSpread spread);
    /// Whether the lines carry their names at their ends; else somebody tells them elsewhere.
    void setNamesShown(bool shown);
    void setXTitle(const QString& title);
    /// For charts side by side; null: what the data needs.
    void setYRange(const std::optional<ValueRange>& range);
    [[nodiscard]] std::optional<ValueRange> yExtent() const;

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString csv() const override;

protected:
    void rebuild() override;
    void themeChanged() override;

private:
    struct Parts;
    [[nodiscard]] std::optional<ValueRange> shownSpread(const LambdaSetting& setting) const;
    [[nodiscard]] bool isShown(const LambdaSetting& setting) const;
    void placeDots();
    void rebuildRange();
    void rebuildLines();
    void placeLabels();
    [[nodiscard]] int labelRoom() const; ///< px for the lines' names; 0: there is but one line
    void rebuildMarks();
    void markDots();
    void rebuildBaseline();

    std::unique_ptr<Parts> m_parts;
    LambdaFigures m_figures;
    LambdaSpread m_spread = LambdaSpread::Deviation;
    bool m_namesShown = true;
    std::optional<ValueRange> m_yRange;
};

} // namespace ui
