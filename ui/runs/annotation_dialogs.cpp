// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/annotation_dialogs.h"

#include "library/annotations.h"

#include <QCompleter>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui::dialogs {

namespace {

/// A dialog of one editor below its label; `accept` is called with the dialog's consent.
QDialog* makeDialog(QWidget* parent, const char* name, const QString& title, const QString& text, QWidget* editor)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QString::fromLatin1(name));
    dialog->setWindowTitle(title);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* label = new QLabel(text, dialog);
    label->setWordWrap(true);
    label->setBuddy(editor);
    editor->setAccessibleName(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    buttons->setObjectName(QStringLiteral("dialogButtons"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(label);
    layout->addWidget(editor, 1);
    layout->addWidget(buttons);
    return dialog;
}

/// Completes the tag that is being typed, not the whole line.
class TagCompleter : public QCompleter {
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString& path) const override { return {path.section(QLatin1Char(','), -1).trimmed()}; }
    QString pathFromIndex(const QModelIndex& index) const override
    {
        const auto* edit = qobject_cast<const QLineEdit*>(widget());
        const QString text = edit ? edit->text() : QString();
        const qsizetype comma = text.lastIndexOf(QLatin1Char(','));
        const QString before = comma < 0 ? QString() : text.left(comma + 1) + QLatin1Char(' ');
        return before + QCompleter::pathFromIndex(index);
    }
};

} // namespace

void askTags(QWidget* parent, const TagsRequest& request, std::function<void(const QStringList&)> onAccept)
{
    auto* edit = new QLineEdit(request.tags.join(QStringLiteral(", ")));
    edit->setObjectName(QStringLiteral("tagsEdit"));
    edit->setPlaceholderText(QObject::tr("baseline, for the talk"));
    auto* completer = new TagCompleter(request.known, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit->setCompleter(completer);
    QDialog* dialog = makeDialog(parent, "tagsDialog", QObject::tr("Tags"),
                                 QObject::tr("Tags of %1, with commas between them").arg(request.of), edit);
    QObject::connect(dialog, &QDialog::accepted, edit,
                     [edit, onAccept = std::move(onAccept)] { onAccept(tagsFromText(edit->text())); });
    dialog->resize(edit->fontMetrics().averageCharWidth() * 60, dialog->sizeHint().height());
    dialog->open();
    edit->setFocus();
}

void askNote(QWidget* parent, const QString& of, const QString& note, std::function<void(const QString&)> onAccept)
{
    auto* edit = new QPlainTextEdit(note);
    edit->setObjectName(QStringLiteral("noteEdit"));
    edit->setTabChangesFocus(true);
    QDialog* dialog = makeDialog(parent, "noteDialog", QObject::tr("Note"), QObject::tr("Note on %1").arg(of), edit);
    QObject::connect(dialog, &QDialog::accepted, edit,
                     [edit, onAccept = std::move(onAccept)] { onAccept(edit->toPlainText().trimmed()); });
    // Return makes a new line here.
    auto* done = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), dialog);
    QObject::connect(done, &QShortcut::activated, dialog, &QDialog::accept);
    dialog->resize(edit->fontMetrics().averageCharWidth() * 70, edit->fontMetrics().lineSpacing() * 14);
    dialog->open();
    edit->setFocus();
}

} // namespace ui::dialogs
