// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/toy/toy_search.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// Points as a table, a row for each λ and source, means over the worlds.
class ToySearchModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Lambda, Source, Worlds, Accuracy, Difference, Similarity, Excess, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPoints(std::vector<ToyPoint> points);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Arm {
        engine::SiboSource source;
        double lambda;
    };
    [[nodiscard]] QString text(const Arm& arm, int column) const;

    std::vector<ToyPoint> m_points;
    std::vector<Arm> m_arms;
};

} // namespace ui
