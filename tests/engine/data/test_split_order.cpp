// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/order.h"
#include "data/split.h"
#include "data_files.h"

#include <algorithm>
#include <set>

using namespace engine;

namespace {

/// n samples of three classes, 50 : 30 : 20; every third text also stands there a second time.
Dataset threeClasses(int n)
{
    Dataset data;
    data.path = "made.tsv";
    for (int i = 0; i < n; ++i) {
        Sample sample;
        sample.a = "text " + std::to_string(i % 3 == 0 ? i - i % 2 : i);
        sample.label = i % 10 < 5 ? 0 : i % 10 < 8 ? 1 : 2;
        sample.row = i + 2;
        data.samples.push_back(sample);
    }
    return data;
}

std::set<std::string> textsOf(const Dataset& data)
{
    std::set<std::string> texts;
    for (const Sample& sample : data.samples)
        texts.insert(sample.a);
    return texts;
}

std::vector<std::int64_t> rowsOf(const Dataset& data)
{
    std::vector<std::int64_t> rows;
    for (const Sample& sample : data.samples)
        rows.push_back(sample.row);
    return rows;
}

} // namespace

class TestSplitOrder : public QObject {
    Q_OBJECT
private slots:
    void splitIsStratifiedAndKeepsCopiesTogether();
    void splitIsAFunctionOfTheSeed();
    void splitOfFewSamples();
    void orderIsAPermutation();
    void orderIsStable();
    void orderIsEven();
    void unshuffledIsFileOrder();
};

void TestSplitOrder::splitIsStratifiedAndKeepsCopiesTogether()
{
    Dataset train = threeClasses(1000);
    const Dataset validation = splitOff(train, 0.2, 7);
    QCOMPARE(train.samples.size() + validation.samples.size(), std::size_t{1000});
    const std::vector<double> wanted = {100, 60, 40};
    for (std::int32_t label = 0; label < 3; ++label) {
        const auto count = std::count_if(validation.samples.begin(), validation.samples.end(),
                                         [&](const Sample& s) { return s.label == label; });
        QVERIFY2(std::abs(static_cast<double>(count) - wanted[static_cast<std::size_t>(label)]) <= 15,
                 qPrintable(QStringLiteral("class %1: %2").arg(label).arg(count)));
    }
    std::vector<std::string> both;
    const auto left = textsOf(train), right = textsOf(validation);
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
    QVERIFY(both.empty());
    for (const Dataset* side : std::initializer_list<const Dataset*>{&train, &validation}) {
        const auto rows = rowsOf(*side);
        QVERIFY(std::is_sorted(rows.begin(), rows.end()));
    }
}

void TestSplitOrder::splitIsAFunctionOfTheSeed()
{
    Dataset first = threeClasses(200), second = threeClasses(200), third = threeClasses(200);
    const auto rows = rowsOf(splitOff(first, 0.25, 1));
    QCOMPARE(rowsOf(splitOff(second, 0.25, 1)), rows);
    QVERIFY(rowsOf(splitOff(third, 0.25, 2)) != rows);
}

void TestSplitOrder::splitOfFewSamples()
{
    Dataset few = threeClasses(4);
    QVERIFY(!splitOff(few, 0.01, 1).samples.empty());
    QVERIFY(!few.samples.empty());
    Dataset greedy = threeClasses(40);
    (void)splitOff(greedy, 0.99, 1);
    std::set<std::int32_t> classes;
    for (const Sample& sample : greedy.samples)
        classes.insert(sample.label);
    QCOMPARE(classes.size(), std::size_t{3});
    Dataset same;
    same.path = "same.tsv";
    same.samples.resize(5);
    verifyMentions(errorOf([&] { (void)splitOff(same, 0.5, 1); }), {"bad_data", "same.tsv", "too few"});
}

void TestSplitOrder::orderIsAPermutation()
{
    for (const std::size_t n : {0u, 1u, 2u, 7u, 1000u}) {
        std::vector<std::uint32_t> order = epochOrder(n, 42, 3, true);
        QCOMPARE(order.size(), n);
        std::sort(order.begin(), order.end());
        for (std::size_t i = 0; i < n; ++i)
            QCOMPARE(order[i], static_cast<std::uint32_t>(i));
    }
}

void TestSplitOrder::orderIsStable()
{
    // Computed apart from this code by the same rule: saved runs go on only if it never changes.
    QCOMPARE(epochOrder(8, 42, 0, true), (std::vector<std::uint32_t>{5, 6, 7, 0, 2, 4, 1, 3}));
    QCOMPARE(epochOrder(8, 42, 1, true), (std::vector<std::uint32_t>{5, 4, 0, 2, 7, 6, 3, 1}));
    QVERIFY(epochOrder(100, 1, 0, true) != epochOrder(100, 2, 0, true));
}

void TestSplitOrder::orderIsEven()
{
    // Where sample 0 of five comes to stand over 5,000 epochs: each place about 1,000 times (5 sigma = 142).
    std::vector<int> places(5, 0);
    for (std::uint64_t epoch = 0; epoch < 5000; ++epoch) {
        const auto order = epochOrder(5, 9, epoch, true);
        ++places[static_cast<std::size_t>(std::find(order.begin(), order.end(), 0u) - order.begin())];
    }
    for (const int count : places)
        QVERIFY(std::abs(count - 1000) < 142);
}

void TestSplitOrder::unshuffledIsFileOrder()
{
    QCOMPARE(epochOrder(4, 5, 6, false), (std::vector<std::uint32_t>{0, 1, 2, 3}));
}

QTEST_GUILESS_MAIN(TestSplitOrder)
#include "test_split_order.moc"
