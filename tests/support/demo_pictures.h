// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTimer>
#include <QWidget>

#include <vector>

/// What the programs share that write pictures of pages with made-up data, for eyes: none of them is a test.
namespace demo {

/// The event loop turns: layouts, clocks of charts, background reading.
inline void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// To be called before there is an application: pictures need no display.
inline void useNoDisplay()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// The folder that the first argument names, made; without one the program ends with its usage.
inline QDir outFolder()
{
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: %s DIR", qPrintable(QFileInfo(arguments.value(0)).fileName()));
    QDir().mkpath(arguments[1]);
    return QDir(arguments[1]);
}

/// The sizes that pictures are taken in; those of a page are what the window leaves of its own.
inline const std::vector<QSize> kWindowSizes = {{1600, 1000}, {1280, 720}};
inline const std::vector<QSize> kPageSizes = {{1600, 920}, {1280, 640}};

/// Calls `take` with each size and the end of the pictures' names, "light-1600", in the light theme and in the dark
/// one.
template<class Take>
void forEachLook(ui::Theme& theme, const std::vector<QSize>& sizes, Take take)
{
    for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        theme.setChoice(choice);
        const QString name = choice == ui::ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        for (const QSize& size : sizes)
            take(size, QStringLiteral("%1-%2").arg(name).arg(size.width()));
    }
}

inline void save(QWidget& widget, const QDir& out, const QString& name)
{
    if (!widget.grab().save(out.filePath(name + QStringLiteral(".png"))))
        qFatal("cannot write %s.png", qPrintable(out.filePath(name)));
}

} // namespace demo
