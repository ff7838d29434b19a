// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/methods.h"
#include "error_code.h"
#include "generate/end_tokens.h"
#include "generate/lockstep.h"
#include "generation_case.h"
#include "peft/adapted_model.h"
#include "peft/adapter_file.h"
#include "peft/adapter_method.h"
#include "peft/method_options.h"

#include <QtTest>

using namespace engine;

namespace {

TrainConfig configOf(MethodKind kind, double lambda, int rank = 4)
{
    TrainConfig config;
    config.task.kind = TaskKind::CausalLm;
    config.method.kind = kind;
    config.method.rank = rank;
    config.method.bottleneckSize = 6;
    config.method.virtualTokens = 3;
    if (takesLambda(kind))
        config.sibo.lambda = lambda;
    return config;
}

at::Tensor logitsOf(Network& network)
{
    const std::vector<std::int32_t> ids{2, 5, 9, 7, 14, 3};
    const PackedSample sample{ids, {}, 0, 3};
    const PackedBatch batch = packBatch(std::span(&sample, 1), network.batchForm(), at::kCPU);
    const std::vector<std::uint64_t> keys(static_cast<std::size_t>(network.runs()), 0);
    const at::NoGradGuard noGradient;
    return network.tokenLogits(network.labelStates({batch, false, keys}, {}));
}

} // namespace

/// Which arms go together, and that each computes what it computes alone.
class TestLockstep : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    generation::Models m_models;

    /// An adapter folder with random weights.
    std::filesystem::path adapter(const QString& name, const TrainConfig& config, std::uint64_t seed = 7)
    {
        const TransformerModel& model = m_models("llama");
        NetworkOptions options;
        options.method = methodOptions(config, model.shape);
        options.classes = 0;
        Network network(model, options, {methodMember(config, options.method, model.shape)});
        network.initialise();
        toy::disturb(network, 0.1, seed);
        const std::filesystem::path folder = m_folder.filePath(name).toStdString();
        saveAdapter(folder, adapterConfigOf(config, model.shape), network.layout(),
                    network.parameters().values().select(0, 0));
        return folder;
    }

