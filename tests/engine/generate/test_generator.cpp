// SPDX-License-Identifier: GPL-3.0-or-later
#include "error_code.h"
#include "generate/token_choice.h"
#include "generation_case.h"

#include <algorithm>
#include <map>

#include <QtTest>

using namespace engine;
using generation::NumberTokenizer;
using Results = std::vector<std::vector<Generation>>;

namespace {

constexpr int kTokens = 12;

GeneratorOptions greedy()
{
    GeneratorOptions options;
    options.settings.maxNewTokens = kTokens;
    options.endTokens = {3, 20};
    return options;
}
GeneratorOptions sampled()
{
    GeneratorOptions options = greedy();
    options.settings.doSample = true;
    options.settings.temperature = 1.3;
    options.settings.topK = 9;
    options.settings.topP = 0.9;
    options.settings.repetitionPenalty = 1.2;
    options.settings.seed = 11;
    return options;
}
GeneratorOptions beams()
{
    GeneratorOptions options = greedy();
    options.settings.numBeams = 3;
    return options;
}

/// Greedy generation with nothing but whole forward passes.
std::vector<std::int32_t> plainGreedy(Network& network, std::int64_t run, const PromptIds& prompt,
                                      const std::vector<std::int64_t>& endTokens)
{
    std::vector<std::int32_t> ids = prompt.ids;
    while (ids.size() < prompt.ids.size() + kTokens) {
        std::vector<std::int32_t> next = ids;
        next.push_back(0);
        const PackedSample sample{next, {}, 0, static_cast<std::int64_t>(ids.size())};
        const PackedBatch batch = packBatch(std::span(&sample, 1), network.batchForm(), at::kCPU);
        const std::vector<std::uint64_t> keys(static_cast<std::size_t>(network.runs()), 0);
        const at::NoGradGuard noGradient;
        const at::Tensor logits = network.tokenLogits(network.labelStates({batch, false, keys}, {}))[run][0];
        ids.push_back(static_cast<std::int32_t>(logits.argmax().item<std::int64_t>()));
        if (std::find(endTokens.begin(), endTokens.end(), ids.back()) != endTokens.end())
            break;
    }
    return {ids.begin() + static_cast<std::ptrdiff_t>(prompt.ids.size()), ids.end()};
}

} // namespace

/// What comes out does not depend on how it is computed: batches, cache, arms beside each other.
class TestGenerator : public QObject {
    Q_OBJECT
private:
    generation::Models m_models;

    std::unique_ptr<Network> network(const char* family, std::vector<double> lambdas,
                                     MethodKind kind = MethodKind::Lora)
    {
        const TransformerModel& model = m_models(family);
        return generation::networkOf(model, generation::methodOn(model, kind), lambdas);
    }
    static Results run(Network& network, const GeneratorOptions& options, const std::vector<PromptIds>& prompts,
                       const GenerationSink& sink = {}, std::stop_token stop = {})
    {
        const NumberTokenizer tokenizer(static_cast<std::int32_t>(network.model().shape.vocabSize));
        return Generator(network, tokenizer, options)(prompts, sink, stop);
    }

private Q_SLOTS:
    void greedyIsTheLikeliestToken()
    {
        for (const char* family : {"llama", "gptj"}) {
            const auto net = network(family, {0.6, 0.0});
            const auto prompts = generation::prompts(net->model().shape.vocabSize);
            const Results results = run(*net, greedy(), prompts);
            for (std::size_t r = 0; r < results.size(); ++r)
                for (std::size_t p = 0; p < prompts.size(); ++p)
                    QCOMPARE(results[r][p].ids,
                             plainGreedy(*net, static_cast<std::int64_t>(r), prompts[p], greedy().endTokens));
        }
    }

