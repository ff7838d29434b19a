// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data_facts.h"

#include <QAbstractTableModel>

#include <memory>

namespace ui {

/// What a report says of each split, a row each. `Qt::UserRole` on a row: the split's name.
class SplitsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Split, File, Rows, Used, Labels, Length, Cut, Duplicates, InTraining, Problems, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: no rows. Shared, for the report may hold many texts.
    void setReport(std::shared_ptr<const engine::DataReport> report);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const engine::SplitReport& split, int column) const;
    [[nodiscard]] QString toolTip(const engine::SplitReport& split, int column) const;

    std::shared_ptr<const engine::DataReport> m_report;
};

/// "negative 428, positive 444", at most six of them, the most frequent first; empty where there are no classes.
[[nodiscard]] QString labelCounts(const engine::SplitReport& split);

} // namespace ui