private Q_SLOTS:
    void sameShapesGoTogether()
    {
        const TransformerModel& model = m_models("llama");
        const auto one = adapter("one", configOf(MethodKind::Lora, 0.6));
        const auto two = adapter("two", configOf(MethodKind::Lora, 0.2), 8);
        const auto wide = adapter("wide", configOf(MethodKind::Lora, 0.6, 8));
        const auto series = adapter("series", configOf(MethodKind::Series, 0.4));
        const auto prefix = adapter("prefix", configOf(MethodKind::Prefix, 0.3));
        const std::vector<GenerationArm> arms{{},         {one, {}},  {prefix, {}}, {two, {}},
                                              {wide, {}}, {one, 0.0}, {series, {}}};
        const LockstepPlan plan = planLockstep(model, arms);
        QCOMPARE(plan.groups.size(), 4u);
        QCOMPARE(plan.groups[0].arms, (std::vector<std::size_t>{1, 3, 5, 0}));
        QCOMPARE(plan.groups[1].arms, (std::vector<std::size_t>{2}));
        QCOMPARE(plan.groups[2].arms, (std::vector<std::size_t>{4}));
        QCOMPARE(plan.groups[3].arms, (std::vector<std::size_t>{6}));
        QCOMPARE(plan.arms[1].lambda, 0.6);
        QCOMPARE(plan.arms[5].lambda, 0.0);
        QCOMPARE(plan.arms[5].trainedLambda, std::optional(0.6));
        for (const ArmGroup& group : plan.groups) {
            const auto network = lockstepNetwork(model, group);
            const at::Tensor together = logitsOf(*network);
            for (std::size_t r = 0; r < group.arms.size(); ++r) {
                const GenerationArm& arm = arms[group.arms[r]];
                if (arm.adapter.empty())
                    continue;
                const AdaptedModel alone = loadAdapted(model, arm.adapter, arm.lambda);
                const at::Tensor expected = logitsOf(*alone.network)[0];
                QVERIFY(toy::worst(together[static_cast<std::int64_t>(r)], expected) < 1e-5);
            }
        }
    }

    // The model alone as a member is exactly the model, whatever its neighbours.
    void theModelAloneJoinsExactly_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("joins");
        for (const MethodKind kind : {MethodKind::Lora, MethodKind::Series, MethodKind::Parallel,
                                      MethodKind::AdapterInput, MethodKind::Ia3, MethodKind::Bitfit})
            QTest::newRow(name(kind)) << static_cast<int>(kind) << true;
        for (const MethodKind kind : {MethodKind::Dora, MethodKind::Prefix, MethodKind::Prompt, MethodKind::Full})
            QTest::newRow(name(kind)) << static_cast<int>(kind) << false;
    }
    void theModelAloneJoinsExactly()
    {
        QFETCH(int, kind);
        QFETCH(bool, joins);
        const TransformerModel& model = m_models("llama");
        const auto folder = adapter(QString("of-%1").arg(kind), configOf(static_cast<MethodKind>(kind), 0.6));
        const LockstepPlan plan = planLockstep(model, {{folder, {}}, {}});
        QCOMPARE(plan.groups.size(), joins ? 1u : 2u);
        const auto alone = lockstepNetwork(model, planLockstep(model, {}).groups.front());
        const auto group = lockstepNetwork(model, plan.groups.back());
        const at::Tensor expected = logitsOf(*alone)[0], given = logitsOf(*group)[joins ? 1 : 0];
        QVERIFY(given.equal(expected));
    }

    void refused()
    {
        const TransformerModel& model = m_models("llama");
        QCOMPARE(codeOf([&] { (void)planLockstep(model, {{{}, 0.5}}); }), ErrorCode::BadConfig);
        QCOMPARE(codeOf([&] {
                     (void)planLockstep(model, {{m_folder.filePath("absent").toStdString(), {}}});
                 }),
                 ErrorCode::MissingFile);
        const auto folder = adapter("plain", configOf(MethodKind::Ia3, 0));
        QCOMPARE(codeOf([&] { (void)planLockstep(model, {{folder, 0.5}}); }), ErrorCode::BadConfig);
    }

    void endTokens_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QList<qint64>>("ids");
        QTest::addColumn<bool>("refused");
        QTest::newRow("one") << QByteArray(R"({"eos_token_id": 4})") << QList<qint64>{4} << false;
        QTest::newRow("several") << QByteArray(R"({"eos_token_id": [4, 9, 12]})") << QList<qint64>{4, 9, 12} << false;
        QTest::newRow("none-there") << QByteArray("{}") << QList<qint64>{6} << false;
        QTest::newRow("null") << QByteArray(R"({"eos_token_id": null})") << QList<qint64>{6} << false;
        QTest::newRow("no-file") << QByteArray() << QList<qint64>{6} << false;
        QTest::newRow("a-text") << QByteArray(R"({"eos_token_id": "4"})") << QList<qint64>{} << true;
        QTest::newRow("negative") << QByteArray(R"({"eos_token_id": [4, -1]})") << QList<qint64>{} << true;
        QTest::newRow("a-list") << QByteArray("[4]") << QList<qint64>{} << true;
        QTest::newRow("no-json") << QByteArray("{") << QList<qint64>{} << true;
    }
    void endTokens()
    {
        QFETCH(QByteArray, file);
        QFETCH(QList<qint64>, ids);
        QFETCH(bool, refused);
        QTemporaryDir folder;
        ModelShape shape = m_models("llama").shape;
        shape.folder = folder.path().toStdString();
        shape.endTokenIds = {6};
        if (!file.isEmpty())
            writeFileAtomically(shape.folder / "generation_config.json", file.toStdString());
        const generation::NumberTokenizer tokenizer(27);
        if (refused) {
            QCOMPARE(codeOf([&] { (void)engine::endTokens(shape, tokenizer); }), ErrorCode::BadFile);
            return;
        }
        QCOMPARE(engine::endTokens(shape, tokenizer), std::vector<std::int64_t>(ids.begin(), ids.end()));
        // Training appends the tokenizer's own, whatever the configuration says.
        constexpr std::int32_t kOwn = 9;
        const generation::NumberTokenizer ending(27, kOwn);
        std::vector<std::int64_t> ofAdapters(ids.begin(), ids.end());
        if (!ids.contains(kOwn))
            ofAdapters.push_back(kOwn);
        QCOMPARE(endTokensOfAdapters(shape, ending), ofAdapters);
    }
};

QTEST_GUILESS_MAIN(TestLockstep)
#include "test_lockstep.moc"
