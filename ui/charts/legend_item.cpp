// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/legend_item.h"

#include "charts/chart_group.h"
#include "charts/series_model.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kLine = 26, kGap = 6, kMargin = 8;
constexpr double kPen = 3;

/// Whole periods of a stroke in the short piece; empty: as it is.
QList<qreal> shortPattern(Qt::PenStyle stroke)
{
    switch (stroke) {
    case Qt::DashLine:
        return {2.2, 1.1};
    case Qt::DashDotLine:
        return {2.2, 0.8, 0.8, 0.8};
    case Qt::DashDotDotLine:
        return {1.8, 0.7, 0.7, 0.7, 0.7, 0.7};
    default:
        return {};
    }
}

} // namespace

LegendItem::LegendItem(ChartGroup* group, const QString& seriesId, QWidget* parent)
    : QWidget(parent), m_group(group), m_id(seriesId), m_check(new QCheckBox(this))
{
    setObjectName(QStringLiteral("legendItem_") + seriesId);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Click: this run alone, again: all. Hover: highlighted in every chart. Check box: shown or hidden."));
    m_check->setObjectName(QStringLiteral("legendCheck_") + seriesId);
    m_check->setFocusPolicy(Qt::NoFocus); // Space on the item does it
    m_check->setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin, 2, kMargin, 2);
    row->addWidget(m_check, 0, Qt::AlignLeft | Qt::AlignVCenter);
    row->addStretch(1);
    connect(m_check, &QCheckBox::toggled, this, [this](bool on) { m_group->series()->setVisible(m_id, on); });
    follow();
}

void LegendItem::follow()
{
    const SeriesStyle* style = m_group->series()->find(m_id);
    if (!style)
        return;
    m_check->setChecked(m_group->series()->isVisible(m_id));
    m_check->setAccessibleName(tr("Show %1").arg(style->label));
    setAccessibleName(m_group->series()->solo() == m_id ? tr("%1, shown alone").arg(style->label) : style->label);
    updateGeometry();
    update();
}

QSize LegendItem::sizeHint() const
{
    const SeriesStyle* style = m_group->series()->find(m_id);
    QFont bold = font();
    bold.setBold(true); // room for the highlight, so that nothing jumps
    const int text = QFontMetrics(bold).horizontalAdvance(style ? style->label : QString());
    const QSize check = m_check->sizeHint();
    return {2 * kMargin + check.width() + kGap + kLine + kGap + text,
            std::max(check.height(), fontMetrics().height()) + 8};
}

void LegendItem::paintEvent(QPaintEvent*)
{
    const SeriesModel& series = *m_group->series();
    const SeriesStyle* style = series.find(m_id);
    if (!style)
        return;
    const ThemeColors& colors = m_group->theme()->colors();
    const bool shown = series.isShown(m_id);
    const bool strong = series.solo() == m_id || series.highlighted() == m_id;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(strong ? colors.axis : colors.border, 1));
    painter.setBrush(strong ? blend(colors.accent, colors.base, 0.12) : colors.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    const QColor color = colorOf(*style, m_group->theme()->isDark());
    QPen pen(shown ? color : blend(color, colors.base, 0.35), kPen * style->width, style->penStyle());
    pen.setCapStyle(Qt::FlatCap);
    if (const auto pattern = shortPattern(style->penStyle()); !pattern.isEmpty())
        pen.setDashPattern(pattern);
    painter.setPen(pen);
    const int left = kMargin + m_check->sizeHint().width() + kGap;
    painter.drawLine(QPointF(left, height() / 2.0), QPointF(left + kLine, height() / 2.0));
    QFont textFont = font();
    textFont.setBold(strong);
    painter.setFont(textFont);
    painter.setPen(shown ? colors.text : colors.mutedText);
    painter.drawText(QRect(left + kLine + kGap, 0, width() - left - kLine - kGap, height()),
                     Qt::AlignVCenter | Qt::AlignLeft, style->label);
}

void LegendItem::enterEvent(QEnterEvent* event)
{
    m_group->series()->setHighlighted(m_id);
    QWidget::enterEvent(event);
}

void LegendItem::leaveEvent(QEvent* event)
{
    m_group->series()->setHighlighted({});
    QWidget::leaveEvent(event);
}

void LegendItem::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        m_group->series()->toggleSolo(m_id);
}

void LegendItem::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        m_check->toggle();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_group->series()->toggleSolo(m_id);
    else
        QWidget::keyPressEvent(event);
}

void LegendItem::focusInEvent(QFocusEvent* event)
{
    // Focus that comes by the mouse must not outlive the hover.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_group->series()->setHighlighted(m_id);
    QWidget::focusInEvent(event);
}

void LegendItem::focusOutEvent(QFocusEvent* event)
{
    if (m_group->series()->highlighted() == m_id && !underMouse())
        m_group->series()->setHighlighted({});
    QWidget::focusOutEvent(event);
}

void LegendItem::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        follow();
    QWidget::changeEvent(event);
}

} // namespace ui
