// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/comparison.h"

#include <QTabWidget>

class QAction;
class QTableView;

namespace ui {

class CompareTable;
class DifferenceTable;
class PassingRows;
class RunSelection;
class StudyDecisions;
class Theme;

/// The compared runs as a table, and what differs in their configurations. Rows follow filters, highlight and selection
/// of the other views, and lead them; a run is pinned as the baseline by its menu or the button.
class CompareTables : public QTabWidget {
    Q_OBJECT

public:
    /// Theme and selection are not owned and live longer.
    CompareTables(Theme* theme, RunSelection* selection, QWidget* parent = nullptr);

    void setComparison(const engine::Comparison& comparison);
    [[nodiscard]] StudyDecisions* decisions() const { return m_decisions; }
    [[nodiscard]] QTableView* runs() const { return m_runs; }
    [[nodiscard]] QAction* pinAction() const { return m_pin; }

signals:
    void openRequested(const QString& run);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView* addTable(const QString& name, PassingRows* rows, const QString& title);
    void followSelection();
    void takeSelection(QTableView* table);
    void followPin();
    void pin();
    void fitColumns(QTableView* table);
    [[nodiscard]] QString currentRun() const;

    RunSelection* m_selection;
    CompareTable* m_model;
    DifferenceTable* m_differences;
    StudyDecisions* m_decisions;
    QTableView *m_runs = nullptr, *m_keys = nullptr;
    QAction *m_pin, *m_unpin;
    bool m_following = false;
};

} // namespace ui
