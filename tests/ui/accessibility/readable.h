// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/color_ramps.h"
#include "walk.h"

#include <QAbstractItemView>
#include <QHash>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextTable>

#include <algorithm>

/// Whether texts keep 4.5 : 1 to what they stand on   (WCAG 2.1, 1.4.3). The background is read from a picture, the
/// colour of the text from palette or document: letters are too thin to be measured.
namespace readable {

inline constexpr double kLeast = 4.5;

/// The most frequent colour of a part of the picture.
inline QColor backgroundOf(const QImage& picture, const QRect& part)
{
    QHash<QRgb, int> counts;
    const QRect inside = part.intersected(picture.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[picture.pixel(x, y)];
    QRgb most = 0;
    int count = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() > count) {
            most = it.key();
            count = it.value();
        }
    }
    return QColor::fromRgb(most);
}

inline bool holds(const QImage& picture, const QRect& part, const QColor& color)
{
    const QRect inside = part.intersected(picture.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            if (picture.pixel(x, y) == color.rgb())
                return true;
    return false;
}

inline void check(QStringList& complaints, const QString& where, const QColor& text, const QColor& ground)
{
    const QColor seen = text.alpha() == 255 ? text : ui::blend(text.toRgb(), ground, text.alphaF());
    const double ratio = ui::contrastRatio(QColor(seen.red(), seen.green(), seen.blue()), ground);
    if (ratio < kLeast)
        complaints +=
            QStringLiteral("%1: %2 on %3 is %4 : 1").arg(where, seen.name(), ground.name()).arg(ratio, 0, 'f', 2);
}

/// Each run of letters of a document by its own colours, where it has such.
inline void checkDocument(QStringList& complaints, const QString& where, const QTextDocument& document,
                          const QColor& usual, const QColor& ground)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextTable* table = QTextCursor(block).currentTable();
        const QTextCharFormat cell = table ? table->cellAt(QTextCursor(block)).format() : QTextCharFormat();
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString text = part.fragment().text();
            if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); }))
                continue;
            const QTextCharFormat format = part.fragment().charFormat();
            const auto colorOf = [](const QBrush& brush, const QColor& otherwise) {
                return brush.style() == Qt::NoBrush ? otherwise : brush.color();
            };
            check(complaints, where + QStringLiteral(" “%1”").arg(text.left(40)), colorOf(format.foreground(), usual),
                  colorOf(format.background(), colorOf(cell.background(), ground)));
        }
    }
}

/// Rich text: what it colours itself. Its links are drawn in the colour of the palette that was there when the text was
/// set: the picture tells whether it still is the one of now.
inline void checkLabel(QStringList& complaints, const QLabel* label, const QImage& picture, const QRect& part)
{
    const QColor ground = backgroundOf(picture, part);
    const QString where = walk::place(label);
    const bool rich = label->textFormat() == Qt::RichText ||
                      (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
    const QColor usual = label->palette().color(label->foregroundRole());
    if (!rich) {
        check(complaints, where, usual, ground);
        return;
    }
    QTextDocument document;
    document.setHtml(label->text());
    checkDocument(complaints, where, document, usual, ground);
    const QColor link = label->palette().color(QPalette::Link);
    const bool isUnderlined = !label->text().contains(QLatin1String("text-decoration:none")); // a line of pure colour
    if (label->text().contains(QLatin1String("<a href")) && isUnderlined && !holds(picture, part, link))
        complaints += where + QStringLiteral(": its links are not in the theme's colour ") + link.name();
}

/// Null where it has none.
inline const QTextDocument* documentOf(const QWidget* widget)
{
    if (const auto* edit = qobject_cast<const QTextEdit*>(widget))
        return edit->document();
    const auto* plain = qobject_cast<const QPlainTextEdit*>(widget);
    return plain ? plain->document() : nullptr;
}

inline QString placeholderOf(const QWidget* widget)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->text().isEmpty() ? line->placeholderText() : QString();
    const auto* plain = qobject_cast<const QPlainTextEdit*>(widget);
    return plain && plain->document()->isEmpty() ? plain->placeholderText() : QString();
}

inline void checkWidget(QStringList& complaints, const QWidget* widget, const QImage& picture, const QRect& part)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (!label->text().isEmpty())
            checkLabel(complaints, label, picture, part);
    } else if (const QTextDocument* document = documentOf(widget)) {
        checkDocument(complaints, walk::place(widget), *document, widget->palette().color(QPalette::Text),
                      backgroundOf(picture, part));
    } else if ((button && !button->text().isEmpty()) || qobject_cast<const QLineEdit*>(widget) ||
               qobject_cast<const QComboBox*>(widget)) {
        check(complaints, walk::place(widget), widget->palette().color(widget->foregroundRole()),
              backgroundOf(picture, part));
    }
    if (!placeholderOf(widget).isEmpty())
        check(complaints, walk::place(widget) + QStringLiteral(" placeholder"),
              widget->palette().color(QPalette::PlaceholderText), backgroundOf(picture, part));
}

inline QStringList complaintsOfWidgets(QWidget* page, const QImage& picture)
{
    QStringList all;
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->visibleRegion().isEmpty() ||
            widget->window() != page->window())
            continue;
        checkWidget(all, widget, picture, QRect(widget->mapTo(page, QPoint()), widget->size()));
    }
    return all;
}

inline void checkCell(QStringList& complaints, const QAbstractItemView* view, const QModelIndex& cell,
                      const QWidget* page, const QImage& picture)
{
    const QRect seen = view->visualRect(cell).intersected(view->viewport()->visibleRegion().boundingRect());
    if (cell.data().toString().isEmpty() || seen.width() < 12 || seen.height() < 8 ||
        view->selectionModel()->isSelected(cell) || !(cell.flags() & Qt::ItemIsEnabled))
        return;
    const QVariant own = cell.data(Qt::ForegroundRole);
    const QColor text =
        own.canConvert<QBrush>() && own.isValid() ? own.value<QBrush>().color() : view->palette().color(QPalette::Text);
    const QRect part(view->viewport()->mapTo(page, seen.topLeft()), seen.size());
    check(complaints, walk::place(view) + QStringLiteral(" “%1”").arg(cell.data().toString()), text,
          backgroundOf(picture, part));
}

inline QStringList complaintsOfCells(QWidget* page, const QImage& picture)
{
    QStringList all;
    for (const QAbstractItemView* view : page->findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || !view->isEnabled() || !view->model() || view->window() != page->window())
            continue;
        const QModelIndex first = view->indexAt(QPoint(2, 2));
        for (int column = 0; column < view->model()->columnCount(first.parent()); ++column) {
            for (int row = 0; row < std::min(40, view->model()->rowCount(first.parent())); ++row)
                checkCell(all, view, view->model()->index(row, column, first.parent()), page, picture);
        }
    }
    return all;
}

inline QStringList complaintsOf(QWidget* page)
{
    const QImage picture = page->grab().toImage();
    return complaintsOfWidgets(page, picture) + complaintsOfCells(page, picture);
}

} // namespace readable
