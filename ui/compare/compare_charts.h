// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare_curves.h"
#include "compare/compare_store.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QTabWidget;

namespace ui {

class BoundedLegend;
class ChartGroup;
class ForestChart;
class LambdaChart;
class LayerChart;
class LayerHistory;
class LegendOrder;
class LineChart;
class PanelsView;
class RelationsView;
class RunSelection;
class StepScrubber;
class Theme;

/// All charts of a comparison, in tabs: curves, metric over λ and layers together; differences; small multiples;
/// relations. One colour, highlight, filter and step for all of them.
class CompareCharts : public QWidget {
    Q_OBJECT

public:
    struct Context {
        Theme* theme = nullptr;
        RunSelection* selection = nullptr;
        CompareStore* store = nullptr;
    };

    /// Nothing in the context is owned, all of it lives longer.
    explicit CompareCharts(const Context& context, QWidget* parent = nullptr);
    ~CompareCharts() override;

    void clear();
    void addRun(const std::string& name);
    void consume(const std::vector<engine::Event>& events);
    void setFigures(std::shared_ptr<const ComparedFigures> figures);
    void setVerdict(const engine::Verdict& verdict, std::optional<double> margin);
    /// On: the legend orders itself by the current metric.
    void setTraining(bool training);

    [[nodiscard]] ChartGroup* group() const { return m_group; }
    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }
    [[nodiscard]] const CompareCurves& curves() const { return *m_curves; }
    [[nodiscard]] LegendOrder* legendOrder() const { return m_order; }
    /// The step that the charts were put at; null: the end.
    [[nodiscard]] std::optional<double> step() const;

signals:
    void stepChanged(); ///< put there by scrubber or click, not by the mouse passing by

private:
    void buildCharts();
    void buildTabs();
    QWidget* buildOptions();
    void connectSelection();
    void restyle();
    void followFilter();
    void followLegend();
    void highlightFromSeries();
    void highlightFromRuns();
    void showLambda();
    [[nodiscard]] QString emptyLambdaText() const;
    [[nodiscard]] QStringList runsOf(const QString& series) const;
    [[nodiscard]] bool singleRuns() const;

    Context m_context;
    ChartGroup* m_group;
    LayerHistory* m_layerHistory;
    LineChart *m_loss = nullptr, *m_metric = nullptr;
    LambdaChart* m_lambda = nullptr;
    LayerChart* m_layers = nullptr;
    ForestChart* m_forest = nullptr;
    PanelsView* m_panels = nullptr;
    RelationsView* m_relations = nullptr;
    BoundedLegend* m_legend = nullptr;
    LegendOrder* m_order = nullptr;
    StepScrubber* m_scrubber = nullptr;
    QTabWidget* m_tabs = nullptr;
    QCheckBox* m_single = nullptr;
    QComboBox *m_spread = nullptr, *m_x = nullptr;
    std::unique_ptr<CompareCurves> m_curves;
    std::shared_ptr<const ComparedFigures> m_figures;
    std::optional<double> m_step;
    bool m_training = false, m_following = false;
};

} // namespace ui
