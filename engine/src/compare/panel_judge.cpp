// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/panel_judge.h"

#include "compare/example_spread.h"
#include "config/test_names.h"
#include "engine/figure_text.h"
#include "stats/distributions.h"
#include "stats/paired.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace engine {

namespace {

constexpr double kLevel = 0.95;
constexpr double kUnequal = 3; // SDs of the paired differences further apart than this are no single s
constexpr int kFewestForInterval = 3;

std::string armLabel(const Arm& arm)
{
    Overrides settings{{"sibo.lambda", arm.lambda}};
    if (arm.isControl())
        settings.emplace_back("sibo.source", std::string(name(arm.source)));
    return settingLabel(settings);
}

Interval around(double centre, double halfWidth)
{
    return {centre - halfWidth, centre + halfWidth};
}

bool leavesOutZero(const std::optional<Interval>& interval)
{
    return interval && (interval->low > 0 || interval->high < 0);
}

class PanelJudge {
public:
    PanelJudge(const RunPanel& panel, const JudgeContext& context)
        : m_panel(panel), m_context(context), m_base(panel.find(0, SiboSource::H0))
    {
        m_verdict.label = panel.label;
        m_verdict.settings = panel.settings;
        m_verdict.unit = context.unit;
    }

    PanelVerdict verdict()
    {
        if (m_panel.config->sibo.learnable != LambdaLearning::Off)
            return std::move(m_verdict);
        collectArms();
        // The seeds on which λ = 0 did not diverge would be its lucky ones.
        if (m_base != nullptr && m_base->count(CellState::Diverged) == 0) {
            chooseBlocks();
            describeDifferences();
            if (m_verdict.seeds >= kFewestForInterval && !m_judged.empty())
                judge();
        }
        judgeControls();
        return std::move(m_verdict);
    }

private:
    /// An effect with figures: place in m_verdict.effects, and its arm.
    struct Judged {
        std::size_t effect;
        const Arm* arm;
        std::vector<double> differences;
    };

    LambdaEffect& effectOf(const Judged& judged) { return m_verdict.effects[judged.effect]; }

    void collectArms()
    {
        for (const Arm& arm : m_panel.arms) {
            if (arm.lambda == 0 || arm.isControl())
                continue;
            ++m_verdict.comparisons;
            LambdaEffect effect;
            effect.lambda = arm.lambda;
            effect.label = armLabel(arm);
            effect.pruned = arm.count(CellState::Pruned) > 0;
            effect.diverged = arm.count(CellState::Diverged);
            effect.unfinished = openBesideBase(arm);
            // A λ without any value would take all seeds away from the others, one in training some of them.
            const bool judged =
                !effect.pruned && effect.diverged == 0 && effect.unfinished == 0 && arm.count(CellState::Value) > 0;
            m_verdict.effects.push_back(std::move(effect));
            if (judged)
                m_judged.push_back({m_verdict.effects.size() - 1, &arm, {}});
        }
    }

    /// Runs that have not ended, on seeds where λ = 0 has its figure.
    int openBesideBase(const Arm& arm) const
    {
        if (m_base == nullptr)
            return 0;
        return static_cast<int>(std::count_if(arm.cells.begin(), arm.cells.end(), [&](const auto& pair) {
            const auto base = m_base->cells.find(pair.first);
            return pair.second.state == CellState::Unfinished && base != m_base->cells.end() &&
                   base->second.state == CellState::Value;
        }));
    }

    /// Why this seed does not count; empty if it does.
    std::string whyDropped(const Block& block, const Arm& arm) const
    {
        const auto found = arm.cells.find(block);
        const CellState state = found == arm.cells.end() ? CellState::Missing : found->second.state;
        if (state == CellState::Value)
            return {};
        std::string text = outcomeText(armLabel(arm), state);
        if (state == CellState::Failed && !found->second.reason.empty())
            text += " (" + found->second.reason + ")";
        return text;
    }

    void chooseBlocks()
    {
        std::set<Block> blocks;
        for (const Arm& arm : m_panel.arms)
            for (const auto& [block, cell] : arm.cells)
                if (!arm.isControl())
                    blocks.insert(block);
        for (const Block& block : blocks) {
            std::string why = whyDropped(block, *m_base);
            for (const Judged& judged : m_judged)
                why = why.empty() ? whyDropped(block, *judged.arm) : why;
            if (why.empty())
                m_blocks.push_back(block);
            else
                m_verdict.droppedSeeds.push_back(blockText(block) + ": " + why);
        }
        m_verdict.seeds = static_cast<int>(m_blocks.size());
        if (!m_blocks.empty())
            m_verdict.examples = m_base->cells.at(m_blocks.front()).samples;
        m_verdict.ownSplits = splitsBySeed(m_panel.config->task, m_context.endpoint) && haveSeveralDataSeeds();
    }

