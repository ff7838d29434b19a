// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/signatures.h"

#include "compare/verdict_text.h"
#include "engine/figure_text.h"
#include "stats/distributions.h"
#include "stats/paired.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace engine {

namespace {

using Kind = FailureSignature::Kind;

constexpr double kSameSimilarity = 0.02;
constexpr int kFewestForInterval = 3;
constexpr double kRounding = 1e-9; // differences that spread by less, in proportion, are one and the same number

std::string labelled(const RunPanel& panel, const std::string& text)
{
    return panel.label.empty() ? text : text + " · " + panel.label;
}

std::optional<double> meanLoss(const Arm& arm, const std::vector<Block>& blocks)
{
    std::vector<double> losses;
    for (const Block& block : blocks) {
        const auto& loss = arm.cells.at(block).run->finalLoss;
        if (!loss)
            return std::nullopt;
        losses.push_back(*loss);
    }
    return losses.empty() ? std::nullopt : std::optional(meanOf(losses));
}

/// By layer, over these seeds; empty where a run has no measurement or another number of layers.
std::vector<double> meanExcess(const Arm& arm, const std::vector<Block>& blocks)
{
    std::vector<double> sum;
    for (const Block& block : blocks) {
        const auto excess = excessOf(*arm.cells.at(block).run);
        if (excess.empty() || (!sum.empty() && excess.size() != sum.size()))
            return {};
        sum.resize(excess.size(), 0);
        for (std::size_t layer = 0; layer < excess.size(); ++layer)
            sum[layer] += excess[layer];
    }
    for (double& value : sum)
        value /= static_cast<double>(blocks.size());
    return sum;
}

/// The largest difference of excess similarity between two arms, over the seeds that they share, from layer `first`
/// on; null where they cannot be compared.
std::optional<double> farthest(const Arm& one, const Arm& other, std::size_t first)
{
    const auto blocks = commonBlocks(one, other);
    const auto a = meanExcess(one, blocks), b = meanExcess(other, blocks);
    if (a.empty() || a.size() != b.size() || first >= a.size())
        return std::nullopt;
    double most = 0;
    for (std::size_t layer = first; layer < a.size(); ++layer)
        most = std::max(most, std::abs(a[layer] - b[layer]));
    return std::isfinite(most) ? std::optional(most) : std::nullopt;
}

/// The number in "encoder.layer.3.attention.self.query"; null for a name without one.
std::optional<std::size_t> layerNumber(const std::string& site)
{
    const std::size_t digit = site.find_first_of("0123456789");
    std::size_t number = 0;
    if (digit == std::string::npos ||
        std::from_chars(site.data() + digit, site.data() + site.size(), number).ec != std::errc())
        return std::nullopt;
    return number;
}

/// The first hidden state above the first site with h0: layer i writes hidden state i + 1.
std::size_t firstAbove(const Arm& arm)
{
    std::optional<std::size_t> first;
    for (const auto& [block, cell] : arm.cells)
        if (cell.run != nullptr && cell.run->similarity != nullptr)
            for (const auto& [site, share] : cell.run->similarity->share)
                if (const auto number = layerNumber(site); number && *number < first.value_or(*number + 1))
                    first = number;
    return first.value_or(0) + 1;
}

class SignatureFinder {
public:
    SignatureFinder(const std::vector<RunPanel>& panels, const Verdict& verdict) : m_panels(panels), m_verdict(verdict)
    {
    }

    std::vector<FailureSignature> find()
    {
        for (std::size_t i = 0; i < m_panels.size(); ++i)
            for (const LambdaEffect& effect : m_verdict.panels[i].effects) { // none where λ is learned
                if (effect.seeds == 0)
                    continue;
                tooHigh(m_panels[i], effect, m_verdict.panels[i].unit);
                tooLow(m_panels[i], effect);
                likeItsControl(m_panels[i], effect);
            }
        comparePlacements();
        return std::move(m_found);
    }

private:
    void add(Kind kind, const std::string& label, const std::string& text) { m_found.push_back({kind, label, text}); }

    void tooHigh(const RunPanel& panel, const LambdaEffect& effect, FigureUnit unit)
    {
        const Arm *arm = panel.find(effect.lambda, SiboSource::H0), *base = panel.find(0, SiboSource::H0);
        if (!effect.seedsOnly || effect.seedsOnly->high >= 0 || base == nullptr)
            return;
        const auto blocks = commonBlocks(*arm, *base);
        const auto loss = meanLoss(*arm, blocks), plain = meanLoss(*base, blocks);
        if (!loss || !plain || *loss <= *plain)
            return;
        add(Kind::TooHigh, labelled(panel, effect.label),
            lambdaText(effect.lambda) + " looks too high: it " +
                differenceText(effect.difference, m_verdict.endpoint, unit) + " λ = 0 (" +
                intervalOfText(effect.seedsOnly, m_verdict.endpoint, unit) + "), and its training loss ends at " +
                metricText(loss) + " against " + metricText(plain) + ".");
    }

