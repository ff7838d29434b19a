// SPDX-License-Identifier: GPL-3.0-or-later
#include "services.h"

#include "config/config_model.h"
#include "engine/error.h"
#include "train/train_page.h"
#include "widgets/format.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <string>
#include <vector>

/// How long the GUI thread is ever away from its event loop while the window trains: a 5 ms timer's lateness, from the
/// start of training to its end. Trains the demo in the window, as a person would, for a number of steps.
///     gui_gaps [STEPS]        SIBO_MODELS names the folder of models; QT_QPA_PLATFORM=offscreen without a display
namespace {

constexpr int kPeriod = 5;    // ms
constexpr double kAim = 50.0; // ms

class GapMeter : public QObject {
public:
    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(kPeriod);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double now = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
            m_late.push_back(std::max(0.0, now - m_last - kPeriod));
            m_last = now;
        });
    }
    void start()
    {
        m_clock.start();
        m_timer.start();
    }
    /// Prints the figures; true if no gap was over the aim.
    bool report()
    {
        std::sort(m_late.begin(), m_late.end());
        const auto at = [this](double share) {
            return m_late[static_cast<std::size_t>(share * static_cast<double>(m_late.size() - 1))];
        };
        const auto over = std::count_if(m_late.begin(), m_late.end(), [](double gap) { return gap > kAim; });
        QTextStream(stdout) << QStringLiteral("GUI thread, lateness of a %1 ms timer over %2 s, %3 ticks\n"
                                              "median %4 ms   99 % %5 ms   max %6 ms   over %7 ms: %8\n")
                                   .arg(kPeriod)
                                   .arg(m_last / 1e3, 0, 'f', 1)
                                   .arg(m_late.size())
                                   .arg(at(0.5), 0, 'f', 2)
                                   .arg(at(0.99), 0, 'f', 2)
                                   .arg(m_late.back(), 0, 'f', 2)
                                   .arg(kAim)
                                   .arg(over);
        return over == 0;
    }
    [[nodiscard]] bool empty() const { return m_late.empty(); }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_late;
    double m_last = 0;
};

int measure(const std::filesystem::path& library, std::int64_t steps)
{
    const Services services(library);
    ui::MainWindow window(services.windowContext());
    window.resize(1600, 1000);
    window.show();
    window.trainPage()->model()->set("train.max_steps", steps);
    GapMeter meter;
    bool failed = false;
    QObject::connect(services.session(), &ui::Session::stateChanged, &meter, [&](ui::Session::State state) {
        if (state == ui::Session::State::Starting)
            meter.start();
    });
    QObject::connect(services.session(), &ui::Session::finished, &meter, [] { QApplication::quit(); });
    QObject::connect(services.session(), &ui::Session::failed, &meter, [&](const ui::ErrorInfo& error) {
        QTextStream(stderr) << error.message << ' ' << error.where << ' ' << error.hint << Qt::endl;
        failed = true;
        QApplication::quit();
    });
    QTimer::singleShot(500, &meter, [&] {
        if (window.trainPage()->mayTrain()) {
            window.trainPage()->train();
            return;
        }
        for (const engine::Problem& problem : window.trainPage()->model()->problems())
            QTextStream(stderr) << QString::fromStdString(problem.key + ": " + problem.message) << Qt::endl;
        failed = true;
        QApplication::quit();
    });
    QApplication::exec();
    if (failed || meter.empty())
        return 2;
    return meter.report() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir library;
    try {
        return measure(ui::toPath(library.path()), argc > 1 ? std::stoll(argv[1]) : 60);
    } catch (const std::exception& error) {
        QTextStream(stderr) << QString::fromLocal8Bit(error.what()) << Qt::endl;
        return 2;
    }
}
