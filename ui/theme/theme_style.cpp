// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_style.h"

#include "theme/color_ramps.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace ui {

namespace {

constexpr double kCorner = 3;
constexpr int kHeaderMargin = 6;

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
        drawIndicator(*option, *painter, element == PE_IndicatorRadioButton);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit) {
        const bool focus = option->state & State_HasFocus;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen({focus ? m_colors.accent : m_colors.axis, focus ? 1.6 : 1.0});
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
        painter->restore();
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* more) const
{
    if (hint == SH_Slider_AbsoluteSetButtons)
        return Qt::LeftButton;
    return QProxyStyle::styleHint(hint, option, widget, more);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    return metric == PM_HeaderMargin ? kHeaderMargin : QProxyStyle::pixelMetric(metric, option, widget);
}

void ThemeStyle::drawIndicator(const QStyleOption& option, QPainter& painter, bool round) const
{
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const bool partly = option.state & State_NoChange;
    const double side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const QColor border = enabled ? m_colors.axis : m_colors.border;
    const QColor fill = enabled ? m_colors.accent : m_colors.disabledText;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen({on || partly ? fill : option.state & State_HasFocus ? m_colors.accent : border, 1.2});
    painter.setBrush(on || partly ? fill : option.state & State_Sunken ? m_colors.border : m_colors.base);
    painter.drawRoundedRect(box, round ? side / 2 : kCorner, round ? side / 2 : kCorner);
    const QColor mark = enabled ? m_colors.accentText : m_colors.base;
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), side * 0.22, side * 0.22);
    } else if (on || partly) {
        const auto at = [&box, side](double x, double y) { return box.topLeft() + QPointF(x, y) * side; };
        QPainterPath path(partly ? at(0.25, 0.5) : at(0.22, 0.52));
        path.lineTo(partly ? at(0.75, 0.5) : at(0.42, 0.72));
        if (!partly)
            path.lineTo(at(0.78, 0.28));
        painter.setPen({mark, side * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    }
    painter.restore();
}

} // namespace ui
