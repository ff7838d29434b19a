// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/beam_search.h"

#include <cmath>
#include <map>

#include <QtTest>

using namespace engine;

namespace {

/// A model of three tokens, 0 ends: log p depends on the last token alone.
std::vector<float> after(std::int32_t last)
{
    static const std::map<std::int32_t, std::vector<double>> kTable{
        {-1, {0.1, 0.5, 0.4}}, {1, {0.2, 0.45, 0.35}}, {2, {0.7, 0.1, 0.2}}, {0, {1, 0, 0}}};
    std::vector<float> row;
    for (const double p : kTable.at(last))
        row.push_back(static_cast<float>(std::log(p)));
    return row;
}

BeamSearch searched(BeamOptions options)
{
    options.endTokens = {0};
    BeamSearch search(std::move(options));
    while (!search.done()) {
        std::vector<std::vector<float>> rows;
        for (std::size_t lane = 0; lane < search.lanes(); ++lane)
            rows.push_back(after(search.ids(lane).empty() ? -1 : search.ids(lane).back()));
        search.step({rows.begin(), rows.end()});
    }
    return search;
}

} // namespace

/// By hand on a tiny model; against transformers: test_generation_goldens.
class TestBeamSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // p(2 0) = 0.28 is the best sequence that ends; greedy would go by token 1.
    void findsWhatGreedyMisses()
    {
        BeamOptions options;
        options.beams = 2;
        options.lengthPenalty = 0;
        options.mostTokens = 6;
        const FinishedBeam best = searched(options).best();
        QCOMPARE(best.ids, (std::vector<std::int32_t>{2, 0}));
        QVERIFY(std::abs(best.score - std::log(0.28)) < 1e-6);
    }

    // By length: log 0.28 / 2 against log p / n of longer ones, none of which is better per token.
    void lengthPenalty()
    {
        BeamOptions options;
        options.beams = 2;
        options.mostTokens = 4;
        options.lengthPenalty = 3;
        const FinishedBeam best = searched(options).best();
        QCOMPARE(best.ids.size(), 4u); // a strong preference for length
        QVERIFY(best.score < 0);
    }

    void stopsAtTheMostTokens()
    {
        BeamOptions options;
        options.beams = 3;
        options.mostTokens = 1;
        const BeamSearch search = searched(options);
        QCOMPARE(search.best().ids, (std::vector<std::int32_t>{1}));
    }

    void earlyStopping()
    {
        BeamOptions options;
        options.beams = 1;
        options.mostTokens = 50;
        options.earlyStopping = true;
        int steps = 0;
        options.stops = [&steps](std::span<const std::int32_t> ids) {
            steps = std::max(steps, static_cast<int>(ids.size()));
            return ids.size() == 3;
        };
        const FinishedBeam best = searched(options).best();
        QCOMPARE(best.ids.size(), 3u);
        QCOMPARE(steps, 3);
    }

    void parentsAreLanesOfTheStepBefore()
    {
        BeamOptions options;
        options.beams = 2;
        options.mostTokens = 9;
        options.endTokens = {0};
        BeamSearch search(options);
        const std::vector<float> first = after(-1);
        search.step({std::span<const float>(first)});
        QCOMPARE(search.lanes(), 2u);
        QCOMPARE(search.parents(), (std::vector<std::size_t>{0, 0}));
        QCOMPARE(search.ids(0), (std::vector<std::int32_t>{1}));
        QCOMPARE(search.ids(1), (std::vector<std::int32_t>{2}));
        const std::vector<float> one = after(1), two = after(2);
        search.step({std::span<const float>(one), std::span<const float>(two)});
        QCOMPARE(search.parents(), (std::vector<std::size_t>{0, 0})); // 0.225 and 0.175 by token 1; 0.08 by token 2
        QCOMPARE(search.ids(1), (std::vector<std::int32_t>{1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestBeamSearch)
#include "test_beam_search.moc"
