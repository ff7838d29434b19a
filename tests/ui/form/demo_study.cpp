// SPDX-License-Identifier: GPL-3.0-or-later
// A look at the parts that make studies, without an engine: `demo_study DIR` writes a picture of the Train page with a
// study in its form, of the questions and of the dialog that adds runs, light and dark, in two sizes. No test.
#include "config/config_form.h"
#include "config/config_model.h"
#include "demo_pictures.h"
#include "engine/study_plan.h"
#include "fake_session.h"
#include "study/add_runs_dialog.h"
#include "study/field_chooser.h"
#include "study/outlook_view.h"
#include "study/questions_dialog.h"
#include "study/study_designer.h"
#include "theme/theme.h"
#include "train/train_page.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

#include <memory>

namespace {

constexpr int kSettle = 400; // ms

engine::TrainConfig demoConfig(const QTemporaryDir& folder)
{
    engine::TrainConfig config;
    config.model.path = folder.path().toStdString();
    config.task.preset = "sample";
    config.task.train = config.task.validation = folder.filePath("train.tsv").toStdString();
    config.task.test = {{"test", config.task.train}, {"ood", config.task.train}};
    return config;
}

engine::StudyConfig demoStudy()
{
    engine::StudyConfig study;
    study.axes = {{"sibo.lambda", {0.0, 0.2, 0.4, 0.6}},
                  {"train.seed", {std::int64_t{1}, std::int64_t{2}, std::int64_t{3}}},
                  {"method.kind", {std::string("lora"), std::string("ia3")}},
                  {"train.learning_rate", {3e-4, 6e-4}}};
    study.exclude = {{{"sibo.lambda", 0.6}, {"train.learning_rate", 6e-4}}};
    study.strategy = engine::StudyStrategy::Halving;
    study.margin = 0.5;
    return study;
}

engine::StudyOutlook demoOutlook()
{
    engine::StudyOutlook outlook;
    outlook.comparisons = 3;
    outlook.seeds = 3;
    outlook.noise =
        engine::SeedNoise{0.6, 8, engine::FigureUnit::Points, "minilm-study", "MiniLM-L6", "rte", true, true};
    outlook.resolvable = 1.5;
    outlook.text = "With 3 seeds this study can resolve about 1.5 points (by the spread between seeds of "
                   "20261130-061500-MiniLM-L6-lora-study-1a2b, on the same data and model).";
    return outlook;
}

void save(QWidget& widget, const QDir& out, const QString& name)
{
    demo::wait(kSettle);
    demo::save(widget, out, name);
}

void paint(const QDir& out, const QString& look, ui::Theme& theme, const QSize& size)
{
    QTemporaryDir folder;
    QFile data(folder.filePath("train.tsv"));
    if (!data.open(QIODevice::WriteOnly) || data.write("sentence\tlabel\n") < 0)
        qFatal("cannot write the data");
    data.close();
    QSettings settings(folder.filePath("window.ini"), QSettings::IniFormat);
    FakeSession session;
    session.nextCheck.runs = 42;
    session.nextCheck.cohorts = 12;
    session.nextCheck.steps = 190;
    session.nextCheck.seconds = 1260;
    session.nextCheck.memoryBytes = 1'400'000'000;
    session.nextCheck.memoryAvailable = 8'000'000'000;
    session.nextCheck.diskBytes = 260'000'000;
    session.nextCheck.diskAvailable = 31'000'000'000;
    session.nextCheck.trainable = 74498;
    session.nextCheck.total = 22788098;
    ui::TrainPage page({&session, &theme, &settings, {}, {"/models/bert-base", "/models/roberta-base"}, nullptr});
    page.resize(size);
    page.show();
    engine::TrainConfig config = demoConfig(folder);
    config.study = demoStudy();
    page.model()->load(config);
    demo::wait(kSettle);
    auto* designer = page.form()->findChild<ui::StudyDesigner*>();
    designer->outlook()->showOutlook(demoOutlook());
    demo::wait(kSettle);
    page.form()->verticalScrollBar()->setValue(page.form()->verticalScrollBar()->maximum());
    save(page, out, "designer-" + look);
    auto* chooser = page.findChild<ui::FieldChooser*>();
    page.findChild<QToolButton*>(QStringLiteral("addAxis"))->click();
    page.findChild<QLineEdit*>(QStringLiteral("fieldSearch"))->setText(QStringLiteral("rank"));
    save(*chooser, out, "chooser-" + look);
    chooser->close();
    config.study = {};
    ui::QuestionsDialog::Context context;
    context.base = config;
    context.models = {"/models/bert-base"};
    context.secondsPerRun = 30;
    ui::QuestionsDialog questions(context);
    questions.show();
    save(questions, out, "questions-" + look);
    engine::StudyRecord record;
    record.name = "20261130-061500-MiniLM-L6-lora-study-1a2b";
    record.config = config;
    record.config.study.axes = {{"sibo.lambda", {0.0, 0.4}}, {"train.seed", {std::int64_t{1}, std::int64_t{2}}}};
    record.runs = {"a", "b", "c", "d"};
    ui::AddRunsDialog add(record);
    add.show();
    save(add, out, "add-runs-" + look);
}

} // namespace

int main(int argc, char** argv)
{
    demo::useNoDisplay();
    QApplication application(argc, argv);
    const QDir out = demo::outFolder();
    ui::Theme theme;
    demo::forEachLook(theme, demo::kWindowSizes,
                      [&](const QSize& size, const QString& look) { paint(out, look, theme, size); });
    return 0;
}
