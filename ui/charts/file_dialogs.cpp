// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/file_dialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace ui {

QString FileDialogs::saveFileName(QWidget* parent, const SaveQuestion& question)
{
    if (m_folder.isEmpty()) // never the folder that the program happens to have been started from
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(m_folder).isDir())
        m_folder = QDir::homePath();
    QString name;
    if (m_next)
        name = *std::exchange(m_next, std::nullopt);
    else
        name = QFileDialog::getSaveFileName(parent, question.title, QDir(m_folder).filePath(question.suggestion),
                                            question.filter);
    if (name.isEmpty())
        return name;
    const QFileInfo info(name);
    m_folder = info.absolutePath();
    const QString suffix = QFileInfo(question.suggestion).suffix();
    return info.suffix().isEmpty() && !suffix.isEmpty() ? name + QLatin1Char('.') + suffix : name;
}

} // namespace ui
