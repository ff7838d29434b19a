// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lesson.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace engine;
namespace fs = std::filesystem;

namespace {

using Ids = std::vector<std::string>;
constexpr double kOnePoint = 0.01;

Lesson shipped(const std::string& folder)
{
    return readLesson(fs::path(SIBO_SOURCE_DIR) / "resources/lessons" / folder);
}
/// "h0-s1" … "h0-s5".
Ids seedsOf(const std::string& kind, int count = 5)
{
    Ids ids;
    for (int seed = 1; seed <= count; ++seed)
        ids.push_back(kind + "-s" + std::to_string(seed));
    return ids;
}
LessonFigure of(LessonMeasure measure)
{
    LessonFigure figure;
    figure.measure = measure;
    return figure;
}
LessonFigure testAccuracy()
{
    LessonFigure figure = of(LessonMeasure::Metric);
    figure.split = "test";
    return figure;
}
double in(const Lesson& lesson, LessonFigure figure, const Ids& recordings, LessonOf among = LessonOf::Mean)
{
    figure.recordings = recordings;
    figure.of = among;
    return lessonFigure(lesson, figure);
}
double spread(const Lesson& lesson, const LessonFigure& figure, const Ids& recordings)
{
    return in(lesson, figure, recordings, LessonOf::Highest) - in(lesson, figure, recordings, LessonOf::Lowest);
}
bool rangesOverlap(const Lesson& lesson, const LessonFigure& figure, const Ids& some, const Ids& others)
{
    return in(lesson, figure, some, LessonOf::Lowest) <= in(lesson, figure, others, LessonOf::Highest) &&
           in(lesson, figure, others, LessonOf::Lowest) <= in(lesson, figure, some, LessonOf::Highest);
}
std::vector<double> secondsOfSteps(const Lesson& lesson, const std::string& id)
{
    std::vector<double> seconds;
    for (const LessonRecording& recording : lesson.recordings)
        if (recording.id == id)
            for (const Event& event : recording.run.events)
                if (const auto* step = std::get_if<StepDone>(&event.body))
                    seconds.push_back(step->seconds);
    return seconds;
}

const LessonFigure kSimilarity = of(LessonMeasure::Similarity), kRetention = of(LessonMeasure::Retention),
                   kSeconds = of(LessonMeasure::Seconds), kMemory = of(LessonMeasure::Memory),
                   kValidation = of(LessonMeasure::Metric), kTest = testAccuracy();

} // namespace

