// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/parallel_chart.h"

#include "charts/chart_group.h"
#include "charts/parallel_chart_parts.h"
#include "charts/plot_style.h"
#include "charts/run_selection.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

/// What the mouse and the keyboard do on parallel coordinates; drawing: parallel_chart_draw.cpp.
namespace ui {

namespace {

constexpr double kReach = 12;     // px from an axis that still mean it
constexpr double kLineReach = 6;  // px from a line
constexpr int kTakesAlong = 10;   // points that Ctrl stands for
constexpr int kToTheEnd = 10'000; // points that Home and End stand for

double distanceToSegment(const QPointF& point, const QPointF& a, const QPointF& b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0;
    const QPointF away = point - (a + share * along);
    return std::hypot(away.x(), away.y());
}

} // namespace

/// What the pressed button is doing.
struct ParallelChart::Drag {
    enum class Kind { Brush, MoveBrush, Title, Line } kind = Kind::Line;
    std::size_t place = 0;
    QPoint pressed;
    std::optional<ValueRange> before; ///< the brush at the press, as positions
    bool moved = false;
};

ParallelChart::ParallelChart(ChartGroup* group, RunSelection* selection, const QString& name, const ChartText& text,
                             QWidget* parent)
    : Chart(group, name, text, parent), m_selection(selection), m_parts(std::make_unique<Parts>())
{
    plot()->setInteractions({});
    plot()->setSelectionRectMode(QCP::srmNone);
    plot()->xAxis->setVisible(false);
    plot()->yAxis->setVisible(false);
    for (const auto signal :
         {&RunSelection::filterChanged, &RunSelection::highlightChanged, &RunSelection::selectionChanged})
        connect(selection, signal, this, [this] { changed(); });
    // Who clears all filters means the brushes too.
    connect(selection, &RunSelection::filterChanged, this, [this] {
        if (!m_selection->isFilteredBy(objectName()) && m_axes.isBrushed() && !m_drag) {
            m_axes.clearBrushes();
            brushed();
        }
    });
    connectMouse();
    brushed();
    ParallelChart::themeChanged();
}

ParallelChart::~ParallelChart() = default;

void ParallelChart::setData(std::vector<Run> runs, std::vector<ParallelAxis> axes, std::optional<double> step)
{
    m_runs = std::move(runs);
    QStringList names;
    for (const Run& run : m_runs)
        names += run.name;
    m_axes.set(std::move(axes), names, step);
    m_focused = std::min(m_focused, m_axes.count() > 0 ? m_axes.count() - 1 : 0);
    brushed();
}

void ParallelChart::clearBrushes()
{
    m_axes.clearBrushes();
    brushed();
}

void ParallelChart::brushed()
{
    std::optional<QSet<QString>> passing;
    if (m_axes.isBrushed()) {
        passing.emplace();
        for (std::size_t run = 0; run < m_runs.size(); ++run) {
            if (m_axes.passes(run))
                passing->insert(m_runs[run].name);
        }
    }
    m_selection->setFilter(objectName(), passing);
    setSubtitle(m_axes.isHeld() ? tr("outlined: the runs brushed at another step")
                                : tr("drag along an axis to filter"));
    changed();
}

QPoint ParallelChart::pixelOf(std::size_t place, double position) const
{
    return {static_cast<int>(std::lround(plot()->xAxis->coordToPixel(static_cast<double>(place)))),
            static_cast<int>(std::lround(plot()->yAxis->coordToPixel(position)))};
}

QPoint ParallelChart::titlePixel(std::size_t place) const
{
    return {pixelOf(place, 1).x(), plot()->axisRect()->top() / 2};
}

double ParallelChart::positionAt(int y) const
{
    return std::clamp(plot()->yAxis->pixelToCoord(y), 0.0, 1.0);
}

std::optional<std::size_t> ParallelChart::axisNear(const QPoint& pixel, double reach) const
{
    if (m_axes.count() == 0)
        return std::nullopt;
    const auto last = static_cast<double>(m_axes.count()) - 1;
    const double place = std::clamp(std::round(plot()->xAxis->pixelToCoord(pixel.x())), 0.0, last);
    if (std::abs(plot()->xAxis->coordToPixel(place) - pixel.x()) > reach)
        return std::nullopt;
    return static_cast<std::size_t>(place);
}

std::optional<std::size_t> ParallelChart::runNear(const QPoint& pixel) const
{
    std::optional<std::size_t> nearest;
    double reach = kLineReach;
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        if (!m_selection->passes(m_runs[run].name))
            continue;
        for (std::size_t place = 0; place + 1 < m_axes.count(); ++place) {
            const auto left = m_axes.at(place).values[run];
            const auto right = m_axes.at(place + 1).values[run];
            if (!left || !right)
                continue;
            const double distance = distanceToSegment(pixel, pixelOf(place, m_axes.position(place, *left)),
                                                      pixelOf(place + 1, m_axes.position(place + 1, *right)));
            if (distance < reach) {
                reach = distance;
                nearest = run;
            }
        }
    }
    return nearest;
}

