// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_group.h"
#include "engine/lesson.h"
#include "learn/learn_page.h"
#include "learn/lesson_player.h"
#include "learn/lesson_replay.h"
#include "learn/lesson_stage.h"
#include "learn/make_lesson_dialog.h"
#include "learn/question_view.h"
#include "sample_lesson.h"
#include "state_lesson.h"
#include "theme/theme.h"
#include "train/run_charts.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace {

/// The list, author mode and a page with one layer in steps.
void shootOthers(ui::Theme& theme, const QDir& out)
{
    const QTemporaryDir library;
    ui::LearnPage page(
        {&theme, nullptr, std::filesystem::path(SIBO_SOURCE_DIR) / "resources/lessons", library.path().toStdString()});
    page.resize(1264, 600);
    page.show();
    QEventLoop loop;
    QTimer::singleShot(1500, &loop, &QEventLoop::quit);
    loop.exec();
    for (const char* look : {"light", "dark", "presentation"}) {
        theme.setChoice(QLatin1String(look) == QLatin1String("dark") ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        theme.setPresentation(QLatin1String(look) == QLatin1String("presentation"));
        QCoreApplication::processEvents();
        page.grab().save(out.filePath(QStringLiteral("list-%1.png").arg(QLatin1String(look))));
        ui::LessonPlayer player(&theme, ui::LessonProgress(nullptr));
        player.resize(1264, 600);
        player.show();
        player.setLesson(std::make_shared<const engine::Lesson>(sample::stateLesson()));
        for (int shown : {0, 1}) {
            player.showPage(shown);
            QCoreApplication::processEvents();
            player.grab().save(out.filePath(QStringLiteral("state-%1-%2.png").arg(QLatin1String(look)).arg(shown)));
        }
        ui::LessonSource source = ui::recordSteps({});
        source.recordings = sample::lesson().recordings;
        ui::MakeLessonDialog author(source, &theme);
        author.show();
        QCoreApplication::processEvents();
        author.grab().save(out.filePath(QStringLiteral("author-%1.png").arg(QLatin1String(look))));
    }
}

} // namespace

/// demo_learn LESSON OUT [LANGUAGE]: pictures of every page, as found and run to the end, light and dark and in
/// presentation mode.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    if (argc < 3)
        return 2;
    ui::Theme theme;
    const auto lesson = std::make_shared<const engine::Lesson>(
        engine::inLanguage(engine::readLesson(argv[1]), argc > 3 ? argv[3] : "en"));
    const QDir out(QString::fromLocal8Bit(argv[2]));
    QDir().mkpath(out.path());
    const auto pause = [](int milliseconds) {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    };
    const auto shoot = [&](ui::LessonPlayer& player, const QString& name) {
        const auto groups = player.findChildren<ui::ChartGroup*>();
        for (int i = 0; i < 100 && (i < 3 || groups.first()->isRepaintPending()); ++i)
            pause(30);
        player.grab().save(out.filePath(name));
    };
    for (const char* look : {"light", "dark", "presentation"}) {
        theme.setChoice(QLatin1String(look) == QLatin1String("dark") ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        theme.setPresentation(QLatin1String(look) == QLatin1String("presentation"));
        for (const QSize& size : {QSize(1580, 880), QSize(1264, 600)}) { // of a page in the window
            ui::LessonPlayer player(&theme, ui::LessonProgress(nullptr));
            player.resize(size);
            player.show();
            player.setLesson(lesson);
            for (int page = 0; page < static_cast<int>(lesson->pages.size()); ++page) {
                player.showPage(page);
                const QString name =
                    QStringLiteral("%1-%2-%3-%4.png").arg(QLatin1String(look)).arg(size.width()).arg(page + 1);
                shoot(player, name.arg(QStringLiteral("asked")));
                for (ui::QuestionView* question : player.questions())
                    question->pass();
                player.stage()->pause();
                player.stage()->moveToEnd();
                pause(600); // it scrolls
                shoot(player, name.arg(QStringLiteral("told")));
            }
        }
    }
    shootOthers(theme, out);
    return 0;
}
