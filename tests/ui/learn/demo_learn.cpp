// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_group.h"
#include "engine/lesson.h"
#include "learn/learn_page.h"
#include "learn/lesson_player.h"
#include "learn/lesson_replay.h"
#include "learn/lesson_stage.h"
#include "learn/make_lesson_dialog.h"
#include "learn/question_view.h"
#include "learn/reading_answer.h"
#include "reading_lesson.h"
#include "sample_lab.h"
#include "sample_lesson.h"
#include "state_lesson.h"
#include "theme/theme.h"
#include "train/run_charts.h"
#include "translation/language.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <string>

namespace {

/// What the probe would read of a sentence of sixteen tokens.
engine::Lesson readingLesson()
{
    engine::Lesson lesson = sample::readingLesson();
    ui::ProbeQuestion question;
    question.model = "/models/MiniLM-L6";
    question.arms = {{}, {{}, 0.2, true}, {{}, 0.6, true}};
    question.request.texts = {"The river ran high after the storm, and the ferry stayed ashore.", "Nobody came."};
    question.everyLayer = true;
    lesson.readings = {ui::readingOf(sample::probeAnswer(question), "probe", "Three models read a sentence")};
    lesson.pages[0].measure.clear();
    lesson.pages[0].layer.reset();
    lesson.pages[0].questions[0].options.push_back(lesson.pages[0].questions[0].options[1]);
    lesson.pages[0].questions[0].options[2].text = "the third one's";
    lesson.pages[0].questions[0].options[2].holds.left.arm = 2;
    return lesson;
}

/// The reading of a page, before and after the prediction, in the two sizes of a page in the window.
void shootReading(ui::Theme& theme, const QDir& out, const QString& look)
{
    for (const QSize& size : {QSize(1580, 880), QSize(1264, 600)}) {
        ui::LessonPlayer player(&theme, ui::LessonProgress(nullptr));
        player.resize(size);
        player.show();
        player.setLesson(std::make_shared<const engine::Lesson>(readingLesson()));
        for (const char* state : {"asked", "told"}) {
            QEventLoop loop;
            QTimer::singleShot(400, &loop, &QEventLoop::quit);
            loop.exec();
            player.grab().save(out.filePath(
                QStringLiteral("reading-%1-%2-%3.png").arg(look).arg(size.width()).arg(QLatin1String(state))));
            player.questions().front()->findChild<QPushButton*>(QStringLiteral("questionSkip"))->click();
        }
    }
}

/// A lesson that is changed in author mode, and a new one around a reading.
void shootAuthor(ui::Theme& theme, const QDir& out, const QString& look)
{
    const engine::Lesson shipped =
        engine::readLesson(std::filesystem::path(SIBO_SOURCE_DIR) / "resources/lessons/03-residual-connections");
    ui::MakeLessonDialog editing(ui::sourceOf(shipped), {}, &theme);
    const auto settle = [] {
        QEventLoop loop;
        QTimer::singleShot(200, &loop, &QEventLoop::quit);
        loop.exec();
    };
    editing.show();
    editing.findChild<QListWidget*>(QStringLiteral("newLessonPages"))->setCurrentRow(2);
    settle();
    editing.grab().save(out.filePath(QStringLiteral("edit-%1.png").arg(look)));
    auto* scroll = editing.findChild<QScrollArea*>();
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    settle();
    editing.grab().save(out.filePath(QStringLiteral("edit-%1-end.png").arg(look)));
    ui::LessonSource source;
    source.name = QStringLiteral("What the probe read");
    source.readings = readingLesson().readings;
    ui::MakeLessonDialog author(source, {}, &theme);
    author.show();
    settle();
    author.grab().save(out.filePath(QStringLiteral("author-reading-%1.png").arg(look)));
}

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
        source.readings = sample::readingLesson().readings;
        ui::MakeLessonDialog author(source, {}, &theme);
        author.show();
        QCoreApplication::processEvents();
        author.grab().save(out.filePath(QStringLiteral("author-%1.png").arg(QLatin1String(look))));
        shootReading(theme, out, QLatin1String(look));
        shootAuthor(theme, out, QLatin1String(look));
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
    const std::string language = argc > 3 ? argv[3] : "en";
    const ui::Translation translation(ui::languageOfKey(QString::fromStdString(language)));
    ui::Theme theme;
    const auto lesson =
        std::make_shared<const engine::Lesson>(engine::inLanguage(engine::readLesson(argv[1]), language));
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
