// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_group.h"

#include "charts/chart.h"
#include "charts/series_model.h"
#include "theme/theme.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <map>
#include <utility>

namespace ui {

namespace {

constexpr qint64 kFrame = 34;    // ms between two repaints of one chart: at most 30 a second
constexpr double kMargin = 0.02; // of the x range, so that marks at its ends are whole
constexpr qint64 kBudget = 12;   // ms after which the event loop gets its turn before the next chart

} // namespace

struct ChartGroup::Clock {
    QTimer timer;
    QElapsedTimer now;
    std::vector<Chart*> waiting;      // in the order of asking
    std::map<Chart*, qint64> painted; // when
    bool crosshairMoved = false;
    XRange lastRange;

    [[nodiscard]] qint64 dueIn(Chart* chart) const
    {
        const auto it = painted.find(chart);
        return it == painted.end() ? 0 : std::max<qint64>(0, it->second + kFrame - now.elapsed());
    }
    void wakeIn(qint64 ms)
    {
        if (!timer.isActive() || timer.remainingTime() > ms)
            timer.start(int(ms));
    }
};

ChartGroup::ChartGroup(Theme* theme, QObject* parent)
    : QObject(parent), m_theme(theme), m_series(new SeriesModel(this)), m_clock(std::make_unique<Clock>()),
      m_smoothing(kDefaultSmoothing)
{
    m_clock->now.start();
    m_clock->timer.setSingleShot(true);
    m_clock->timer.setTimerType(Qt::PreciseTimer);
    connect(&m_clock->timer, &QTimer::timeout, this, &ChartGroup::repaintSome);
    for (const auto signal : {&SeriesModel::stylesChanged, &SeriesModel::shownChanged, &SeriesModel::highlightChanged})
        connect(m_series, signal, this, &ChartGroup::requestRepaintAll);
    connect(m_theme, &Theme::changed, this, [this] {
        for (Chart* chart : m_charts)
            chart->applyTheme();
    });
}

ChartGroup::~ChartGroup() = default;

void ChartGroup::addChart(Chart* chart)
{
    m_charts.push_back(chart);
    emit chartsChanged();
}

void ChartGroup::removeChart(Chart* chart)
{
    std::erase(m_charts, chart);
    std::erase(m_clock->waiting, chart);
    m_clock->painted.erase(chart);
    emit chartsChanged();
}

void ChartGroup::setSmoothing(double beta)
{
    beta = std::clamp(beta, 0.0, 0.99);
    if (beta == m_smoothing)
        return;
    m_smoothing = beta;
    requestRepaintAll();
    emit smoothingChanged(beta);
}

void ChartGroup::setXAxisMode(XAxisMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    setZoom(std::nullopt);
    requestRepaintAll();
    emit xAxisModeChanged(mode);
}

XRange ChartGroup::xRange() const
{
    if (m_zoom)
        return *m_zoom;
    std::optional<XRange> all;
    for (const Chart* chart : m_charts) {
        if (const auto extent = chart->xExtent())
            all = all ? XRange{std::min(all->low, extent->low), std::max(all->high, extent->high)} : *extent;
    }
    if (m_mode == XAxisMode::Step && m_lastStep > 0)
        all = all ? XRange{std::min(all->low, 0.0), std::max(all->high, m_lastStep)} : XRange{0, m_lastStep};
    if (!all)
        return {};
    const double span = all->high > all->low ? all->high - all->low : 1;
    return {all->low - kMargin * span, all->low + span + kMargin * span};
}

void ChartGroup::setLastStep(double step)
{
    if (step == m_lastStep)
        return;
    m_lastStep = step;
    requestRepaintAll();
}

void ChartGroup::setZoom(std::optional<XRange> range)
{
    if (range == m_zoom)
        return;
    m_zoom = range;
    requestRepaintAll();
    emit zoomChanged();
}

void ChartGroup::resetZoom()
{
    for (Chart* chart : m_charts)
        chart->m_zoomedAlone = false;
    m_zoom.reset();
    requestRepaintAll();
    emit zoomChanged();
}

void ChartGroup::setCrosshairStep(std::optional<double> step)
{
    if (step == m_crosshair)
        return;
    m_crosshair = step;
    m_clock->crosshairMoved = true;
    m_clock->wakeIn(kFrame / 2);
    emit crosshairChanged();
}

void ChartGroup::setCrosshairLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    m_clock->crosshairMoved = true;
    m_clock->wakeIn(0);
    emit crosshairChanged();
}

void ChartGroup::requestRepaint(Chart* chart)
{
    auto& waiting = m_clock->waiting;
    if (std::find(waiting.begin(), waiting.end(), chart) == waiting.end())
        waiting.push_back(chart);
    m_clock->wakeIn(m_clock->dueIn(chart));
}

void ChartGroup::requestRepaintAll()
{
    for (Chart* chart : m_charts)
        requestRepaint(chart);
}

bool ChartGroup::isRepaintPending() const
{
    return std::any_of(m_clock->waiting.begin(), m_clock->waiting.end(),
                       [](const Chart* chart) { return chart->isVisible(); });
}

void ChartGroup::repaintSome()
{
    Clock& clock = *m_clock;
    QElapsedTimer spent;
    spent.start();
    if (const XRange range = xRange(); range != clock.lastRange) {
        clock.lastRange = range;
        requestRepaintAll();
    }
    if (std::exchange(clock.crosshairMoved, false)) {
        for (Chart* chart : m_charts)
            chart->crosshairMoved();
    }
    qint64 next = kFrame;
    const auto asked = std::exchange(clock.waiting, {});
    for (Chart* chart : asked) {
        const qint64 due = clock.dueIn(chart);
        if (due > 0 || spent.elapsed() >= kBudget) {
            clock.waiting.push_back(chart);
            next = std::min(next, due);
        } else if (chart->isVisible()) { // a hidden one asks again when it is shown
            chart->repaintNow();
            clock.painted[chart] = clock.now.elapsed();
        }
    }
    if (!clock.waiting.empty())
        clock.wakeIn(std::max(next, spent.elapsed()));
    emit repainted();
}

} // namespace ui
