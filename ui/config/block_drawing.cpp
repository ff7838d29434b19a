// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/block_drawing.h"

#include "config/method_texts.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kMostScale = 1.25;
constexpr double kLine = 1.2, kHead = 4.5, kCorner = 3, kRailStart = 40;
constexpr double kTintShare = 0.30;
constexpr double kTextHeight = 14; // pixels of the sheet

QColor mixed(const QColor& over, const QColor& under, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(share * a + (1 - share) * b)); };
    return {part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue())};
}

void paintArrow(QPainter& painter, const QPolygonF& line)
{
    painter.drawPolyline(line);
    if (line.size() < 2)
        return;
    const QPointF tip = line.last();
    const QPointF from = line[line.size() - 2];
    const double angle = std::atan2(tip.y() - from.y(), tip.x() - from.x());
    QPolygonF head{tip};
    for (const double side : {-0.45, 0.45})
        head << tip - kHead * QPointF(std::cos(angle + side), std::sin(angle + side));
    painter.save();
    QPen pen = painter.pen();
    painter.setBrush(pen.color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(head);
    painter.restore();
}

} // namespace

BlockDrawing::BlockDrawing(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("blockDrawing"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BlockDrawing::show(const BlockRequest& request)
{
    m_scene = makeBlockScene(request);
    QStringList own;
    QStringList mixed;
    for (const engine::SiteFacts& site : request.parts) {
        own += QString::fromStdString(site.module);
        if (site.injected)
            mixed += QString::fromStdString(site.module);
    }
    const QString words = tr("%1 in a layer of the model. Trains at: %2. h0 enters at: %3.")
                              .arg(methodTitle(request.method),
                                   own.isEmpty() ? tr("no part of the layer") : own.join(QStringLiteral(", ")),
                                   mixed.isEmpty() ? tr("none") : mixed.join(QStringLiteral(", ")));
    setAccessibleName(tr("Drawing of the method"));
    setAccessibleDescription(words);
    setToolTip(words);
    update();
}

QSize BlockDrawing::sizeHint() const
{
    return {static_cast<int>(kSceneWidth), static_cast<int>(kSceneHeight)};
}

QSize BlockDrawing::minimumSizeHint() const
{
    return {static_cast<int>(kSceneWidth * 0.6), static_cast<int>(kSceneHeight * 0.6)};
}

int BlockDrawing::heightForWidth(int width) const
{
    return static_cast<int>(std::min(kMostScale, width / kSceneWidth) * kSceneHeight);
}

void BlockDrawing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min({kMostScale, width() / kSceneWidth, height() / kSceneHeight});
    painter.translate((width() - scale * kSceneWidth) / 2, 0);
    painter.scale(scale, scale);
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(kTextHeight));
    painter.setFont(font);
    paintFrozen(painter);
    paintInjections(painter);
    paintOwn(painter);
}

void BlockDrawing::paintFrozen(QPainter& painter) const
{
    const QColor line = palette().color(QPalette::Disabled, QPalette::Text);
    painter.setPen(QPen(line, kLine));
    for (const QPolygonF& wire : m_scene.wires)
        paintArrow(painter, wire);
    for (const BlockScene::Box& box : m_scene.boxes) {
        painter.setPen(QPen(line, kLine));
        painter.setBrush(palette().color(QPalette::Base));
        box.isSum ? painter.drawEllipse(box.area) : painter.drawRoundedRect(box.area, kCorner, kCorner);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(box.area, Qt::AlignCenter, box.label);
    }
}

void BlockDrawing::paintInjections(QPainter& painter) const
{
    if (m_scene.injections.empty())
        return;
    const QColor color = palette().color(QPalette::Link);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, kLine, Qt::SolidLine));
    painter.drawText(QRectF(0, m_scene.rail - 11, kRailStart, 22), Qt::AlignLeft | Qt::AlignVCenter, tr("λ h₀"));
    double end = kRailStart;
    for (const QPolygonF& line : m_scene.injections)
        end = std::max(end, line.first().x());
    painter.setPen(QPen(color, kLine, Qt::DashLine));
    painter.drawLine(QPointF(kRailStart, m_scene.rail), QPointF(end, m_scene.rail));
    for (const QPolygonF& line : m_scene.injections)
        paintArrow(painter, line);
}

void BlockDrawing::paintOwn(QPainter& painter) const
{
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor tint = mixed(accent, palette().color(QPalette::Base), kTintShare);
    for (const BlockScene::Own& own : m_scene.own) {
        painter.setPen(QPen(accent, kLine * 1.3));
        painter.setBrush(own.mark == BlockScene::Mark::Inside ? tint : accent);
        own.mark == BlockScene::Mark::Factor ? painter.drawEllipse(own.area)
                                             : painter.drawRoundedRect(own.area, kCorner, kCorner);
        if (own.mark != BlockScene::Mark::Inside) {
            painter.setPen(palette().color(QPalette::HighlightedText));
            painter.drawText(own.area, Qt::AlignCenter, own.label);
            continue;
        }
        painter.setPen(palette().color(QPalette::Text));
        for (const BlockScene::Box& box : m_scene.boxes)
            if (box.area == own.area)
                painter.drawText(own.area, Qt::AlignCenter, box.label);
    }
}

} // namespace ui
