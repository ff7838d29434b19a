// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_types.h"
#include "compare/seed_mean.h"
#include "engine/events.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ui {

class LayerHistory;
class LineChart;

/// Feeds the charts over steps with what runs tell, live or read back: each run as a line of its own, and the means of
/// the settings' seeds as further lines. One event costs a constant amount of work, whatever came before it.
class CompareCurves {
public:
    struct Setting {
        QString id; ///< of its series
        QStringList runs;
        bool operator==(const Setting&) const = default;
    };

    /// Not owned; all live longer.
    CompareCurves(LineChart* loss, LineChart* metric, LayerHistory* layers);

    void clear();
    /// A new run, or one that tells its history again.
    void addRun(const std::string& name);
    /// Steps that the run has told already are left out.
    void consume(const engine::Event& event);
    /// Whose means are drawn. Where a setting's runs change, its mean is made anew from what they told.
    void setSettings(const std::vector<Setting>& settings);

    /// Mean of the newest evaluations on validation; what the legend is ordered by. Null: none yet.
    [[nodiscard]] std::optional<double> currentMetric(const QString& id) const;
    /// Of all runs, whatever they are measured by; empty until a run has started.
    [[nodiscard]] const std::string& metricName() const { return m_metricName; }
    [[nodiscard]] double lastStep() const { return m_lastStep; }
    /// Points that were put into charts so far: what a test holds against the number of events.
    [[nodiscard]] std::int64_t pointsPut() const { return m_pointsPut; }

private:
    struct Point {
        ChartPosition position;
        double y = 0;
    };
    struct Run {
        ChartPosition last;
        std::vector<Point> loss, metric;
        double lossStep = -1, metricStep = -1, layerStep = -1;
        QString setting; ///< empty: none yet
    };
    struct Mean {
        Setting setting;
        SeedMean loss, metric;
    };
    void step(const QString& id, Run& run, const engine::StepDone& body);
    void evaluation(const QString& id, Run& run, const engine::EvalDone& body);
    void similarity(const QString& id, Run& run, const engine::SimilarityMeasured& body);
    void putLoss(Mean& mean, const Point& point);
    void putMetric(Mean& mean, const Point& point);
    void putLayers(const Setting& setting, const ChartPosition& position);
    void removeMean(const QString& id);
    void makeMean(Mean& mean);
    [[nodiscard]] Mean* meanOf(const Run& run);

    LineChart *m_loss, *m_metric;
    LayerHistory* m_layers;
    std::map<QString, Run> m_runs;
    std::map<QString, Mean> m_means;
    std::string m_metricName;
    double m_lastStep = 0;
    std::int64_t m_pointsPut = 0;
};

} // namespace ui
