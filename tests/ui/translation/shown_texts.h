// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "learn/lesson_text.h"
#include "translation_file.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QtTest>

/// What stands on the screen: whether it is translated, and whether it has room.
namespace shown {

struct Text {
    QString text, where;
};

inline QString place(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
}

/// Those that a widget has in lists.
inline QStringList listedTexts(const QWidget* widget)
{
    QStringList all;
    if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            all << combo->itemText(i) << combo->itemData(i, Qt::ToolTipRole).toString();
    } else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
        for (int i = 0; i < bar->count(); ++i)
            all << bar->tabText(i) << bar->tabToolTip(i);
    } else if (const auto* header = qobject_cast<const QHeaderView*>(widget); header && header->model()) {
        for (int i = 0; i < header->count(); ++i)
            all << header->model()->headerData(i, header->orientation()).toString();
    }
    return all;
}

inline QVector<Text> textsOf(QWidget* root)
{
    QVector<Text> all;
    const auto add = [&all](const QString& text, const QWidget* widget) {
        if (!text.isEmpty())
            all.push_back({text, place(widget)});
    };
    add(root->windowTitle(), root);
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        if (widget->parentWidget()->inherits("ui::ChoiceRow"))
            continue; // words of a lesson
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            add(label->text(), widget);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(button->text(), widget);
        else if (const auto* box = qobject_cast<const QGroupBox*>(widget))
            add(box->title(), widget);
        else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            add(line->placeholderText(), widget);
        else if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
            add(edit->placeholderText(), widget);
        for (const QString& text : listedTexts(widget))
            add(text, widget);
        add(widget->toolTip(), widget);
        add(widget->whatsThis(), widget);
        add(widget->accessibleName(), widget);
        add(widget->accessibleDescription(), widget);
    }
    for (const QAction* action : root->findChildren<QAction*>())
        all.push_back({action->text(), QStringLiteral("action ") + action->objectName()});
    return all;
}

/// English texts whose translation is another text: none of them may be seen.
inline QSet<QString> englishOf(const QString& language)
{
    QSet<QString> english, same;
    for (const TranslationEntry& entry : readTranslationFile(language)) {
        if (entry.finished)
            (entry.translation == entry.source ? same : english) += entry.source;
    }
    return english - same; // what one context leaves as it is may be seen
}

inline QString complaint(const QWidget* widget, const QString& text, const QSize& needed)
{
    if (needed.width() <= widget->width() + 1 && needed.height() <= widget->height() + 1)
        return {};
    return QStringLiteral("%1 “%2” needs %3×%4, has %5×%6")
        .arg(place(widget), text)
        .arg(needed.width())
        .arg(needed.height())
        .arg(widget->width())
        .arg(widget->height());
}

/// The chosen entry, without names and paths of what lies on the disk, which may be of any length.
inline QString cutEntry(const QComboBox* combo)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.editable = combo->isEditable();
    const int room =
        combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
    const int needed = combo->fontMetrics().horizontalAdvance(combo->currentText());
    if (needed <= room + 1 || combo->isEditable() || combo->inherits("ui::ElidingCombo") ||
        QDir::isAbsolutePath(combo->currentData().toString()))
        return {};
    return QStringLiteral("%1 “%2” needs %3, has %4").arg(place(combo), combo->currentText()).arg(needed).arg(room);
}

/// Empty where the text fits.
inline QString cut(const QWidget* widget)
{
    if (const auto* text = qobject_cast<const ui::LessonText*>(widget))
        return complaint(widget, text->toPlainText().left(60), text->document()->size().toSize());
    if (const auto* combo = qobject_cast<const QComboBox*>(widget))
        return cutEntry(combo);
    if (const auto* bar = qobject_cast<const QTabBar*>(widget); bar && bar->count() > 0)
        return complaint(widget, bar->tabText(0), QSize(bar->tabRect(bar->count() - 1).right(), 0));
    const auto* label = qobject_cast<const QLabel*>(widget);
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if ((!label || label->text().isEmpty() || label->inherits("ui::ElidedLabel")) &&
        (!button || button->text().isEmpty()))
        return {};
    const bool wraps = label && label->wordWrap();
    const int width = wraps ? label->minimumSizeHint().width() : widget->sizeHint().width();
    const int height = wraps ? label->heightForWidth(widget->width()) : widget->minimumSizeHint().height();
    return complaint(widget, label ? label->text() : button->text(), {width, height});
}

/// What is still cut when the last layout is done.
inline QStringList cutTextsOf(const QWidget* page)
{
    QStringList left;
    (void)QTest::qWaitFor(
        [&] {
            left.clear();
            for (const QWidget* widget : page->findChildren<QWidget*>()) {
                const QString found = widget->isVisible() ? cut(widget) : QString();
                if (!found.isEmpty())
                    left += found;
            }
            return left.isEmpty();
        },
        1000);
    return left;
}

} // namespace shown
