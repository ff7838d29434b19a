// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/sites.h"

#include <QTest>

using namespace engine;

class TestSites : public QObject {
    Q_OBJECT

private slots:
    void peftsMatching();
    void defaultIsTenOfTwelve();
    void placements_data();
    void placements();
    void controlsActInLayerZero();
    void outputDenseNamesBoth();
    void fullPathNamesOne();
    void methodsWithoutModulesHaveNone();
    void familyDefaults_data();
    void familyDefaults();
    void whereH0MayEnter_data();
    void whereH0MayEnter();
    void allLinearIsEveryMapOfTheLayers();
    void sublayersOfSeriesAndParallel();
    void prefixAndPromptTakeWholeLayers();
    void onlySomeLayers();
};

static SiteRequest request(std::vector<std::string> targets, Placement placement = Placement::Both, int layers = 6)
{
    SiteRequest made;
    made.family = &kBert;
    made.targets = std::move(targets);
    made.placement = placement;
    made.layers = layers;
    return made;
}

/// A shape of a family as far as sites ask.
static ModelShape shapeOf(const Family& family, int layers = 6)
{
    ModelShape shape;
    shape.family = &family;
    shape.layers = layers, shape.hiddenSize = 32, shape.heads = shape.keyValueHeads = 4, shape.headDim = 8;
    shape.intermediateSize = 64;
    return shape;
}

static const Family& familyNamed(const QString& name)
{
    for (const Family* family : families())
        if (name == QString::fromUtf8(family->name))
            return *family;
    return kBert;
}

static int count(const std::vector<Site>& sites, bool Site::*flag)
{
    return static_cast<int>(std::count_if(sites.begin(), sites.end(), [&](const Site& site) { return site.*flag; }));
}

void TestSites::peftsMatching()
{
    QVERIFY(matchesTarget("bert.encoder.layer.0.attention.self.query", "query"));
    QVERIFY(matchesTarget("bert.encoder.layer.0.attention.self.query", "self.query"));
    QVERIFY(matchesTarget("query", "query"));
    QVERIFY(!matchesTarget("bert.encoder.layer.0.attention.self.query", "uery"));
    QVERIFY(!matchesTarget("bert.encoder.layer.0.attention.self.query", "attention"));
    QVERIFY(!matchesTarget("query", "a.query"));
    QVERIFY(!matchesTarget("query", ""));
    QVERIFY(!matchesTarget("a.query", ".query"));
    QCOMPARE(unmatchedTargets(request({"query", "q_proj", "layer.9.attention.self.key"})),
             (std::vector<std::string>{"q_proj", "layer.9.attention.self.key"}));
}

void TestSites::defaultIsTenOfTwelve()
{
    const auto sites = findSites(siteRequest(TrainConfig{}, shapeOf(kBert)));
    QCOMPARE(static_cast<int>(sites.size()), 12);
    QCOMPARE(count(sites, &Site::injected), 12);
    QCOMPARE(count(sites, &Site::effective), 10);
    QCOMPARE(sites[0].module, std::string("bert.encoder.layer.0.attention.self.query"));
    QCOMPARE(sites[1].module, std::string("bert.encoder.layer.0.attention.self.value"));
    QVERIFY(!sites[0].effective && !sites[1].effective && sites[2].effective && sites[2].layer == 1);
}

void TestSites::placements_data()
{
    QTest::addColumn<int>("placement");
    QTest::addColumn<bool>("attentionOutput");
    QTest::addColumn<int>("injected");
    QTest::addColumn<int>("effective");
    // Six linears in each of two layers: q, k, v, attention output, intermediate, output.
    QTest::newRow("both") << static_cast<int>(Placement::Both) << false << 8 << 5;
    QTest::newRow("attention") << static_cast<int>(Placement::Attention) << false << 6 << 3;
    QTest::newRow("ffn") << static_cast<int>(Placement::Ffn) << false << 2 << 2;
    QTest::newRow("both, attention output too") << static_cast<int>(Placement::Both) << true << 10 << 7;
    QTest::newRow("attention, attention output too") << static_cast<int>(Placement::Attention) << true << 8 << 5;
    QTest::newRow("ffn does not take the attention output") << static_cast<int>(Placement::Ffn) << true << 2 << 2;
}

