// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_study.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

/// What the programs by hand share: waiting while the window lives, saying when something was seen, pictures.
namespace by_hand {

inline void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

template<class Condition>
void until(Condition met)
{
    while (!met())
        wait(200);
}

/// Writes into one folder; times count from `start`.
class Diary {
public:
    explicit Diary(const QString& folder) : m_out(folder) { m_clock.start(); }

    void start() { m_clock.start(); }
    void tell(const QString& what) const
    {
        QTextStream(stdout) << QString::number(double(m_clock.elapsed()) / 1000, 'f', 1) << " s  " << what << Qt::endl;
    }
    void save(ui::MainWindow& window, const QString& name) const
    {
        if (!window.grab().save(m_out.filePath(name + QStringLiteral(".png"))))
            qFatal("cannot write %s", qPrintable(name));
    }
    [[nodiscard]] QString path(const QString& name) const { return m_out.filePath(name); }

private:
    QDir m_out;
    QElapsedTimer m_clock;
};

/// An error of a training or an evaluation ends the program.
inline void giveUp(const ui::ErrorInfo& error)
{
    qFatal("%s (%s): %s", qPrintable(error.message), qPrintable(error.where), qPrintable(error.hint));
}

} // namespace by_hand
