// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/toy/toy_search.h"

#include "lab/toy/toy_search_model.h"
#include "lab/toy/toy_search_view.h"
#include "theme/theme.h"
#include "widgets/message_bar.h"

#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using engine::SiboSource;
using engine::ToyMethod;

/// The search's table as it is read, told and shown; and the committed one.
class TestToySearch : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static constexpr const char* kHead = "method\ttask\tdepth\tsource\tlambda\tseed\taccuracy\tsimilarity\tacross\n";
    std::filesystem::path table(const QByteArray& content) const
    {
        QFile file(m_folder.filePath("grid.tsv"));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the table");
        return file.fileName().toStdString();
    }
    static ui::ToyPoint point(SiboSource source, double lambda, std::uint64_t seed, double accuracy, double similarity)
    {
        return {QStringLiteral("%1 %2 %3").arg(int(source)).arg(lambda).arg(seed),
                source,
                lambda,
                seed,
                accuracy,
                similarity,
                0.1};
    }
    static std::vector<ui::ToyPoint> threeArms()
    {
        return {point(SiboSource::H0, 0, 1, 0.60, 0.9),     point(SiboSource::H0, 0, 2, 0.70, 0.9),
                point(SiboSource::H0, 0.4, 1, 0.80, 0.5),   point(SiboSource::H0, 0.4, 2, 0.66, 0.5),
                point(SiboSource::H0, 0.9, 1, 0.55, 0.2),   point(SiboSource::H0, 0.9, 2, 0.53, 0.2),
                point(SiboSource::Zero, 0.4, 1, 0.79, 0.7), point(SiboSource::Zero, 0.4, 2, 0.71, 0.7)};
    }

private slots:
    void aTableIsRead()
    {
        const ui::ToySearch search = ui::readToySearch(
            table(QByteArray(kHead) +
                  "lora\torder\t2\tzero\t0.4\t3\t0.8125\t0.5\t0.25\nseries\torder\t12\th0\t0\t1\t0.5\t1\t1\n"));
        QVERIFY(!search.error);
        QCOMPARE(search.runs.size(), std::size_t(2));
        const auto points = search.pointsOf(ToyMethod::Lora, 2);
        QCOMPARE(points.size(), std::size_t(1));
        QVERIFY(points[0].source == SiboSource::Zero);
        QCOMPARE(points[0].lambda, 0.4);
        QCOMPARE(points[0].accuracy, 0.8125);
        QCOMPARE(search.depthsOf(ToyMethod::Adapter), (std::set<int>{12}));
    }
    void badTablesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut short") << QByteArray(kHead) + "lora\torder\t2\tzero\t0.4\t3\t0.81";
        QTest::newRow("no number") << QByteArray(kHead) + "lora\torder\t2\tzero\t0.4\t3\tmany\t0.5\t0.2\n";
        QTest::newRow("not finite") << QByteArray(kHead) + "lora\torder\t2\tzero\t0.4\t3\tnan\t0.5\t0.2\n";
        QTest::newRow("no such method") << QByteArray(kHead) + "magic\torder\t2\tzero\t0.4\t3\t0.8\t0.5\t0.2\n";
        QTest::newRow("a column is missing") << QByteArray("method\tdepth\nlora\t2\n");
    }
    void badTablesAreNamed()
    {
        QFETCH(const QByteArray, content);
        const ui::ToySearch search = ui::readToySearch(table(content));
        QVERIFY(search.error.has_value());
        QVERIFY(search.runs.empty());
        QVERIFY2(search.error->where.endsWith("grid.tsv:2"), qPrintable(search.error->where));
    }
    void aMissingTableIsSaidInTheView()
    {
        ui::Theme theme;
        ui::ToySearchView view(&theme, ui::readToySearch("/nowhere/grid.tsv"));
        view.show();
        QVERIFY(view.findChild<ui::MessageBar*>()->isVisible());
    }
    void meansAndSpreads()
    {
        const ui::ToyMean mean = ui::meanOf(threeArms(), SiboSource::H0, 0.4, ui::ToyQuantity::Accuracy);
        QCOMPARE(mean.worlds, 2);
        QVERIFY(std::abs(mean.mean - 0.73) < 1e-12);
        QVERIFY(std::abs(mean.deviation.value_or(0) - 0.0989949493661) < 1e-10); // |0.80 − 0.66| / √2
        QVERIFY(std::abs(ui::meanOf(threeArms(), SiboSource::Zero, 0, ui::ToyQuantity::Accuracy).mean - 0.65) < 1e-12);
        QVERIFY(std::abs(ui::meanOf(threeArms(), SiboSource::H0, 0.9, ui::ToyQuantity::Excess).mean - 0.1) < 1e-12);
    }
    void findingsSayWhatTheNumbersSay()
    {
        const QString text = ui::toyFindings(threeArms());
        for (const char* part : {"λ = 0: accuracy 0.650 ± 0.071", "0.730 ± 0.099 at λ = 0.4", "in 1 of 2 worlds",
                                 "control without h0: 0.750 ± 0.057; h0 is ahead of it in 1 of 2 worlds",
                                 "own best, λ = 0.4: 0.750 ± 0.057", "lowest last-layer similarity, 0.200",
                                 "at λ = 0.9, with accuracy 0.540 ± 0.014"})
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(ui::toyFindings({}).isEmpty());
        QVERIFY(ui::toyFindings({point(SiboSource::H0, 0, 1, 0.6, 0.9)}).isEmpty());
    }
    void rowsOfTheTable()
    {
        ui::ToySearchModel model;
        model.setPoints(threeArms());
        QCOMPARE(model.rowCount(), 4);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, ui::ToySearchModel::Difference), QString("–"));
        QCOMPARE(text(1, ui::ToySearchModel::Difference), QString("+8.0"));
        QCOMPARE(text(2, ui::ToySearchModel::Difference), QString("−11.0"));
        QCOMPARE(text(3, ui::ToySearchModel::Source), QString("zero (control)"));
        QCOMPARE(text(3, ui::ToySearchModel::Worlds), QString("2"));
    }
    void theCommittedSearchIsWhole()
    {
        const ui::ToySearch search = ui::readToySearch(SIBO_SOURCE_DIR "/resources/toy/grid.tsv");
        QVERIFY2(!search.error, qPrintable(search.error ? search.error->where : QString()));
        const std::set<int> depths = search.depthsOf(ToyMethod::AdapterMixedSkip);
        QCOMPARE(depths, (std::set<int>{2, 4, 6, 8}));
        for (const int depth : depths) {
            const auto points = search.pointsOf(ToyMethod::AdapterMixedSkip, depth);
            QCOMPARE(points.size(), std::size_t(33)); // 3 worlds × (6 λ with h0 + 5 with zero)
            QVERIFY(!ui::toyFindings(points).isEmpty());
        }
    }
};

QTEST_MAIN(TestToySearch)
#include "test_toy_search.moc"
