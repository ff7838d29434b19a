// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/dropped_path.h"
#include "widgets/format.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <map>

class TestDroppedPath : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    std::filesystem::path write(const QString& name, const QByteArray& text = {})
    {
        const QString path = m_dir->filePath(name);
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return ui::toPath(path);
    }
    static std::map<std::string, std::string> texts(const std::vector<ui::ConfigModel::Change>& changes)
    {
        std::map<std::string, std::string> result;
        for (const auto& [key, value] : changes)
            result[key] = engine::toText(value);
        return result;
    }

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void foldersAreKnownByTheirFiles()
    {
        QCOMPARE(ui::classifyDrop(write("model/config.json", "{}").parent_path()), ui::DroppedKind::Model);
        QCOMPARE(ui::classifyDrop(write("adapter/adapter_config.json", "{}").parent_path()), ui::DroppedKind::Adapter);
        QCOMPARE(ui::classifyDrop(write("study/study.json", "{}").parent_path()), ui::DroppedKind::Study);
        write("run/config.json", "{}");
        QCOMPARE(ui::classifyDrop(write("run/events.jsonl").parent_path()), ui::DroppedKind::Run);
        QCOMPARE(ui::classifyDrop(write("empty/x.bin").parent_path()), ui::DroppedKind::Unknown);
        QCOMPARE(ui::classifyDrop(ui::toPath(m_dir->filePath("absent"))), ui::DroppedKind::Unknown);
    }
    void filesAreKnownByNameAndContent()
    {
        QCOMPARE(ui::classifyDrop(write("a.tsv", "sentence\tlabel\n")), ui::DroppedKind::Data);
        QCOMPARE(ui::classifyDrop(write("a.jsonl", "{}\n")), ui::DroppedKind::Data);
        QCOMPARE(ui::classifyDrop(write("rows.json", "[{\"sentence\": \"x\"}]")), ui::DroppedKind::Data);
        QCOMPARE(ui::classifyDrop(write("c.json", "{\"method\": {\"rank\": 4}}")), ui::DroppedKind::Config);
        QCOMPARE(ui::classifyDrop(write("a.png")), ui::DroppedKind::Unknown);
    }
    void aKnownDataSetComesWithItsValidationFile()
    {
        const auto train = write("GLUE/SST-2/train.tsv");
        write("GLUE/SST-2/dev.tsv");
        const auto changes = texts(ui::useDataFile(train));
        QCOMPARE(changes.at("task.preset"), std::string("\"sst2\""));
        QVERIFY(changes.at("task.validation").find("dev.tsv") != std::string::npos);
        QCOMPARE(changes.at("task.validation_fraction"), std::string("null"));
    }
    void aLoneFileIsSplit()
    {
        const auto changes = texts(ui::useDataFile(write("mine/reviews.csv")));
        QCOMPARE(changes.at("task.preset"), std::string("null"));
        QCOMPARE(changes.at("task.validation"), std::string("null"));
        QCOMPARE(changes.at("task.validation_fraction"), std::string("0.2"));
    }
    void dataReplacesWhatBelongedToTheOldOnes()
    {
        ui::ConfigModel model;
        model.set("task.labels", std::vector<std::string>{"a", "b"});
        model.set("task.test", std::vector<engine::TestSet>{{"ood", "x.tsv"}});
        model.setMany(ui::useDataFile(write("mine/reviews.csv")), "data");
        QVERIFY(model.config().task.labels.empty());
        QVERIFY(model.config().task.test.empty());
        QCOMPARE(model.config().task.train.filename().string(), std::string("reviews.csv"));
    }
};

QTEST_GUILESS_MAIN(TestDroppedPath)
#include "test_dropped_path.moc"
