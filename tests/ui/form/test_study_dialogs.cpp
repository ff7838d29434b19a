// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "named_child.h"
#include "study/add_runs_dialog.h"
#include "study/questions_dialog.h"
#include "widgets/dialogs.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QtTest>

/// The questions as cards, and how a finished study is made to grow.
class TestStudyDialogs : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    engine::TrainConfig base() const
    {
        engine::TrainConfig config;
        config.model.path = m_dir.path().toStdString();
        config.task.train = m_dir.filePath("train.tsv").toStdString();
        config.task.validation = m_dir.filePath("dev.tsv").toStdString();
        return config;
    }
    ui::QuestionsDialog::Context context() const
    {
        engine::ModelFacts facts;
        facts.family = "BERT";
        facts.modelType = "bert";
        facts.layers = 3;
        ui::QuestionsDialog::Context context;
        context.base = base();
        context.facts.model = facts;
        context.models = {m_dir.path(), "/models/other"};
        context.secondsPerRun = 60;
        context.measureCommand = [](const engine::TrainConfig&) { return QString("sibo bench"); };
        return context;
    }
    engine::StudyRecord study() const
    {
        engine::StudyRecord record;
        record.name = "a-study";
        record.config = base();
        record.config.study.axes = {{"sibo.lambda", {0.0, 0.4}}, {"train.seed", {std::int64_t{1}, std::int64_t{2}}}};
        record.runs = {"run-a", "run-b", "run-c", "run-d"};
        return record;
    }
    static QString text(const QWidget& parent, const char* name) { return namedChild<QLabel>(parent, name)->text(); }

