// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/robust_range.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace ui {

/// One number of each run.
struct ParallelAxis {
    QString id, title;
    std::vector<std::optional<double>> values; ///< one a run; null: not measured, or no such key
    QStringList categories;                    ///< what 0, 1, 2 … stand for; empty: a quantity
};

/// Axes of parallel coordinates without their drawing: order, direction, scale and brushes. A place counts from 0 in
/// the order shown; a position is 0 at an axis' bottom and 1 at its top.
class ParallelAxes {
public:
    /// Order, direction and brushes stay with the ids that stay; new ones come last.
    void set(std::vector<ParallelAxis> axes);

    [[nodiscard]] std::size_t count() const { return m_order.size(); }
    [[nodiscard]] const ParallelAxis& at(std::size_t place) const { return m_axes.at(m_order[place]); }
    [[nodiscard]] QStringList order() const;
    void move(std::size_t from, std::size_t to);
    void flip(std::size_t place);
    [[nodiscard]] bool isFlipped(std::size_t place) const { return m_flipped.count(m_order[place]) > 0; }

    [[nodiscard]] ValueRange scale(std::size_t place) const; ///< lowest and highest value of all runs
    [[nodiscard]] double position(std::size_t place, double value) const;
    [[nodiscard]] double valueAt(std::size_t place, double position) const;

    [[nodiscard]] std::optional<ValueRange> brush(std::size_t place) const; ///< in the axis' values
    void setBrush(std::size_t place, const std::optional<ValueRange>& values);
    void clearBrushes() { m_brushes.clear(); }
    [[nodiscard]] bool isBrushed() const { return !m_brushes.empty(); }
    /// Inside of all brushes; a run without a value on a brushed axis is not.
    [[nodiscard]] bool passes(std::size_t run) const;

private:
    std::map<QString, ParallelAxis> m_axes;
    std::vector<QString> m_order;
    std::set<QString> m_flipped;
    std::map<QString, ValueRange> m_brushes;
};

} // namespace ui
