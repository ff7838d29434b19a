// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "engine/verdict.h"
#include "made_grid.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <fstream>

using namespace engine;

namespace {

constexpr std::size_t kExamples = 400;

/// Runs with stored predictions: every example has its own difficulty, every run its own luck.
class Library {
public:
    /// `ownSplits`: validation is split off the training data by the seed, so each has other rows of it.
    explicit Library(bool ownSplits = false) : m_ownSplits(ownSplits)
    {
        for (const double lambda : {0.0, 0.2, 0.4})
            for (std::uint64_t seed = 1; seed <= 4; ++seed)
                add(lambda, seed, SiboSource::H0);
    }

    void add(double lambda, std::uint64_t seed, SiboSource source)
    {
        std::vector<bool> answers(kExamples);
        for (std::size_t i = 0; i < kExamples; ++i) {
            const double chance = 0.5 + 0.5 * unitInterval(mixIn(1, i)) + (lambda == 0.4 ? 0.08 : 0);
            const auto run = static_cast<std::uint64_t>(lambda * 100) + 1000 * seed + 7 * static_cast<unsigned>(source);
            answers[i] = unitInterval(mixIn(run, i)) < chance;
        }
        add(lambda, seed, source, answers);
    }

    void add(double lambda, std::uint64_t seed, SiboSource source, const std::vector<bool>& answers)
    {
        const double correct = static_cast<double>(std::count(answers.begin(), answers.end(), true));
        RunRecord record = grid::run({.lambda = lambda,
                                      .seed = seed,
                                      .value = correct / kExamples,
                                      .source = source,
                                      .validation = correct / kExamples,
                                      .change = [this](TrainConfig& config) {
                                          if (m_ownSplits)
                                              config.task.validationFraction = 0.1;
                                      }});
        for (Event& event : record.events)
            if (auto* e = std::get_if<EvalDone>(&event.body))
                e->samples = kExamples;
        record.folder = std::filesystem::path(m_folder.path().toStdString()) / record.summary.name;
        grid::writePredictions(record.folder, answers);
        grid::writePredictions(record.folder, answers, "validation", m_ownSplits ? 1000 * seed : 2);
        runs.push_back(std::move(record));
        right.push_back(answers);
    }

    std::filesystem::path fileOf(std::size_t run) const
    {
        return runs[run].folder / "predictions" / "test-final.jsonl";
    }

    std::vector<RunRecord> runs;
    std::vector<std::vector<bool>> right; ///< of each run, by example

private:
    bool m_ownSplits;
    QTemporaryDir m_folder;
};

void replace(const std::filesystem::path& file, const QByteArray& from, const QByteArray& to)
{
    QFile opened(QString::fromStdString(file.string()));
    QVERIFY(opened.open(QIODevice::ReadWrite));
    QByteArray text = opened.readAll();
    const qsizetype place = text.indexOf(from);
    QVERIFY(place >= 0);
    text.replace(place, from.size(), to);
    QVERIFY(opened.resize(0) && opened.seek(0) && opened.write(text) == text.size());
}

/// Of how many λ there is an interval over new examples.
std::ptrdiff_t intervals(const Verdict& verdict)
{
    const auto& effects = verdict.panels.front().effects;
    return std::count_if(effects.begin(), effects.end(),
                         [](const auto& effect) { return effect.examples.has_value(); });
}

#define TELLS(text, part) QVERIFY2((text).contains(QStringLiteral(part)), qPrintable(text))

} // namespace

class TestExampleInterval : public QObject {
    Q_OBJECT
private slots:
    void widerThanOverTheSeedsAlone();
    void exampleVarianceAsTheFormula();
    void goneOnOtherExamples();
    void controls();
    void switchedOff();
    void damagedFiles_data();
    void damagedFiles();
    void otherExamples();
    void eachSeedItsOwnSplit();
    void oneSplitForAllSeeds();
    void onlyThePanelThatLacksThem();
};

