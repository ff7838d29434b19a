// SPDX-License-Identifier: GPL-3.0-or-later
// A look at the Data page with made-up files: `demo_data_page DIR` writes a picture of each tab, light and dark, in two
// sizes.
#include "charts/chart_group.h"
#include "data/data_page.h"
#include "data/report_view.h"
#include "fake_data_source.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

namespace {

const char* const kTabs[] = {"lengths", "rows", "samples", "problems"};

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: demo_data_page DIR");
    const QDir out(arguments[1]);
    QDir().mkpath(arguments[1]);
    QTemporaryDir folder;
    QSettings settings(folder.filePath("window.ini"), QSettings::IniFormat);
    ui::Theme theme;
    FakeDataSource source;
    ui::DataPage page({&source, &theme, &settings, {"/models/MiniLM-L6"}});
    page.show();
    for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        theme.setChoice(choice);
        const QString suffix = choice == ui::ThemeChoice::Dark ? "-dark" : "-light";
        for (const QSize& size : {QSize(1600, 920), QSize(1280, 640)}) { // what the window leaves of its own sizes
            page.resize(size);
            const QString end = suffix + QStringLiteral("-%1.png").arg(size.width());
            page.openPath("/data/mine.csv");
            source.find({});
            wait(200);
            page.grab().save(out.filePath("empty" + end));
            source.find({sample::foundSst2(), sample::foundOwn()});
            source.tell();
            page.offerModel("/models/MiniLM-L6");
            source.tell();
            for (int tab = 0; tab < 4; ++tab) {
                page.report()->tabs()->setCurrentIndex(tab);
                wait(400);
                page.grab().save(out.filePath(QString::fromLatin1(kTabs[tab]) + end));
            }
        }
    }
    return 0;
}
