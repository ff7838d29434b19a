// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/comparison.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace ui {

class RunSelection;

/// The compared runs, a row each, with the difference to the pinned baseline. `Qt::UserRole` gives what a column sorts
/// by, `kRunRole` the run's name.
class CompareTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Setting, Seed, Status, Value, Delta, Loss, Similarity, Name, ColumnCount };
    static constexpr int kRunRole = Qt::UserRole + 1;

    /// The selection is not owned and lives longer.
    explicit CompareTable(RunSelection* selection, QObject* parent = nullptr);

    /// Rows of runs that stay are changed in place: selection and scroll position stay too.
    void setComparison(const engine::Comparison& comparison);
    void setDark(bool dark); ///< for the λ colours
    [[nodiscard]] QString run(int row) const;
    [[nodiscard]] int rowOf(const QString& run) const; ///< −1: unknown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString displayText(const engine::ComparedRun& run, int column) const;
    [[nodiscard]] QVariant sortValue(const engine::ComparedRun& run, int column) const;
    [[nodiscard]] std::optional<double> scalar(const engine::ComparedRun& run, int column) const;
    [[nodiscard]] bool isBaseline(const engine::ComparedRun& run) const;
    [[nodiscard]] QString baselineName() const;

    RunSelection* m_selection;
    engine::Comparison m_comparison;
    std::string m_layerId; ///< scalar of the last layer's similarity
    bool m_dark = false;
};

/// Keys whose value is not the same in all runs: a column each, a row a run.
class DifferenceTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const engine::Comparison& comparison);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString run, label;
    };
    std::vector<Row> m_rows;
    std::vector<engine::DifferingKey> m_keys;
};

/// Rows of runs that pass the filters, of either table.
class PassingRows : public QSortFilterProxyModel {
    Q_OBJECT

public:
    PassingRows(RunSelection* selection, QAbstractItemModel* source, QObject* parent = nullptr);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    RunSelection* m_selection;
};

} // namespace ui
