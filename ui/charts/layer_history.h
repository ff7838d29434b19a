// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_types.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace ui {

/// One measurement of token similarity by layer: index 0 = h0, index L = the last layer. `across` and `retention` may
/// be empty.
struct LayerSample {
    std::vector<double> similarity; ///< mean cosine between tokens of one sequence
    std::vector<double> across;     ///< the same between tokens of different sequences
    std::vector<double> retention;  ///< mean cosine of a token's state to its own h0
};

struct LayerPoint {
    ChartPosition position;
    LayerSample sample;
};

/// What the layer chart and the heat map of a page show; both listen to `changed`.
class LayerHistory : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Steps rise within a series.
    void append(const QString& seriesId, const ChartPosition& position, const LayerSample& sample);
    /// For a mean that gets further runs: replaces the sample of this step, or inserts it.
    void put(const QString& seriesId, const ChartPosition& position, const LayerSample& sample);
    /// The frozen model on the same probe: the ghost line, and what changes are counted from.
    void setBase(const LayerSample& sample);
    void removeSeries(const QString& seriesId);
    void clear();

    [[nodiscard]] const std::optional<LayerSample>& base() const { return m_base; }
    [[nodiscard]] const std::vector<LayerPoint>& points(const QString& seriesId) const; ///< empty for an unknown one
    /// Last measurement at or before the step; null step: the last one. Null: none.
    [[nodiscard]] const LayerPoint* at(const QString& seriesId, std::optional<double> step) const;
    [[nodiscard]] bool isEmpty() const;

signals:
    void changed();

private:
    std::map<QString, std::vector<LayerPoint>> m_points;
    std::optional<LayerSample> m_base;
};

/// The steps of the measurements, rising.
[[nodiscard]] std::vector<double> stepsOf(const std::vector<LayerPoint>& points);

} // namespace ui
