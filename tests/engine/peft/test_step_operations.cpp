// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"
#include "method_case.h"
#include "train/step_operations.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace engine;

/// Counted operations beside those that torch's own counter finds in transformers' and peft's networks.
class TestStepOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asTorchCountsThem_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("number");
        const QJsonObject families = m_golden["families"].toObject();
        for (auto family = families.begin(); family != families.end(); ++family) {
            const QJsonArray cases = family.value().toObject()["cases"].toArray();
            for (int i = 0; i < cases.size(); ++i)
                QTest::addRow("%s, %s", qPrintable(family.key()), qPrintable(cases.at(i)["name"].toString()))
                    << family.key() << i;
        }
    }

    void asTorchCountsThem()
    {
        QFETCH(QString, family);
        QFETCH(int, number);
        const QJsonObject file = m_golden["families"][family].toObject();
        const QTemporaryDir folder;
        writeFileAtomically(folder.filePath("config.json").toStdString(),
                            QJsonDocument(file["config"].toObject()).toJson().toStdString());
        const ModelShape shape = readModelShape(folder.path().toStdString());
        const QJsonObject own = file["cases"][number].toObject();
        const TrainConfig config = method_goldens::Case(m_golden, own).config(shape);
        std::vector<std::int64_t> lengths;
        for (const double length : golden::numbers(m_golden["lengths"]))
            lengths.push_back(static_cast<std::int64_t>(length));
        const auto counted = stepOperations(config, shape, lengths);
        QVERIFY(counted);
        QCOMPARE(counted->model + counted->sites, own["operations"].toDouble());
        QCOMPARE(counted->mixing > 0, config.sibo.lambda > 0);
    }

private:
    QJsonObject m_golden = golden::load(QStringLiteral("operations.json"));
};

QTEST_GUILESS_MAIN(TestStepOperations)
#include "test_step_operations.moc"
