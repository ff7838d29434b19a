// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shown_texts.h"

#include <QKeySequence>
#include <QMap>
#include <QMenu>
#include <QMenuBar>

/// The letters that Alt is pressed with.
namespace alt_letters {

/// By letter, what answers to it.
using Found = QMap<QString, QStringList>;

inline void add(Found& all, const QString& text, const QString& where)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty())
        all[key.toString()] += QStringLiteral("“%1” (%2)").arg(text, where);
}

inline void addTabs(Found& all, const QTabBar* bar)
{
    for (int tab = 0; tab < bar->count(); ++tab)
        if (bar->isTabVisible(tab) && bar->isTabEnabled(tab))
            add(all, bar->tabText(tab), shown::place(bar));
}

inline void addActions(Found& all, const QWidget* menu)
{
    for (const QAction* action : menu->actions())
        if (action->isVisible() && action->isEnabled() && !action->isSeparator())
            add(all, action->text(), shown::place(menu));
}

inline void addWidget(Found& all, const QWidget* widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        add(all, button->text(), shown::place(widget));
    else if (const auto* label = qobject_cast<const QLabel*>(widget);
             label && label->buddy() && label->buddy()->isVisible() && label->buddy()->isEnabled())
        add(all, label->text(), shown::place(label->buddy()));
    else if (const auto* box = qobject_cast<const QGroupBox*>(widget))
        add(all, box->title(), shown::place(widget));
    else if (const auto* bar = qobject_cast<const QTabBar*>(widget))
        addTabs(all, bar);
    else if (qobject_cast<const QMenuBar*>(widget))
        addActions(all, widget);
}

/// Of all that is visible and enabled in a window.
inline Found inWindow(const QWidget* window)
{
    Found all;
    for (const QWidget* widget : window->findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && widget->window() == window)
            addWidget(all, widget);
    return all;
}

/// Letters that stand for more than one thing.
inline QStringList twice(const Found& all)
{
    QStringList complaints;
    for (auto letter = all.begin(); letter != all.end(); ++letter)
        if (letter.value().size() > 1)
            complaints += letter.key() + QStringLiteral(": ") + letter.value().join(QStringLiteral(", "));
    return complaints;
}

inline QStringList twiceIn(const QWidget* window)
{
    QStringList complaints = twice(inWindow(window));
    for (QMenu* menu : window->findChildren<QMenu*>()) {
        emit menu->aboutToShow(); // some are filled only then
        Found all;
        addActions(all, menu);
        complaints += twice(all);
    }
    return complaints;
}

} // namespace alt_letters
