// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>

namespace fs = std::filesystem;

class TestQueueFile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QueueFixture> m_fixture;

    fs::path file() const { return m_fixture->library / "queue.json"; }
    ui::QueueModel& model() const { return *m_fixture->model; }
    /// The program ends, the file becomes `bytes`, the program starts.
    void replace(const QByteArray& bytes)
    {
        m_fixture->runner.reset();
        m_fixture->model.reset();
        QueueFixture::write(file(), bytes);
        m_fixture->open();
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<QueueFixture>();
        m_fixture->add({0, 0.2});
    }
    void cleanup() { m_fixture.reset(); }

    void whatIsNoQueueIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("aside");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const QByteArray& bytes, const char* told,
                            const char* aside = "queue-damaged-1.json") {
            QTest::newRow(name) << bytes << QString(aside) << QString(told);
        };
        row("empty", "", "cannot be read");
        row("cut off", R"({"format": 1, "entries": [{"id")", "at byte");
        row("not JSON", QByteArray("\x00\xff\xfe", 3), "cannot be read");
        row("a list", "[]", "no list of entries");
        row("no format", R"({"entries": []})", "no list of entries");
        row("entries of another kind", R"({"format": 1, "entries": 3})", "no list of entries");
        row("newer", R"({"format": 2, "entries": []})", "newer version", "queue-newer-1.json");
    }
    void whatIsNoQueueIsPutAside()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, aside);
        QFETCH(QString, told);
        replace(bytes);
        QCOMPARE(model().rowCount(), 0);
        QVERIFY(model().problem());
        QVERIFY2(model().problem()->message.contains(told), qPrintable(model().problem()->message));
        QVERIFY2(model().problem()->hint.contains(aside), qPrintable(model().problem()->hint));
        QCOMPARE(QueueFixture::read(m_fixture->library / ui::toPath(aside)), bytes);
        m_fixture->add({0.4}); // and the queue works
        m_fixture->restart();
        QCOMPARE(m_fixture->order(), QStringList("0.4"));
        QVERIFY(!model().problem());
    }
    void asideFilesDoNotMeet()
    {
        replace("a");
        replace("b");
        QCOMPARE(QueueFixture::read(m_fixture->library / "queue-damaged-1.json"), QByteArray("a"));
        QCOMPARE(QueueFixture::read(m_fixture->library / "queue-damaged-2.json"), QByteArray("b"));
    }
    void badEntriesLeaveTheOthers()
    {
        QJsonObject root = QJsonDocument::fromJson(QueueFixture::read(file())).object();
        QJsonArray entries = root["entries"].toArray();
        entries.insert(1, QJsonObject{{"id", "x"}, {"state", "waiting"}}); // nothing to train
        entries.append(entries.at(0));                                     // twice the same
        QJsonObject odd = entries.at(0).toObject();
        odd["id"] = "odd";
        odd["state"] = "dancing";
        entries.append(odd);
        entries.append(17);
        root["entries"] = entries;
        const QByteArray bytes = QJsonDocument(root).toJson();
        replace(bytes);
        QCOMPARE(m_fixture->order(), QStringList({"0", "0.2"}));
        QVERIFY(model().problem() && model().problem()->message.startsWith("4 entries"));
        QCOMPARE(QueueFixture::read(m_fixture->library / "queue-damaged-1.json"), bytes);
    }
    void anEntryWrittenByHandIsTaken()
    {
        replace(R"({"format": 1, "entries": [{"folder": "runs/a"}, {"config": {"sibo": {"lambda": 0.5}}}]})");
        QCOMPARE(model().rowCount(), 2);
        QVERIFY(!model().problem());
        QCOMPARE(model().entries()[0].folder, m_fixture->library / "runs" / "a");
        QVERIFY(!model().entries()[0].id.isEmpty());
        QVERIFY(model().entries()[0].id != model().entries()[1].id);
    }
    void foldersMoveWithTheLibrary()
    {
        model().setFolder(m_fixture->id(0), m_fixture->library / "studies" / "s");
        model().setFolder(m_fixture->id(1), "/elsewhere/run");
        const QByteArray bytes = QueueFixture::read(file());
        QVERIFY(bytes.contains("\"studies/s\""));
        QVERIFY(bytes.contains("\"/elsewhere/run\""));
    }
    void anEditFromOutsideIsKept()
    {
        QSignalSpy problems(&model(), &ui::QueueModel::problemFound);
        const QByteArray edited = R"({"format": 1, "entries": []})";
        QueueFixture::write(file(), edited);
        m_fixture->add({0.4});
        QCOMPARE(problems.count(), 1);
        QVERIFY(problems.first().first().value<ui::ErrorInfo>().message.contains("outside"));
        QCOMPARE(QueueFixture::read(m_fixture->library / "queue-edited-1.json"), edited);
        m_fixture->restart();
        QCOMPARE(m_fixture->order(), QStringList({"0", "0.2", "0.4"}));
    }
    void aSaveThatFailsIsToldAndMadeUpFor()
    {
        QSignalSpy problems(&model(), &ui::QueueModel::problemFound);
        fs::remove(file());
        fs::create_directory(file()); // nothing can be written there, whoever tries
        m_fixture->add({0.4});
        QCOMPARE(model().rowCount(), 3);
        QVERIFY(problems.count() >= 1);
        QVERIFY(problems.last().first().value<ui::ErrorInfo>().hint.contains("saved with its next change"));
        fs::remove_all(file());
        m_fixture->add({0.6});
        m_fixture->restart();
        QCOMPARE(m_fixture->order(), QStringList({"0", "0.2", "0.4", "0.6"}));
    }
    void theSecondWindowReads()
    {
        const ui::QueueModel second(m_fixture->library);
        QVERIFY(!model().isReadOnly());
        QVERIFY(second.isReadOnly());
        QVERIFY2(second.holder().contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(second.holder()));
        QCOMPARE(second.rowCount(), 2);
        QVERIFY(!(second.flags(second.index(0, 0)) & Qt::ItemIsDragEnabled));
    }
    void theSecondWindowChangesNothing()
    {
        ui::QueueModel second(m_fixture->library);
        const QByteArray before = QueueFixture::read(file());
        second.remove({m_fixture->id(0)});
        second.move({m_fixture->id(1)}, 0);
        second.setState(m_fixture->id(0), ui::QueueState::Done);
        second.setPlan({true, {}, true});
        QCOMPARE(second.rowCount(), 2);
        QCOMPARE(QueueFixture::read(file()), before);
    }
    void theSecondWindowFollowsAndTakesOver()
    {
        ui::QueueModel second(m_fixture->library);
        m_fixture->add({0.4});
        second.refresh();
        QCOMPARE(second.rowCount(), 3);
        // A training of the first is no crash …
        model().setState(m_fixture->id(0), ui::QueueState::Training);
        second.refresh();
        QVERIFY(!second.wasInterrupted());
        QCOMPARE(second.entries().front().state, ui::QueueState::Training);
        model().setState(m_fixture->id(0), ui::QueueState::Done);
        // … and the second takes over once the first has gone.
        QSignalSpy owner(&second, &ui::QueueModel::ownerChanged);
        m_fixture->runner.reset();
        m_fixture->model.reset();
        second.refresh();
        QCOMPARE(owner.count(), 1);
        QVERIFY(!second.isReadOnly());
        second.clearFinished();
        QCOMPARE(second.rowCount(), 2);
    }
    void aReaderPutsNothingAside()
    {
        QueueFixture::write(file(), "no queue");
        const ui::QueueModel second(m_fixture->library);
        QVERIFY(second.problem());
        QVERIFY(!fs::exists(m_fixture->library / "queue-damaged-1.json"));
        QCOMPARE(QueueFixture::read(file()), QByteArray("no queue"));
    }
    void theLockOfADeadProcessIsTaken()
    {
        m_fixture->runner.reset();
        m_fixture->model.reset();
        QProcess dead;
        dead.start("true", QStringList());
        QVERIFY(dead.waitForStarted());
        const qint64 pid = dead.processId();
        QVERIFY(dead.waitForFinished());
        QueueFixture::write(m_fixture->library / "queue.lock",
                            QByteArray::number(pid) + "\nsibo-workbench\n" + QSysInfo::machineHostName().toUtf8() +
                                "\n" + QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
        m_fixture->open();
        QVERIFY(!model().isReadOnly());
        QCOMPARE(model().rowCount(), 2);
    }
};

QTEST_MAIN(TestQueueFile)
#include "test_queue_file.moc"
