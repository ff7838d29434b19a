// SPDX-License-Identifier: GPL-3.0-or-later
#include "error_code.h"
#include "library/annotations.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

namespace fs = std::filesystem;

class TestAnnotations : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    fs::path run() const { return m_dir->path().toStdString(); }
    QString file() const { return m_dir->filePath(QString::fromLatin1(ui::kNotesFile)); }
    void writeNotes(const QByteArray& text) const
    {
        QFile notes(file());
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write(text);
    }
    QByteArray notes() const
    {
        QFile notes(file());
        return notes.open(QIODevice::ReadOnly) ? notes.readAll() : QByteArray();
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void nothingIsWrittenForReading()
    {
        QCOMPARE(ui::readAnnotations(run()), ui::Annotations());
        QVERIFY(!QFile::exists(file()));
    }
    void aPatchChangesOnlyItsPart()
    {
        ui::patchAnnotations(run(), {QStringList{" b ", "a", "b", ""}, QStringLiteral("λ = 0.4\nis odd"), {}, {}});
        ui::patchAnnotations(run(), {{}, {}, true, {}});
        const ui::Annotations read = ui::readAnnotations(run());
        QCOMPARE(read.tags, QStringList({"a", "b"}));
        QCOMPARE(read.note, QString("λ = 0.4\nis odd"));
        QVERIFY(read.pinned && !read.archived);
        ui::patchAnnotations(run(), {QStringList(), QString(), false, true});
        QCOMPARE(ui::readAnnotations(run()), (ui::Annotations{{}, {}, false, true}));
    }
    void unknownKeysAreKept()
    {
        writeNotes(R"({"color": {"r": 1}, "note": "old", "tags": ["x"]})");
        ui::patchAnnotations(run(), {{}, QStringLiteral("new"), {}, {}});
        const QJsonObject object = QJsonDocument::fromJson(notes()).object();
        QCOMPARE(object["color"].toObject()["r"].toInt(), 1);
        QCOMPARE(object["note"].toString(), QString("new"));
        QCOMPARE(ui::readAnnotations(run()).tags, QStringList("x"));
    }
    void damagedNotesAreNamedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half written") << QByteArray("{\"tags\": [\"a");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("tags are a text") << QByteArray(R"({"tags": "a"})");
        QTest::newRow("a tag is a number") << QByteArray(R"({"tags": ["a", 3]})");
        QTest::newRow("note is a number") << QByteArray(R"({"note": 3})");
        QTest::newRow("pinned is a text") << QByteArray(R"({"pinned": "yes"})");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe{}");
        QTest::newRow("too long") << QByteArray(5 << 20, ' ');
    }
    void damagedNotesAreNamedAndLeftAlone()
    {
        QFETCH(QByteArray, text);
        writeNotes(text);
        QCOMPARE(codeOf([&] { (void)ui::readAnnotations(run()); }), engine::ErrorCode::BadFile);
        QCOMPARE(codeOf([&] { ui::patchAnnotations(run(), {{}, {}, true, {}}); }), engine::ErrorCode::BadFile);
        QCOMPARE(notes(), text);
    }
    void aFolderInItsPlaceIsNamed()
    {
        fs::create_directories(run() / ui::kNotesFile);
        QCOMPARE(codeOf([&] { (void)ui::readAnnotations(run()); }), engine::ErrorCode::BadFile);
    }
    void aRunThatIsGoneIsNotMadeAgain()
    {
        const fs::path gone = run() / "gone";
        QCOMPARE(codeOf([&] { ui::patchAnnotations(gone, {{}, {}, true, {}}); }), engine::ErrorCode::MissingFile);
        QVERIFY(!fs::exists(gone));
    }
    void tagsAreTidiedAsTyped()
    {
        QCOMPARE(ui::tagsFromText(" b,a ,, b,  best  of week "), QStringList({"a", "b", "best of week"}));
        QCOMPARE(ui::tagsFromText(" , "), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestAnnotations)
#include "test_annotations.moc"
