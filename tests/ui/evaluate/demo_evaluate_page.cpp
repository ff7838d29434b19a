// SPDX-License-Identifier: GPL-3.0-or-later
// A look at the Evaluate page with made-up evaluations: `demo_evaluate_page DIR` writes a picture of each of its
// states, light and dark, in two sizes.
#include "demo_pictures.h"
#include "evaluate/arm_list.h"
#include "evaluate/evaluate_page.h"
#include "evaluate/evaluate_setup.h"
#include "evaluate/task_list.h"
#include "fake_data_source.h"
#include "fake_evaluation.h"
#include "fake_session.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

namespace {

/// A hidden test set, a data set that was refused, and all settings of generation.
void showWhatWasRefused(ui::EvaluatePage& page, FakeEvaluation& evaluation, ui::EvaluationRecord record)
{
    record.request.tasks[1].hidden = true;
    for (engine::EvaluationRow& row : record.result.rows) {
        if (row.task == record.request.tasks[1].name)
            row.primaryMetric.clear();
    }
    record.result.refused = {sample::refusal()};
    evaluation.show(record);
    page.tabs()->setCurrentIndex(0);
    page.findChild<QToolButton*>(QStringLiteral("generationFold"))->setChecked(true);
    auto* choice = page.findChild<QComboBox*>(QStringLiteral("generationChoice"));
    choice->setCurrentIndex(2);
    emit choice->activated(2);
}

std::vector<engine::RunSummary> runs()
{
    engine::RunSummary run;
    run.study = "20261130-101500-gsm8k-study-1a2b";
    run.data = "gsm8k";
    return {run};
}

void shoot(ui::EvaluatePage& page, FakeEvaluation& evaluation, const QDir& out, const QString& look)
{
    const auto save = [&](const char* name) {
        demo::wait(400);
        demo::save(page, out, QString::fromLatin1(name) + '-' + look);
    };
    page.tabs()->setCurrentIndex(0);
    evaluation.tell({1, 2, "gsm8k", 480, 1319, {0.05, 0.23, 0.26}, {0, 1, 2}, 190});
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
    page.tabs()->setCurrentIndex(2);
    if (!evaluation.transfers.empty())
        evaluation.tellTransfer(sample::transfer(evaluation.transfers.back()));
    save("study");
    showWhatWasRefused(page, evaluation, record);
    save("refused");
}

} // namespace

int main(int argc, char** argv)
{
    demo::useNoDisplay();
    QApplication application(argc, argv);
    const QDir out = demo::outFolder();
    ui::Theme theme;
    FakeSession session;
    FakeDataSource source;
    demo::forEachLook(theme, demo::kPageSizes, [&](const QSize& size, const QString& look) {
        FakeEvaluation evaluation;
        ui::EvaluatePage page({&evaluation, &source, &session, &theme, "/library", {"/models/SmolLM2-135M"}, runs});
        page.resize(size);
        page.show();
        demo::wait(200);
        demo::save(page, out, "fresh-" + look);
        const auto record = sample::evaluation("/e");
        page.setup()->arms()->add(record.request.arms[1].adapter);
        page.findChild<QLineEdit*>(QStringLiteral("armLambdas"))->setText(QStringLiteral("0, 0.4"));
        for (const engine::EvaluationTask& task : record.request.tasks)
            page.setup()->tasks()->addTask(task.task);
        page.findChild<QPushButton*>(QStringLiteral("evaluateButton"))->click();
        shoot(page, evaluation, out, look);
    });
    return 0;
}
