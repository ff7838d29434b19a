// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"
#include "charts/series_data.h"

#include <map>
#include <memory>

namespace ui {

/// Which point of a series is the best one and gets a ring; step 0 never is, the earliest wins a tie.
enum class BestPoint { None, Highest, Lowest };

struct LineChartOptions {
    bool smoothed = true; ///< raw faint, de-biased EMA bold, as the group's slider says
    bool markers = false; ///< a mark at each point: evaluations
    BestPoint best = BestPoint::None;
    QString stepZeroLabel; ///< "untrained head", written at the point of step 0
    QString valueName;     ///< "training loss": names the first line of a series in CSV and legend
    QString secondName;    ///< "validation loss": the second one
};

/// A horizontal line to compare with: majority class, linear probe.
struct ReferenceLine {
    QString label;
    double value = 0;
};

/// A metric over steps: one line a run, and a second one (validation) on demand.
class LineChart : public Chart {
    Q_OBJECT

public:
    LineChart(ChartGroup* group, const QString& name, const ChartText& text, const LineChartOptions& options,
              QWidget* parent = nullptr);
    ~LineChart() override;

    /// Steps rise within a series. NaN or infinity: a gap, and a mark where the line broke.
    void append(const QString& seriesId, const ChartPosition& position, double y);
    /// The second line: drawn thin with diamonds, never smoothed.
    void appendSecond(const QString& seriesId, const ChartPosition& position, double y);
    /// For a series that is the mean of several runs: replaces or inserts the value at this step, with a band of
    /// mean ± deviation where there is one.
    void putMean(const QString& seriesId, const ChartPosition& position, double mean, std::optional<double> deviation);
    void removeSeries(const QString& seriesId);
    void clear();

    void setReferences(std::vector<ReferenceLine> references);
    /// From low to high.
    [[nodiscard]] std::vector<ReferenceLine> references() const;
    /// y is a share measured on n examples: a faint band ± 1.96·√(p(1−p)/n) around the best shown point says what n
    /// examples can resolve. 0: no band.
    void setResolution(int examples);

    [[nodiscard]] bool isLogarithmic() const { return m_logarithmic; }
    void setLogarithmic(bool on);

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString csv() const override;
    [[nodiscard]] std::vector<CrosshairValue> valuesAt(double step) const override;
    [[nodiscard]] std::optional<XRange> xExtent() const override;
    /// Index of the ringed point of a series; null: none.
    [[nodiscard]] std::optional<std::size_t> bestPoint(const QString& seriesId) const;

protected:
    void rebuild() override;
    [[nodiscard]] std::optional<double> stepAt(double x) const override;
    [[nodiscard]] std::optional<double> xOfStep(double step) const override;
    [[nodiscard]] std::vector<double> crosshairSteps() const override;
    [[nodiscard]] QString readout(const QPointF& position) const override;
    void addMenuItems(QMenu* menu) override;
    void drawCrosshair() override;
    [[nodiscard]] std::vector<QCPAbstractPlottable*> legendEntries() const override;
    void themeChanged() override;

private:
    struct Lines;  ///< the data and graphs of one series
    struct Extras; ///< reference lines, band, labels
    Lines& lines(const QString& seriesId);
    [[nodiscard]] const Lines* find(const QString& seriesId) const;
    [[nodiscard]] const SeriesData* crosshairSource() const;
    void rebuildSeries(const SeriesStyle& style, Lines& lines);
    void rebuildSpread(const SeriesStyle& style, Lines& lines);
    void rebuildMarks(const SeriesStyle& style, Lines& lines);
    void rebuildScale();
    void rebuildRange();
    void rebuildReferences();
    void rebuildBand();
    void rebuildStepZeroLabel();
    [[nodiscard]] std::optional<double> bestShown() const;

    LineChartOptions m_options;
    std::map<QString, std::unique_ptr<Lines>> m_lines;
    std::unique_ptr<Extras> m_extras;
    bool m_logarithmic = false;
};

} // namespace ui
