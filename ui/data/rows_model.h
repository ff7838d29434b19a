// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data_facts.h"

#include <QAbstractTableModel>

#include <memory>

namespace ui {

/// The first rows of a split as they stand in the file; at the left their line numbers.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Null, or no such split: no rows.
    void setReport(std::shared_ptr<const engine::DataReport> report, std::size_t split);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const std::vector<engine::DataRow>& rows() const { return m_split->firstRows; }

    std::shared_ptr<const engine::DataReport> m_report;
    const engine::SplitReport* m_split = nullptr; ///< of the report
};

} // namespace ui
