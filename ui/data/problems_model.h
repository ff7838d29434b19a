// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data_facts.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace ui {

/// What is odd in the files of a report, a row each, what forbids their use first.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, Message, Decision, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(std::shared_ptr<const engine::DataReport> report);
    /// How many there are; more than rows where the report left some out.
    [[nodiscard]] std::int64_t count() const;
    /// "train.tsv:17" with the file's whole path, as editors take it; only the path where no line is known.
    [[nodiscard]] QString place(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        const engine::SplitReport* split;
        const engine::DataProblem* problem;
    };
    [[nodiscard]] static std::filesystem::path fileOf(const Row& row);

    std::shared_ptr<const engine::DataReport> m_report;
    std::vector<Row> m_rows;
};

} // namespace ui
