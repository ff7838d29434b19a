// SPDX-License-Identifier: GPL-3.0-or-later
#include "gap_meter.h"
#include "services.h"
#include "slow_events.h"
#include "toy_model.h"

#include "config/config_model.h"
#include "engine/error.h"
#include "train/train_page.h"
#include "widgets/format.h"

#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <optional>

/// How long the GUI thread is ever away from its event loop while the window trains, measured from the press of Train
/// to the end of the run. The demo as a person starts it, in a library of its own.
///     gui_gaps [--steps N] [--toy] [--slow MS]     SIBO_MODELS names the folder of models;
///                                                  QT_QPA_PLATFORM=offscreen without a display
/// Exit  0 no gap was over 50 ms (with --toy: it ran), 1 some were, 2 it did not run.
namespace {

constexpr std::int64_t kSteps = 60;
constexpr int kSettle = 500; // ms until the first check has begun
constexpr int kDidNotRun = 2;

struct Options {
    std::int64_t steps = kSteps;
    bool toy = false;
    double slow = 20; ///< ms
};

Options parse(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption steps(QStringLiteral("steps"), QStringLiteral("Steps of a run."), QStringLiteral("N"),
                                   QString::number(kSteps));
    const QCommandLineOption toy(QStringLiteral("toy"), QStringLiteral("A toy model and a few steps: does it run?"));
    const QCommandLineOption slow(QStringLiteral("slow"), QStringLiteral("Name events that take longer."),
                                  QStringLiteral("MS"), QStringLiteral("20"));
    parser.addOptions({steps, toy, slow});
    parser.process(application);
    return {parser.value(steps).toLongLong(), parser.isSet(toy), parser.value(slow).toDouble()};
}

engine::TrainConfig toyConfig(const std::filesystem::path& folder)
{
    toy::writeModel(folder / "model");
    engine::writeFileAtomically(folder / "train.tsv", toy::sentences(40, 1));
    engine::writeFileAtomically(folder / "validation.tsv", toy::sentences(24, 2));
    engine::TrainConfig config;
    config.model.path = folder / "model";
    config.model.dtype = "float32";
    config.task.train = folder / "train.tsv";
    config.task.validation = folder / "validation.tsv";
    config.train.batchSize = 8;
    config.train.similarityEvery = 2;
    config.study.axes = {{"sibo.lambda", {0.0, 0.6}}};
    return config;
}

/// Presses Train once the form may be trained, and ends the event loop when the session has ended.
class Drive : public QObject {
public:
    Drive(ui::MainWindow& window, ui::Session& session) : m_page(*window.trainPage())
    {
        connect(&session, &ui::Session::stateChanged, this, [this](ui::Session::State state) {
            if (state == ui::Session::State::Starting)
                m_meter.start();
        });
        connect(&session, &ui::Session::finished, this, [this] {
            m_meter.stop();
            QCoreApplication::exit(0);
        });
        connect(&session, &ui::Session::failed, this,
                [](const ui::ErrorInfo& error) { giveUp(error.message + QLatin1Char(' ') + error.where); });
        QTimer::singleShot(kSettle, this, &Drive::press);
    }
    [[nodiscard]] const GapMeter& meter() const { return m_meter; }

private:
    static void giveUp(const QString& why)
    {
        QTextStream(stderr) << why << Qt::endl;
        QCoreApplication::exit(kDidNotRun);
    }
    void press()
    {
        if (m_page.mayTrain()) {
            m_page.train();
            return;
        }
        QString why;
        for (const engine::Problem& problem : m_page.model()->problems())
            why += QString::fromStdString(problem.key + ": " + problem.message + "\n");
        giveUp(why);
    }

    ui::TrainPage& m_page;
    GapMeter m_meter;
};

int measure(const std::filesystem::path& folder, const Options& options, SlowEvents& slow)
{
    const Services services(folder / "library");
    ui::MainWindow window(services.windowContext());
    window.resize(1600, 1000);
    window.show();
    if (options.toy)
        window.trainPage()->model()->load(toyConfig(folder));
    window.trainPage()->model()->set("train.max_steps", options.toy ? std::int64_t{12} : options.steps);
    const Drive drive(window, *services.session());
    const int end = QApplication::exec();
    if (end != 0 || drive.meter().isEmpty())
        return kDidNotRun;
    QTextStream(stdout) << drive.meter().report() << slow.report();
    return drive.meter().gapsOverAim() == 0 || options.toy ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    SlowEvents application(argc, argv);
    const QTemporaryDir folder;
    try {
        const Options options = parse(application);
        application.setThreshold(options.slow);
        return measure(ui::toPath(folder.path()), options, application);
    } catch (const std::exception& error) {
        QTextStream(stderr) << QString::fromLocal8Bit(error.what()) << Qt::endl;
        return kDidNotRun;
    }
}