void ParallelChart::connectMouse()
{
    connect(plot(), &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (event->button() == Qt::LeftButton)
            press(event->pos());
    });
    connect(plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (m_drag && event->buttons().testFlag(Qt::LeftButton))
            drag(event->pos());
    });
    connect(plot(), &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        if (m_drag && event->button() == Qt::LeftButton)
            release(event->pos());
    });
}

void ParallelChart::press(const QPoint& position)
{
    m_drag = std::make_unique<Drag>();
    m_drag->pressed = position;
    const bool onTitle = position.y() < plot()->axisRect()->top();
    const auto place = axisNear(position, onTitle ? plot()->width() : kReach);
    if (!place)
        return;
    m_drag->place = m_focused = *place;
    m_drag->kind = onTitle ? Drag::Kind::Title : Drag::Kind::Brush;
    if (const auto brush = m_axes.brush(*place); brush && !onTitle) {
        const double a = m_axes.position(*place, brush->low);
        const double b = m_axes.position(*place, brush->high);
        m_drag->before = ValueRange{std::min(a, b), std::max(a, b)};
        const double at = positionAt(position.y());
        if (at >= m_drag->before->low && at <= m_drag->before->high)
            m_drag->kind = Drag::Kind::MoveBrush;
    }
}

void ParallelChart::drag(const QPoint& position)
{
    Drag& drag = *m_drag;
    drag.moved = drag.moved || (position - drag.pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!drag.moved)
        return;
    if (drag.kind == Drag::Kind::Title) {
        const auto place = axisNear(position, plot()->width());
        if (place && *place != drag.place) {
            m_axes.move(drag.place, *place);
            drag.place = m_focused = *place;
            changed();
        }
        return;
    }
    double low = positionAt(drag.pressed.y());
    double high = positionAt(position.y());
    if (drag.kind == Drag::Kind::MoveBrush) {
        const double by = std::clamp(high - low, -drag.before->low, 1 - drag.before->high);
        low = drag.before->low + by;
        high = drag.before->high + by;
    } else if (drag.kind == Drag::Kind::Line) {
        return;
    }
    m_axes.setBrush(drag.place, ValueRange{m_axes.valueAt(drag.place, low), m_axes.valueAt(drag.place, high)});
    brushed();
}

