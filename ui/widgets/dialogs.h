// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

/// Dialogs that never block: each opens window-modal and calls back, so no event loop runs inside another.
/// Nothing is called back when the person cancels, except where `ask` is given `onCancel`. Texts are shown as they
/// stand: nothing in them is read as HTML, since names and titles of others stand there.
namespace ui::dialogs {

struct Question {
    QString title;
    QString text;
    QString detail;
    QString accept; ///< "Stop and close"
    QString cancel; ///< "Keep training"
    bool destructive = false;
};

void ask(QWidget* parent, const Question& question, std::function<void()> onAccept,
         std::function<void()> onCancel = {});
void inform(QWidget* parent, const QString& title, const QString& text, const QString& detail = {});

struct FileRequest {
    QString title;
    QString folder; ///< where to begin; with a file name, that one is suggested. Empty or gone: documents, else home
    QString filter; ///< "Configuration (*.json)"; empty: a folder is chosen. A saved name without a suffix gets its own
    bool save = false;
};
void chooseFile(QWidget* parent, const FileRequest& request, std::function<void(const QString&)> onChosen);

/// For tests: the next `chooseFile` answers with this instead of opening.
void setNextFile(const QString& path);

} // namespace ui::dialogs
