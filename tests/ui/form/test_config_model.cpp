// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_command.h"
#include "config/config_model.h"
#include "config/study_axes.h"

#include <QSignalSpy>
#include <QUndoStack>
#include <QtTest>

using engine::MethodKind;

class TestConfigModel : public QObject {
    Q_OBJECT

private slots:
    void setsAndUndoes()
    {
        ui::ConfigModel model;
        QSignalSpy changed(&model, &ui::ConfigModel::changed);
        model.set("method.rank", std::int64_t(16));
        QCOMPARE(model.config().method.rank, 16);
        QCOMPARE(changed.count(), 1);
        QVERIFY(model.undoStack()->undoText().contains("Rank"));
        model.undoStack()->undo();
        QCOMPARE(model.config().method.rank, 8);
        model.undoStack()->redo();
        QCOMPARE(model.config().method.rank, 16);
    }
    void sameValueIsNoStep()
    {
        ui::ConfigModel model;
        model.set("method.rank", std::int64_t(8));
        QCOMPARE(model.undoStack()->count(), 0);
    }
    void fastEditsOfOneKeyAreOneStep()
    {
        ui::ConfigModel model;
        model.typed("train.batch_size", "1");
        model.typed("train.batch_size", "12");
        model.typed("train.batch_size", "128");
        model.typed("train.epochs", "2");
        QCOMPARE(model.undoStack()->count(), 2);
        model.undoStack()->undo();
        model.undoStack()->undo();
        QCOMPARE(model.config().train.batchSize, 32);
    }
    void refusedTextIsAProblemAndNotStored_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("word") << "train.learning_rate"
                              << "fast";
        QTest::newRow("out of range") << "sibo.lambda"
                                      << "1.5";
        QTest::newRow("exclusive bound") << "train.learning_rate"
                                         << "0";
        QTest::newRow("empty") << "method.rank"
                               << "";
        QTest::newRow("fraction") << "method.rank"
                                  << "2.5";
    }
    void refusedTextIsAProblemAndNotStored()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        ui::ConfigModel model;
        const std::string before = engine::toJson(model.config());
        model.typed(key.toStdString(), text);
        QCOMPARE(engine::toJson(model.config()), before);
        const engine::Problem* problem = model.problemAt(key.toStdString());
        QVERIFY(problem);
        QVERIFY(!problem->message.empty());
        QVERIFY(model.hasErrors());
        QVERIFY(model.hasInputProblem(key.toStdString()));
    }
    void correctionAndUndoClearTheProblem()
    {
        ui::ConfigModel model;
        model.typed("method.rank", "4");
        model.typed("method.rank", "four");
        QVERIFY(model.hasInputProblem("method.rank"));
        model.typed("train.batch_size", "64");
        QVERIFY(model.hasInputProblem("method.rank")); // another field's edit leaves it
        model.typed("method.rank", "5");
        QVERIFY(!model.hasInputProblem("method.rank"));
        model.typed("method.rank", "x");
        model.undoStack()->undo();
        QVERIFY(!model.hasInputProblem("method.rank"));
    }
    void emptyMeansNullWhereAllowed()
    {
        ui::ConfigModel model;
        model.typed("train.max_steps", "50");
        QCOMPARE(*model.config().train.maxSteps, std::int64_t(50));
        model.typed("train.max_steps", "");
        QVERIFY(!model.config().train.maxSteps);
    }
    void whatNoLongerAppliesGoes()
    {
        ui::ConfigModel model;
        model.set("sibo.lambda", 0.4);
        model.setStudy(ui::withLambdas({}, std::vector<double>{0, 0.2}), "grid");
        model.set("method.kind", std::string("head"));
        QCOMPARE(model.config().sibo.lambda, 0.0);
        QVERIFY(!ui::lambdaAxis(model.config().study));
        model.undoStack()->undo();
        QCOMPARE(model.config().method.kind, MethodKind::Lora);
        QCOMPARE(model.config().sibo.lambda, 0.4);
        QVERIFY(ui::lambdaAxis(model.config().study));
    }
    void seedsMoveWithTheSeed()
    {
        ui::ConfigModel model;
        model.setStudy(ui::withSeeds({}, ui::consecutiveSeeds(42, 3)), "seeds");
        model.set("train.seed", std::int64_t(7));
        QCOMPARE(*ui::seedAxis(model.config().study), (std::vector<std::uint64_t>{7, 8, 9}));
    }
    void startProblemsLastUntilTheNextChange()
    {
        ui::ConfigModel model;
        model.setStartProblems({{"task.label_column", "row 7: no label", "remove the row", false}});
        QVERIFY(model.problemAt("task.label_column"));
        QCOMPARE(model.problemAt("task.label_column")->message, std::string("row 7: no label"));
        model.set("method.rank", std::int64_t(3));
        for (const engine::Problem& problem : model.problems())
            QVERIFY(problem.message != "row 7: no label");
    }
    void commandHoldsWhatDiffers()
    {
        engine::TrainConfig base;
        engine::TrainConfig config = base;
        config.method.rank = 4;
        config.train.learningRate = 2e-3;
        config.study = ui::withLambdas({}, std::vector<double>{0, 0.5});
        const QString command = ui::trainCommand("/a folder/demo.json", base, config);
        QVERIFY2(command.startsWith("sibo train '/a folder/demo.json'"), qPrintable(command));
        QVERIFY(command.contains("--set method.rank=4"));
        QVERIFY(command.contains("--set train.learning_rate=0.002"));
        QVERIFY(command.contains("\"sibo.lambda\""));
        QCOMPARE(command.count("--set"), 3);
        QCOMPARE(ui::trainCommand("demo.json", base, base), QString("sibo train demo.json"));
    }
    void commandComesBackAsTheSameConfiguration()
    {
        engine::TrainConfig base;
        engine::TrainConfig config = base;
        config.method.dropout = 0.05;
        config.sibo.placement = engine::Placement::Attention;
        config.study = ui::withLambdas({}, std::vector<double>{0, 0.5});
        QStringList words = ui::trainCommand("x.json", base, config).split(" --set ");
        words.removeFirst();
        engine::TrainConfig again = base;
        for (QString word : words) {
            if (word.startsWith('\''))
                word = word.mid(1, word.size() - 2);
            engine::applySetting(again, word.toStdString());
        }
        QCOMPARE(engine::toJson(again), engine::toJson(config));
    }
    void quotesForTheShell()
    {
        QCOMPARE(ui::shellQuoted("plain.json"), QString("plain.json"));
        QCOMPARE(ui::shellQuoted("it's"), QString("'it'\\''s'"));
        QCOMPARE(ui::shellQuoted("$(x)"), QString("'$(x)'"));
        QCOMPARE(ui::shellQuoted(""), QString("''"));
    }
};

QTEST_GUILESS_MAIN(TestConfigModel)
#include "test_config_model.moc"