void ParallelChart::release(const QPoint& position)
{
    const Drag drag = *m_drag;
    m_drag.reset();
    if (drag.moved || drag.kind == Drag::Kind::Title)
        return;
    if (drag.kind != Drag::Kind::Line && m_axes.brush(drag.place)) {
        m_axes.setBrush(drag.place, std::nullopt);
        brushed();
        return;
    }
    const auto run = runNear(position);
    if (!run)
        m_selection->setSelected({});
    else if (QApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
        m_selection->toggleSelected(m_runs[*run].name);
    else
        m_selection->setSelected({m_runs[*run].name});
}

void ParallelChart::hovered(const std::optional<QPoint>& position)
{
    const auto run = position ? runNear(*position) : std::nullopt;
    m_selection->setHighlighted(run ? QSet<QString>{m_runs[*run].name} : QSet<QString>());
}

bool ParallelChart::doubleClicked(const QPoint& position)
{
    if (position.y() >= plot()->axisRect()->top()) {
        clearBrushes();
        return true;
    }
    if (const auto place = axisNear(position, plot()->width())) {
        m_axes.flip(*place);
        changed();
    }
    return true;
}

void ParallelChart::movePoint(int points)
{
    if (m_axes.count() == 0)
        return;
    const int last = static_cast<int>(m_axes.count()) - 1;
    const bool takesAlong = std::abs(points) >= kTakesAlong && std::abs(points) < kToTheEnd;
    const int by = takesAlong ? points / kTakesAlong : points;
    const auto to = static_cast<std::size_t>(std::clamp(static_cast<int>(m_focused) + by, 0, last));
    if (takesAlong)
        m_axes.move(m_focused, to);
    m_focused = to;
    changed();
}

bool ParallelChart::keyOnAxis(int key)
{
    if (m_axes.count() == 0)
        return false;
    const ValueRange all = m_axes.scale(m_focused);
    const ValueRange now = m_axes.brush(m_focused).value_or(all);
    const double middle = (now.low + now.high) / 2;
    const bool upper = (key == Qt::Key_Up) != m_axes.isFlipped(m_focused);
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_axes.setBrush(m_focused, upper ? ValueRange{middle, now.high} : ValueRange{now.low, middle});
        brushed();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_axes.setBrush(m_focused, std::nullopt);
        brushed();
        return true;
    case Qt::Key_F:
        m_axes.flip(m_focused);
        changed();
        return true;
    default:
        return false;
    }
}

bool ParallelChart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == plot() && event->type() == QEvent::KeyPress && keyOnAxis(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (watched == plot() && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        changed(); // the axis that the keyboard is at
    if (watched == plot() && event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), cutTitleAt(help->pos()), plot());
        return true;
    }
    return Chart::eventFilter(watched, event);
}

void ParallelChart::addMenuItems(QMenu* menu)
{
    QAction* clear = menu->addAction(tr("Clear &brushes"), this, &ParallelChart::clearBrushes);
    clear->setObjectName(objectName() + QStringLiteral("ClearBrushes"));
    clear->setEnabled(m_axes.isBrushed());
}

QString ParallelChart::readout(const QPointF& position) const
{
    const QPoint pixel(static_cast<int>(plot()->xAxis->coordToPixel(position.x())),
                       static_cast<int>(plot()->yAxis->coordToPixel(position.y())));
    const auto run = runNear(pixel);
    if (!run)
        return {};
    QString text = QStringLiteral("<b>%1</b>").arg(m_runs[*run].label.toHtmlEscaped());
    for (std::size_t place = 0; place < m_axes.count(); ++place) {
        const ParallelAxis& axis = m_axes.at(place);
        text += QStringLiteral("<br>%1: %2").arg(axis.title.toHtmlEscaped(), axisText(axis, axis.values[*run]));
    }
    return text;
}

QString ParallelChart::csv() const
{
    QString text = QStringLiteral("run,label");
    for (std::size_t place = 0; place < m_axes.count(); ++place)
        text += QLatin1Char(',') + csvField(m_axes.at(place).id);
    text += QLatin1Char('\n');
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        text += csvField(m_runs[run].name) + QLatin1Char(',') + csvField(m_runs[run].label);
        for (std::size_t place = 0; place < m_axes.count(); ++place) {
            const ParallelAxis& axis = m_axes.at(place);
            const auto& value = axis.values[run];
            text += QLatin1Char(',') + (!value                      ? QString()
                                        : axis.categories.isEmpty() ? csvNumber(*value)
                                                                    : csvField(axisText(axis, value)));
        }
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace ui
