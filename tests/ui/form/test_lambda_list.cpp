// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/number_list.h"
#include "config/study_axes.h"
#include "widgets/format.h"

#include <QtTest>

class TestLambdaList : public QObject {
    Q_OBJECT

private slots:
    void readsLists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::newRow("commas") << "0, 0.2, 0.4, 0.6"
                                << "0, 0.2, 0.4, 0.6";
        QTest::newRow("blanks and semicolons") << " 0;.5 1 "
                                               << "0, 0.5, 1";
        QTest::newRow("one") << "0.25"
                             << "0.25";
        QTest::newRow("order is kept") << "0.6 0.1"
                                       << "0.6, 0.1";
    }
    void readsLists()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        const ui::LambdaList list = ui::parseLambdaList(text);
        QCOMPARE(list.error, QString());
        QCOMPARE(ui::formatLambdaList(list.values), result);
    }
    void explainsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty") << "  "
                               << "at least one";
        QTest::newRow("word") << "0, x"
                              << "“x”";
        QTest::newRow("too large") << "0, 2"
                                   << "outside 0 to 1";
        QTest::newRow("negative") << "-0.1"
                                  << "outside 0 to 1";
        QTest::newRow("nan") << "nan"
                             << "outside 0 to 1";
        QTest::newRow("twice") << "0.2, 0.2"
                               << "twice";
    }
    void explainsWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const ui::LambdaList list = ui::parseLambdaList(text);
        QVERIFY2(list.error.contains(part), qPrintable(list.error));
        QVERIFY(!list.hint.isEmpty());
        QVERIFY(list.values.empty());
    }
    void limitsTheNumberOfValues()
    {
        QStringList many;
        for (int i = 0; i < 65; ++i)
            many += QString::number(i / 100.0);
        QVERIFY(!ui::parseLambdaList(many.join(' ')).error.isEmpty());
        many.removeLast();
        QCOMPARE(ui::parseLambdaList(many.join(' ')).values.size(), std::size_t(64));
    }
    void axesKeepTheirOrder()
    {
        engine::StudyConfig study;
        study.axes = {{"method.rank", {std::int64_t(4), std::int64_t(8)}}};
        study = ui::withSeeds(study, ui::consecutiveSeeds(5, 3));
        study = ui::withLambdas(study, std::vector<double>{0, 0.5});
        QCOMPARE(study.axes.size(), std::size_t(3));
        QCOMPARE(study.axes[0].first, std::string("sibo.lambda"));
        QCOMPARE(study.axes[1].first, std::string("train.seed"));
        QCOMPARE(study.axes[2].first, std::string("method.rank"));
        QCOMPARE(*ui::seedAxis(study), (std::vector<std::uint64_t>{5, 6, 7}));
        QCOMPARE(*ui::lambdaAxis(study), (std::vector<double>{0, 0.5}));
        study = ui::withLambdas(study, std::nullopt);
        QVERIFY(!ui::lambdaAxis(study));
        QCOMPARE(ui::otherAxes(study), std::vector<std::string>{"method.rank"});
    }
    void wordsNumbers()
    {
        QCOMPARE(ui::formatMetric("accuracy", 0.91), QString("0.9100"));
        QCOMPARE(ui::formatMetric("−loss", -1.3), QString("perplexity 3.669"));
        QCOMPARE(ui::formatCount(1234567), QString("1,234,567"));
        QCOMPARE(ui::formatMillions(872), QString("872"));
        QCOMPARE(ui::formatMillions(22788098), QString("22.8 M"));
        QCOMPARE(ui::formatMillions(999999), QString("1.0 M"));
        QCOMPARE(ui::formatBytes(1100000000), QString("1.1 GB"));
        QCOMPARE(ui::formatDuration(59.4), QString("59 s"));
        QCOMPARE(ui::formatDuration(977340), QString("11 days"));
        QCOMPARE(ui::formatDuration(120 * 86400.0), QString("120 days"));
        QCOMPARE(ui::formatMetric("−loss", -10.0), QString("perplexity 22026"));
        QCOMPARE(ui::formatDuration(7500), QString("2 h 05 min"));
        QCOMPARE(ui::formatClock(64), QString("1:04"));
        QCOMPARE(ui::formatClock(7509), QString("2:05:09"));
        QCOMPARE(ui::formatNumber(3e-4), QString("0.0003"));
    }
};

QTEST_GUILESS_MAIN(TestLambdaList)
#include "test_lambda_list.moc"