/// What the shipped lessons say of their runs in words, and no question computes. Whoever records runs anew learns
/// here which sentences (in each language) no longer hold.
class TestLessonClaims : public QObject {
    Q_OBJECT

private slots:
    void overSmoothing()
    {
        const Lesson lesson = shipped("01-over-smoothing");
        LessonFigure frozen = kSimilarity;
        frozen.moment = LessonMoment::Base;
        for (int layer = 0; layer < 6; ++layer) { // "It climbs at every layer"
            LessonFigure low = frozen, high = frozen;
            low.layer = layer;
            high.layer = layer + 1;
            QVERIFY(in(lesson, low, {"plain"}) < in(lesson, high, {"plain"}));
        }
        LessonFigure third = kSimilarity, frozenThird = frozen; // "The layers below move far less"
        third.layer = frozenThird.layer = 3;
        const double moved = in(lesson, kSimilarity, {"plain"}) - in(lesson, frozen, {"plain"});
        QVERIFY(std::abs(in(lesson, third, {"plain"}) - in(lesson, frozenThird, {"plain"})) < moved / 2);
        // "the run whose tokens are less alike is not the better one here"
        QVERIFY(in(lesson, kSimilarity, {"mixed"}) < in(lesson, kSimilarity, {"plain"}));
        QVERIFY(in(lesson, kValidation, {"mixed"}) <= in(lesson, kValidation, {"plain"}));
    }
    void residualConnections() // "it fell less than with λ = 0. It did not bring back a share of λ"; "far below λ"
    {
        const Lesson lesson = shipped("03-residual-connections");
        LessonFigure frozen = kRetention;
        frozen.moment = LessonMoment::Base;
        const double mixed = in(lesson, kRetention, {"mixed"}), plain = in(lesson, kRetention, {"plain"});
        QVERIFY(plain < mixed && mixed < in(lesson, frozen, {"plain"}));
        QVERIFY(mixed < 0.6 / 2);
    }
    void readingAStudy()
    {
        const Lesson lesson = shipped("04-reading-a-study");
        const Ids lambdas{"l0", "l1", "l4", "l7"};
        for (std::size_t i = 0; i + 1 < lambdas.size(); ++i) // "it falls with λ for every seed"
            for (int seed = 0; seed < 5; ++seed)
                QVERIFY2(in(lesson, kSimilarity, {seedsOf(lambdas[i + 1])[seed]}) <
                             in(lesson, kSimilarity, {seedsOf(lambdas[i])[seed]}),
                         lambdas[i].c_str());
        std::vector<double> means;
        for (const std::string& one : lambdas)
            means.push_back(in(lesson, kTest, seedsOf(one)));
        const auto [low, high] = std::minmax({means[0], means[1], means[2]});
        QVERIFY(high - low < kOnePoint); // "Between the first three lies less than a point"
        QVERIFY(means[3] < low);         // "the λ with the lowest similarity has the lowest test accuracy"
        // "The difference of the means is far smaller than what seeds do"
        QVERIFY(std::abs(means[1] - means[0]) < spread(lesson, kTest, seedsOf("l0")) / 4);
        const auto gain = [&](const char* seed) {
            return in(lesson, kTest, {std::string("l4-") + seed}) - in(lesson, kTest, {std::string("l0-") + seed});
        };
        QVERIFY(gain("s2") * gain("s4") < 0); // "The sign turns with the seed"
        // "λ = 0.4 alone spreads from … to …": these two are its ends
        QCOMPARE(in(lesson, kTest, {"l4-s4"}), in(lesson, kTest, seedsOf("l4"), LessonOf::Highest));
        QCOMPARE(in(lesson, kTest, {"l4-s2"}), in(lesson, kTest, seedsOf("l4"), LessonOf::Lowest));
    }
    void choosingLambda()
    {
        const Lesson lesson = shipped("05-choosing-lambda");
        const Ids others{"l0", "l1", "l2", "l4", "l6"}, last = seedsOf("l9", 3);
        for (const std::string& one : others) { // "the lowest similarity belongs to the worst model"
            const Ids runs = seedsOf(one, 3);
            QVERIFY2(in(lesson, kSimilarity, last, LessonOf::Highest) < in(lesson, kSimilarity, runs, LessonOf::Lowest),
                     one.c_str());
            QVERIFY2(in(lesson, kTest, last) < in(lesson, kTest, runs), one.c_str());
        }
        // "the vectors … are still those of single words": they have kept the direction of h0
        QVERIFY(in(lesson, kRetention, last, LessonOf::Lowest) > 0.95);
        QVERIFY(in(lesson, kTest, last) < 0.55); // "nothing was understood"; who guesses has a half
        LessonFigure sites = of(LessonMeasure::Sites);
        QCOMPARE(in(lesson, sites, last), 12.0); // "at every one of the twelve places"
    }
    void whereToInject()
    {
        const Lesson lesson = shipped("07-where-to-inject");
        const auto lower = [&](const std::string& kind, const LessonFigure& figure) {
            int count = 0;
            for (int seed = 0; seed < 5; ++seed)
                count += in(lesson, figure, {seedsOf(kind)[seed]}) < in(lesson, figure, {seedsOf("plain")[seed]});
            return count;
        };
        QVERIFY(lower("both", kSimilarity) >= 3 && lower("both", kSimilarity) < 5); // "for most seeds, not for all"
        QVERIFY(lower("attention", kTest) > 0 && lower("attention", kTest) < 5);    // "above and below"
        const double means = in(lesson, kSimilarity, seedsOf("plain")) - in(lesson, kSimilarity, seedsOf("both"));
        QVERIFY(means > 0 && means < spread(lesson, kSimilarity, seedsOf("plain"))); // "differ more from each other"
    }
    void whatItCosts()
    {
        const Lesson lesson = shipped("08-what-it-costs");
        for (const std::string kind : {"", "adapter-"}) {
            const Ids plain = seedsOf(kind.empty() ? "plain" : "adapter"), mixed = seedsOf(kind + "mixed");
            // "The ranges with and without λ overlap, for LoRA and for the Adapter"
            QVERIFY2(rangesOverlap(lesson, kSeconds, plain, mixed), kind.c_str());
            for (const LessonFigure& figure :
                 {kSeconds, kMemory}) { // "no more than what five runs of one kind differ by"
                const double cost = std::abs(in(lesson, figure, mixed) - in(lesson, figure, plain));
                QVERIFY2(cost <= spread(lesson, figure, plain) && cost <= spread(lesson, figure, mixed), kind.c_str());
            }
        }
        const std::vector<double> steps = secondsOfSteps(lesson, "adapter-mixed-s1");
        QCOMPARE(std::count_if(steps.begin(), steps.end(), [](double seconds) { return seconds > 2; }), 3);
        QVERIFY(in(lesson, kSeconds, {"adapter-mixed-s1"}) < 0.065); // "its median is still below 65 milliseconds"
    }
    void h0OrAWeakerBranch()
    {
        const Lesson lesson = shipped("09-h0-or-a-weaker-branch");
        const Ids plain = seedsOf("plain"), zero = seedsOf("zero"), mixed = seedsOf("h0");
        LessonFigure first = of(LessonMeasure::Loss), frozen = kSimilarity;
        first.moment = LessonMoment::First;
        frozen.moment = LessonMoment::Base;
        for (std::size_t i = 0; i < plain.size(); ++i) {
            // "Same texts, same order, same first values": B = 0, so the first step's loss is one number
            QVERIFY2(in(lesson, first, {plain[i]}) == in(lesson, first, {zero[i]}), zero[i].c_str());
            QVERIFY2(in(lesson, first, {plain[i]}) == in(lesson, first, {mixed[i]}), mixed[i].c_str());
            // "will end lower with λ = 0.6 and h0 than with λ = 0"; "that fine-tuning would have raised"
            QVERIFY2(in(lesson, kSimilarity, {mixed[i]}) < in(lesson, kSimilarity, {plain[i]}), mixed[i].c_str());
            QVERIFY2(in(lesson, frozen, {plain[i]}) < in(lesson, kSimilarity, {plain[i]}), plain[i].c_str());
        }
        // "The weaker branch alone takes away …; h0 takes away another …"
        QVERIFY(in(lesson, kSimilarity, plain) > in(lesson, kSimilarity, zero));
        QVERIFY(in(lesson, kSimilarity, zero) > in(lesson, kSimilarity, mixed));
        const double difference = std::abs(in(lesson, kTest, mixed) - in(lesson, kTest, zero));
        for (const Ids& kind : {plain, zero, mixed}) // "the seeds of one kind lie farther apart than that"
            QVERIFY2(difference < spread(lesson, kTest, kind), kind.front().c_str());
    }
};

QTEST_APPLESS_MAIN(TestLessonClaims)
#include "test_lesson_claims.moc"
