// SPDX-License-Identifier: GPL-3.0-or-later
#include "study_results.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

engine::LambdaEffect effectOf(double lambda, double difference)
{
    engine::LambdaEffect effect;
    effect.lambda = lambda;
    effect.label = "λ 0.3";
    effect.seeds = 5;
    effect.difference = difference;
    effect.seedsOnly = engine::Interval{difference - 1, difference + 1};
    effect.examples = engine::Interval{difference - 2, difference + 2};
    effect.p = 0.0312;
    effect.signFlip = 0.0156;
    effect.distinguishable = difference > 1;
    return effect;
}

cli::JudgedStudy group()
{
    cli::JudgedStudy group;
    group.study = "study-1";
    group.comparison.metricName = "accuracy on sst2 (test), last step";
    engine::SettingFigures plain;
    plain.label = "λ 0";
    plain.seeds = 3;
    plain.mean = 0.8125;
    plain.deviation = 0.0107;
    plain.interval = engine::Interval{0.7859, 0.8391};
    plain.diverged = 1;
    plain.pruned = 2;
    group.comparison.settings = {plain, {}};
    engine::PanelVerdict panel;
    panel.label = "learning rate 0.001";
    panel.rule = engine::VerdictRule::Dunnett;
    panel.comparisons = 2;
    panel.seeds = 5;
    panel.effects = {effectOf(0.3, 1.24), {}};
    panel.controls = {effectOf(0.3, -0.4)};
    panel.controls.front().source = engine::SiboSource::Zero;
    panel.controls.front().label = "λ 0.3 · zero";
    panel.sentences = {{engine::SentenceKind::Finding, "λ = 0.3 is better.", ""},
                       {engine::SentenceKind::Caution, "One seed\x1b[31m more.", "add_seeds"}};
    group.verdict.panels = {panel};
    group.verdict.endpoint = {"primary", "test", true};
    group.verdict.signatures = {{engine::FailureSignature::Kind::TooHigh, "λ 0.7", "λ = 0.7 looks too high."}};
    group.verdict.sentences = {{engine::SentenceKind::Note, "The data order was not varied.", ""}};
    return group;
}

} // namespace

class TestCliStudyText : public QObject {
    Q_OBJECT
private slots:
    void text();
    void json();
    void severalGroups();
    void eachPanelHasItsUnit();
};

void TestCliStudyText::text()
{
    const QString text = QString::fromStdString(cli::studyText({group()}));
    for (const char* part :
         {"accuracy on sst2 (test), last step", "0.812 ± 0.011", "0.786 to 0.839", "2 pruned, 1 diverged",
          "λ 0.3 against λ 0", "+1.2", "0.2 to 2.2", "−0.8 to 3.2", "p = 0.031 (sign flips p = 0.016)",
          "λ 0.3 against λ 0.3 · zero", "−0.4", "λ = 0.3 is better.\n", "λ 0.7: λ = 0.7 looks too high.\n",
          "The data order was not varied.\n"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(part + (":\n" + text)));
    QVERIFY(!text.contains(QChar(0x1b))); // a file's text cannot steer the terminal
    QVERIFY(!text.contains("study-1"));
}

void TestCliStudyText::json()
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(cli::studyJson({}, {group()})));
    const QJsonObject study = document["studies"].toArray().at(0).toObject();
    QCOMPARE(study["endpoint"]["at"].toString(), QStringLiteral("best"));
    QVERIFY(study["settings"].toArray().at(1).toObject()["mean"].isNull());
    const QJsonObject panel = study["panels"].toArray().at(0).toObject();
    QCOMPARE(panel["rule"].toString(), QStringLiteral("dunnett"));
    QCOMPARE(panel["unit"].toString(), QStringLiteral("points"));
    const QJsonObject effect = panel["effects"].toArray().at(0).toObject();
    QCOMPARE(effect["difference"].toDouble(), 1.24);
    QCOMPARE(effect["over_seeds"].toArray().at(1).toDouble(), 2.24);
    QVERIFY(effect["learning_rate"].isNull() && effect["sign_flip_p"].toDouble() == 0.0156);
    QVERIFY(panel["effects"].toArray().at(1).toObject()["difference"].isNull());
    QCOMPARE(panel["controls"].toArray().at(0).toObject()["source"].toString(), QStringLiteral("zero"));
    QCOMPARE(panel["sentences"].toArray().at(1).toObject()["action"].toString(), QStringLiteral("add_seeds"));
    QCOMPARE(study["signatures"].toArray().at(0).toObject()["kind"].toString(), QStringLiteral("too_high"));
    QVERIFY(document["runs"].toArray().isEmpty());
}

void TestCliStudyText::severalGroups()
{
    cli::JudgedStudy picked = group();
    picked.study.clear();
    const QString text = QString::fromStdString(cli::studyText({group(), picked}));
    QVERIFY(text.contains("study-1\n") && text.contains("Other runs\n"));
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(cli::studyJson({}, {group(), picked})));
    QVERIFY(document["studies"].toArray().at(1).toObject()["study"].isNull());
    QVERIFY(cli::studyText({}).empty());
}

void TestCliStudyText::eachPanelHasItsUnit()
{
    // Runs picked by hand: the first are told in points, those of another task in their own metric.
    cli::JudgedStudy mixed = group();
    engine::PanelVerdict other = mixed.verdict.panels.front();
    other.unit = engine::FigureUnit::Own;
    other.controls.clear();
    other.effects = {effectOf(0.3, 0.0123)};
    mixed.verdict.panels.push_back(other);
    const QString text = QString::fromStdString(cli::studyText({mixed}));
    QVERIFY2(text.contains("difference (points)") && text.contains("+0.012"), qPrintable(text));
    QCOMPARE(text.count("difference"), 2);
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(cli::studyJson({}, {mixed})));
    const QJsonArray panels = document["studies"].toArray().at(0).toObject()["panels"].toArray();
    QCOMPARE(panels.at(0).toObject()["unit"].toString(), QStringLiteral("points"));
    QCOMPARE(panels.at(1).toObject()["unit"].toString(), QStringLiteral("metric"));
}

QTEST_GUILESS_MAIN(TestCliStudyText)
#include "test_cli_study_text.moc"
