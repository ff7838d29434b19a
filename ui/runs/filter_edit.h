// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runs/run_filter.h"
#include "runs/run_filter_completer.h"

#include <QLineEdit>
#include <QStringList>

#include <vector>

class QAbstractItemView;
class QCompleter;
class QStandardItemModel;

namespace ui {

/// The line a filter is typed into: what is wrong is underlined where it stands, and a list offers what may be written
/// at the cursor. Tab takes the marked or first offer, Return a marked one, Esc closes the list, Ctrl+Space opens it.
/// A filter without fault is remembered when Return is pressed or the line is left.
class FilterEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit FilterEdit(QWidget* parent = nullptr);

    [[nodiscard]] const RunFilter& filter() const { return m_filter; }
    /// The runs whose values are offered.
    void setRows(const std::vector<RunRow>& rows);
    /// Filters used before, the newest first.
    [[nodiscard]] const QStringList& history() const { return m_history; }
    void setHistory(const QStringList& filters);
    [[nodiscard]] QAbstractItemView* offers() const;

signals:
    void filterChanged(const ui::RunFilter& filter);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void markProblems();
    void offer();
    [[nodiscard]] bool isOffering() const;
    bool offerKey(int key);
    void take(const QModelIndex& taken);
    void remember();

    RunFilter m_filter;
    RunFilterCompleter m_source;
    QCompleter* m_completer;
    QStandardItemModel* m_offers;
    QStringList m_history;
    qsizetype m_position = 0, m_length = 0; ///< the stretch that an offer replaces
};

} // namespace ui
