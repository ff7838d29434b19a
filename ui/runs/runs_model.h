// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <QAbstractTableModel>

#include <unordered_map>
#include <vector>

namespace ui {

/// All runs of the library, a row each. `Qt::UserRole` gives what a column sorts by.
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
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<engine::RunSummary> runs);
    /// Changes the row of that name, or adds one at the top.
    void update(const engine::RunSummary& run);
    void remove(const std::string& name);
    [[nodiscard]] const engine::RunSummary& run(int row) const { return m_runs[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<engine::RunSummary>& runs() const { return m_runs; }
    [[nodiscard]] const engine::RunSummary* find(const std::string& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void indexRows();

    std::vector<engine::RunSummary> m_runs;
    std::unordered_map<std::string, int> m_rows;
};

/// "completed" as the table words it: "Completed".
[[nodiscard]] QString stateText(engine::RunState state);
/// What can be gone on with.
[[nodiscard]] bool canContinue(engine::RunState state);

} // namespace ui
