// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"

#include "charts/chart_group.h"
#include "charts/number_ticker.h"
#include "charts/plot_style.h"
#include "charts/series_model.h"
#include "help/term_label.h"
#include "theme/color_ramps.h"
#include "theme/plain_tool_tip.h"
#include "theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <qcustomplot.h>

namespace ui {

namespace {

constexpr double kFadedShare = 0.25; // of a series' colour while another one is highlighted
constexpr double kHighlightWidth = 1.7;
constexpr int kTextMargin = 2;  // px that a label needs besides its text
constexpr int kLeastTitle = 60; // px of an axis title that are always shown
constexpr int kLinesPerTick = 2, kFewestTicks = 2, kMostTicks = 5;
const QString kTopLayer = QStringLiteral("highlighted");

/// The text as far as it fits; the whole of it is the tool tip then.
void showElided(QLabel& label, const QString& text, const QFontMetrics& metrics, int width)
{
    label.setText(metrics.elidedText(text, Qt::ElideRight, width));
    label.setToolTip(label.text() == text ? QString() : plainToolTip(text));
}

} // namespace

Chart::Chart(ChartGroup* group, const QString& name, const ChartText& text, QWidget* parent)
    : QWidget(parent), m_group(group), m_text(text), m_plot(new QCustomPlot(this))
{
    setObjectName(name);
    setAccessibleName(text.title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 8, 6);
    column->setSpacing(2);
    buildHeader();
    column->addLayout(m_header);
    buildBody();
    column->addLayout(m_stack, 1);
    connectPlot();
    group->addChart(this);
    applyTheme();
}

Chart::~Chart()
{
    if (m_group)
        m_group->removeChart(this);
}

ChartGroup* Chart::group() const
{
    return m_group;
}

void Chart::buildHeader()
{
    m_header = new QHBoxLayout;
    m_header->setSpacing(8);
    m_title = new QLabel(m_text.title, this);
    m_title->setObjectName(objectName() + QStringLiteral("Title"));
    m_title->setProperty("role", "title");
    m_title->setMinimumWidth(1); // its text is cut, with dots, where there is no room
    m_subtitle = new QLabel(this);
    m_subtitle->setObjectName(objectName() + QStringLiteral("Subtitle"));
    m_subtitle->setProperty("role", "muted");
    for (QLabel* label : {m_title, m_subtitle})
        label->setTextFormat(Qt::PlainText); // names of runs are not ours
    auto* button = new QToolButton(this);
    button->setObjectName(objectName() + QStringLiteral("MenuButton"));
    button->setText(QStringLiteral("⋯"));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Copy or save this chart, or its data"));
    button->setAccessibleName(tr("Menu of the chart “%1”").arg(m_text.title));
    button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    auto* menu = new QMenu(button);
    menu->setObjectName(objectName() + QStringLiteral("Menu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    button->setMenu(menu);
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle);
    m_header->addStretch(1);
    m_header->addWidget(button);
}

void Chart::buildBody()
{
    m_stack = new QStackedLayout;
    m_empty = new TermLabel(m_text.emptyText, this);
    m_empty->setObjectName(objectName() + QStringLiteral("Empty"));
    m_empty->setProperty("role", "muted");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // long words must not widen the page
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_plot);
    m_plot->setObjectName(objectName() + QStringLiteral("Plot"));
    m_plot->setMinimumSize(160, 100);
    m_numbers = QSharedPointer<NumberTicker>::create();
    m_plot->xAxis->setTicker(m_numbers);
    m_plot->yAxis->setTicker(QSharedPointer<NumberTicker>::create());
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setAccessibleName(m_text.title);
    m_plot->setWhatsThis(
        tr("Drag over it to zoom, double-click to see everything again. With the keyboard: Left and Right "
           "move along the points, + and − zoom, 0 shows everything."));
    m_plot->setMouseTracking(true);
    m_plot->setAutoAddPlottableToLegend(false);
    m_plot->installEventFilter(this);
    m_plot->yAxis->setLabel(m_text.yTitle);
    m_readout = new QLabel(m_plot);
    m_readout->setObjectName(objectName() + QStringLiteral("Readout"));
    m_readout->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_readout->setMargin(6);
    m_readout->hide();
    m_plot->addLayer(kTopLayer, m_plot->layer(QStringLiteral("main")));
    m_crosshair = new QCPItemStraightLine(m_plot);
    m_crosshair->setLayer(QStringLiteral("overlay"));
    m_crosshair->setVisible(false);
}

void Chart::connectPlot()
{
    m_plot->setInteractions(QCP::iRangeZoom);
    m_plot->setSelectionRectMode(QCP::srmZoom);
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this](QWheelEvent* event) {
        const bool ofY = event->modifiers().testFlag(Qt::ControlModifier);
        m_plot->axisRect()->setRangeZoom(ofY ? Qt::Vertical : Qt::Horizontal);
    });
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) { m_pressed = event->pos(); });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (event->buttons() == Qt::NoButton)
            mouseMoved(event->pos());
    });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        if (event->button() == Qt::LeftButton)
            mouseReleased(event->pos(), event->modifiers());
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, [this](QMouseEvent* event) {
        if (!doubleClicked(event->pos()))
            m_group->resetZoom();
    });
    const auto range = qOverload<const QCPRange&>(&QCPAxis::rangeChanged);
    connect(m_plot->xAxis, range, this, [this] { userZoomed(true); });
    connect(m_plot->yAxis, range, this, [this] { userZoomed(false); });
    // The plot paints itself when its size changes: not with graphs that have no data yet.
    connect(m_plot, &QCustomPlot::beforeReplot, this, [this] {
        if (m_stale && !m_rebuilding && m_group && !isEmpty())
            bringUpToDate();
    });
    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_plot, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(m_plot->mapToGlobal(position));
    });
}

