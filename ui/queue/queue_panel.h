// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <QStringList>
#include <QWidget>

#include <filesystem>

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace ui {

class ElidedLabel;
class MessageBar;
class QueueModel;
class QueueRunner;

/// The queue as a person works on it: order by dragging or Alt+Up and Alt+Down, remove with undo, duplicate, look into
/// the settings, start now, pause all, start at a time. Beside it stands what the queue does, and what went wrong.
class QueuePanel : public QWidget {
    Q_OBJECT

public:
    QueuePanel(QueueModel* model, QueueRunner* runner, QWidget* parent = nullptr);

    [[nodiscard]] QTreeView* table() const { return m_table; }
    [[nodiscard]] MessageBar* message() const { return m_message; }
    /// What the queue does, in a sentence.
    [[nodiscard]] QString status() const;
    /// A run or study folder to be continued later; says why where that cannot be.
    void addFolder(const std::filesystem::path& folder);
    /// Wide enough for the buttons in one row.
    QSize sizeHint() const override;

signals:
    void configWanted(const engine::TrainConfig& config);     ///< to be shown in the form
    void settingsWanted(const std::filesystem::path& folder); ///< of a run or study, likewise

private:
    void buildHead();
    void buildTable();
    void buildTools();
    void arrange();
    [[nodiscard]] QStringList selectedIds() const;
    void select(const QStringList& ids);
    void follow();
    void tellStart();
    void moveSelected(int by);
    void removeSelected();
    void openSelected();
    void askTime();

    QueueModel* m_model;
    QueueRunner* m_runner;
    MessageBar* m_message;
    ElidedLabel* m_status;
    QPushButton *m_start, *m_pause, *m_time;
    QCheckBox* m_awake;
    QTreeView* m_table;
    QLabel* m_empty;
    QAction *m_up, *m_down, *m_remove, *m_copy, *m_open, *m_retry, *m_clear;
    QStringList m_kept; ///< selected before the rows were built anew
};

} // namespace ui