    bool haveSeveralDataSeeds() const
    {
        return std::any_of(m_blocks.begin(), m_blocks.end(),
                           [&](const Block& block) { return block.dataSeed != m_blocks.front().dataSeed; });
    }

    std::vector<double> valuesOf(const Arm& arm) const
    {
        std::vector<double> values;
        for (const Block& block : m_blocks)
            values.push_back(arm.cells.at(block).value);
        return values;
    }

    void describeDifferences()
    {
        if (m_blocks.empty())
            return;
        const auto base = valuesOf(*m_base);
        const double turned = higherIsBetter(m_context.endpoint) ? meanOf(base) : -meanOf(base);
        m_verdict.baseline = turned / inUnit(1, m_context.unit);
        for (Judged& judged : m_judged) {
            judged.differences = differences(valuesOf(*judged.arm), base);
            LambdaEffect& effect = effectOf(judged);
            effect.seeds = m_verdict.seeds;
            effect.difference = meanOf(judged.differences);
            effect.deviation = deviationOf(judged.differences);
            if (2 / std::pow(2.0, m_verdict.seeds) <= (1 - kLevel) / m_verdict.comparisons)
                effect.signFlip = signFlipP(judged.differences);
        }
    }

    double rounding() const { return roundingDeviation(m_context.endpoint, m_panel.config->task, m_verdict.examples); }

    double flooredDeviation(const LambdaEffect& effect) const
    {
        return std::max(effect.deviation, rounding() * std::sqrt(2.0)); // a difference has two roundings
    }

    bool deviationsDiffer()
    {
        double least = 0, most = 0;
        for (const Judged& judged : m_judged) {
            const double deviation = flooredDeviation(effectOf(judged));
            least = &judged == &m_judged.front() ? deviation : std::min(least, deviation);
            most = std::max(most, deviation);
        }
        return most > kUnequal * least;
    }

    void judge()
    {
        std::vector<std::vector<double>> values{valuesOf(*m_base)};
        for (const Judged& judged : m_judged)
            values.push_back(valuesOf(*judged.arm));
        const BlockFit fit = fitBlocks(values);
        m_verdict.residual = std::max(fit.residual, rounding());
        m_verdict.degrees = fit.degrees;
        m_verdict.rule = deviationsDiffer() ? VerdictRule::HolmPaired : VerdictRule::Dunnett;
        if (m_verdict.rule == VerdictRule::Dunnett)
            judgeByDunnett();
        else
            judgeByHolm();
        spreadOverExamples();
    }

    void judgeByDunnett()
    {
        const double error = m_verdict.residual * std::sqrt(2.0 / m_verdict.seeds);
        m_verdict.critical = dunnettCritical(m_verdict.comparisons, m_verdict.degrees, kLevel);
        for (const Judged& judged : m_judged) {
            LambdaEffect& effect = effectOf(judged);
            effect.seedsOnly = around(effect.difference, m_verdict.critical * error);
            if (error > 0 || effect.difference != 0)
                effect.p = dunnettP(effect.difference / error, m_verdict.comparisons, m_verdict.degrees);
            else
                effect.p = 1;
            effect.distinguishable = leavesOutZero(effect.seedsOnly);
        }
    }

    void judgeByHolm()
    {
        const int degrees = m_verdict.degrees = m_verdict.seeds - 1;
        m_verdict.critical = studentCritical(degrees, 1 - (1 - kLevel) / m_verdict.comparisons);
        // λ that were left behind or failed are tests too, the least favourable ones.
        std::vector<double> p(static_cast<std::size_t>(m_verdict.comparisons), 1.0);
        for (std::size_t i = 0; i < m_judged.size(); ++i) {
            LambdaEffect& effect = effectOf(m_judged[i]);
            const double error = flooredDeviation(effect) / std::sqrt(m_verdict.seeds);
            effect.seedsOnly = around(effect.difference, m_verdict.critical * error);
            p[i] = error > 0 ? studentP(effect.difference / error, degrees) : effect.difference == 0 ? 1 : 0;
        }
        const auto adjusted = holmAdjusted(p);
        for (std::size_t i = 0; i < m_judged.size(); ++i) {
            effectOf(m_judged[i]).p = adjusted[i];
            effectOf(m_judged[i]).distinguishable = adjusted[i] <= 1 - kLevel;
        }
    }