void Chart::fitTitle()
{
    // Not the layout's rectangle: that is empty from the moment a label's text changes until it is laid out anew.
    const QMargins margins = layout()->contentsMargins();
    int room =
        contentsRect().width() - margins.left() - margins.right() - (m_header->count() - 1) * m_header->spacing();
    for (int i = 0; i < m_header->count(); ++i) {
        const QWidget* widget = m_header->itemAt(i)->widget();
        if (widget && widget != m_title && widget != m_subtitle && !widget->isHidden())
            room -= widget->sizeHint().width();
    }
    QFont bold = QApplication::font(); // that of a label may be changed only after the theme
    bold.setBold(true);                // the style sheet's
    const QFontMetrics titles(bold);
    const QFontMetrics subtitles(QApplication::font());
    const int wanted = subtitles.horizontalAdvance(m_subtitleText) + kTextMargin;
    // The subtitle gives way before the title does, down to a third.
    const int forSubtitle =
        std::clamp(room - titles.horizontalAdvance(m_text.title) - kTextMargin, std::min(wanted, room / 3), wanted);
    showElided(*m_subtitle, m_subtitleText, subtitles, forSubtitle);
    showElided(*m_title, m_text.title, titles, room - forSubtitle);
}

void Chart::setTitle(const QString& title)
{
    m_text.title = title;
    fitTitle();
    setAccessibleName(title);
    m_plot->setAccessibleName(title);
}

void Chart::setYTitle(const QString& title)
{
    m_text.yTitle = title;
    m_plot->yAxis->setLabel(title);
    changed();
}

void Chart::setSubtitle(const QString& text)
{
    m_subtitleText = text;
    fitTitle();
}

void Chart::setEmptyText(const QString& text)
{
    static_cast<TermLabel*>(m_empty)->setText(text);
}

std::vector<CrosshairValue> Chart::valuesAt(double) const
{
    return {};
}

std::optional<double> Chart::stepAt(double) const
{
    return std::nullopt;
}

std::optional<double> Chart::xOfStep(double) const
{
    return std::nullopt;
}

std::vector<double> Chart::crosshairSteps() const
{
    return {};
}

QString Chart::readout(const QPointF&) const
{
    return {};
}

void Chart::addMenuItems(QMenu*) {}

void Chart::hovered(const std::optional<QPoint>&) {}

void Chart::clicked(const QPoint&, Qt::KeyboardModifiers) {}

bool Chart::doubleClicked(const QPoint&)
{
    return false;
}

void Chart::changed()
{
    m_stale = true;
    if (m_group)
        m_group->requestRepaint(this);
}

void Chart::shareXAxis()
{
    m_sharesX = true;
}

void Chart::repaintNow()
{
    m_stack->setCurrentWidget(isEmpty() ? static_cast<QWidget*>(m_empty) : m_plot);
    if (isEmpty())
        return;
    const QRect planned = m_plot->axisRect()->rect();
    bringUpToDate();
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
    // Wider tick labels, or the first layout of all: what was fitted to the pixels has to be fitted again.
    if (m_plot->axisRect()->rect() != planned)
        changed();
}

void Chart::bringUpToDate()
{
    m_stale = false;
    m_rebuilding = true;
    if (m_sharesX) {
        const XRange range = m_group->xRange();
        m_plot->xAxis->setRange(range.low, range.high);
        m_plot->xAxis->setLabel(xAxisTitle(m_group->xAxisMode()));
    }
    fitTicks();
    rebuild();
    drawCrosshair();
    m_rebuilding = false;
}

void Chart::fitTicks()
{
    // Numbers on an axis never touch, however small the chart is.
    const QFontMetrics metrics(QApplication::font());
    const QSize room = m_plot->axisRect()->size();
    const int lines = room.height() / metrics.height();
    m_plot->yAxis->ticker()->setTickCount(std::clamp(lines / kLinesPerTick, kFewestTicks, kMostTicks));
    m_plot->yAxis->setLabel(inLines(m_text.yTitle, metrics, std::max(room.height(), kLeastTitle)));
    if (!m_sharesX)
        return;
    m_numbers->setWhole(m_group->xAxisMode() == XAxisMode::Step);
    const int numbers = room.width() / (2 * metrics.horizontalAdvance(QStringLiteral("0000")));
    m_plot->xAxis->ticker()->setTickCount(std::clamp(numbers, kFewestTicks, kMostTicks + 1));
}

