// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/lesson_source.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {

/// The runs, layers and readings that a lesson has: what each is called in it, and that one goes.
class SourceList : public QWidget {
    Q_OBJECT

public:
    enum Kind { Run, State, Reading };

    /// The source is not owned and lives longer; labels are changed in it.
    explicit SourceList(LessonSource* source, QWidget* parent = nullptr);

    void followSource();
    void setAddMenu(QMenu* menu);

signals:
    void renamed();
    void removeRequested(int kind, const QString& id);

private:
    void add(Kind kind, const QString& what, const std::string& id, const std::string& label);
    void takeLabel(const QTreeWidgetItem* item);
    void followChoice();

    LessonSource* m_source;
    QTreeWidget* m_list;
    QPushButton *m_add, *m_remove;
    bool m_filling = false;
};

/// Whether a page shows it, or a figure of one is computed from it.
[[nodiscard]] bool isUsed(const engine::Lesson& lesson, SourceList::Kind kind, const QString& id);

} // namespace ui
