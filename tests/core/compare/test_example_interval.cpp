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
    Library()
    {
        for (const double lambda : {0.0, 0.2, 0.4})
            for (std::uint64_t seed = 1; seed <= 4; ++seed)
                add(lambda, seed, SiboSource::H0);
    }

    void add(double lambda, std::uint64_t seed, SiboSource source)
    {
        std::vector<bool> right(kExamples);
        for (std::size_t i = 0; i < kExamples; ++i) {
            const double chance = 0.5 + 0.5 * unitInterval(mixIn(1, i)) + (lambda == 0.4 ? 0.08 : 0);
            const auto run = static_cast<std::uint64_t>(lambda * 100) + 1000 * seed + 7 * static_cast<unsigned>(source);
            right[i] = unitInterval(mixIn(run, i)) < chance;
        }
        add(lambda, seed, source, right);
    }

    void add(double lambda, std::uint64_t seed, SiboSource source, const std::vector<bool>& right)
    {
        const double correct = static_cast<double>(std::count(right.begin(), right.end(), true));
        RunRecord record = grid::run({lambda, seed, correct / kExamples, source});
        for (Event& event : record.events)
            if (auto* e = std::get_if<EvalDone>(&event.body))
                e->samples = kExamples;
        record.folder = std::filesystem::path(m_folder.path().toStdString()) / record.summary.name;
        grid::writePredictions(record.folder, right);
        runs.push_back(std::move(record));
    }

    std::filesystem::path fileOf(std::size_t run) const
    {
        return runs[run].folder / "predictions" / "test-final.jsonl";
    }

    std::vector<RunRecord> runs;

private:
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

bool hasInterval(const Verdict& verdict)
{
    const auto& effects = verdict.panels.front().effects;
    return std::all_of(effects.begin(), effects.end(), [](const auto& effect) { return effect.examples.has_value(); });
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
};

void TestExampleInterval::widerThanOverTheSeedsAlone()
{
    const Library library;
    const Verdict verdict = judge(library.runs, nullptr);
    const PanelVerdict& panel = verdict.panels.front();
    QCOMPARE(panel.draws, 10'000);
    QVERIFY(hasInterval(verdict));
    for (const LambdaEffect& effect : panel.effects) {
        QVERIFY(effect.examples->low < effect.seedsOnly->low && effect.examples->high > effect.seedsOnly->high);
        QVERIFY(std::abs((effect.examples->low + effect.examples->high) / 2 - effect.difference) < 1e-9);
    }
    TELLS(QString::fromStdString(grid::told(verdict)),
          "For new examples as well as new seeds the 95 % intervals are λ = 0.4: 3.8 to 10.9.");
    const Verdict again = judge(library.runs, nullptr);
    QCOMPARE(again.panels.front().effects[1].examples->low, panel.effects[1].examples->low);
}

// λ = 0.2 is λ = 0 with other luck: its runs have no examples of their own, so V is that of noise, about 0; λ = 0.4
// gets 8 % more of the same examples right. Both follow from the means by example.
void TestExampleInterval::exampleVarianceAsTheFormula()
{
    const Library library;
    const Verdict verdict = judge(library.runs, nullptr);
    const PanelVerdict& panel = verdict.panels.front();
    for (const LambdaEffect& effect : panel.effects) {
        const double half = (effect.examples->high - effect.examples->low) / 2;
        const double seeds = 2 * panel.residual * panel.residual / panel.seeds;
        const double variance = half * half / (panel.critical * panel.critical) - seeds;
        // At most that of examples that are all different, with four seeds each: 100² (2 · ¼) / (4 · 400).
        QVERIFY2(variance >= 0 && variance < 100 * 100 * 0.5 / (4 * kExamples), qPrintable(QString::number(variance)));
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
    QVERIFY(!hasInterval(verdict));
    QCOMPARE(verdict.panels.front().draws, 0);
    QVERIFY(!QString::fromStdString(grid::told(verdict)).contains("missing"));
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
    QVERIFY(!hasInterval(verdict));
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

QTEST_GUILESS_MAIN(TestExampleInterval)
#include "test_example_interval.moc"
