// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/path_edit.h"

#include "widgets/calm_wheel.h"
#include "widgets/dialogs.h"
#include "widgets/eliding_line_edit.h"
#include "widgets/icons.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>

namespace ui {

PathEdit::PathEdit(Kind kind, QWidget* parent) : QWidget(parent), m_kind(kind), m_combo(new QComboBox(this))
{
    m_combo->setLineEdit(new ElidingLineEdit(m_combo));
    m_browse = new QToolButton(this); // after the line: Shift+Tab goes back in the order of making
    m_combo->setCompleter(nullptr);   // it would turn a typed path into a recent one of other capitals
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    calmWheel(m_combo);
    m_combo->lineEdit()->setAcceptDrops(false); // its own drop would insert "file://…" as text
    setLineIcon(m_browse, QStringLiteral("folder"));
    m_browse->setToolTip(kind == Kind::File ? tr("Choose a file…") : tr("Choose a folder…"));
    m_browse->setAccessibleName(m_browse->toolTip());
    setFocusProxy(m_combo);
    setAcceptDrops(true);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_combo, 1);
    layout->addWidget(m_browse);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &PathEdit::pathEdited);
    connect(m_combo, &QComboBox::textActivated, this, &PathEdit::choose);
    connect(m_browse, &QToolButton::clicked, this, &PathEdit::browse);
}

void PathEdit::setPath(const QString& path)
{
    if (path == m_combo->currentText())
        return;
    m_combo->setEditText(path);
    // The end of a path tells more than its beginning.
    m_combo->lineEdit()->setCursorPosition(static_cast<int>(path.size()));
    m_combo->setToolTip(path);
}

QString PathEdit::path() const
{
    return m_combo->currentText();
}

void PathEdit::setRecent(const QStringList& paths)
{
    const QString current = path();
    const QSignalBlocker blocker(m_combo);
    m_combo->clear();
    m_combo->addItems(paths);
    m_combo->setEditText(current);
}

void PathEdit::setPlaceholder(const QString& text)
{
    m_combo->lineEdit()->setPlaceholderText(text);
}

void PathEdit::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return;
    const bool isFolder = QFileInfo(urls.first().toLocalFile()).isDir();
    if (isFolder == (m_kind == Kind::Folder))
        event->acceptProposedAction();
}

void PathEdit::dropEvent(QDropEvent* event)
{
    choose(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

void PathEdit::choose(const QString& path)
{
    setPath(path);
    emit pathEdited(path);
    emit pathChosen(path);
}

void PathEdit::browse()
{
    const QFileInfo current(path());
    dialogs::FileRequest request;
    request.title = m_title;
    request.folder = m_kind == Kind::Folder ? current.absoluteFilePath() : current.absolutePath();
    if (m_kind == Kind::File)
        request.filter = tr("Data (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;All files (*)");
    dialogs::chooseFile(this, request, [this](const QString& chosen) { choose(chosen); });
}

} // namespace ui
