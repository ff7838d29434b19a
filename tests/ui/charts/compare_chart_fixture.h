// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_group.h"
#include "charts/run_selection.h"
#include "theme/desktop_color_scheme.h"
#include "theme/theme.h"

#include <QDBusConnection>
#include <QMouseEvent>
#include <QTest>
#include <QVBoxLayout>
#include <functional>
#include <qcustomplot.h>

/// A window for one chart over runs; runs "a0", "a1" (λ 0), "b0", "b1" (λ 0.4).
template<class ChartKind>
struct CompareChartFixture {
    ui::DesktopColorScheme desktop{QDBusConnection(QStringLiteral("nowhere")), QString()};
    ui::Theme theme{&desktop};
    ui::ChartGroup group{&theme};
    ui::RunSelection selection;
    QWidget window;
    ChartKind* chart = nullptr;

    explicit CompareChartFixture(const std::function<ChartKind*(CompareChartFixture&)>& make)
    {
        theme.setChoice(ui::ThemeChoice::Light);
        selection.setRuns({"a0", "a1", "b0", "b1"});
        chart = make(*this);
        (new QVBoxLayout(&window))->addWidget(chart);
        window.resize(700, 420);
    }
    [[nodiscard]] bool show()
    {
        window.show();
        const bool shown = QTest::qWaitForWindowExposed(&window);
        settle();
        return shown;
    }
    void settle()
    {
        chart->repaintNow();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        chart->repaintNow();
    }
    void moveTo(const QPoint& pixel, Qt::MouseButtons buttons = Qt::NoButton) const
    {
        // QTest::mouseMove tells of no buttons.
        QMouseEvent move(QEvent::MouseMove, pixel, chart->plot()->mapToGlobal(pixel), Qt::NoButton, buttons,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(chart->plot(), &move);
    }
    void click(const QPoint& pixel, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::mouseClick(chart->plot(), Qt::LeftButton, modifiers, pixel);
    }
    void drag(const QPoint& from, const QPoint& to) const
    {
        QTest::mousePress(chart->plot(), Qt::LeftButton, {}, from);
        moveTo((from + to) / 2, Qt::LeftButton);
        moveTo(to, Qt::LeftButton);
        QTest::mouseRelease(chart->plot(), Qt::LeftButton, {}, to);
    }
};
