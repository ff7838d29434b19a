// SPDX-License-Identifier: GPL-3.0-or-later
// A look at the Compare page with a made-up study: `demo_compare_page DIR [de|zh_CN]` writes a picture of each tab,
// light and dark, in two sizes.
#include "charts/chart_group.h"
#include "compare/compare_charts.h"
#include "compare/compare_page.h"
#include "compare/compare_tables.h"
#include "demo_pictures.h"
#include "fake_session.h"
#include "sample_study.h"
#include "theme/theme.h"
#include "translation/language.h"
#include "widgets/format.h"

#include <QTableView>
#include <QTemporaryDir>

namespace {

const char* const kTabs[] = {"overview", "differences", "multiples", "relations"};

engine::TrainConfig study(bool rates)
{
    engine::TrainConfig config =
        rates ? sample::gridConfig({0, 0.2, 0.4}, 3) : sample::gridConfig({0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}, 5);
    if (rates)
        config.study.axes.emplace_back("train.learning_rate", std::vector<engine::FieldValue>{5e-4, 1e-3, 2e-3, 4e-3});
    config.study.margin = 1.0;
    return config;
}

void shoot(ui::ComparePage& page, ui::Theme& theme, const QDir& out, const QString& name)
{
    demo::forEachLook(theme, demo::kPageSizes, [&](const QSize& size, const QString& look) {
        page.resize(size);
        for (int tab = 0; tab < 4; ++tab) {
            page.charts()->tabs()->setCurrentIndex(tab);
            demo::wait(500);
            demo::save(page, out, QStringLiteral("%1-%2-%3").arg(name, QString::fromLatin1(kTabs[tab]), look));
        }
    });
}

} // namespace

int main(int argc, char** argv)
{
    demo::useNoDisplay();
    QApplication application(argc, argv);
    const QDir out = demo::outFolder();
    const ui::Translation shown(ui::languageOfKey(application.arguments().value(2, QStringLiteral("en"))));
    for (const bool rates : {false, true}) {
        QTemporaryDir folder;
        const auto library = ui::toPath(folder.path());
        const auto made = sample::writeGrid(library, study(rates));
        ui::Theme theme;
        FakeSession session;
        ui::ComparePage page(ui::ComparePage::Context{&session, &theme, library});
        page.show();
        page.showStudy(made);
        while (!page.isSettled() || !page.figures())
            demo::wait(100);
        shoot(page, theme, out, rates ? QStringLiteral("rates") : QStringLiteral("lambdas"));
        page.charts()->tabs()->setCurrentIndex(0);
    }
    return 0;
}
