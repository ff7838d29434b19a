// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart.h"

#include <memory>

class QComboBox;

namespace ui {

class LayerHistory;

enum class LayerQuantity { Similarity, Retention };

/// A quantity over the layers 0 … L, one line a run as it is now, or at the crosshair's step; `across` dotted beside
/// similarity; the frozen base model as a dashed ghost.
class LayerChart : public Chart {
    Q_OBJECT

public:
    /// The history is not owned and lives longer.
    LayerChart(ChartGroup* group, const QString& name, LayerHistory* history, QWidget* parent = nullptr);
    ~LayerChart() override;

    [[nodiscard]] LayerQuantity quantity() const;
    void setQuantity(LayerQuantity quantity);

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString csv() const override;

signals:
    void quantityChanged();

protected:
    void rebuild() override;
    [[nodiscard]] std::vector<double> crosshairSteps() const override;
    [[nodiscard]] QString readout(const QPointF& position) const override;
    void crosshairMoved() override;
    [[nodiscard]] std::vector<QCPAbstractPlottable*> legendEntries() const override;

private:
    struct Graphs;
    [[nodiscard]] const std::vector<double>* shown(const QString& seriesId) const;
    void rebuildSeries(const SeriesStyle& style);
    void rebuildBase();
    void rebuildKey();
    void rebuildAxes();

    LayerHistory* m_history;
    QComboBox* m_quantity;
    std::unique_ptr<Graphs> m_graphs;
};

} // namespace ui
