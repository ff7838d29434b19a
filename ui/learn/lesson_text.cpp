// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_text.h"

#include "widgets/unbroken.h"

#include <QEvent>
#include <QImage>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace ui {

namespace {

constexpr double kLineHeight = 125; // per cent of the font's: text to be read
constexpr int kCellPadding = 6;
constexpr int kRuleAlpha = 90;

/// Tables and what else GitHub reads, but no HTML, and no links that nobody wrote as links: that dialect makes them of
/// whatever looks like an address, and lessons lead nowhere outside.
QTextDocument::MarkdownFeatures markdownFeatures()
{
    constexpr int kAddresses = 0x0004 | 0x0008 | 0x0400; // MD_FLAG_PERMISSIVE{URL,EMAIL,WWW}AUTOLINKS of Qt's md4c
    QTextDocument::MarkdownFeatures features(QTextDocument::MarkdownDialectGitHub & ~kAddresses);
    return features | QTextDocument::MarkdownNoHTML;
}

/// One thin line between cells that have room: Markdown's own tables draw a box around each cell, in black.
void ruleTables(const QTextDocument& document, const QPalette& palette)
{
    QColor rule = palette.color(QPalette::Text);
    rule.setAlpha(kRuleAlpha);
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(rule);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(kCellPadding);
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(palette.color(QPalette::AlternateBase));
            cell.setFormat(head);
        }
    }
}

/// An equation stays in one line.
void keepEquations(const QTextBlock& block)
{
    const QString text = block.text(), unbroken = unbrokenEquations(text);
    QTextCursor cursor(block);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == unbroken[i])
            continue;
        cursor.setPosition(block.position() + static_cast<int>(i));
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        const QTextCharFormat format = cursor.charFormat();
        cursor.insertText(QString(unbroken[i]), format);
    }
}

bool isChinese(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// Chinese has no italics: slanted characters are hard to read there. What is emphasised stands in bold instead.
void uprightChinese(const QTextBlock& block)
{
    const QString text = block.text();
    if (std::none_of(text.begin(), text.end(), isChinese))
        return;
    QTextCharFormat bold;
    bold.setFontItalic(false);
    bold.setFontWeight(QFont::Bold);
    std::vector<std::pair<int, int>> slanted;
    for (auto part = block.begin(); !part.atEnd(); ++part)
        if (part.fragment().charFormat().fontItalic())
            slanted.emplace_back(part.fragment().position(), part.fragment().length());
    QTextCursor cursor(block);
    for (const auto& [from, length] : slanted) {
        cursor.setPosition(from);
        cursor.setPosition(from + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(bold);
    }
}

} // namespace

LessonText::LessonText(QWidget* parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWhatsThis(
        tr("A text of the lesson. Underlined words explain themselves at a click; with the keyboard Tab goes to "
           "them and Enter opens them."));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // of a wide table
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, &LessonText::follow);
}

void LessonText::setText(const QString& markdown)
{
    m_markdown = markdown;
    document()->setDefaultFont(font());
    document()->setMarkdown(markdown, markdownFeatures());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        format.setNonBreakableLines(false); // code would be cut at the edge
        QTextCursor(block).setBlockFormat(format);
        keepEquations(block);
        uprightChinese(block);
    }
    ruleTables(*document(), palette());
    moveCursor(QTextCursor::Start);
    fit();
}

QVariant LessonText::loadResource(int type, const QUrl&)
{
    // What is null or empty the document looks for in the file system by itself, so something is given.
    if (type != QTextDocument::ImageResource)
        return QByteArray(" ");
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

void LessonText::follow(const QUrl& link)
{
    if (link.scheme() == QLatin1String("term"))
        emit termRequested(link.path());
    else if (link.scheme() == QLatin1String("page"))
        emit pageRequested(link.path().toInt() - 1);
}

void LessonText::fit()
{
    document()->setTextWidth(viewport()->width());
    const QSizeF size = document()->size();
    const int bar = size.width() > viewport()->width() + 1 ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(static_cast<int>(std::ceil(size.height())) + bar + 2 * frameWidth());
}

void LessonText::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void LessonText::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) && !m_markdown.isEmpty())
        restyle();
}

/// Sizes and link colours are part of the formats; what was selected, a link that Tab came to included, stays so.
void LessonText::restyle()
{
    const int anchor = textCursor().anchor(), position = textCursor().position();
    setText(QString(m_markdown));
    QTextCursor cursor = textCursor();
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void LessonText::keyPressEvent(QKeyEvent* event)
{
    // Keys that scroll are the page's, and a text without addresses has no way back.
    static const QList<int> kOfThePage{Qt::Key_Up,   Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown,
                                       Qt::Key_Home, Qt::Key_End,  Qt::Key_Space,  Qt::Key_Backspace};
    const Qt::KeyboardModifiers held = event->modifiers();
    const bool scrolls = kOfThePage.contains(event->key()) && !held.testFlag(Qt::ShiftModifier);
    if (scrolls || held.testFlag(Qt::AltModifier))
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
}

/// On the way back QTextBrowser would find a link with which the text begins again and again.
bool LessonText::focusNextPrevChild(bool next)
{
    QTextCursor cursor = textCursor();
    if (next || !cursor.hasSelection() || cursor.selectionStart() > 0)
        return QTextBrowser::focusNextPrevChild(next);
    cursor.clearSelection();
    setTextCursor(cursor);
    return QTextEdit::focusNextPrevChild(next);
}

void LessonText::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls, not a text in it
}

} // namespace ui
