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
    /// Order, direction and brushes stay with the ids that stay; new ones come last. `runs` names the values' places,
    /// `moment` tells the step that the values are of (null: the end). A brush goes by values at the moment that it was
    /// drawn at; at another one, where the same runs have other values, it holds the runs that it had chosen.
    void set(std::vector<ParallelAxis> axes, const QStringList& runs = {}, std::optional<double> moment = {});

    [[nodiscard]] std::size_t count() const { return m_order.size(); }
    [[nodiscard]] const ParallelAxis& at(std::size_t place) const { return m_axes.at(m_order[place]); }
    [[nodiscard]] QStringList order() const;
    void move(std::size_t from, std::size_t to);
    void flip(std::size_t place);
    [[nodiscard]] bool isFlipped(std::size_t place) const { return m_flipped.count(m_order[place]) > 0; }

    [[nodiscard]] ValueRange scale(std::size_t place) const; ///< lowest and highest value of all runs
    [[nodiscard]] double position(std::size_t place, double value) const;
    [[nodiscard]] double valueAt(std::size_t place, double position) const;

    /// In the axis' values. Of one that holds its runs: what they span now; null if none of them has a value.
    [[nodiscard]] std::optional<ValueRange> brush(std::size_t place) const;
    /// The brush there was drawn at another moment.
    [[nodiscard]] bool isHeld(std::size_t place) const;
    [[nodiscard]] bool isHeld() const; ///< any of them
    void setBrush(std::size_t place, const std::optional<ValueRange>& values);
    void clearBrushes() { m_brushes.clear(); }
    [[nodiscard]] bool isBrushed() const { return !m_brushes.empty(); }
    /// Inside of all brushes; a run without a value on a brushed axis is not.
    [[nodiscard]] bool passes(std::size_t run) const;

private:
    struct Brush {
        ValueRange values;
        std::optional<double> moment;
        std::set<QString> held; ///< runs it had chosen when its moment was left
    };
    void leaveMoment(const std::map<QString, ParallelAxis>& axes, const QStringList& runs,
                     std::optional<double> moment);
    [[nodiscard]] bool isInside(const QString& id, const Brush& brush, std::size_t run) const;

    std::map<QString, ParallelAxis> m_axes;
    QStringList m_runs;
    std::optional<double> m_moment;
    std::vector<QString> m_order;
    std::set<QString> m_flipped;
    std::map<QString, Brush> m_brushes;
};

} // namespace ui