    void tooLow(const RunPanel& panel, const LambdaEffect& effect)
    {
        const Arm *arm = panel.find(effect.lambda, SiboSource::H0), *base = panel.find(0, SiboSource::H0);
        if (!effect.seedsOnly || effect.distinguishable || base == nullptr)
            return;
        const auto most = farthest(*arm, *base, 0);
        if (!most || *most > kSameSimilarity)
            return;
        add(Kind::TooLow, labelled(panel, effect.label),
            lambdaText(effect.lambda) + " looks too low: no layer's excess similarity lies further than " +
                metricText(most) + " from λ = 0 (within ±" + metricText(kSameSimilarity, 2) +
                "), and the metric is not distinguishable from it.");
    }

    void likeItsControl(const RunPanel& panel, const LambdaEffect& effect)
    {
        const Arm *arm = panel.find(effect.lambda, SiboSource::H0),
                  *control = panel.find(effect.lambda, SiboSource::Zero);
        if (control == nullptr)
            return;
        const std::size_t first = firstAbove(*arm);
        const auto most = farthest(*arm, *control, first);
        if (!most || *most > kSameSimilarity)
            return;
        add(Kind::PlacedWrong, labelled(panel, effect.label),
            "h0 leaves no trace at " + lambdaText(effect.lambda) + ": from layer " + std::to_string(first) +
                " on, no excess similarity lies further than " + metricText(most) +
                " from the zero control's (within ±" + metricText(kSameSimilarity, 2) +
                "). It may be mixed in at the wrong place.");
    }

    /// Two arms of one λ that differ in the placement alone.
    struct PlacedPair {
        const RunPanel *worse, *better;
        double lambda;
        std::vector<double> differences;
        double floor; ///< least SD of a difference
    };

    std::vector<PlacedPair> placedPairs() const
    {
        std::vector<PlacedPair> pairs;
        for (std::size_t i = 0; i < m_panels.size(); ++i)
            for (std::size_t j = i + 1; j < m_panels.size(); ++j) {
                const RunPanel &a = m_panels[i], &b = m_panels[j];
                if (areAlike(a, b))
                    for (const Arm& arm : a.arms)
                        if (const Arm* other = b.find(arm.lambda, arm.source);
                            other != nullptr && arm.lambda > 0 && !arm.isControl())
                            addPair(pairs, {&a, &b, arm.lambda, {}, 0}, *other, arm);
            }
        return pairs;
    }

    /// But for the placement, with a λ that is set.
    static bool areAlike(const RunPanel& a, const RunPanel& b)
    {
        const SiboConfig &first = a.config->sibo, &second = b.config->sibo;
        return first.learnable == LambdaLearning::Off && first.placement != second.placement &&
               settingsKey(*a.config, {"sibo.placement"}) == settingsKey(*b.config, {"sibo.placement"});
    }

    /// Seeds that did not diverge would be the lucky ones.
    void addPair(std::vector<PlacedPair>& pairs, PlacedPair pair, const Arm& better, const Arm& worse) const
    {
        const auto blocks = commonBlocks(better, worse);
        if (blocks.size() < kFewestForInterval || better.count(CellState::Diverged) > 0 ||
            worse.count(CellState::Diverged) > 0)
            return;
        pair.differences = differencesOf(better, worse, blocks);
        pair.floor = std::sqrt(2.0) * roundingDeviation(m_verdict.endpoint, pair.worse->config->task,
                                                        better.cells.at(blocks.front()).samples);
        if (meanOf(pair.differences) < 0) {
            std::swap(pair.worse, pair.better);
            for (double& d : pair.differences)
                d = -d;
        }
        pairs.push_back(std::move(pair));
    }

    static std::string placementText(const RunPanel& panel)
    {
        const auto& placement = panel.config->sibo.placement;
        return placement ? name(*placement) : "the family's own place";
    }

    void comparePlacements()
    {
        const auto pairs = placedPairs();
        for (const PlacedPair& pair : pairs) {
            const double n = static_cast<double>(pair.differences.size()), d = meanOf(pair.differences);
            const double t = studentCritical(n - 1, 1 - 0.05 / static_cast<double>(pairs.size()));
            const double half = t * std::max(deviationOf(pair.differences), pair.floor) / std::sqrt(n);
            if (d - half <= 0 || half <= kRounding * d)
                continue;
            const FigureUnit unit = unitOf(m_verdict.endpoint.metric, pair.worse->config->task.kind);
            add(Kind::PlacedWrong, labelled(*pair.worse, settingLabel({{"sibo.lambda", pair.lambda}})),
                "At " + lambdaText(pair.lambda) + " h0 at " + placementText(*pair.better) + " " +
                    differenceText(d, m_verdict.endpoint, unit) + " h0 at " + placementText(*pair.worse) +
                    " with the same targets, over " + countOf(static_cast<std::int64_t>(n), "seed") + " (" +
                    intervalOfText(Interval{d - half, d + half}, m_verdict.endpoint, unit) + ", allowing for " +
                    countOf(static_cast<std::int64_t>(pairs.size()), "comparison") + ").");
        }
    }

    const std::vector<RunPanel>& m_panels;
    const Verdict& m_verdict;
    std::vector<FailureSignature> m_found;
};

} // namespace

std::vector<FailureSignature> signaturesOf(const std::vector<RunPanel>& panels, const Verdict& verdict)
{
    return SignatureFinder(panels, verdict).find();
}

} // namespace engine
