// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <optional>

namespace ui::dialogs {

namespace {

std::optional<QString>& nextFile()
{
    static std::optional<QString> path;
    return path;
}

// "json" of "Configuration (*.json)", the first of several.
QString suffixOf(const QString& filter)
{
    return filter.section(QLatin1String("*."), 1, 1).section(QLatin1Char(')'), 0, 0).section(QLatin1Char(' '), 0, 0);
}

/// Where a dialog begins: never in the folder that the program happens to have been started from.
QString startOf(const QString& wanted)
{
    QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(home).isDir()) // not everybody keeps one
        home = QDir::homePath();
    const QFileInfo info(wanted);
    if (wanted.isEmpty())
        return home;
    if (info.exists() || (info.isAbsolute() && info.absoluteDir().exists()))
        return wanted;
    return QDir(home).filePath(info.fileName());
}

/// Titles and paths of others stand in questions: nothing of them is a link or a picture.
void showPlain(QMessageBox* box, const QString& detail)
{
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(detail);
    const auto labels = box->findChildren<QLabel*>();
    for (QLabel* label : labels)
        label->setTextFormat(Qt::PlainText); // that of the detail does not follow the box
}

} // namespace

void ask(QWidget* parent, const Question& question, std::function<void()> onAccept, std::function<void()> onCancel)
{
    auto* box = new QMessageBox(question.destructive ? QMessageBox::Warning : QMessageBox::Question, question.title,
                                question.text, QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("questionBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    showPlain(box, question.detail);
    auto* accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    accept->setObjectName(QStringLiteral("acceptButton"));
    auto* cancel = box->addButton(question.cancel, QMessageBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    box->setDefaultButton(question.destructive ? cancel : accept);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, box, [=] {
        if (box->clickedButton() == accept)
            onAccept();
        else if (onCancel)
            onCancel();
    });
    box->open();
}

void inform(QWidget* parent, const QString& title, const QString& text, const QString& detail)
{
    auto* box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("informationBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    showPlain(box, detail);
    box->open();
}

void chooseFile(QWidget* parent, const FileRequest& request, std::function<void(const QString&)> onChosen)
{
    if (nextFile()) {
        const QString path = *nextFile();
        nextFile().reset();
        onChosen(path);
        return;
    }
    auto* dialog = new QFileDialog(parent, request.title, startOf(request.folder), request.filter);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(request.save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(request.save               ? QFileDialog::AnyFile
                        : request.filter.isEmpty() ? QFileDialog::Directory
                                                   : QFileDialog::ExistingFile);
    if (request.save) {
        dialog->setDefaultSuffix(suffixOf(request.filter));
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                         [dialog](const QString& filter) { dialog->setDefaultSuffix(suffixOf(filter)); });
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [onChosen](const QString& path) { onChosen(path); });
    dialog->open();
}

void setNextFile(const QString& path)
{
    nextFile() = path;
}

} // namespace ui::dialogs