    void nothingButTimeDependsOnTheBatch_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("kind");
        int way = 0;
        for (const char* name : {"greedy", "sampled", "beams"}) {
            for (const auto& [method, kind] :
                 {std::pair{"lora", MethodKind::Lora}, {"prefix", MethodKind::Prefix}, {"prompt", MethodKind::Prompt}})
                QTest::addRow("%s, %s", name, method) << way << static_cast<int>(kind);
            ++way;
        }
    }
    void nothingButTimeDependsOnTheBatch()
    {
        QFETCH(int, way);
        QFETCH(int, kind);
        GeneratorOptions options = way == 0 ? greedy() : way == 1 ? sampled() : beams();
        const auto net = network("llama", {0.6, 0.0}, static_cast<MethodKind>(kind));
        const auto prompts = generation::prompts(net->model().shape.vocabSize);
        options.batch = 16;
        const Results together = run(*net, options, prompts);
        options.batch = 3; // the next prompt comes in when one is done
        QVERIFY(generation::sameIds(run(*net, options, prompts), together));
        options.cached = false;
        QVERIFY(generation::sameIds(run(*net, options, prompts), together));
        for (std::size_t p = 0; p < prompts.size(); ++p) {
            const Results alone = run(*net, options, {prompts[p]});
            for (std::size_t r = 0; r < alone.size(); ++r) {
                QCOMPARE(alone[r][0].ids, together[r][p].ids);
                QVERIFY(std::abs(alone[r][0].score - together[r][p].score) < 1e-4);
            }
        }
    }

    // In lockstep as alone, whatever another arm does: other texts, other lengths.
    void armsInLockstep()
    {
        for (const auto& options : {greedy(), sampled(), beams()}) {
            const auto all = network("gptj", {0.6, 0.2, 0.0});
            const auto prompts = generation::prompts(all->model().shape.vocabSize);
            const Results together = run(*all, options, prompts);
            const double lambdas[]{0.6, 0.2, 0.0};
            bool differ = false;
            for (std::size_t r = 0; r < 3; ++r) {
                const auto one = network("gptj", {lambdas[r]});
                one->parameters().values().select(0, 0).copy_(all->parameters().values()[static_cast<std::int64_t>(r)]);
                const Results alone = run(*one, options, prompts);
                QVERIFY(generation::sameIds({alone[0]}, {together[r]}));
                differ = differ || !generation::sameIds({together[r]}, {together[0]});
            }
            QVERIFY(differ);
        }
    }

    void piecesMakeUpTheText()
    {
        for (const auto& options : {greedy(), sampled(), beams()}) {
            const auto net = network("llama", {0.6, 0.0});
            const auto prompts = generation::prompts(net->model().shape.vocabSize);
            std::map<std::pair<std::size_t, std::size_t>, std::string> texts;
            std::map<std::pair<std::size_t, std::size_t>, int> ends;
            std::vector<std::size_t> done;
            GenerationSink sink;
            sink.piece = [&](const GeneratedPiece& piece) {
                QCOMPARE(ends[std::make_pair(piece.arm, piece.prompt)], 0);
                texts[std::make_pair(piece.arm, piece.prompt)] += piece.text;
                ends[std::make_pair(piece.arm, piece.prompt)] += piece.last ? 1 : 0;
            };
            sink.done = [&](std::size_t prompt, const std::vector<Generation>& byRun) {
                QCOMPARE(byRun.size(), 2u);
                done.push_back(prompt);
            };
            const Results results = run(*net, options, prompts, sink);
            for (std::size_t r = 0; r < 2; ++r)
                for (std::size_t p = 0; p < prompts.size(); ++p) {
                    QCOMPARE(texts[std::make_pair(r, p)], results[r][p].text);
                    QCOMPARE(ends[std::make_pair(r, p)], 1);
                }
            std::sort(done.begin(), done.end());
            QCOMPARE(done, (std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6}));
        }
    }

    void waysToEnd()
    {
        const auto net = network("llama", {0.0});
        const auto prompts = generation::prompts(net->model().shape.vocabSize, 1);
        GeneratorOptions options = greedy();
        options.endTokens.clear();
        const Generation whole = run(*net, options, prompts)[0][0];
        QCOMPARE(whole.finish, FinishReason::Length);
        QCOMPARE(whole.ids.size(), std::size_t{kTokens});
        const std::int32_t fourth = whole.ids[3];
        const auto first =
            static_cast<std::size_t>(std::find(whole.ids.begin(), whole.ids.end(), fourth) - whole.ids.begin());
        for (const int beamCount : {1, 2}) {
            options.settings.numBeams = beamCount;
            options.endTokens = {fourth};
            const Generation ended = run(*net, options, prompts)[0][0];
            if (beamCount == 1)
                QCOMPARE(ended.ids.size(), first + 1);
            if (ended.finish == FinishReason::EndToken)
                QCOMPARE(ended.ids.back(), fourth); // it is no text, and so not part of it
            QVERIFY(!ended.text.ends_with("<" + std::to_string(fourth) + ">"));
            options.endTokens.clear();
            options.settings.stop = {"<" + std::to_string(fourth) + ">"};
            const Generation stopped = run(*net, options, prompts)[0][0];
            QVERIFY(stopped.text.find(options.settings.stop[0]) == std::string::npos);
            if (beamCount == 1)
                QCOMPARE(stopped.finish, FinishReason::StopText);
            options.settings.stop.clear();
        }
        options.settings.numBeams = 1;
        options.settings.maxNewTokens = 1000; // the toy takes 64 positions
        QCOMPARE(run(*net, options, prompts)[0][0].ids.size(), 64 - prompts[0].ids.size());
    }

    void scoreIsTheSumOfLogProbabilities()
    {
        const auto net = network("llama", {0.4});
        const auto prompts = generation::prompts(net->model().shape.vocabSize, 2);
        const Generation result = run(*net, sampled(), prompts)[0][1]; // of the model, not of what is drawn from
        std::vector<std::int32_t> all = prompts[1].ids;
        all.insert(all.end(), result.ids.begin(), result.ids.end());
        const PackedSample sample{all, {}, 0, static_cast<std::int64_t>(prompts[1].ids.size())};
        const PackedBatch batch = packBatch(std::span(&sample, 1), net->batchForm(), at::kCPU);
        const double loss = net->tokenScores({batch, false, {0}}, false).loss.sum().item<double>();
        QVERIFY(std::abs(result.score + loss) < 1e-4);
    }

    // What is laid out of the adapters' weights for one call is not used in the next.
    void weightsMayChangeBetweenCalls()
    {
        const auto net = network("llama", {0.4, 0.0}), fresh = network("llama", {0.4, 0.0});
        const auto prompts = generation::prompts(net->model().shape.vocabSize, 3);
        const Results before = run(*net, greedy(), prompts);
        for (const auto& changed : {net.get(), fresh.get()})
            changed->parameters().values().mul_(-1.5);
        const Results after = run(*net, greedy(), prompts);
        QVERIFY(generation::sameIds(after, run(*fresh, greedy(), prompts)));
        QVERIFY(!generation::sameIds(after, before));
    }

    void stoppedOnTheWay()
    {
        const auto net = network("llama", {0.0, 0.6});
        const auto prompts = generation::prompts(net->model().shape.vocabSize);
        GeneratorOptions options = greedy();
        options.endTokens.clear();
        options.batch = 2;
        std::stop_source source;
        GenerationSink sink;
        std::size_t finished = 0;
        sink.done = [&](std::size_t, const std::vector<Generation>&) {
            if (++finished == 2)
                source.request_stop();
        };
        const Results results = run(*net, options, prompts, sink, source.get_token());
        QCOMPARE(results.size(), 2u);
        QCOMPARE(results[1].size(), prompts.size());
        QCOMPARE(finished, 2u);
        QCOMPARE(results[0][0].ids.size(), std::size_t{kTokens});
        QVERIFY(results[0].back().ids.empty());
        QCOMPARE(results[0].back().finish, FinishReason::Length);
    }

    void refused()
    {
        const auto net = network("llama", {0.0});
        const auto prompts = generation::prompts(net->model().shape.vocabSize, 1);
        const auto code = [&](auto change, std::vector<PromptIds> given) {
            GeneratorOptions options = greedy();
            change(options.settings);
            return codeOf([&] { (void)run(*net, options, given); });
        };
        using Settings = GenerationSettings;
        const auto nothing = [](Settings&) {};
        QCOMPARE(code([](Settings& s) { s.maxNewTokens = 0; }, prompts), ErrorCode::BadConfig);
        QCOMPARE(code([](Settings& s) { s.temperature = 0; }, prompts), ErrorCode::BadConfig);
        QCOMPARE(code([](Settings& s) { s.topP = 0; }, prompts), ErrorCode::BadConfig);
        QCOMPARE(code([](Settings& s) { s.topK = -1; }, prompts), ErrorCode::BadConfig);
        QCOMPARE(code([](Settings& s) { s.repetitionPenalty = 0; }, prompts), ErrorCode::BadConfig);
        QCOMPARE(code([](Settings& s) { s.numBeams = 2, s.doSample = true; }, prompts), ErrorCode::BadConfig);
        QCOMPARE(code([](Settings& s) { s.numBeams = 40; }, prompts), ErrorCode::BadConfig);
        QCOMPARE(code([](Settings& s) { s.stop = {""}; }, prompts), ErrorCode::BadConfig);
        QCOMPARE(code(nothing, {{{}, 0}}), ErrorCode::BadData);
        QCOMPARE(code(nothing, {{std::vector<std::int32_t>(64, 5), 0}}), ErrorCode::BadData);
        QCOMPARE(code(nothing, {{{5, 27}, 0}}), ErrorCode::BadConfig); // the toy has 27 words
        net->parameters().values().fill_(NAN);
        QCOMPARE(code(nothing, prompts), ErrorCode::NonFinite);
        const TransformerModel& model = m_models("llama");
        const MethodOptions options = generation::methodOn(model, MethodKind::Lora);
        Network classifier(model, {options, 2}, {toy::memberOf(options, 0)});
        QCOMPARE(codeOf([&] { (void)run(classifier, greedy(), prompts); }), ErrorCode::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestGenerator)
#include "test_generator.moc"
