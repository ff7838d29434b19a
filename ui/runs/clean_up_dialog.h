// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/clean_up.h"

#include <QDialog>

#include <filesystem>
#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// What may go from a library, by kind, with sizes and reasons. Nothing goes before it was shown, ticked and agreed to;
/// then each item tells what became of it.
class CleanUpDialog : public QDialog {
    Q_OBJECT

public:
    CleanUpDialog(std::filesystem::path library, std::vector<RunRow> rows, QWidget* parent = nullptr);

    [[nodiscard]] QTreeWidget* list() const { return m_list; }

signals:
    void removed(bool fromTrash); ///< something has gone; fromTrash: what was deleted cannot be brought back

private:
    void build();
    void showPlan(const std::vector<CleanUpItem>& plan);
    void follow();
    void ask();
    void removeNext();
    void showAnswer(QTreeWidgetItem* row, const CleanUpAnswer& answer);
    [[nodiscard]] std::vector<QTreeWidgetItem*> ticked() const;

    std::filesystem::path m_library;
    std::vector<CleanUpItem> m_plan;
    std::vector<QTreeWidgetItem*> m_waiting; ///< to be removed, the last one first
    QTreeWidget* m_list;
    QLabel *m_text, *m_sum;
    QPushButton* m_remove;
    bool m_trashChanged = false;
};

} // namespace ui
