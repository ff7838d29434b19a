// SPDX-License-Identifier: GPL-3.0-or-later
// A look at the Data page with made-up files: `demo_data_page DIR [de|zh_CN]` writes a picture of each tab, light and
// dark, in two sizes.
#include "charts/chart_group.h"
#include "data/data_page.h"
#include "data/report_view.h"
#include "demo_pictures.h"
#include "fake_data_source.h"
#include "theme/theme.h"
#include "translation/language.h"

#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>

namespace {

const char* const kTabs[] = {"lengths", "rows", "samples", "problems"};

} // namespace

int main(int argc, char** argv)
{
    demo::useNoDisplay();
    QApplication application(argc, argv);
    const QDir out = demo::outFolder();
    const ui::Translation shown(ui::languageOfKey(application.arguments().value(2, QStringLiteral("en"))));
    QTemporaryDir folder;
    QSettings settings(folder.filePath("window.ini"), QSettings::IniFormat);
    ui::Theme theme;
    FakeDataSource source;
    ui::DataPage page({&source, &theme, &settings, {"/models/MiniLM-L6"}});
    page.show();
    demo::forEachLook(theme, demo::kPageSizes, [&](const QSize& size, const QString& look) {
        page.resize(size);
        page.openPath("/data/mine.csv");
        source.find({});
        demo::wait(200);
        demo::save(page, out, "empty-" + look);
        source.cannotRead({"bad_data", "the row has 5 fields, the header 3", "/data/mine.csv:17",
                           "a separator inside a text shifts the columns: take it out"});
        demo::wait(200);
        demo::save(page, out, "refused-" + look);
        source.find({sample::foundSst2(), sample::foundOwn()});
        source.tell();
        page.offerModel("/models/MiniLM-L6");
        source.tell();
        for (int tab = 0; tab < 4; ++tab) {
            page.report()->tabs()->setCurrentIndex(tab);
            demo::wait(400);
            demo::save(page, out, QString::fromLatin1(kTabs[tab]) + '-' + look);
        }
    });
    return 0;
}
