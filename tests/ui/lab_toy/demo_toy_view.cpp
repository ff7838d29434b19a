// SPDX-License-Identifier: GPL-3.0-or-later
// A look at the toy world with made-up runs, without an engine: `demo_toy_view DIR` writes a picture of each tab, light
// and dark, in two sizes, and in presentation mode.
#include "demo_pictures.h"
#include "fake_session.h"
#include "fake_toy_source.h"
#include "lab/toy/toy_view.h"
#include "theme/theme.h"

#include <QTabWidget>

namespace {

const char* const kTabs[] = {"now", "curves", "search"};

void shoot(ui::ToyView& view, const QDir& out, const QString& look)
{
    for (int tab = 0; tab < view.tabs()->count(); ++tab) {
        view.tabs()->setCurrentIndex(tab);
        demo::wait(400);
        demo::save(view, out, QString::fromLatin1(kTabs[tab]) + '-' + look);
    }
}

} // namespace

int main(int argc, char** argv)
{
    demo::useNoDisplay();
    QApplication application(argc, argv);
    const QDir out = demo::outFolder();
    ui::Theme theme;
    FakeSession session;
    FakeToySource source;
    ui::ToyView view({&session, &source, &theme, SIBO_SOURCE_DIR "/resources/toy"});
    view.show();
    source.answerLook();
    view.run();
    for (int start = 0; start < 2; ++start) {
        source.answer();
        session.tellAll();
        session.finish();
    }
    demo::forEachLook(theme, demo::kPageSizes, [&](const QSize& size, const QString& look) {
        view.resize(size);
        shoot(view, out, look);
    });
    theme.setChoice(ui::ThemeChoice::Light);
    theme.setPresentation(true);
    view.resize(demo::kPageSizes.front());
    shoot(view, out, QStringLiteral("presentation"));
    return 0;
}
