// SPDX-License-Identifier: GPL-3.0-or-later
// A look at the Evaluate page with made-up evaluations: `demo_evaluate_page DIR` writes a picture of each of its
// states, light and dark, in two sizes.
#include "evaluate/arm_list.h"
#include "evaluate/evaluate_page.h"
#include "evaluate/evaluate_setup.h"
#include "evaluate/task_list.h"
#include "fake_data_source.h"
#include "fake_evaluation.h"
#include "fake_session.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>

namespace {

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

void shoot(ui::EvaluatePage& page, FakeEvaluation& evaluation, const QDir& out, const QString& end)
{
    const auto save = [&](const char* name) {
        wait(400);
        page.grab().save(out.filePath(QString::fromLatin1(name) + end));
    };
    page.tabs()->setCurrentIndex(0);
    evaluation.tell({1, 480, 1319, {0.05, 0.23, 0.26}, 190});
    save("running");
    page.tabs()->setCurrentIndex(1);
    save("no-predictions");
    const auto record = sample::evaluation("/library/evaluations/20261130-103312-smollm2-1a2b");
    evaluation.tellList({record.folder});
    page.tabs()->setCurrentIndex(0);
    evaluation.end(record.result);
    evaluation.show(record);
    save("results");
    evaluation.answerReadings(1000);
    page.tabs()->setCurrentIndex(1);
    save("predictions");
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: demo_evaluate_page DIR");
    QDir().mkpath(arguments[1]);
    ui::Theme theme;
    FakeSession session;
    FakeDataSource source;
    for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        theme.setChoice(choice);
        for (const QSize& size : {QSize(1600, 920), QSize(1280, 640)}) { // what the window leaves of its own sizes
            const QString end =
                QStringLiteral("-%1-%2.png")
                    .arg(choice == ui::ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                    .arg(size.width());
            FakeEvaluation evaluation;
            ui::EvaluatePage page({&evaluation, &source, &session, &theme, "/library", {"/models/SmolLM2-135M"}, {}});
            page.resize(size);
            page.show();
            wait(200);
            page.grab().save(QDir(arguments[1]).filePath("fresh" + end));
            const auto record = sample::evaluation("/e");
            page.setup()->arms()->add(record.request.arms[1].adapter);
            page.findChild<QLineEdit*>(QStringLiteral("armLambdas"))->setText(QStringLiteral("0, 0.4"));
            for (const engine::EvaluationTask& task : record.request.tasks)
                page.setup()->tasks()->addTask(task.task);
            page.findChild<QPushButton*>(QStringLiteral("evaluateButton"))->click();
            shoot(page, evaluation, QDir(arguments[1]), end);
        }
    }
    return 0;
}
