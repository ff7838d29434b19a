// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/verdict_text.h"

#include "engine/fields.h"
#include "engine/figure_text.h"
#include "engine/methods.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace engine {

namespace {

constexpr const char* kAddSeeds = "add_seeds";
constexpr const char* kAddControl = "add_control";

std::string rateText(double rate)
{
    return toText(FieldValue(rate));
}

/// "at learning rate 0.0003, rank 8, 400 steps"
std::string settingText(const TrainConfig& config, std::int64_t steps, const std::optional<double>& rate)
{
    std::string text = "at learning rate " + rateText(rate.value_or(config.train.learningRate));
    const MethodKind kind = config.method.kind;
    if (isLowRank(kind))
        text += ", rank " + std::to_string(config.method.rank);
    else if (isBottleneck(kind))
        text += ", bottleneck size " + std::to_string(config.method.bottleneckSize);
    else if (hasVirtualTokens(kind))
        text += ", " + countOf(config.method.virtualTokens, "virtual token");
    return text + ", " + countOf(steps, "step");
}

class PanelText {
public:
    PanelText(const PanelVerdict& verdict, const TextContext& context) : m_v(verdict), m_c(context) {}

    std::vector<Sentence> sentences()
    {
        if (m_c.panel->config->sibo.learnable != LambdaLearning::Off) {
            add(SentenceKind::Note, "λ is learned here, not set: its runs are not compared with λ = 0.");
            return std::move(m_sentences);
        }
        if (m_v.comparisons > 0)
            judged();
        else if (takesLambda(m_c.panel->config->method.kind) && m_c.panel->label.empty())
            add(SentenceKind::Note, "λ = 0 is the only λ here: there is nothing to compare it with.");
        controls();
        outcomes();
        ratesLeftOut();
        if (m_v.seeds > 0)
            aboutTheData();
        return std::move(m_sentences);
    }

private:
    void add(SentenceKind kind, const std::string& text, const char* action = "")
    {
        m_sentences.push_back({kind, text, action});
    }

    void judged()
    {
        const Arm* base = m_c.panel->find(0, SiboSource::H0);
        if (base == nullptr)
            return add(SentenceKind::Caution, "There is no run with λ = 0 to compare with.");
        if (base->cells.empty())
            return add(SentenceKind::Caution,
                       "No learning rate has a figure for every seed of λ = 0: at the best rates "
                       "there is nothing to compare with.");
        if (base->count(CellState::Diverged) > 0)
            return add(SentenceKind::Caution, "λ = 0 diverged, so nothing is compared with it: the seeds on which it "
                                              "did not are its lucky ones.");
        if (m_v.seeds == 0)
            return add(SentenceKind::Caution, "No seed has a figure for every λ" +
                                                  std::string(unfinished() ? " yet." : ": nothing can be paired."));
        if (m_v.seeds == 1)
            add(SentenceKind::Caution, "One seed: this shows what one run of each λ did, not which λ is better.",
                kAddSeeds);
        else if (m_v.seeds == 2)
            add(SentenceKind::Caution, "Two seeds are too few for an interval.", kAddSeeds);
        else
            intervals();
        highestMean();
    }

    bool unfinished() const
    {
        return std::any_of(m_c.panel->arms.begin(), m_c.panel->arms.end(),
                           [](const Arm& arm) { return arm.count(CellState::Unfinished) > 0; });
    }

    void intervals()
    {
        bool any = false;
        for (const LambdaEffect& effect : m_v.effects)
            if (effect.distinguishable) {
                distinguishable(effect);
                any = true;
            }
        withoutControl();
        const bool within = withinMargin();
        if (!any && m_v.rule != VerdictRule::None)
            add(SentenceKind::Finding, "No λ is distinguishable from λ = 0 on these " + countOf(m_v.seeds, "seed") +
                                           ". Differences up to " + amountWithUnit(largestBound(), m_v.unit) +
                                           " either way remain possible; this does not show that λ has no effect.");
        if (within)
            add(SentenceKind::Finding, std::string(allJudged() ? "Every λ lies" : "Every λ that was judged lies") +
                                           " within ±" + marginText() + " of λ = 0.");
        if (m_c.margin && m_v.unit != FigureUnit::Points)
            add(SentenceKind::Note, "The margin is in points and is not applied to this metric.");
        if (m_v.rule == VerdictRule::HolmPaired)
            add(SentenceKind::Note, "The SDs of the paired differences differ by more than 3×, so each λ was compared "
                                    "by its own paired t test "
                                    "(p adjusted by Holm, intervals by Bonferroni) instead of with one common spread.");
        overExamples();
    }