void Chart::userZoomed(bool ofX)
{
    if (m_rebuilding)
        return;
    if (ofX && m_sharesX)
        m_group->setZoom(XRange{m_plot->xAxis->range().lower, m_plot->xAxis->range().upper});
    else
        m_zoomedAlone = true;
    changed();
}

QPen Chart::seriesPen(const SeriesStyle& style, double width) const
{
    const ThemeColors& colors = m_group->theme()->colors();
    QColor color = colorOf(style, m_group->theme()->isDark());
    const QString highlighted = m_group->series()->highlighted();
    if (highlighted == style.id)
        width *= kHighlightWidth;
    else if (!highlighted.isEmpty())
        color = blend(color, colors.plotBackground, kFadedShare);
    QPen pen(color, width * style.width * m_group->theme()->lineScale(), style.penStyle());
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QString Chart::layerOf(const QString& seriesId) const
{
    return m_group->series()->highlighted() == seriesId ? kTopLayer : QStringLiteral("main");
}

void Chart::drawCrosshair()
{
    const auto step = m_group->crosshairStep();
    const auto x = step ? xOfStep(*step) : std::nullopt;
    m_crosshair->setVisible(x.has_value());
    if (!x)
        return;
    m_crosshair->point1->setCoords(*x, 0);
    m_crosshair->point2->setTypeX(QCPItemPosition::ptPlotCoords);
    m_crosshair->point2->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_crosshair->point1->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_crosshair->point2->setCoords(*x, 1);
    m_crosshair->setPen({m_group->theme()->colors().crosshair, m_group->isCrosshairLocked() ? 1.6 : 1.0,
                         m_group->isCrosshairLocked() ? Qt::SolidLine : Qt::DotLine});
}

void Chart::crosshairMoved()
{
    if (!isVisible() || isEmpty())
        return;
    drawCrosshair();
    m_plot->layer(QStringLiteral("overlay"))->replot();
}

void Chart::mouseMoved(const QPoint& position)
{
    if (!m_plot->axisRect()->rect().contains(position)) {
        mouseLeft();
        return;
    }
    if (!m_group->isCrosshairLocked()) {
        if (const auto step = stepAt(m_plot->xAxis->pixelToCoord(position.x())))
            m_group->setCrosshairStep(step);
    }
    hovered(position);
    showReadout(position);
}

void Chart::mouseReleased(const QPoint& position, Qt::KeyboardModifiers modifiers)
{
    const bool isClick = (position - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (!isClick || !m_plot->axisRect()->rect().contains(position))
        return;
    clicked(position, modifiers);
    const auto step = stepAt(m_plot->xAxis->pixelToCoord(position.x()));
    if (!step)
        return;
    m_group->setCrosshairStep(step);
    m_group->setCrosshairLocked(!m_group->isCrosshairLocked());
}

void Chart::mouseLeft()
{
    m_readout->hide();
    hovered(std::nullopt);
    if (!m_group->isCrosshairLocked())
        m_group->setCrosshairStep(std::nullopt);
}

void Chart::showReadout(const QPoint& position)
{
    const QPointF value(m_plot->xAxis->pixelToCoord(position.x()), m_plot->yAxis->pixelToCoord(position.y()));
    const QString text = readout(value);
    m_readout->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_readout->setText(text);
    m_readout->adjustSize();
    const QSize size = m_readout->size();
    const int right = position.x() + 16;
    const int x = right + size.width() < m_plot->width() ? right : position.x() - 16 - size.width();
    const int y = std::clamp(position.y() - size.height() / 2, 0, std::max(0, m_plot->height() - size.height()));
    m_readout->move(std::max(0, x), y);
}

void Chart::applyTheme()
{
    const ThemeColors& colors = m_group->theme()->colors();
    stylePlot(*m_plot, colors, QApplication::font());
    fitTitle(); // presentation mode has larger letters
    m_readout->setStyleSheet(QStringLiteral("background: %1; color: %2; border: 1px solid %3; border-radius: 4px;")
                                 .arg(colors.base.name(), colors.text.name(), colors.border.name()));
    themeChanged();
    update();
    changed();
}

bool Chart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const bool isCut = m_plot->yAxis->visible() &&
                           m_plot->yAxis->label().replace(QLatin1Char('\n'), QLatin1Char(' ')) != m_text.yTitle;
        const bool onTitle = isCut && help->pos().x() < m_plot->axisRect()->left();
        QToolTip::showText(help->globalPos(), onTitle ? m_text.yTitle : QString(), m_plot);
        return true;
    }
    if (event->type() == QEvent::Leave)
        mouseLeft();
    else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (keyPressed(key->key(), key->modifiers().testFlag(Qt::ControlModifier)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Chart::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = m_group->theme()->colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_plot->hasFocus() ? colors.accent : colors.border);
    painter.setBrush(colors.plotBackground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Chart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTitle();
    changed();
}

void Chart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    changed();
}

} // namespace ui
