// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace ui {

/// What a file dialog asks.
struct SaveQuestion {
    QString title;
    QString suggestion; ///< file name or path
    QString filter;     ///< "PNG image (*.png)"
};

/// The one way of charts to a file name. A test sets the next answer, and no dialog opens.
class FileDialogs {
public:
    /// Empty when the person cancels. The suggestion's suffix is added to a name without one.
    [[nodiscard]] QString saveFileName(QWidget* parent, const SaveQuestion& question);
    /// Answer of the next call only; an empty name stands for Cancel.
    void setNextFileName(const QString& name) { m_next = name; }

private:
    std::optional<QString> m_next;
    QString m_folder; ///< of the last file
};

} // namespace ui
