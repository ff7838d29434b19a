// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/figure_text.h"
#include "engine/verdict.h"
#include "made_grid.h"
#include "translation/engine_texts.h"
#include "translation/language.h"

#include <QRegularExpression>
#include <QTest>

using namespace ui;
using engine::RunState;
using engine::SiboSource;

namespace {

const std::vector<double> kLambdas{0, 0.2, 0.4, 0.7};
constexpr std::uint64_t kSeeds = 5;

using Runs = std::vector<engine::RunRecord>;

double noiseOf(double lambda, std::uint64_t seed)
{
    return 0.004 * static_cast<double>(seed) +
           0.002 * static_cast<double>((3 * seed + static_cast<std::uint64_t>(10 * lambda)) % 5);
}

/// λ × five seeds; λ = 0.4 is `gain` above.
Runs fullGrid(double gain = 0.03, double rate = 1e-3)
{
    Runs runs;
    for (const double lambda : kLambdas)
        for (std::uint64_t seed = 1; seed <= kSeeds; ++seed)
            runs.push_back(grid::run({.lambda = lambda,
                                      .seed = seed,
                                      .value = 0.8 + noiseOf(lambda, seed) + (lambda == 0.4 ? gain : 0),
                                      .change = [rate](auto& config) { config.train.learningRate = rate; }}));
    return runs;
}

void end(Runs& runs, double lambda, std::uint64_t seed, RunState state, const std::string& code = {},
         const std::string& reason = {})
{
    for (engine::RunRecord& run : runs)
        if (run.config.sibo.lambda == lambda && run.config.train.seed == seed) {
            const double rate = run.config.train.learningRate;
            run = grid::run({.lambda = lambda,
                             .seed = seed,
                             .state = state,
                             .code = code,
                             .reason = reason,
                             .change = [rate](auto& config) { config.train.learningRate = rate; }});
            return;
        }
    qFatal("no such run");
}

/// Each way in which a seed is left out, and λ that have no figures.
Runs withOutcomes()
{
    Runs runs = fullGrid();
    end(runs, 0.2, 1, RunState::Failed, "disk_full", "no model is chosen");
    end(runs, 0, 2, RunState::Stopped);
    for (const std::uint64_t seed : {3, 4, 5})
        end(runs, 0.7, seed, RunState::Failed, "non_finite");
    runs.erase(runs.begin() + 2); // λ = 0, seed 3
    return runs;
}

Runs withPruned()
{
    Runs runs = fullGrid();
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed)
        end(runs, 0.7, seed, RunState::Pruned);
    end(runs, 0, 2, RunState::Pruned);
    end(runs, 0.2, 3, RunState::Running);
    return runs;
}

Runs withControls(double value)
{
    Runs runs = fullGrid();
    for (const SiboSource source : {SiboSource::Zero, SiboSource::Permuted})
        for (std::uint64_t seed = 1; seed <= kSeeds; ++seed)
            runs.push_back(grid::run({0.4, seed, value + noiseOf(0.4, seed), source}));
    return runs;
}

Runs withTwoRates()
{
    Runs runs = fullGrid(0.03, 4e-3), low = fullGrid();
    end(runs, 0.2, 1, RunState::Failed, "non_finite");
    end(runs, 0.7, 2, RunState::Failed, "disk_full");
    runs.insert(runs.end(), low.begin(), low.end());
    return runs;
}

/// Sentences, labels of panels and effects, signatures: what the window shows of a verdict.
QStringList shownOf(const engine::Verdict& verdict)
{
    QStringList shown = QString::fromStdString(grid::told(verdict)).split('\n', Qt::SkipEmptyParts);
    for (const auto* panels : {&verdict.panels, &verdict.tuned})
        for (const engine::PanelVerdict& panel : *panels)
            for (const engine::LambdaEffect& effect : panel.effects)
                shown += QString::fromStdString(engine::intervalText(effect.seedsOnly, panel.unit));
    for (const engine::FailureSignature& signature : verdict.signatures)
        shown += QString::fromStdString(signature.text);
    return shown;
}

