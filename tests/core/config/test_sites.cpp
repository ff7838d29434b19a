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
    void headHasNone();
};

static SiteRequest request(std::vector<std::string> targets, Placement placement = Placement::Both, int layers = 6)
{
    SiteRequest made;
    made.targets = std::move(targets);
    made.placement = placement;
    made.layers = layers;
    return made;
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
    const auto sites = findSites(siteRequest(TrainConfig{}, 6));
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

void TestSites::headHasNone()
{
    TrainConfig config;
    config.method.kind = MethodKind::Head;
    QVERIFY(findSites(siteRequest(config, 6)).empty());
}

QTEST_APPLESS_MAIN(TestSites)
#include "test_sites.moc"