private slots:
    void initTestCase()
    {
        for (const char* name : {"train.tsv", "dev.tsv"}) {
            QFile file(m_dir.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("sentence\tlabel\nx\t0\n");
        }
    }
    void everyQuestionHasACard()
    {
        const ui::QuestionsDialog dialog(context());
        for (const engine::Question& question : engine::questions())
            QVERIFY2(dialog.findChild<QWidget*>("question:" + QString::fromStdString(question.id)),
                     question.id.c_str());
        QCOMPARE(text(dialog, "questionSize:lambda"),
                 QString("24 runs: 8 settings × 3 seeds, in 3 cohorts · about 24 min"));
        QVERIFY(namedChild<QPushButton>(dialog, "use:lambda")->isEnabled());
    }
    void useHandsOutTheStudy()
    {
        ui::QuestionsDialog dialog(context());
        const QSignalSpy used(&dialog, &ui::QuestionsDialog::used);
        dialog.show();
        namedChild<QPushButton>(dialog, "use:placement")->click();
        QCOMPARE(used.count(), 1);
        const auto config = used[0][0].value<engine::TrainConfig>();
        QCOMPARE(config.study.question, std::string("placement"));
        QCOMPARE(engine::expandStudy(config).size(), std::size_t{18});
        QVERIFY(!dialog.isVisible());
    }
    void whatCannotBeAskedSaysWhy()
    {
        ui::QuestionsDialog::Context asked = context();
        asked.base.method.kind = engine::MethodKind::Bitfit;
        const ui::QuestionsDialog dialog(asked);
        QVERIFY(!namedChild<QPushButton>(dialog, "use:lambda")->isEnabled());
        QVERIFY2(text(dialog, "questionSize:lambda").contains("BitFit"),
                 qPrintable(text(dialog, "questionSize:lambda")));
    }
    void modelsAreChosenOnTheCard()
    {
        ui::QuestionsDialog dialog(context());
        auto* use = namedChild<QPushButton>(dialog, "use:size");
        QVERIFY(!use->isEnabled());
        auto* other = dialog.findChild<QAction*>("model:other");
        QVERIFY(other);
        QVERIFY(!dialog.findChild<QAction*>("model:" + QFileInfo(m_dir.path()).fileName())); // the base's own
        other->setChecked(true);
        QVERIFY(use->isEnabled());
        QVERIFY(text(dialog, "questionSize:size").startsWith("24 runs"));
        other->setChecked(false);
        QVERIFY(!use->isEnabled());
    }
    void dataSetsAreAddedOnTheCard()
    {
        ui::QuestionsDialog dialog(context());
        auto* use = namedChild<QPushButton>(dialog, "use:task");
        QVERIFY(!use->isEnabled());
        engine::TrainConfig other = base();
        other.task.preset = "sst2";
        engine::saveConfig(other, m_dir.filePath("other.json").toStdString());
        ui::dialogs::setNextFile(m_dir.filePath("other.json"));
        namedChild<QPushButton>(dialog, "chooseData")->click();
        QVERIFY(use->isEnabled());
        QVERIFY(text(dialog, "questionSize:task").startsWith("24 runs"));
    }
    void dataFilesAreDataSetsToo()
    {
        const engine::TaskConfig task = ui::dataSetOf(m_dir.filePath("train.tsv").toStdString());
        QCOMPARE(task.train, std::filesystem::path(m_dir.filePath("train.tsv").toStdString()));
        QCOMPARE(task.validation, std::filesystem::path(m_dir.filePath("dev.tsv").toStdString())); // found beside it
        ui::QuestionsDialog dialog(context());
        ui::dialogs::setNextFile(m_dir.filePath("train.tsv"));
        namedChild<QPushButton>(dialog, "chooseData")->click();
        QVERIFY(namedChild<QPushButton>(dialog, "use:task")->isEnabled());
    }
    void costIsMeasuredByACommand()
    {
        ui::QuestionsDialog dialog(context());
        dialog.show();
        namedChild<QPushButton>(dialog, "use:cost")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("sibo bench"));
        QVERIFY(dialog.isVisible());
    }

    void seedsAreAdded()
    {
        ui::AddRunsDialog dialog(study());
        QCOMPARE(dialog.newRuns(), 4);
        QCOMPARE(text(dialog, "addRunsResult"), QString("4 new runs; 4 are there already."));
        namedChild<QSpinBox>(dialog, "moreSeeds")->setValue(3);
        QCOMPARE(dialog.newRuns(), 6);
        QVERIFY(dialog.wanted());
        QVERIFY(dialog.wanted()->axes[1].second ==
                (std::vector<engine::FieldValue>{std::int64_t{1}, std::int64_t{2}, std::int64_t{3}, std::int64_t{4},
                                                 std::int64_t{5}}));
    }
    void nothingNewIsNothingToTrain()
    {
        ui::AddRunsDialog dialog(study());
        namedChild<QSpinBox>(dialog, "moreSeeds")->setValue(0);
        QVERIFY(!dialog.wanted());
        QVERIFY(!namedChild<QPushButton>(dialog, "addRunsTrain")->isEnabled());
    }
    void valuesAreAdded()
    {
        ui::AddRunsDialog dialog(study());
        namedChild<QSpinBox>(dialog, "moreSeeds")->setValue(0);
        auto* values = namedChild<QLineEdit>(dialog, "moreValues");
        QTest::keyClicks(values, "0.1..0.3 step 0.1");
        QCOMPARE(dialog.newRuns(), 6);
        namedChild<QSpinBox>(dialog, "moreSeeds")->setValue(1);
        QCOMPARE(dialog.newRuns(), 11); // five λ × three seeds less the four that are there
        values->clear();
        QTest::keyClicks(values, "0.4, 2");
        QVERIFY(!dialog.wanted());
        QVERIFY2(text(dialog, "addRunsResult").contains("0 to 1"), qPrintable(text(dialog, "addRunsResult")));
    }
    void anotherSettingBeginsToVary()
    {
        ui::AddRunsDialog dialog(study());
        namedChild<QSpinBox>(dialog, "moreSeeds")->setValue(0);
        auto* axis = namedChild<QComboBox>(dialog, "moreAxis");
        axis->setCurrentIndex(axis->findData("method.rank"));
        QTest::keyClicks(namedChild<QLineEdit>(dialog, "moreValues"), "16");
        QCOMPARE(dialog.newRuns(), 4);
    }
    void theHeadAloneGetsSeedsButNoLambda()
    {
        engine::StudyRecord record = study();
        record.config.study.runs = {{{"method.kind", std::string("head")}, {"train.seed", std::int64_t{1}}},
                                    {{"method.kind", std::string("head")}, {"train.seed", std::int64_t{2}}}};
        record.runs.insert(record.runs.end(), {"run-e", "run-f"});
        ui::AddRunsDialog dialog(record);
        namedChild<QSpinBox>(dialog, "moreSeeds")->setValue(1);
        QCOMPARE(dialog.newRuns(), 3);
        QTest::keyClicks(namedChild<QLineEdit>(dialog, "moreValues"), "0.6");
        QCOMPARE(dialog.newRuns(), 6); // three λ × three seeds less four, and one head
    }
};

QTEST_MAIN(TestStudyDialogs)
#include "test_study_dialogs.moc"
