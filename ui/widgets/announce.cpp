// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/announce.h"

#include <QAccessible>
#include <QLabel>

#include <utility>

namespace ui {

namespace {

std::function<void(const QString&)>& listener()
{
    static std::function<void(const QString&)> one;
    return one;
}

} // namespace

void announce(QLabel* label)
{
    if (!label->isVisible())
        return;
    QAccessibleEvent told(label, QAccessible::Alert); // its name is its text
    QAccessible::updateAccessibility(&told);
    if (listener())
        listener()(told.accessibleInterface()->text(QAccessible::Name));
}

void setAnnounceListener(std::function<void(const QString& text)> heard)
{
    listener() = std::move(heard);
}

} // namespace ui