    std::string marginText() const { return toText(FieldValue(*m_c.margin)) + " points"; }

    std::string distance(const LambdaEffect& effect) const
    {
        return differenceText(effect.difference, m_c.endpoint, m_v.unit);
    }

    std::string intervalIn(const std::optional<Interval>& interval) const
    {
        return intervalOfText(interval, m_c.endpoint, m_v.unit);
    }

    /// Holm's later steps find more than intervals with Bonferroni's share can show.
    std::string holmText(const LambdaEffect& effect) const
    {
        const bool holdsZero = effect.seedsOnly->low <= 0 && effect.seedsOnly->high >= 0;
        return "; Holm's " + probabilityText(effect.p) +
               (holdsZero ? ", a sharper test than this interval, which holds 0" : "");
    }

    /// What a finding holds for.
    std::string scope() const
    {
        const std::string examples = m_v.ownSplits ? "" : "these examples";
        if (m_c.tuned != nullptr)
            return (examples.empty() ? "" : examples + ", ") +
                   std::string("each λ at the learning rate chosen for it on validation.");
        return (examples.empty() ? "" : examples + " and ") + std::string("this learning rate.");
    }

    void distinguishable(const LambdaEffect& effect)
    {
        const TrainConfig& config = *m_c.panel->config;
        std::string text = "On " + dataNameOf(m_c.endpoint, config.task) + " (" + countOf(m_v.examples, "example") +
                           "), " + settingText(config, stepsOf(), effect.learningRate) + ", " +
                           lambdaText(effect.lambda) + " " + distance(effect) + " λ = 0";
        if (m_c.tuned != nullptr)
            text += " at learning rate " + rateText(m_v.baseRate.value_or(config.train.learningRate));
        text += " on average over " + countOf(m_v.seeds, "seed") + " (" + intervalIn(effect.seedsOnly) +
                ", allowing for " + std::to_string(m_v.comparisons) + " λ compared";
        if (m_v.rule == VerdictRule::HolmPaired)
            text += holmText(effect);
        add(SentenceKind::Finding, text + "). This holds for " + scope());
    }

    /// A gain that no control stands beside.
    void withoutControl()
    {
        std::vector<double> lambdas;
        for (const LambdaEffect& effect : m_v.effects)
            if (effect.distinguishable && effect.difference > 0 &&
                m_c.panel->find(effect.lambda, SiboSource::Zero) == nullptr)
                lambdas.push_back(effect.lambda);
        if (!lambdas.empty() && m_c.tuned == nullptr)
            add(SentenceKind::Caution,
                "Without runs with sibo.source zero at " + lambdaList(lambdas) +
                    ", which only weakens the adapter's input, this cannot be put down to h0.",
                kAddControl);
    }

    std::int64_t stepsOf() const
    {
        for (const Arm& arm : m_c.panel->arms)
            for (const auto& [block, cell] : arm.cells)
                if (cell.state == CellState::Value)
                    return cell.run->steps;
        return 0;
    }

    double largestBound() const
    {
        double most = 0;
        for (const LambdaEffect& effect : m_v.effects)
            if (effect.seedsOnly)
                most = std::max({most, std::abs(effect.seedsOnly->low), std::abs(effect.seedsOnly->high)});
        return most;
    }

    bool allJudged() const
    {
        return std::all_of(m_v.effects.begin(), m_v.effects.end(),
                           [](const LambdaEffect& effect) { return effect.seedsOnly.has_value(); });
    }

    /// The margin is in points, so it says nothing about a loss.
    bool withinMargin() const
    {
        return m_c.margin && m_v.unit == FigureUnit::Points && m_v.rule != VerdictRule::None &&
               largestBound() <= *m_c.margin;
    }

    /// The second interval of what is distinguishable; the farthest bound where nothing is.
    void overExamples()
    {
        std::string intervals;
        std::vector<double> gone;
        double farthest = 0;
        for (const LambdaEffect& effect : m_v.effects) {
            if (!effect.examples)
                continue;
            const auto [low, high] = *effect.examples;
            farthest = std::max({farthest, std::abs(low), std::abs(high)});
            if (!effect.distinguishable)
                continue;
            intervals += (intervals.empty() ? "" : "; ") + lambdaText(effect.lambda) + ": " +
                         intervalText(effect.examples, m_v.unit);
            if (low <= 0 && high >= 0)
                gone.push_back(effect.lambda);
        }
        const std::string start = "For new examples as well as new seeds";
        if (!intervals.empty())
            add(SentenceKind::Note, start + " the 95 % intervals are " + intervals + ".");
        else if (farthest > 0)
            add(SentenceKind::Note,
                start + ", differences up to " + amountWithUnit(farthest, m_v.unit) + " remain possible.");
        if (!gone.empty())
            add(SentenceKind::Caution, "On other examples the difference of " + lambdaList(gone) + " may be gone.");
    }

