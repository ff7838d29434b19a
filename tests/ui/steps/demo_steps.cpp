// SPDX-License-Identifier: GPL-3.0-or-later
// A look at "one layer in steps": `demo_steps` opens it, `demo_steps DIR` writes pictures of its steps, light, dark and
// in presentation mode.
#include "lab/steps/steps_model.h"
#include "lab/steps/steps_view.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>

namespace {

void shoot(ui::StepsView& view, const QDir& out, const QString& end, std::initializer_list<const char*> ids)
{
    const auto& steps = view.model()->steps();
    for (const char* id : ids)
        for (std::size_t i = 0; i < steps.size(); ++i)
            if (steps[i].id == id) {
                view.model()->setCurrent(static_cast<int>(i));
                QApplication::processEvents();
                view.grab().save(out.filePath(QString::fromLatin1(id) + end));
            }
}

} // namespace

int main(int argc, char** argv)
{
    const bool pictures = argc > 1;
    if (pictures && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Theme theme;
    if (!pictures) {
        ui::StepsView view(&theme);
        view.resize(1280, 620);
        view.show();
        return QApplication::exec();
    }
    const QDir out(QApplication::arguments()[1]);
    QDir().mkpath(out.path());
    for (const QString& look : {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("presentation")}) {
        theme.setChoice(look == "dark" ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        theme.setPresentation(look == "presentation");
        ui::StepsView view(&theme);
        view.resize(1280, 620);
        view.show();
        const bool all = look == "light";
        shoot(view, out, "-lora-" + look + ".png",
              all ? std::initializer_list<const char*>{"embed",   "h0",     "layer", "x",       "mix",  "a",
                                                       "b",       "frozen", "add",   "rest",    "head", "loss",
                                                       "d.loss",  "d.head", "d.y",   "d.low",   "d.b",  "d.a",
                                                       "d.mixed", "d.x",    "d.h0",  "d.lambda"}
                  : std::initializer_list<const char*>{"embed", "mix", "rest", "d.a"});
        engine::StepsSettings settings = view.model()->settings();
        settings.method = engine::StepsMethod::SeriesMixSkip;
        settings.rank = 4;
        view.model()->setSettings(settings, {});
        view.model()->setCell({"mixed", 1, 1}, 1.5);
        shoot(view, out, "-adapter-" + look + ".png", {"x", "mix", "tanh", "d.low", "d.x"});
    }
    return 0;
}
