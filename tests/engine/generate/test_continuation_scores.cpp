// SPDX-License-Identifier: GPL-3.0-or-later
#include "error_code.h"
#include "generate/continuation_scores.h"
#include "generation_case.h"

#include <cmath>

#include <QtTest>

using namespace engine;

namespace {

std::vector<ScoringPrompt> questions()
{
    return {{{2, 5, 9, 7}, {{4, 3}, {8}, {11, 12, 13}}},
            {{2, 5, 9, 7, 1, 1}, {{6}, {6, 6}}},
            {{2, 5, 20}, {{14, 3, 9}, {15}}},
            {{2, 5, 9}, {{7, 4, 3}}}};
}

/// Each prompt with its continuation as training sees it.
ContinuationScore alone(Network& network, std::int64_t run, const std::vector<std::int32_t>& prompt,
                        const std::vector<std::int32_t>& continuation)
{
    std::vector<std::int32_t> all = prompt;
    all.insert(all.end(), continuation.begin(), continuation.end());
    const PackedSample sample{all, {}, 0, static_cast<std::int64_t>(prompt.size())};
    const PackedBatch batch = packBatch(std::span(&sample, 1), network.batchForm(), at::kCPU);
    const std::vector<std::uint64_t> keys(static_cast<std::size_t>(network.runs()), 0);
    const TokenScores scores = network.tokenScores({batch, false, keys}, false);
    return {-scores.loss[run].sum().item<double>(), static_cast<std::int64_t>(continuation.size()),
            scores.correct[run].all().item<bool>()};
}

} // namespace

class TestContinuationScores : public QObject {
    Q_OBJECT
private:
    generation::Models m_models;

private Q_SLOTS:
    void asEachAlone_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("permuted");
        for (const char* family : {"llama", "gptj"})
            for (const auto& [name, kind] : {std::pair{"lora", MethodKind::Lora},
                                             {"series", MethodKind::Series},
                                             {"prefix", MethodKind::Prefix},
                                             {"prompt", MethodKind::Prompt}})
                for (const bool permuted : {false, true})
                    if (!permuted || kind == MethodKind::Lora || kind == MethodKind::Series)
                        QTest::addRow("%s, %s%s", family, name, permuted ? ", permuted" : "")
                            << QString(family) << static_cast<int>(kind) << permuted;
    }
    void asEachAlone()
    {
        QFETCH(QString, family);
        QFETCH(int, kind);
        QFETCH(bool, permuted);
        const TransformerModel& model = m_models(family.toStdString());
        const MethodOptions options = generation::methodOn(model, static_cast<MethodKind>(kind));
        std::vector<MethodMember> members{toy::memberOf(options, 0.6, 3), toy::memberOf(options, 0.0, 4)};
        if (permuted)
            members[0].source = SiboSource::Permuted;
        Network network(model, NetworkOptions{options, 0}, members);
        network.initialise();
        toy::disturb(network, 0.2);
        const auto prompts = questions();
        const auto scores = continuationScores(network, prompts);
        QVERIFY(scores.has_value());
        for (std::size_t r = 0; r < 2; ++r)
            for (std::size_t p = 0; p < prompts.size(); ++p)
                for (std::size_t c = 0; c < prompts[p].continuations.size(); ++c) {
                    const ContinuationScore expected =
                        alone(network, static_cast<std::int64_t>(r), prompts[p].prompt, prompts[p].continuations[c]);
                    const ContinuationScore& given = (*scores)[r][p][c];
                    QVERIFY2(std::abs(given.logProbability - expected.logProbability) <
                                 1e-5 * std::abs(expected.logProbability),
                             qPrintable(QString("%1, %2").arg(given.logProbability).arg(expected.logProbability)));
                    QCOMPARE(given.tokens, expected.tokens);
                    QCOMPARE(given.greedy, expected.greedy);
                }
    }

    void manyPrompts()
    {
        const TransformerModel& model = m_models("llama");
        const auto network = generation::networkOf(model, generation::methodOn(model, MethodKind::Lora), {0.6});
        std::vector<ScoringPrompt> prompts;
        for (std::int32_t i = 0; i < 700; ++i)
            prompts.push_back({{2, 5, 9, 7, i % 27}, {{i % 13, 4}, {i % 7}}});
        int batches = 0;
        const auto all = continuationScores(*network, prompts, [&] { return ++batches > 0; });
        QVERIFY(batches > 1);
        for (const std::size_t p : {0u, 350u, 699u}) {
            const auto one = continuationScores(*network, {prompts[p]});
            for (std::size_t c = 0; c < 2; ++c)
                QVERIFY(std::abs((*all)[0][p][c].logProbability - (*one)[0][0][c].logProbability) < 1e-4);
        }
        QVERIFY(!continuationScores(*network, prompts, [&] { return false; }).has_value());
    }

    void refused()
    {
        const TransformerModel& model = m_models("llama");
        const auto network = generation::networkOf(model, generation::methodOn(model, MethodKind::Lora), {0.6});
        const auto code = [&](const ScoringPrompt& prompt) {
            return codeOf([&] { (void)continuationScores(*network, {prompt}); });
        };
        QCOMPARE(code({{}, {{4}}}), ErrorCode::BadData);
        QCOMPARE(code({{4}, {{}}}), ErrorCode::BadData);
        QCOMPARE(code({{4}, {std::vector<std::int32_t>(65, 5)}}), ErrorCode::BadData); // the toy takes 64
        QCOMPARE(code({{4}, {{27}}}), ErrorCode::BadConfig);
        QVERIFY(continuationScores(*network, {{{4}, {std::vector<std::int32_t>(64, 5)}}}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestContinuationScores)
#include "test_continuation_scores.moc"