    /// Mean of the endpoint over the seeds that count, as the metric is written.
    double meanOf(const LambdaEffect& effect) const
    {
        const double difference = effect.difference / inUnit(1, m_v.unit);
        return m_v.baseline + (higherIsBetter(m_c.endpoint) ? difference : -difference);
    }

    void highestMean()
    {
        if (m_v.seeds < 2 || m_c.tuned != nullptr)
            return;
        const LambdaEffect* best = nullptr;
        for (const LambdaEffect& effect : m_v.effects)
            if (effect.seeds > 0 && (best == nullptr || effect.difference > best->difference))
                best = &effect;
        if (best == nullptr)
            return;
        const std::string name = metricNameOf(m_c.endpoint, m_c.panel->config->task); // perhaps "mean of …" itself
        const std::string metric = std::string(higherIsBetter(m_c.endpoint) ? "highest" : "lowest") +
                                   (name.starts_with("mean ") ? " " : " mean ") + name + ", ";
        const std::string base = metricText(m_v.baseline);
        if (best->difference == 0)
            add(SentenceKind::Note,
                lambdaText(best->lambda) + " and λ = 0 share the " + metric + base + ", at this learning rate.");
        else if (best->difference < 0)
            add(SentenceKind::Note, "λ = 0 has the " + metric + base + ", at this learning rate.");
        else
            add(SentenceKind::Note, lambdaText(best->lambda) + " has the " + metric + metricText(meanOf(*best)) +
                                        " against " + base + " of λ = 0, at this learning rate.");
        if (m_c.endpoint.data != "validation") // of which the verdict as a whole says what was chosen on it
            add(SentenceKind::Caution,
                "A λ that is chosen by this mean is chosen and judged on the same examples: the winner's score is "
                "expected to be too high.");
    }

    void controls()
    {
        for (const LambdaEffect& effect : m_v.controls) {
            const bool isZero = effect.source == SiboSource::Zero;
            const std::string control = isZero ? "its attenuation control" : "its control with permuted h0";
            if (effect.diverged > 0) {
                add(SentenceKind::Caution, lambdaText(effect.lambda) + " is not compared with " + control +
                                               ", since runs of one of them diverged: the seeds left are the lucky "
                                               "ones.");
                continue;
            }
            if (!effect.seedsOnly) {
                add(SentenceKind::Caution,
                    lambdaText(effect.lambda) + " and " + control + " share " + countOf(effect.seeds, "seed") +
                        ": too few for an interval.",
                    kAddSeeds);
                continue;
            }
            if (!effect.distinguishable) {
                add(SentenceKind::Finding, lambdaText(effect.lambda) + " is not distinguishable from " + control +
                                               ": nothing here points to " + (isZero ? "h0." : "each token's own h0."));
                continue;
            }
            add(SentenceKind::Finding,
                lambdaText(effect.lambda) + " " + distance(effect) + " " + control + " on average over " +
                    countOf(effect.seeds, "seed") + " (" + intervalIn(effect.seedsOnly) + ", allowing for " +
                    countOf(static_cast<std::int64_t>(m_v.controls.size()), "control") +
                    "): " + (isZero ? "more than attenuation is at work." : "it matters whose h0 is mixed in."));
        }
    }

    /// λ that have no figures, and why.
    void outcomes()
    {
        std::vector<double> pruned;
        for (const Arm& arm : m_c.panel->arms) {
            if (arm.count(CellState::Diverged) > 0)
                diverged(arm);
            if (arm.lambda != 0 && !arm.isControl() && arm.count(CellState::Pruned) > 0)
                pruned.push_back(arm.lambda);
        }
        if (!pruned.empty())
            add(SentenceKind::Note, lambdaList(pruned) + (pruned.size() == 1 ? " was" : " were") +
                                        " pruned on the way and " + (pruned.size() == 1 ? "is" : "are") +
                                        " not judged, but counted among the " + std::to_string(m_v.comparisons) +
                                        " λ compared.");
        for (const LambdaEffect& effect : m_v.effects)
            if (effect.unfinished > 0 && effect.diverged == 0)
                add(SentenceKind::Note, lambdaText(effect.lambda) + " has " + countOf(effect.unfinished, "run") +
                                            " that " + (effect.unfinished == 1 ? "has" : "have") +
                                            " not ended and is not judged yet, but counted among the " +
                                            std::to_string(m_v.comparisons) + " λ compared.");
            else if (!effect.pruned && effect.diverged == 0 && m_v.seeds > 0 && effect.seeds == 0)
                add(SentenceKind::Note, lambdaText(effect.lambda) +
                                            (m_c.tuned == nullptr || effect.learningRate
                                                 ? " has no run with a figure"
                                                 : " has no learning rate with a figure for every seed") +
                                            " and is not judged, but counted among the " +
                                            std::to_string(m_v.comparisons) + " λ compared.");
        if (!m_v.droppedSeeds.empty() && m_v.seeds > 0)
            add(SentenceKind::Note, countOf(static_cast<std::int64_t>(m_v.droppedSeeds.size()), "seed") +
                                        " left out for all λ, since not every λ has a figure there: " + dropped());
    }

