// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_types.h"
#include "charts/series_model.h"
#include "engine/events.h"
#include "engine/runs.h"

#include <QByteArray>
#include <QStringList>
#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <vector>

class QSplitter;
class QStackedWidget;

namespace ui {

class ChartControls;
class ChartGroup;
class HeatMapChart;
class LayerChart;
class LayerHistory;
class LearnedLambda;
class LineChart;
class Theme;
struct LayerSample;

/// The charts of a run or study with their controls and legend: loss, metric on validation, layer similarity now,
/// similarity by layer × step, and where λ is learned, λ. Live training and reopened runs go the same way: `addRun`,
/// then its events in order.
class RunCharts : public QWidget {
    Q_OBJECT

public:
    explicit RunCharts(Theme* theme, QWidget* parent = nullptr);
    ~RunCharts() override;

    void clear();
    void addRun(const engine::RunSummary& run);
    void consume(const engine::Event& event);
    /// How runs look that somebody knows better than their facts tell: by name, until set again.
    void setLooks(const std::vector<SeriesStyle>& looks);
    /// The frozen model as it was measured beside the runs; theirs, where they tell of it, takes its place.
    void setFrozen(const LayerSample& sample);
    /// Share of the largest class of the validation data, a line to compare accuracy with; nothing for negative ones.
    void setMajorityShare(double share);
    /// Names the metric that runs would be measured by, while there are none.
    void expectMetric(const std::string& name);
    /// What training the head alone reached in the same metric, another line; null: not known.
    void setLinearProbe(std::optional<double> value);

    /// Shows these of "loss", "metric", "similarity" and "heat-map" alone; empty: all.
    void setShown(const QStringList& charts);
    /// The row of smoothing and x axis.
    void setControlsShown(bool shown);
    /// The widget of one of them; null: there is none of that name.
    [[nodiscard]] QWidget* chartNamed(const QString& name) const;

    [[nodiscard]] ChartGroup* group() const { return m_group; }
    /// How the four charts share the room.
    [[nodiscard]] QByteArray layoutState() const;
    void setLayoutState(const QByteArray& state);

private:
    struct Run;
    void buildCharts();
    void arrange();
    void restyle();
    void consumeStep(Run& run, const engine::StepDone& step);
    void consumeEvaluation(Run& run, const engine::EvalDone& evaluation);
    void consumeSimilarity(Run& run, const engine::SimilarityMeasured& similarity);
    void setMetric(const std::string& name);
    [[nodiscard]] ChartPosition positionAt(const Run& run, std::int64_t step) const;
    void showReferences();
    [[nodiscard]] bool showsPerplexity() const;
    [[nodiscard]] LineChart* shownChart() const;

    ChartGroup* m_group;
    ChartControls* m_controls;
    LayerHistory* m_layers;
    LineChart* m_loss = nullptr;
    LineChart* m_metric = nullptr;
    LineChart* m_perplexity = nullptr; ///< of language models, in the metric's place
    QStackedWidget* m_metrics = nullptr;
    LayerChart* m_similarity = nullptr;
    HeatMapChart* m_heatMap = nullptr;
    LearnedLambda* m_lambda = nullptr;
    QSplitter *m_rows = nullptr, *m_columns = nullptr, *m_lower = nullptr;
    std::map<std::string, Run> m_runs;
    std::vector<std::string> m_order;
    std::map<std::string, SeriesStyle> m_looks;
    std::string m_metricName;
    double m_majority = -1;
    std::optional<double> m_probe;
};

} // namespace ui
