// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_filter.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace ui {

class RunsModel;

/// The runs that the filter lets through, sorted.
class RunsFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RunsFilterModel(RunsModel* source, QObject* parent = nullptr);
    void setFilter(const RunFilter& filter);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    RunsModel* m_source;
    RunFilter m_filter;
};

/// The same rows below one row for each study, in the order of their first run; runs of no study come last.
/// Built anew whenever the sorted rows change: a few milliseconds for thousands.
class RunsGroupModel : public QAbstractItemModel {
    Q_OBJECT

public:
    RunsGroupModel(RunsFilterModel* rows, RunsModel* source, QObject* parent = nullptr);

    [[nodiscard]] bool isGroup(const QModelIndex& index) const;
    [[nodiscard]] QString study(const QModelIndex& group) const; ///< empty: single runs
    /// The source model's row of a run's index.
    [[nodiscard]] QModelIndex toFiltered(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent) const override;
    int columnCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Group {
        QString study;
        std::vector<int> rows; ///< of the filter model
    };
    void rebuild();
    void rowsChanged(const QModelIndex& first, const QModelIndex& last);
    [[nodiscard]] QString title(const Group& group) const;

    RunsFilterModel* m_rows;
    RunsModel* m_source;
    std::vector<Group> m_groups;
};

} // namespace ui
