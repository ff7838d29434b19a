// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bar_chart.h"
#include "charts/chart_group.h"
#include "data/data_figures.h"
#include "data/problems_model.h"
#include "data/splits_model.h"
#include "sample_data.h"
#include "theme/theme.h"
#include "widgets/long_text.h"

#include <QtTest>

#include <chrono>

class TestDataParts : public QObject {
    Q_OBJECT

private slots:
    void lengthsAreBarsOfTheBins()
    {
        const auto report = sample::tokenReport({});
        const ui::BarFigures figures = ui::lengthFigures(*report, report->splits[0]);
        QCOMPARE(figures.series.size(), std::size_t(1));
        QCOMPARE(figures.series[0].bars.size(), std::size_t(17));
        QCOMPARE(figures.series[0].bars[1].from, 4.0);
        QCOMPARE(figures.series[0].bars[1].to, 8.0);
        QVERIFY(figures.series[0].bars[1].text.startsWith("4 to 7: "));
        QCOMPARE(figures.mark, std::optional(128.0));
        QVERIFY(!ui::lengthFigures(*sample::sentenceReport({}), report->splits[0]).mark);
    }
    void labelsAreSharesOfEachSplit()
    {
        auto report = sample::sentenceReport({});
        report->splits[0].labels = {{"negative", 30}, {"positive", 10}};
        report->splits[1].labels = {{"positive", 5}};
        const ui::BarFigures figures = ui::labelFigures(*report);
        QCOMPARE(figures.categories, (QStringList{"negative", "positive"}));
        QCOMPARE(figures.series.size(), std::size_t(2));
        QCOMPARE(figures.series[0].bars[0].value, 75.0);
        QCOMPARE(figures.series[1].bars[0].value, 0.0);
        QCOMPARE(figures.series[1].bars[1].value, 100.0);
        QVERIFY(figures.series[0].bars[0].to <= figures.series[1].bars[0].from + 1e-9); // side by side
    }
    void manyClassesBecomeTwelveAndOthers()
    {
        auto report = sample::sentenceReport({});
        report->task.labels.clear();
        report->splits.resize(1);
        report->splits[0].labels.clear();
        for (int i = 0; i < 20; ++i)
            report->splits[0].labels["class " + std::to_string(i)] = 100 - i;
        const ui::BarFigures figures = ui::labelFigures(*report);
        QCOMPARE(figures.categories.size(), 13);
        QCOMPARE(figures.categories.first(), QString("class 0"));
        QCOMPARE(figures.categories.last(), QString("others"));
        double sum = 0;
        for (const auto& bar : figures.series[0].bars)
            sum += bar.value;
        QVERIFY(std::abs(sum - 100) < 1e-9);
    }
    void labelCountsAreShort()
    {
        engine::SplitReport split;
        QCOMPARE(ui::labelCounts(split), QString());
        for (int i = 0; i < 9; ++i)
            split.labels[std::string(1, static_cast<char>('a' + i))] = i;
        QCOMPARE(ui::labelCounts(split), QString("i 8, h 7, g 6, f 5, e 4, d 3, and 3 more"));
    }
    void barChartIsSavedAsATable()
    {
        ui::Theme theme;
        ui::ChartGroup group(&theme);
        ui::BarChart chart(&group, "bars", {"Bars", "Rows", "nothing yet"});
        QVERIFY(chart.isEmpty());
        const auto report = sample::sentenceReport({});
        chart.setFigures(ui::lengthFigures(*report, report->splits[1]));
        QVERIFY(!chart.isEmpty());
        QVERIFY2(chart.csv().startsWith("series,from,to,value\nvalidation,0,4,145\n"), qPrintable(chart.csv()));
        chart.setFigures(ui::labelFigures(*report));
        QVERIFY2(chart.csv().startsWith("series,category,value\ntrain,negative,40.0"), qPrintable(chart.csv()));
        chart.resize(400, 300);
        chart.repaintNow(); // one series more than before
        chart.setFigures({});
        chart.repaintNow();
        QVERIFY(chart.isEmpty());
    }
    void whatForbidsTheUseComesFirst()
    {
        auto report = sample::sentenceReport({});
        report->splits[1].problems = {{"dev.tsv", 0, "the file is empty", "", true}};
        report->splits[1].problemCount = 500; // more than are told
        ui::ProblemsModel model;
        model.setReport(report);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.count(), std::int64_t(502));
        QCOMPARE(model.place(0), QString("/data/dev.tsv"));
        QCOMPARE(model.index(0, 0).data().toString(), QString("✖ dev.tsv"));
        QCOMPARE(model.place(1), QString("/data/train.tsv:17"));
    }
    void longTextsAreCutAtCharacters()
    {
        QCOMPARE(ui::firstOf("one\ntwo\tthree"), QString("one two three"));
        QCOMPARE(ui::firstOf("äöü", 2), QString("äö…"));
        std::string emoji;
        for (int i = 0; i < 300; ++i)
            emoji += "\xF0\x9F\x8C\x8A";
        const QString cut = ui::firstOf(emoji, 201); // falls between the halves of one
        QVERIFY(cut.endsWith(QStringLiteral("…")));
        QCOMPARE(cut.size(), 201);
        QVERIFY(ui::asToolTip("<b>\n").contains("&lt;b&gt;<br>"));
    }
    void aCellCostsTheSameHoweverLongItsText()
    {
        const std::string text(200'000'000, 'x');
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(ui::firstOf(text).size(), 201);
        QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(2));
    }
};

QTEST_MAIN(TestDataParts)
#include "test_data_parts.moc"