void TestSites::placements()
{
    QFETCH(int, placement);
    QFETCH(bool, attentionOutput);
    SiteRequest all =
        request({"query", "key", "value", "output.dense", "intermediate.dense"}, static_cast<Placement>(placement), 2);
    all.injectAttentionOutput = attentionOutput;
    const auto sites = findSites(all);
    QCOMPARE(static_cast<int>(sites.size()), 12);
    QTEST(count(sites, &Site::injected), "injected");
    QTEST(count(sites, &Site::effective), "effective");
    for (const Site& site : sites)
        QVERIFY(site.kind != SiteKind::Down || !site.injected);
}

void TestSites::controlsActInLayerZero()
{
    for (const SiboSource source : {SiboSource::Zero, SiboSource::Permuted}) {
        SiteRequest made = request({"query", "value"});
        made.source = source;
        QCOMPARE(count(findSites(made), &Site::effective), 12);
    }
}

void TestSites::outputDenseNamesBoth()
{
    const auto both = findSites(request({"output.dense"}, Placement::Both, 1));
    QCOMPARE(both.size(), std::size_t{2});
    QCOMPARE(both[0].module, std::string("bert.encoder.layer.0.attention.output.dense"));
    QCOMPARE(both[1].module, std::string("bert.encoder.layer.0.output.dense"));
    const auto one = findSites(request({"attention.output.dense"}, Placement::Both, 1));
    QCOMPARE(one.size(), std::size_t{1});
    QVERIFY(one[0].kind == SiteKind::AttentionOutput);
}

void TestSites::fullPathNamesOne()
{
    const auto sites = findSites(
        request({"bert.encoder.layer.1.attention.self.query", "encoder.layer.11.output.dense"}, Placement::Both, 12));
    QCOMPARE(sites.size(), std::size_t{2});
    QCOMPARE(sites[0].layer, 1);
    QCOMPARE(sites[1].layer, 11);
}

void TestSites::methodsWithoutModulesHaveNone()
{
    for (const MethodKind kind : {MethodKind::Head, MethodKind::Bitfit, MethodKind::Full}) {
        TrainConfig config;
        config.method.kind = kind;
        QVERIFY(findSites(siteRequest(config, shapeOf(kBert))).empty());
    }
}

void TestSites::familyDefaults_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("sites");
    QTest::addColumn<int>("injected");
    QTest::addColumn<int>("effective");
    QTest::addColumn<QString>("first");
    // sibo.md §2: LoRA on query and value, both injected; on LLaMA q k v up down and GPT-J q k v fc_in fc_out, of which
    // the reference injects up_proj and fc_in.
    QTest::newRow("BERT") << "BERT" << 12 << 12 << 10 << "bert.encoder.layer.0.attention.self.query";
    QTest::newRow("RoBERTa") << "RoBERTa" << 12 << 12 << 10 << "roberta.encoder.layer.0.attention.self.query";
    QTest::newRow("LLaMA") << "LLaMA" << 30 << 6 << 6 << "model.layers.0.self_attn.q_proj";
    QTest::newRow("GPT-J") << "GPT-J" << 30 << 6 << 6 << "transformer.h.0.attn.q_proj";
}

void TestSites::familyDefaults()
{
    QFETCH(QString, family);
    const auto sites = findSites(siteRequest(TrainConfig{}, shapeOf(familyNamed(family))));
    QTEST(static_cast<int>(sites.size()), "sites");
    QTEST(count(sites, &Site::injected), "injected");
    QTEST(count(sites, &Site::effective), "effective");
    QTEST(QString::fromStdString(sites[0].module), "first");
}

void TestSites::whereH0MayEnter_data()
{
    QTest::addColumn<QString>("family");
    for (const Family* family : families())
        QTest::newRow(std::string(family->name).c_str()) << QString::fromUtf8(family->name);
}

