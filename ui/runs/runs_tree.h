// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_filter.h"

#include <QAbstractItemModel>
#include <QString>

#include <vector>

namespace ui {

class RunsModel;

/// The runs as the table shows them: filtered, sorted, pinned ones first, flat or below one row for each study (studies
/// in the order of their first run, runs of no study last). Order and groups are made anew at each change, a few
/// milliseconds for thousands of runs; what follows from it is told in the mildest way that fits:
///   the same rows in the same places   dataChanged
///   the same rows in other places      layoutChanged: selection and current row go along (VerticalSortHint: a person
///   sorted) other rows                         a reset: whoever shows the model brings selection and scroll position
///   back
class RunsTree : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit RunsTree(RunsModel* source, QObject* parent = nullptr);

    void setFilter(const RunFilter& filter);
    void setArchivedShown(bool shown);
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    [[nodiscard]] int shownRuns() const { return m_shown; }
    [[nodiscard]] bool isGroup(const QModelIndex& index) const;
    [[nodiscard]] QString study(const QModelIndex& group) const; ///< empty: single runs
    [[nodiscard]] QModelIndex groupOf(const QString& study) const;
    /// The source model's row of a run's index; -1 for a group.
    [[nodiscard]] int sourceRow(const QModelIndex& index) const;
    /// Where a row of the source is shown; invalid where it is filtered out.
    [[nodiscard]] QModelIndex fromSource(int row, int column = 0) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Group {
        QString study;
        std::vector<int> rows; ///< of the source
        bool operator==(const Group&) const = default;
    };
    struct Place {
        int group = -1, row = -1;
    };
    void follow(LayoutChangeHint hint = NoLayoutChangeHint);
    [[nodiscard]] std::vector<int> sortedRows() const;
    [[nodiscard]] std::vector<Group> grouped(const std::vector<int>& rows) const;
    void take(std::vector<Group> groups);
    void move(std::vector<Group> groups, LayoutChangeHint hint);
    void tellChanged(int first, int last);
    [[nodiscard]] QString title(const Group& group) const;

    RunsModel* m_source;
    RunFilter m_filter;
    bool m_archivedShown = false, m_grouped = false;
    int m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    std::vector<Group> m_groups; ///< flat: one, whose rows stand at the top
    std::vector<Place> m_places; ///< by row of the source
    int m_shown = 0;
};

} // namespace ui
