// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"
#include "charts/chart_group.h"

#include <algorithm>
#include <qcustomplot.h>

/// What a chart does for the keyboard: everything that the mouse can do with crosshair and zoom.
namespace ui {

namespace {

constexpr int kBigStep = 10; // points
constexpr int kMostPoints = 100'000;
constexpr double kZoom = 0.8;

} // namespace

bool Chart::keyPressed(int key, bool control)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        movePoint((key == Qt::Key_Left ? -1 : 1) * (control ? kBigStep : 1));
        return true;
    case Qt::Key_Home:
    case Qt::Key_End: {
        const auto points = std::max(static_cast<int>(crosshairSteps().size()), kMostPoints);
        movePoint(key == Qt::Key_Home ? -points : points);
        return true;
    }
    case Qt::Key_Escape:
        m_group->setCrosshairLocked(false);
        m_group->setCrosshairStep(std::nullopt);
        m_readout->hide();
        hovered(std::nullopt);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomX(kZoom);
        return true;
    case Qt::Key_Minus:
        zoomX(1 / kZoom);
        return true;
    case Qt::Key_0:
        m_group->resetZoom();
        return true;
    default:
        return false;
    }
}

void Chart::movePoint(int points)
{
    const std::vector<double> steps = crosshairSteps();
    if (steps.empty())
        return;
    // Without a crosshair it begins at the newest point: that is what one looks at.
    const auto last = static_cast<std::ptrdiff_t>(steps.size()) - 1;
    const auto now = m_group->crosshairStep();
    std::ptrdiff_t index = last;
    if (now) {
        const auto at = std::upper_bound(steps.begin(), steps.end(), *now) - steps.begin() - 1;
        index = std::clamp<std::ptrdiff_t>(std::max<std::ptrdiff_t>(at, 0) + points, 0, last);
    } else if (-points >= static_cast<int>(steps.size())) {
        index = 0;
    }
    const double step = steps[static_cast<std::size_t>(index)];
    m_group->setCrosshairStep(step);
    m_group->setCrosshairLocked(true); // the mouse, wherever it is, must not take it away
    const QRect area = m_plot->axisRect()->rect();
    const auto x = xOfStep(step);
    showReadout({x ? static_cast<int>(m_plot->xAxis->coordToPixel(*x)) : area.center().x(), area.center().y()});
}

void Chart::zoomX(double factor)
{
    if (!m_sharesX)
        return;
    const XRange range = m_group->xRange();
    const auto step = m_group->crosshairStep();
    const double middle = (range.low + range.high) / 2;
    const double centre = step ? xOfStep(*step).value_or(middle) : middle;
    m_group->setZoom(XRange{centre - (centre - range.low) * factor, centre + (range.high - centre) * factor});
}

} // namespace ui