/// Words that neither German nor Chinese has; "test" is the name of the test set.
QStringList englishIn(const QString& text)
{
    static const QRegularExpression english(
        QStringLiteral("\\b(the|of|and|with|has|had|have|not|this|that|these|for|is|are|were|than|its|their|which|each|"
                       "every|between|to|at|on|over|runs?|steps|loss|accuracy|points|pruned|diverged|failed|stopped|"
                       "learning|rate|seeds? left|interval|chosen|validation|examples?|permuted)\\b"));
    QStringList found;
    for (auto match = english.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    return found;
}

} // namespace

/// What real verdicts say, in the window's languages.
class TestVerdictWords : public QObject {
    Q_OBJECT

private slots:
    void verdictsAreInTheWindowsLanguage_data()
    {
        QTest::addColumn<Runs>("runs");
        QTest::newRow("one λ is better") << fullGrid();
        QTest::newRow("none is") << fullGrid(0);
        QTest::newRow("seeds are left out") << withOutcomes();
        QTest::newRow("pruned, in training") << withPruned();
        QTest::newRow("controls are worse") << withControls(0.7);
        QTest::newRow("controls are alike") << withControls(0.83);
        QTest::newRow("learning rates") << withTwoRates();
        QTest::newRow("two seeds") << grid::runs({0, 0.2}, {{0.8, 0.81}, {0.82, 0.83}});
        QTest::newRow("one seed") << grid::runs({0, 0.2}, {{0.8}, {0.82}});
        QTest::newRow("no baseline") << grid::runs({0.1, 0.2}, {{0.8}, {0.82}});
    }
    void verdictsAreInTheWindowsLanguage()
    {
        QFETCH(Runs, runs);
        engine::StudyRecord study = grid::study(runs, kLambdas, kSeeds);
        for (const bool ofStudy : {false, true}) {
            const QStringList sentences = shownOf(engine::judge(runs, ofStudy ? &study : nullptr));
            QVERIFY(!sentences.isEmpty());
            for (const Language language : {Language::German, Language::Chinese}) {
                const Translation shown(language);
                for (const QString& sentence : sentences) {
                    static const QRegularExpression names(QStringLiteral("sibo\\.source zero|/no/such/[^:]*"));
                    const QString text = engineText(sentence).remove(names);
                    QVERIFY2(englishIn(text).isEmpty(), qPrintable(englishIn(text).join(' ') + " in: " + text));
                }
            }
        }
    }

    // Counted nouns stand in the nominative wherever they come from.
    void countedNounsStandInTheNominative()
    {
        const Translation german(Language::German);
        static const QRegularExpression dative(
            QStringLiteral("\\b(von|in|aus|mit|bei|nach|zu) (insgesamt )?[0-9.,]+( von [0-9]+)? "
                           "(Läufe|Punkte|Beispiele|Schritte)\\b"));
        for (const Runs& runs : {fullGrid(), fullGrid(0), withOutcomes(), withPruned(), withControls(0.7)}) {
            engine::StudyRecord study = grid::study(runs, kLambdas, kSeeds);
            for (const QString& sentence : shownOf(engine::judge(runs, &study))) {
                const QString text = engineText(sentence);
                QVERIFY2(!text.contains(dative), qPrintable(text));
            }
        }
    }

    void labelsAreInTheWindowsLanguage()
    {
        const engine::Overrides settings{{"sibo.lambda", 0.4},
                                         {"sibo.source", std::string("permuted")},
                                         {"train.learning_rate", 3e-4},
                                         {"train.max_steps", std::monostate()},
                                         {"train.schedule", std::string("cosine")}};
        const std::string label = engine::settingLabel(settings) + " · seed 3";
        for (const Language language : {Language::German, Language::Chinese}) {
            const Translation shown(language);
            const QString text = labelText(label);
            QVERIFY2(englishIn(text).isEmpty(), qPrintable(text));
            QVERIFY2(!text.contains("epochs") && text.contains("0.0003"), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestVerdictWords)
#include "test_verdict_words.moc"