void TestExampleInterval::widerThanOverTheSeedsAlone()
{
    const Library library;
    const Verdict verdict = judge(library.runs, nullptr);
    const PanelVerdict& panel = verdict.panels.front();
    QCOMPARE(panel.draws, 10'000);
    QCOMPARE(intervals(verdict), 2);
    for (const LambdaEffect& effect : panel.effects) {
        QVERIFY(effect.examples->low < effect.seedsOnly->low && effect.examples->high > effect.seedsOnly->high);
        QVERIFY(std::abs((effect.examples->low + effect.examples->high) / 2 - effect.difference) < 1e-9);
    }
    TELLS(QString::fromStdString(grid::told(verdict)),
          "For new examples as well as new seeds the 95 % intervals are λ = 0.4: 3.8 to 10.9.");
    const Verdict again = judge(library.runs, nullptr);
    QCOMPARE(again.panels.front().effects[1].examples->low, panel.effects[1].examples->low);
}

/// V of stats/joint_bootstrap.h in points, its expectation over all draws summed by hand: the metric is a mean over the
/// examples, so that of a draw has the variance Σ (x_i − x̄)² / N² of what it is the mean of.
double exampleVariance(const std::vector<std::vector<bool>>& better, const std::vector<std::vector<bool>>& plain)
{
    const std::size_t seeds = better.size();
    const auto difference = [&](std::size_t b, std::size_t i) { return 100.0 * (better[b][i] - plain[b][i]); };
    const auto ofMean = [](const std::vector<double>& values) {
        double mean = 0, squares = 0;
        for (const double value : values)
            mean += value / static_cast<double>(values.size());
        for (const double value : values)
            squares += (value - mean) * (value - mean);
        return squares / std::pow(static_cast<double>(values.size()), 2);
    };
    std::vector<double> byExample(kExamples, 0);
    for (std::size_t b = 0; b < seeds; ++b)
        for (std::size_t i = 0; i < kExamples; ++i)
            byExample[i] += difference(b, i) / static_cast<double>(seeds);
    double interaction = 0;
    for (std::size_t b = 0; b < seeds; ++b) {
        std::vector<double> own(kExamples);
        for (std::size_t i = 0; i < kExamples; ++i)
            own[i] = difference(b, i) - byExample[i];
        interaction += ofMean(own) / static_cast<double>(seeds);
    }
    return ofMean(byExample) - interaction / (static_cast<double>(seeds) - 1);
}

// d ± c·√(s²·2/n + V), with V from the stored answers alone. λ = 0.2 is λ = 0 with other luck; λ = 0.4 gets some of the
// same examples right in every seed.
void TestExampleInterval::exampleVarianceAsTheFormula()
{
    const Library library;
    const Verdict verdict = judge(library.runs, nullptr);
    const PanelVerdict& panel = verdict.panels.front();
    QCOMPARE(panel.rule, VerdictRule::Dunnett);
    const std::vector<std::vector<bool>> plain(library.right.begin(), library.right.begin() + 4);
    for (const std::size_t j : {0u, 1u}) {
        const auto first = library.right.begin() + static_cast<std::ptrdiff_t>(4 * (j + 1));
        const double wanted = std::max(0.0, exampleVariance({first, first + 4}, plain));
        const double half = (panel.effects[j].examples->high - panel.effects[j].examples->low) / 2;
        const double seeds = 2 * panel.residual * panel.residual / panel.seeds;
        const double seen = half * half / (panel.critical * panel.critical) - seeds;
        // 10,000 draws: a relative error of about √(2 / 10,000) of each of the two parts.
        QVERIFY2(std::abs(seen - wanted) < 0.06 * seeds, qPrintable(QStringLiteral("%1 %2").arg(seen).arg(wanted)));
    }
}

// All seeds agree on which eight examples are gained and which four are lost: that is no luck of the seeds, but twelve
// examples of 400 are few.
void TestExampleInterval::goneOnOtherExamples()
{
    Library library;
    library.runs.clear();
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        std::vector<bool> plain(kExamples), mixed(kExamples);
        for (std::size_t i = 0; i < kExamples; ++i) {
            plain[i] = i % 5 != 0 || i == 5 * seed;
            mixed[i] = i % 50 == 0 ? true : i % 100 == 1 ? false : plain[i];
        }
        library.add(0, seed, SiboSource::H0, plain);
        library.add(0.4, seed, SiboSource::H0, mixed);
    }
    const Verdict verdict = judge(library.runs, nullptr);
    const LambdaEffect& effect = verdict.panels.front().effects.front();
    QCOMPARE(effect.difference, 1.0);
    QVERIFY(effect.distinguishable);
    // The difference of one example has variance (8 + 4) / 400 − 0.01², and c is Student's t with 3 degrees, 3.1824.
    const double wanted = 100 * 3.1824 * std::sqrt((12.0 / 400 - 0.0001) / 400);
    const double seeds = effect.seedsOnly->high - effect.difference;
    const double both = effect.examples->high - effect.difference;
    QVERIFY2(std::abs(std::sqrt(both * both - seeds * seeds) / wanted - 1) < 0.05, qPrintable(QString::number(both)));
    TELLS(QString::fromStdString(grid::told(verdict)), "On other examples the difference of λ = 0.4 may be gone.");
}

void TestExampleInterval::controls()
{
    Library library;
    for (std::uint64_t seed = 1; seed <= 4; ++seed)
        library.add(0.4, seed, SiboSource::Zero);
    const LambdaEffect control = judge(library.runs, nullptr).panels.front().controls.front();
    QVERIFY(control.examples.has_value());
    QVERIFY(control.examples->low <= control.seedsOnly->low && control.examples->high >= control.seedsOnly->high);
}