    void ratesLeftOut()
    {
        if (m_c.tuned == nullptr || m_c.tuned->leftOut.empty())
            return;
        std::string text;
        for (const std::string& rate : m_c.tuned->leftOut)
            text += (text.empty() ? "" : "; ") + rate;
        add(SentenceKind::Note, "Learning rates that lack a figure for a seed could not be chosen: " + text + ".");
    }

    /// What the intervals say about examples and the order of the data, and what they cannot.
    void aboutTheData()
    {
        if (m_v.ownSplits)
            add(SentenceKind::Note, "Each seed has its own validation split: the interval over seeds holds the choice "
                                    "of examples too, and no single set of examples was judged by all.");
        else if (!m_v.examplesProblem.empty())
            add(SentenceKind::Note, "The interval over new examples is missing, since stored predictions cannot be "
                                    "used: " +
                                        m_v.examplesProblem + ".");
        if (m_v.seeds < 2)
            return;
        if (!m_c.panel->config->train.shuffle)
            add(SentenceKind::Note, "The data are not shuffled: their order is the same for every seed, so its part of "
                                    "the spread is not in these intervals.");
        else if (hasOneDataSeed())
            add(SentenceKind::Note, "The data seed was fixed: the data order was not varied, so its part of the spread "
                                    "is not in these intervals.");
    }

    bool hasOneDataSeed() const
    {
        std::set<std::uint64_t> orders;
        for (const Arm& arm : m_c.panel->arms)
            for (const auto& [block, cell] : arm.cells)
                orders.insert(block.dataSeed);
        return orders.size() == 1;
    }

    void diverged(const Arm& arm)
    {
        const std::string control = arm.source == SiboSource::Zero       ? " with its attenuation control"
                                    : arm.source == SiboSource::Permuted ? " with permuted h0"
                                                                         : "";
        add(SentenceKind::Finding, lambdaText(arm.lambda) + control + " diverged in " +
                                       std::to_string(arm.count(CellState::Diverged)) + " of " +
                                       countOf(static_cast<std::int64_t>(arm.cells.size()), "run") +
                                       ": that is its outcome at this learning rate.");
    }

    std::string dropped() const
    {
        std::string text;
        for (const std::string& seed : m_v.droppedSeeds)
            text += (text.empty() ? "" : "; ") + seed;
        return text + ".";
    }

    const PanelVerdict& m_v;
    const TextContext& m_c;
    std::vector<Sentence> m_sentences;
};

} // namespace

std::string differenceText(double difference, const StudyEndpoint& endpoint, FigureUnit unit)
{
    const std::string amount = amountWithUnit(difference, unit);
    if (higherIsBetter(endpoint))
        return "scored " + amount + (difference >= 0 ? " above" : " below");
    return "had a " + endpoint.metric + " " + amount + (difference >= 0 ? " below" : " above");
}

std::string intervalOfText(const std::optional<Interval>& interval, const StudyEndpoint& endpoint, FigureUnit unit)
{
    return std::string("95 % interval ") + (higherIsBetter(endpoint) ? "" : "of the gain ") +
           intervalText(interval, unit);
}

std::string amountWithUnit(double difference, FigureUnit unit)
{
    const std::string name = unitName(unit);
    return amountText(difference, unit) + (name.empty() ? "" : " " + name);
}

std::string lambdaList(const std::vector<double>& lambdas)
{
    std::string text;
    for (std::size_t i = 0; i < lambdas.size(); ++i)
        text += (i == 0 ? "" : i + 1 == lambdas.size() ? " and " : ", ") + lambdaText(lambdas[i]);
    return text;
}

std::vector<Sentence> panelSentences(const PanelVerdict& verdict, const TextContext& context)
{
    return PanelText(verdict, context).sentences();
}

} // namespace engine
