// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/run_row.h"

#include <QAbstractTableModel>

#include <unordered_map>
#include <vector>

namespace ui {

/// All runs of the library, a row each, in the order they came. `Qt::UserRole` gives what a column sorts by.
class RunsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Status,
        Lambda,
        Source,
        Method,
        Model,
        Data,
        Seed,
        Best,
        Loss,
        Similarity,
        Steps,
        Time,
        Started,
        Disk,
        Tags,
        Note,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Changes the rows of those names and adds the others at the end: at most two signals, however many there are.
    void merge(const std::vector<RunRow>& rows);
    /// What a training run has just told; its annotations stay.
    void update(const engine::RunSummary& run);
    void remove(const std::vector<std::string>& names);
    [[nodiscard]] const RunRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const engine::RunSummary& run(int row) const { return this->row(row).summary; }
    [[nodiscard]] const std::vector<RunRow>& rows() const { return m_rows; }
    [[nodiscard]] std::vector<engine::RunSummary> runs() const;
    /// The row of that name, -1 if there is none.
    [[nodiscard]] int find(const std::string& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RunRow> m_rows;
    std::unordered_map<std::string, int> m_places;
};

/// "completed" as the table words it: "Completed".
[[nodiscard]] QString stateText(engine::RunState state);
/// What can be gone on with.
[[nodiscard]] bool canContinue(engine::RunState state);

} // namespace ui
