// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue_fixture.h"

#include "engine/config_io.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QUndoStack>
#include <QUrl>

using ui::QueueState;

class TestQueueModel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QueueFixture> m_fixture;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    ui::QueueModel& model() const { return *m_fixture->model; }

private slots:
    void init()
    {
        m_fixture = std::make_unique<QueueFixture>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_fixture->model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_fixture->add({0, 0.2, 0.4, 0.6});
    }
    void cleanup()
    {
        m_tester.reset();
        m_fixture.reset();
    }
    void showsWhatWillTrain()
    {
        engine::TrainConfig study = m_fixture->config(0);
        study.study.axes = {{"sibo.lambda", {0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}},
                            {"train.seed", {std::int64_t(1), std::int64_t(2), std::int64_t(3)}}};
        model().add({ui::entryForConfig(study, 3 * 3600)});
        const auto cell = [&](int column) { return model().index(4, column).data().toString(); };
        QCOMPARE(cell(ui::QueueModel::What), QString("model · lora · sample · λ 0 … 0.7 ×8 · seed ×3"));
        QCOMPARE(cell(ui::QueueModel::Runs), QString("24"));
        QCOMPARE(cell(ui::QueueModel::Time), QString("3 h 00 min"));
        QCOMPARE(cell(ui::QueueModel::State), QString("… Waiting"));
        QCOMPARE(model().index(0, 0).data().toString(), QString("model · lora · sample · λ 0"));
    }
    void isDraggedThroughItsMimeData()
    {
        const std::unique_ptr<QMimeData> data(model().mimeData({model().index(3, 0), model().index(3, 2)}));
        QVERIFY(model().flags(model().index(3, 0)) & Qt::ItemIsDragEnabled);
        QVERIFY(model().flags({}) & Qt::ItemIsDropEnabled);
        QVERIFY(model().dropMimeData(data.get(), Qt::MoveAction, 1, 0, {}));
        QCOMPARE(m_fixture->order(), QStringList({"0", "0.6", "0.2", "0.4"}));
        // The view asks to take away what was dragged; the model has moved it already.
        QVERIFY(!model().removeRows(3, 1));
        const std::unique_ptr<QMimeData> two(model().mimeData({model().index(0, 0), model().index(2, 0)}));
        QVERIFY(model().dropMimeData(two.get(), Qt::MoveAction, 4, 0, {}));
        QCOMPARE(m_fixture->order(), QStringList({"0.6", "0.4", "0", "0.2"}));
        model().undoStack()->undo();
        model().undoStack()->undo();
        QCOMPARE(m_fixture->order(), QStringList({"0", "0.2", "0.4", "0.6"}));
        model().undoStack()->redo();
        QCOMPARE(m_fixture->order(), QStringList({"0", "0.6", "0.2", "0.4"}));
    }
    void movingToItsOwnPlaceIsNoChange()
    {
        const int steps = model().undoStack()->count();
        model().move({m_fixture->id(1)}, 1);
        model().move({m_fixture->id(1)}, 2);
        QCOMPARE(model().undoStack()->count(), steps);
    }
    void removalIsUndone()
    {
        model().remove({m_fixture->id(1), m_fixture->id(2)});
        QCOMPARE(m_fixture->order(), QStringList({"0", "0.6"}));
        QSignalSpy touched(&model(), &ui::QueueModel::touched);
        model().undoStack()->undo();
        QCOMPARE(m_fixture->order(), QStringList({"0", "0.2", "0.4", "0.6"}));
        QCOMPARE(touched.first().first().toStringList(), QStringList({m_fixture->id(1), m_fixture->id(2)}));
    }
    void undoKeepsWhatHappenedSince()
    {
        model().move({m_fixture->id(3)}, 0);
        model().setState(m_fixture->id(0), QueueState::Done);
        m_fixture->add({0.7});
        model().undoStack()->undo(); // the addition
        model().undoStack()->undo(); // the move
        QCOMPARE(m_fixture->order(), QStringList({"0", "0.2", "0.4", "0.6"}));
        QCOMPARE(m_fixture->state(3), QueueState::Done);
    }
    void whatTrainsIsNotTakenAway()
    {
        m_fixture->add({0.7});
        model().setState(m_fixture->id(4), QueueState::Training);
        model().remove({m_fixture->id(4)});
        QCOMPARE(model().rowCount(), 5);
        model().undoStack()->undo(); // of its addition
        QCOMPARE(model().rowCount(), 5);
        QCOMPARE(m_fixture->state(4), QueueState::Training);
    }
    void aCopyTrainsAnew()
    {
        const QString id = m_fixture->id(1);
        model().setFolder(id, m_fixture->library / "runs" / "a");
        model().setState(id, QueueState::Done);
        model().duplicate({id});
        QCOMPARE(m_fixture->order(), QStringList({"0", "0.2", "0.2", "0.4", "0.6"}));
        const ui::QueueEntry& copy = model().entries()[2];
        QVERIFY(copy.id != id && copy.folder.empty());
        QCOMPARE(copy.state, QueueState::Waiting);
        QCOMPARE(QString::fromStdString(copy.config), QString::fromStdString(model().entries()[1].config));
    }
    void finishedEntriesAreCleared()
    {
        model().setState(m_fixture->id(0), QueueState::Done);
        model().setState(m_fixture->id(2), QueueState::Failed, "no data");
        model().clearFinished();
        QCOMPARE(m_fixture->order(), QStringList({"0.2", "0.4", "0.6"})); // a failure stays to be seen
        model().undoStack()->undo();
        QCOMPARE(model().rowCount(), 4);
    }
    void filesAndFoldersAreDropped()
    {
        const auto path = m_fixture->library / "night.json";
        engine::saveConfig(m_fixture->config(0.5), path);
        const auto study = sample::writeStudy(m_fixture->library, m_fixture->config(0), {0, 0.2, 0.4});
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(ui::toQString(path)), QUrl::fromLocalFile(ui::toQString(study)),
                      QUrl::fromLocalFile(ui::toQString(m_fixture->library / "train.tsv"))});
        QSignalSpy problems(&model(), &ui::QueueModel::problemFound);
        QVERIFY(model().dropMimeData(&data, Qt::CopyAction, 1, 0, {}));
        QCOMPARE(model().rowCount(), 6);
        QCOMPARE(m_fixture->order().at(1), QString("0.5"));
        QCOMPARE(model().entries()[2].label, QString("Continue sample"));
        QCOMPARE(model().entries()[2].runs, 3);
        QCOMPARE(problems.count(), 1);
        QVERIFY(problems.first().first().value<ui::ErrorInfo>().message.contains("neither a configuration"));
    }
    void aFinishedRunIsNotContinued()
    {
        const auto study = sample::writeStudy(m_fixture->library, m_fixture->config(0), {0});
        const auto run = engine::runsFolder(m_fixture->library) / engine::readStudy(study).runs.front();
        QVERIFY_EXCEPTION_THROWN((void)ui::entryForPath(run), engine::EngineError);
    }
    void everyChangeIsOnDisk()
    {
        model().move({m_fixture->id(3)}, 0);
        model().setState(m_fixture->id(1), QueueState::Failed, "no data");
        const auto before = model().entries();
        m_tester.reset();
        m_fixture->restart();
        QCOMPARE(model().rowCount(), 4);
        QCOMPARE(m_fixture->order(), QStringList({"0.6", "0", "0.2", "0.4"}));
        QCOMPARE(m_fixture->reason(1), QString("no data"));
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(model().entries()[i].id, before[i].id);
            QCOMPARE(*model().entries()[i].seconds, *before[i].seconds);
            // The settings survive by value.
            QCOMPARE(engine::toJson(engine::parseConfig(model().entries()[i].config, {})),
                     engine::toJson(engine::parseConfig(before[i].config, {})));
        }
    }
    void largeSeedsSurvive()
    {
        engine::TrainConfig config = m_fixture->config(0.1234567890123456);
        config.train.seed = 9007199254740991; // the largest there is
        model().add({ui::entryForConfig(config, {})});
        m_tester.reset();
        m_fixture->restart();
        const auto kept = engine::parseConfig(model().entries()[4].config, {});
        QCOMPARE(kept.train.seed, config.train.seed);
        QCOMPARE(kept.sibo.lambda, config.sibo.lambda);
    }
};

QTEST_MAIN(TestQueueModel)
#include "test_queue_model.moc"