void TestExampleInterval::switchedOff()
{
    const Library library;
    VerdictOptions options;
    options.bootstrap = false;
    const Verdict verdict = judge(library.runs, nullptr, options);
    QCOMPARE(intervals(verdict), 0);
    QCOMPARE(verdict.panels.front().draws, 0);
    QVERIFY(!QString::fromStdString(grid::told(verdict)).contains("missing"));
    // Stopped in the middle: the other figures are there.
    std::stop_source stop;
    stop.request_stop();
    options.bootstrap = true;
    options.stop = stop.get_token();
    const Verdict stopped = judge(library.runs, nullptr, options);
    QCOMPARE(intervals(stopped), 0);
    QCOMPARE(stopped.panels.front().effects.front().difference, verdict.panels.front().effects.front().difference);
}

void TestExampleInterval::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* from, const char* to, const char* says) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(says);
    };
    row("no JSON", "{\"index\": 5,", "{\"index\" 5,", "test-final.jsonl:6");
    row("no row", "\"row\": 7,", "\"line\": 7,", "test-final.jsonl:6");
    row("class outside", "\"label\": 1, \"prediction\": 1", "\"label\": 1, \"prediction\": 2", "do not fit");
    row("another type", "\"label\": 1,", "\"label\": \"one\",", "test-final.jsonl:2");
    row("other predictions", "\"label\": 0, \"prediction\": 0", "\"label\": 0, \"prediction\": 1",
        "not those that the run was judged by");
    row("other rows", "\"row\": 7,", "\"row\": 8,", "other examples than the runs it is compared with");
}

void TestExampleInterval::damagedFiles()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, says);
    const Library library;
    replace(library.fileOf(6), from, to);
    const Verdict verdict = judge(library.runs, nullptr);
    QCOMPARE(intervals(verdict), 0);
    QVERIFY(verdict.panels.front().effects.front().seedsOnly.has_value()); // the rest stands
    const QString text = QString::fromStdString(grid::told(verdict));
    QVERIFY2(text.contains(says), qPrintable(text));
    TELLS(text, "The interval over new examples is missing");
}

void TestExampleInterval::otherExamples()
{
    const Library library;
    std::filesystem::remove(library.fileOf(3));
    const QString text = QString::fromStdString(grid::told(judge(library.runs, nullptr)));
    TELLS(text, "The interval over new examples is missing");
    QVERIFY(!text.contains("For new examples"));
}

// "These examples" would be untrue, and so would be that one of the runs was judged on others than the rest.
void TestExampleInterval::eachSeedItsOwnSplit()
{
    const Library library(true);
    StudyRecord study = grid::study(library.runs, {0, 0.2, 0.4}, 4);
    study.config.study.endpoint = {"primary", "validation", false};
    VerdictOptions quick;
    quick.bootstrap = false;
    for (const VerdictOptions& options : {VerdictOptions(), quick}) {
        const Verdict verdict = judge(library.runs, &study, options);
        QVERIFY(verdict.panels.front().ownSplits);
        QVERIFY(verdict.panels.front().effects.front().seedsOnly && !verdict.panels.front().effects.front().examples);
        const QString text = QString::fromStdString(grid::told(verdict));
        TELLS(text, "Each seed has its own validation split");
        TELLS(text, "This holds for this learning rate.");
        QVERIFY2(!text.contains("these examples") && !text.contains("missing"), qPrintable(text));
    }
    // That a file was changed between the seeds shows in the predictions alone.
    auto runs = library.runs;
    for (RunRecord& run : runs)
        run.config.task.validationFraction.reset();
    QVERIFY(judge(runs, &study).panels.front().ownSplits);
    QVERIFY(!judge(runs, &study, quick).panels.front().ownSplits);
}

void TestExampleInterval::oneSplitForAllSeeds()
{
    Library library;
    for (RunRecord& run : library.runs) {
        run.config.task.validationFraction = 0.1;
        run.config.train.dataSeed = 7;
    }
    StudyRecord study = grid::study(library.runs, {0, 0.2, 0.4}, 4);
    study.config.study.endpoint = {"primary", "validation", false};
    const Verdict verdict = judge(library.runs, &study);
    QVERIFY(!verdict.panels.front().ownSplits);
    QCOMPARE(intervals(verdict), 2);
}

void TestExampleInterval::onlyThePanelThatLacksThem()
{
    Library library;
    const Library other;
    for (RunRecord run : other.runs) {
        run.config.method.rank = 4;
        library.runs.push_back(std::move(run));
    }
    std::filesystem::remove(other.fileOf(3));
    const Verdict verdict = judge(library.runs, nullptr);
    QCOMPARE(verdict.panels.size(), std::size_t(2));
    QVERIFY(verdict.panels[0].examplesProblem.empty());
    QCOMPARE(intervals(verdict), 2);
    QVERIFY(!verdict.panels[1].examplesProblem.empty() && !verdict.panels[1].effects.front().examples);
    QCOMPARE(QString::fromStdString(grid::told(verdict)).count("The interval over new examples is missing"), 1);
}

QTEST_GUILESS_MAIN(TestExampleInterval)
#include "test_example_interval.moc"
