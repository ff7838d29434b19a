// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace ui {

/// Which of the compared runs every view shows, marks and measures from. A view filters under its own name; a run is
/// shown while it passes the filters of all views. GUI thread.
class RunSelection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Filters, highlight, selection and baseline keep those that are still there.
    void setRuns(const QStringList& runs);
    [[nodiscard]] const QStringList& runs() const { return m_runs; }

    /// The runs that pass this view's filter; null: it filters nothing.
    void setFilter(const QString& view, const std::optional<QSet<QString>>& passing);
    void clearFilters();
    [[nodiscard]] bool isFiltered() const { return !m_filters.empty(); }
    [[nodiscard]] bool isFilteredBy(const QString& view) const { return m_filters.count(view) > 0; }
    [[nodiscard]] bool passes(const QString& run) const;
    /// The filters of all views but this one.
    [[nodiscard]] bool passesOthers(const QString& view, const QString& run) const;
    [[nodiscard]] QStringList passing() const; ///< in the order of runs()

    /// Under the mouse, or the keyboard's, in one of the views.
    [[nodiscard]] const QSet<QString>& highlighted() const { return m_highlighted; }
    void setHighlighted(const QSet<QString>& runs);
    /// Picked by a click or in the table; stays.
    [[nodiscard]] const QSet<QString>& selected() const { return m_selected; }
    void setSelected(const QSet<QString>& runs);
    void toggleSelected(const QString& run);
    /// The run that differences are counted from; empty: the comparison's own choice.
    [[nodiscard]] QString baseline() const { return m_baseline; }
    void setBaseline(const QString& run);

signals:
    void filterChanged();
    void highlightChanged();
    void selectionChanged();
    void baselineChanged();

private:
    QStringList m_runs;
    std::map<QString, QSet<QString>> m_filters;
    QSet<QString> m_highlighted, m_selected;
    QString m_baseline;
};

} // namespace ui
