// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/offer_delegate.h"

#include "theme/theme_colors.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kMargin = 6;
constexpr int kPadding = 6; // of a row's height
constexpr int kGap = 24;    // between what is written and what it means

} // namespace

void OfferDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const bool marked = option.state.testFlag(QStyle::State_Selected);
    const QString text = index.data(Qt::DisplayRole).toString();
    const int left = option.rect.left() + kMargin + option.fontMetrics.horizontalAdvance(text) + kGap;
    QRect place = option.rect.adjusted(0, 0, -kMargin, 0);
    place.setLeft(left);
    if (place.width() <= 0)
        return;
    painter->save();
    const bool dark = option.palette.color(QPalette::Base).lightness() < 128;
    painter->setPen(marked ? option.palette.color(QPalette::HighlightedText)
                    : dark ? darkColors().mutedText
                           : lightColors().mutedText);
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(kHelpRole).toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

QSize OfferDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QString help = index.data(kHelpRole).toString();
    size.rheight() += kPadding;
    size.rwidth() += kGap + kMargin + option.fontMetrics.horizontalAdvance(help);
    return size;
}

} // namespace ui
