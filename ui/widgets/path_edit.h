// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace ui {

/// Chooses a file or folder: typed, from the recent ones, by a dialog, or dropped on it.
class PathEdit : public QWidget {
    Q_OBJECT

public:
    enum class Kind { File, Folder };

    explicit PathEdit(Kind kind, QWidget* parent = nullptr);

    void setPath(const QString& path);
    [[nodiscard]] QString path() const;
    void setRecent(const QStringList& paths);
    void setPlaceholder(const QString& text);
    void setDialogTitle(const QString& title) { m_title = title; }

signals:
    /// By whatever way; not by setPath.
    void pathEdited(const QString& path);
    /// Chosen as a whole (dialog, drop, recent list): worth remembering.
    void pathChosen(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose(const QString& path);
    void browse();

    Kind m_kind;
    QString m_title;
    QComboBox* m_combo;
    QToolButton* m_browse;
};

} // namespace ui
