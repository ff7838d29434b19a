// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_writer.h"
#include "screenshots.h"
#include "services.h"
#include "signal_watcher.h"

#include "compare/compare_page.h"
#include "engine/error.h"
#include "engine/evaluation.h"
#include "engine/places.h"
#include "engine/runs.h"
#include "engine/version.h"
#include "translation/language.h"
#include "widgets/format.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QProcess>
#include <QSettings>
#include <QTextStream>

#include <algorithm>
#include <string_view>

namespace {

struct Options {
    std::filesystem::path library;
    std::filesystem::path screenshots; ///< empty: an ordinary start
    std::filesystem::path run;
    QString language;  ///< languageKey(); empty: as the settings have it
    QStringList paths; ///< to open at start
};

Options parse(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::tr("Fine-tune Transformers with PEFT and SIBO, and see what it does."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption out(QStringLiteral("out"), QApplication::tr("Library that holds runs and studies."),
                                 QStringLiteral("LIBRARY"));
    const QCommandLineOption shots(QStringLiteral("screenshot"),
                                   QApplication::tr("Write a picture of each page and quit."), QStringLiteral("DIR"));
    const QCommandLineOption run(
        QStringLiteral("run"),
        QApplication::tr("Run or study to show; with --screenshot the library's newest study by default."),
        QStringLiteral("DIR"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QApplication::tr("Language of the window: system, en, de or zh_CN."),
                                      QStringLiteral("LANGUAGE"));
    parser.addOptions({out, shots, run, language});
    parser.addPositionalArgument(QStringLiteral("paths"),
                                 QApplication::tr("Model, data, configuration, run, study or lesson to open."),
                                 QStringLiteral("[PATH...]"));
    parser.process(application);
    Options options;
    options.library = engine::libraryRoot(ui::toPath(parser.value(out)));
    options.screenshots = ui::toPath(parser.value(shots));
    options.run = ui::toPath(parser.value(run));
    options.language = parser.value(language);
    options.paths = parser.positionalArguments();
    return options;
}

/// Names begin with the date, so the last one is the newest; empty where there is none.
std::filesystem::path newestStudy(const std::filesystem::path& library)
{
    std::filesystem::path newest;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(engine::studiesFolder(library), ignored)) {
        if (entry.is_directory(ignored) && entry.path().filename() > newest.filename())
            newest = entry.path();
    }
    return newest;
}

ui::Language languageOf(const Options& options, const Services& services)
{
    return ui::languageOfKey(options.language.isEmpty()
                                 ? services.settings()->value(QLatin1StringView(ui::kLanguageSetting)).toString()
                                 : options.language);
}

/// True: the window asks to be started again, in another language.
bool showWindow(QApplication& application, Options options, int& result)
{
    const Services services(options.library);
    const ui::Translation translation(languageOf(options, services));
    ui::WindowContext context = services.windowContext();
    context.language = ui::languageKey(translation.language());
    context.firstTour = options.screenshots.empty();
    ui::MainWindow window(context);
    ReportWriter reports(services.library(), &window);
    QObject::connect(window.comparePage(), &ui::ComparePage::reportRequested, &reports, &ReportWriter::ask);
    const SignalWatcher watcher;
    QObject::connect(&watcher, &SignalWatcher::received, &window, &ui::MainWindow::stopAndClose);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window, &ui::MainWindow::stopAndClose);
    Screenshots* shots = nullptr;
    if (!options.screenshots.empty()) {
        if (options.run.empty())
            options.run = newestStudy(options.library);
        const auto evaluations = engine::listEvaluations(options.library);
        shots = new Screenshots(&window, services.theme(),
                                {options.screenshots, options.run, engine::resourceFolder() / "data" / "sample",
                                 evaluations.empty() ? std::filesystem::path() : evaluations.front()},
                                &window);
    } else if (!options.run.empty()) {
        window.openPath(options.run);
    }
    for (const QString& path : options.paths)
        window.openPath(ui::toPath(path));
    bool restart = false;
    QObject::connect(&window, &ui::MainWindow::restartRequested, &window, [&] { restart = window.close(); });
    window.show();
    if (shots)
        shots->start();
    result = QApplication::exec();
    return restart;
}

int run(QApplication& application)
{
    const Options options = parse(application);
    int result = 0;
    if (!showWindow(application, options, result))
        return result;
    // A new process: what this one looked up in the old language is gone with it.
    return QProcess::startDetached(QApplication::applicationFilePath(),
                                   {QStringLiteral("--out"), ui::toQString(options.library)})
               ? result
               : 1;
}

/// --help, --version and --screenshot show no window, so they work where there is no display, too.
void dispenseWithTheDisplay(int argc, char** argv)
{
    if (qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
        qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return;
    const auto needsNone = [](std::string_view argument) {
        return argument == "-h" || argument == "-v" || argument.starts_with("--help") || argument == "--version" ||
               argument.starts_with("--screenshot");
    };
    if (std::any_of(argv, argv + argc, needsNone))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char** argv)
{
    dispenseWithTheDisplay(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("sibo-workbench"));
    QApplication::setApplicationDisplayName(QStringLiteral("SIBO Workbench"));
    QApplication::setApplicationVersion(QString::fromLatin1(engine::version()));
    QApplication::setDesktopFileName(QStringLiteral("sibo-workbench"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/sibo-workbench.svg")));
    try {
        return run(application);
    } catch (const engine::EngineError& error) {
        QTextStream(stderr) << QStringLiteral("sibo-workbench: ") << QString::fromStdString(engine::describe(error))
                            << Qt::endl;
        return 2;
    } catch (const std::exception& error) {
        QTextStream(stderr) << QStringLiteral("sibo-workbench: ") << QString::fromLocal8Bit(error.what()) << Qt::endl;
        return 1;
    }
}