    void spreadOverExamples()
    {
        std::vector<ArmPair> pairs;
        for (const Judged& judged : m_judged)
            pairs.push_back({judged.arm, m_base});
        const ExampleSpread spread = spreadOf(pairs, m_blocks);
        m_verdict.draws = spread.draws;
        if (spread.variances.empty())
            return;
        for (std::size_t i = 0; i < m_judged.size(); ++i) {
            LambdaEffect& effect = effectOf(m_judged[i]);
            const double seeds = m_verdict.rule == VerdictRule::Dunnett
                                     ? 2 * m_verdict.residual * m_verdict.residual / m_verdict.seeds
                                     : std::pow(flooredDeviation(effect), 2) / m_verdict.seeds;
            effect.examples = around(effect.difference, m_verdict.critical * std::sqrt(seeds + spread.variances[i]));
        }
    }

    ExampleSpread spreadOf(const std::vector<ArmPair>& pairs, const std::vector<Block>& blocks)
    {
        ExampleSpread spread = exampleSpread(pairs, blocks, m_context);
        m_verdict.ownSplits = m_verdict.ownSplits || spread.ownSplits;
        if (m_verdict.examplesProblem.empty())
            m_verdict.examplesProblem = spread.problem;
        return spread;
    }

    void judgeControls()
    {
        std::vector<const Arm*> controls;
        for (const Arm& arm : m_panel.arms)
            if (arm.isControl() && m_panel.find(arm.lambda, SiboSource::H0) != nullptr)
                controls.push_back(&arm);
        for (const Arm* control : controls)
            m_verdict.controls.push_back(
                againstControl(*control, *m_panel.find(control->lambda, SiboSource::H0), controls.size()));
    }

    LambdaEffect againstControl(const Arm& control, const Arm& own, std::size_t controls)
    {
        LambdaEffect effect;
        effect.lambda = control.lambda;
        effect.source = control.source;
        effect.label = armLabel(control);
        effect.diverged = control.count(CellState::Diverged) + own.count(CellState::Diverged);
        if (effect.diverged > 0)
            return effect;
        const std::vector<Block> blocks = commonBlocks(own, control);
        const std::vector<double> d = differencesOf(own, control, blocks);
        effect.seeds = static_cast<int>(d.size());
        effect.difference = meanOf(d);
        effect.deviation = deviationOf(d);
        if (effect.seeds < kFewestForInterval)
            return effect;
        const double t = studentCritical(effect.seeds - 1, 1 - (1 - kLevel) / static_cast<double>(controls));
        const std::int64_t examples = own.cells.at(blocks.front()).samples;
        const double floor = roundingDeviation(m_context.endpoint, m_panel.config->task, examples) * std::sqrt(2.0);
        const double variance = std::pow(std::max(effect.deviation, floor), 2) / effect.seeds;
        effect.seedsOnly = around(effect.difference, t * std::sqrt(variance));
        effect.distinguishable = leavesOutZero(effect.seedsOnly);
        const ExampleSpread spread = spreadOf({{&own, &control}}, blocks);
        if (!spread.variances.empty())
            effect.examples = around(effect.difference, t * std::sqrt(variance + spread.variances.front()));
        return effect;
    }

    const RunPanel& m_panel;
    const JudgeContext& m_context;
    const Arm* m_base;
    PanelVerdict m_verdict;
    std::vector<Judged> m_judged;
    std::vector<Block> m_blocks;
};

} // namespace

double roundingDeviation(const StudyEndpoint& endpoint, const TaskConfig& task, std::int64_t examples)
{
    const bool isLoss = unitOf(endpoint.metric, task.kind) == FigureUnit::Own;
    const bool hasSteps = task.kind == TaskKind::Classification || isOfAnswers(task, endpoint.data);
    if (isLoss || !hasSteps || examples <= 0)
        return 0;
    return inUnit(1.0 / static_cast<double>(examples), FigureUnit::Points) / std::sqrt(12.0);
}

PanelVerdict figuresOf(const RunPanel& panel, const JudgeContext& context)
{
    return PanelJudge(panel, context).verdict();
}

} // namespace engine
