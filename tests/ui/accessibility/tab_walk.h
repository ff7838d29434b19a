// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walk.h"

#include <QApplication>
#include <QButtonGroup>
#include <QRadioButton>
#include <QSet>
#include <QtTest>

#include <algorithm>

/// Where Tab goes.
namespace walk {

inline constexpr int kMostPresses = 900;

inline QList<QAbstractButton*> groupOf(const QWidget* widget)
{
    const auto* radio = qobject_cast<const QRadioButton*>(widget);
    if (!radio || radio->group())
        return radio ? radio->group()->buttons() : QList<QAbstractButton*>();
    QList<QAbstractButton*> beside;
    for (QRadioButton* other : radio->parentWidget()->findChildren<QRadioButton*>(Qt::FindDirectChildrenOnly))
        beside += other;
    return beside;
}

/// Of radio buttons that exclude each other Tab reaches one; the arrows go on from there.
inline bool isReached(QWidget* widget, const QSet<QWidget*>& seen)
{
    const auto others = groupOf(widget);
    return seen.contains(widget) ||
           std::any_of(others.begin(), others.end(), [&seen](QWidget* other) { return seen.contains(other); });
}

/// What Tab has to reach, in the order of its making.
inline QVector<QWidget*> controlsOf(QWidget* root)
{
    QVector<QWidget*> all;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (takesTab(widget) && widget->isVisible() && widget->isEnabled() && widget->window() == root->window())
            all += widget;
    }
    return all;
}

/// All that had the focus while Tab was pressed, until it was back where it began.
struct TabWalk {
    QSet<QWidget*> seen;
    QStringList hidden;
    QString end;
    bool cameBack = false;
};

/// Once its window is the active one: a window before it may just have gone.
inline void focusOn(QWidget* widget)
{
    widget->window()->activateWindow();
    widget->setFocus(Qt::TabFocusReason);
    (void)QTest::qWaitFor([widget] { return QApplication::focusWidget() == widget; });
}

inline TabWalk pressTab(QWidget* first, Qt::Key key)
{
    TabWalk all;
    focusOn(first);
    bool left = false; // a text with links keeps the focus for a while
    for (int presses = 0; presses < kMostPresses; ++presses) {
        QWidget* now = QApplication::focusWidget();
        all.end = now ? place(now) : QStringLiteral("nothing has the focus");
        all.cameBack = left && now == first;
        if (!now || all.cameBack)
            break;
        left = left || now != first;
        all.seen += now;
        if (!now->isVisible())
            all.hidden += all.end;
        QTest::keyClick(now, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return all;
}

/// Empty where Tab from any control of the place reaches all of them and comes back.
inline QString deadTabOrder(QWidget* root, Qt::Key key)
{
    const QVector<QWidget*> wanted = controlsOf(root);
    if (wanted.isEmpty())
        return QStringLiteral("nothing takes Tab");
    const TabWalk walked = pressTab(wanted.front(), key);
    QStringList missed;
    for (QWidget* widget : wanted) {
        if (!isReached(widget, walked.seen))
            missed += QStringLiteral("not reached: ") + place(widget);
    }
    missed.sort();
    for (const QString& hidden : walked.hidden)
        missed += QStringLiteral("hidden: ") + hidden;
    if (!walked.cameBack && wanted.size() > 1)
        missed += QStringLiteral("it does not come back");
    return missed.isEmpty() ? QString()
                            : QStringLiteral("from %1 to %2\n%3")
                                  .arg(place(wanted.front()), walked.end, missed.join(QLatin1Char('\n')));
}

} // namespace walk