// The rule of sibo.md §2, for every map of every family.
void TestSites::whereH0MayEnter()
{
    QFETCH(QString, family);
    SiteRequest asked = request({});
    asked.family = &familyNamed(family);
    const std::vector<SiteKind> residual{SiteKind::Query, SiteKind::Key, SiteKind::Value, SiteKind::Gate, SiteKind::Up};
    for (const SiteKind kind : residual)
        QVERIFY(mayInject(asked, kind));
    QVERIFY(!mayInject(asked, SiteKind::AttentionOutput)); // joined head values
    QVERIFY(!mayInject(asked, SiteKind::Down));            // another width
    asked.injectAttentionOutput = true;
    QVERIFY(mayInject(asked, SiteKind::AttentionOutput));
    QVERIFY(!mayInject(asked, SiteKind::Down));
    asked.attentionOutputFits = false; // head_dim of its own
    QVERIFY(!mayInject(asked, SiteKind::AttentionOutput));
    asked.placement = Placement::Attention;
    QVERIFY(mayInject(asked, SiteKind::Query) && !mayInject(asked, SiteKind::Up));
    asked.placement = Placement::Ffn;
    QVERIFY(!mayInject(asked, SiteKind::Query) && mayInject(asked, SiteKind::Up));
    for (const MethodKind kind : {MethodKind::Ia3, MethodKind::Bitfit, MethodKind::Full, MethodKind::Head}) {
        asked.method = kind;
        asked.placement = Placement::Both;
        for (const SiteKind site : residual)
            QVERIFY(!mayInject(asked, site));
    }
}

void TestSites::allLinearIsEveryMapOfTheLayers()
{
    SiteRequest all = request({"all-linear"}, Placement::Both, 2);
    QCOMPARE(findSites(all).size(), std::size_t{12});
    all.family = &kLlama;
    QCOMPARE(findSites(all).size(), std::size_t{14});
    QVERIFY(unmatchedTargets(all).empty());
}

void TestSites::sublayersOfSeriesAndParallel()
{
    for (const MethodKind kind : {MethodKind::Series, MethodKind::Parallel}) {
        TrainConfig config;
        config.method.kind = kind;
        const auto bert = findSites(siteRequest(config, shapeOf(kBert)));
        QCOMPARE(bert.size(), std::size_t{12});
        QCOMPARE(bert[0].module, std::string("bert.encoder.layer.0.attention.output"));
        QCOMPARE(bert[1].module, std::string("bert.encoder.layer.0.output"));
        // A parallel adapter of the first layer reads h0 itself; a series adapter reads what attention made of it.
        QCOMPARE(count(bert, &Site::effective), kind == MethodKind::Series ? 12 : 11);
        const auto llama = findSites(siteRequest(config, shapeOf(kLlama)));
        QCOMPARE(llama[1].module, std::string("model.layers.0.mlp"));
        QCOMPARE(count(llama, &Site::injected), 6); // placement: ffn
    }
}

void TestSites::prefixAndPromptTakeWholeLayers()
{
    TrainConfig config;
    config.method.kind = MethodKind::Prefix;
    const auto prefix = findSites(siteRequest(config, shapeOf(kBert)));
    QCOMPARE(prefix.size(), std::size_t{6});
    QCOMPARE(count(prefix, &Site::effective), 5);
    config.method.kind = MethodKind::Prompt; // behind each layer but the last
    QCOMPARE(findSites(siteRequest(config, shapeOf(kLlama))).size(), std::size_t{5});
}

void TestSites::onlySomeLayers()
{
    TrainConfig config;
    config.method.layersToTransform = {1, 4};
    const auto sites = findSites(siteRequest(config, shapeOf(kBert)));
    QCOMPARE(sites.size(), std::size_t{4});
    QVERIFY(sites[0].layer == 1 && sites[2].layer == 4);
}

QTEST_APPLESS_MAIN(TestSites)
#include "test_sites.moc"
