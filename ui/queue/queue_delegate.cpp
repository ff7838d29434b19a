// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queue_delegate.h"

#include "queue/queue_model.h"
#include "theme/theme_colors.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kMargin = 6;
constexpr int kGap = 2; // between the lines

} // namespace

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem place = option;
    initStyleOption(&place, index);
    const QIcon grip = place.icon;
    place.text.clear();
    place.icon = {};
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &place, painter, option.widget); // background, selection, focus

    QRect inside = option.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    const int icon = style->pixelMetric(QStyle::PM_SmallIconSize, &place, option.widget);
    grip.paint(painter, QRect(inside.left(), inside.top(), icon, inside.height()));
    inside.setLeft(inside.left() + icon + kMargin);
    const bool failed = index.data(QueueModel::kStateRole).toInt() == static_cast<int>(QueueState::Failed);
    const bool dark = option.palette.color(QPalette::Base).lightness() < 128;
    const ThemeColors colors = dark ? darkColors() : lightColors();
    const QFontMetrics& metrics = option.fontMetrics;
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(index.data().toString(), Qt::ElideMiddle, inside.width()));
    if (!selected) // on the selection's colour only its own text can be read
        painter->setPen(failed ? colors.error : colors.mutedText);
    painter->drawText(
        inside, Qt::AlignLeft | Qt::AlignBottom,
        metrics.elidedText(index.data(QueueModel::kFactsRole).toString(), Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, 2 * option.fontMetrics.lineSpacing() + kGap + 2 * kMargin};
}

} // namespace ui
