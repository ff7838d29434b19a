// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/step_operations.h"

#include "config/sites.h"
#include "engine/methods.h"

#include <map>
#include <utility>

namespace engine {
namespace {

/// Follows one step through the layers: which tensors need a gradient decides what backward computes.
class StepCounter {
public:
    StepCounter(const TrainConfig& config, const ModelShape& shape, const std::vector<std::int64_t>& lengths)
        : m_config(config), m_shape(shape),
          m_mixes(config.sibo.lambda > 0 || config.sibo.learnable != LambdaLearning::Off)
    {
        for (const std::int64_t length : lengths) {
            m_tokens += static_cast<double>(length);
            m_pairs += static_cast<double>(length) * static_cast<double>(length);
        }
        for (const Site& site : findSites(siteRequest(config, shape)))
            m_sites.emplace(std::pair(static_cast<std::int64_t>(site.layer), site.kind), site);
    }

    StepOperations count()
    {
        // Biases that are trained lie below the first layer as well.
        bool needs = m_config.method.bias == BiasMode::All && hasBias(SiteKind::Up, m_shape);
        for (m_layer = 0; m_layer < m_shape.layers; ++m_layer)
            needs = layer(needs);
        return m_operations;
    }

private:
    // Each takes whether its input needs a gradient, and gives whether its output does.

    bool layer(bool input)
    {
        const bool context =
            attention(linear(SiteKind::Query, input), linear(SiteKind::Key, input), linear(SiteKind::Value, input));
        const bool attended = sublayer(SiteKind::AttentionBlock, input, linear(SiteKind::AttentionOutput, context));
        const bool between = m_shape.family->block == BlockForm::Parallel ? input : input || attended;
        const bool gate = m_shape.family->gated && linear(SiteKind::Gate, between);
        const bool wide = linear(SiteKind::Up, between) || gate;
        const bool forwarded = sublayer(SiteKind::FfnBlock, between, linear(SiteKind::Down, wide));
        return input || attended || forwarded;
    }

    /// Scores and values forward; backward the values' gradient, that of the scores, and theirs of query and key.
    bool attention(bool query, bool key, bool value)
    {
        const double product = 2 * static_cast<double>(m_shape.queryWidth()) * m_pairs;
        const bool scores = query || key;
        m_operations.model += product * (2 + (value ? 1 : 0) + (scores ? 1 : 0) + (query ? 1 : 0) + (key ? 1 : 0));
        return scores || value;
    }

    bool linear(SiteKind kind, bool input)
    {
        const auto in = static_cast<double>(siteInputs(kind, m_shape)),
                   out = static_cast<double>(siteOutputs(kind, m_shape));
        const Site* site = siteAt(kind);
        const bool isBefore = site != nullptr && !isLowRank(m_config.method.kind);
        if (isBefore)
            addSite(*site, in, in, input);
        else if (site != nullptr)
            addSite(*site, in, out, input);
        m_operations.model += 2 * m_tokens * in * out * (input || isBefore ? 2 : 1);
        return input || site != nullptr;
    }

    /// An adapter behind a sublayer (series: its input is what the sublayer puts out) or beside it.
    bool sublayer(SiteKind kind, bool input, bool output)
    {
        const Site* site = siteAt(kind);
        const auto width = static_cast<double>(m_shape.hiddenSize);
        if (site != nullptr)
            addSite(*site, width, width, m_config.method.kind == MethodKind::Series ? output : input);
        return output || site != nullptr;
    }

    /// Down to the rank or bottleneck and up again: forward, the gradients of both, and those of what they read.
    void addSite(const Site& site, double in, double out, bool input)
    {
        const MethodConfig& method = m_config.method;
        const double middle = isLowRank(method.kind) ? patternValue(method.rankPattern, site.module, method.rank)
                                                     : static_cast<double>(method.bottleneckSize);
        m_operations.sites += 2 * m_tokens * middle * (in * (input ? 3 : 2) + out * 3);
        if (m_mixes && site.injected)
            m_operations.mixing += m_tokens * in * (input ? 4 : 3);
    }

    [[nodiscard]] const Site* siteAt(SiteKind kind) const
    {
        const auto found = m_sites.find({m_layer, kind});
        return found == m_sites.end() ? nullptr : &found->second;
    }

    const TrainConfig& m_config;
    const ModelShape& m_shape;
    bool m_mixes;
    double m_tokens = 0, m_pairs = 0;
    std::map<std::pair<std::int64_t, SiteKind>, Site> m_sites;
    std::int64_t m_layer = 0;
    StepOperations m_operations;
};

} // namespace

std::optional<StepOperations> stepOperations(const TrainConfig& config, const ModelShape& shape,
                                             const std::vector<std::int64_t>& lengths)
{
    if (!isLowRank(config.method.kind) && !isBottleneck(config.method.kind))
        return std::nullopt;
    return StepCounter(config, shape, lengths).count();
}

} // namespace engine
