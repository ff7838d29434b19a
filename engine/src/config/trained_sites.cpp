// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/family.h"
#include "config/model_config.h"
#include "config/sites.h"
#include "engine/methods.h"
#include "engine/model_facts.h"

#include <algorithm>

namespace engine {
namespace {

constexpr int kOutside = -1;

/// What of the frozen model itself is counted: its biases, or everything.
enum class Share { Biases, All };

bool isLinear(SiteKind kind)
{
    return kind != SiteKind::AttentionBlock && kind != SiteKind::FfnBlock;
}

std::int64_t linearSize(SiteKind kind, const ModelShape& shape, Share share)
{
    const std::int64_t bias = hasBias(kind, shape) ? siteOutputs(kind, shape) : 0;
    return share == Share::Biases ? bias : siteInputs(kind, shape) * siteOutputs(kind, shape) + bias;
}

/// Whether the layers or norms of a model have biases; LLaMA's have none.
bool anyBias(const ModelShape& shape)
{
    for (std::size_t k = 0; k < kSiteKinds; ++k)
        if (hasBias(static_cast<SiteKind>(k), shape))
            return true;
    return !shape.family->rmsNorm;
}

std::int64_t normSize(const ModelShape& shape, Share share)
{
    const std::int64_t bias = shape.family->rmsNorm ? 0 : shape.hiddenSize;
    return share == Share::Biases ? bias : bias + shape.hiddenSize;
}

/// Parameters of a method's own module at a site (sibo.md, section 2; PEFT's shapes).
std::int64_t moduleSize(const Site& site, const MethodConfig& method, const ModelShape& shape)
{
    const std::int64_t in = siteInputs(site.kind, shape), out = siteOutputs(site.kind, shape);
    switch (method.kind) {
    case MethodKind::Lora:
    case MethodKind::Dora: {
        const auto rank = static_cast<std::int64_t>(patternValue(method.rankPattern, site.module, method.rank));
        return rank * (in + out) + (method.kind == MethodKind::Dora ? out : 0);
    }
    case MethodKind::Series:
    case MethodKind::Parallel:
    case MethodKind::AdapterInput: // maps the site's input to itself
        return 2 * in * method.bottleneckSize + (method.adapterBias ? method.bottleneckSize + in : 0);
    case MethodKind::Ia3:
        return isFeedForward(*shape.family, site.module) ? in : out;
    case MethodKind::Prefix:
        return 2 * shape.keyValueWidth() * method.virtualTokens;
    default:
        return 0; // prompt: the rows stand before the first layer, and its layers only mix them
    }
}

class SiteList {
public:
    SiteList(const TrainConfig& config, const ModelShape& shape)
        : m_config(config), m_shape(shape), m_found(findSites(siteRequest(config, shape))),
          m_addsBiases(config.method.kind == MethodKind::Bitfit && !anyBias(shape))
    {
    }

    TrainedSites make(std::int64_t outputs)
    {
        addEmbeddings();
        for (int layer = 0; layer < m_shape.layers; ++layer)
            addLayer(layer);
        addEnd();
        addHead(outputs);
        addLambda();
        for (const SiteFacts& module : m_result.modules)
            m_result.trainable += module.trainable;
        for (const Site& site : m_found) {
            ++m_result.sites;
            m_result.injected += site.injected ? 1 : 0;
            m_result.effective += site.effective ? 1 : 0;
        }
        return std::move(m_result);
    }

private:
    void add(const std::string& module, int layer, std::int64_t trainable, std::optional<BlockPart> part = {})
    {
        if (trainable > 0)
            m_result.modules.push_back({module, layer, part, trainable, false, false});
    }

    /// Which frozen numbers of the model train as well; null: none.
    [[nodiscard]] std::optional<Share> baseShare() const
    {
        const MethodConfig& method = m_config.method;
        if (method.kind == MethodKind::Full)
            return Share::All;
        if (method.kind == MethodKind::Bitfit || (isLowRank(method.kind) && method.bias == BiasMode::All))
            return Share::Biases;
        return std::nullopt;
    }

    void addEmbeddings()
    {
        const FamilyNames& names = m_shape.family->names;
        if (m_config.method.kind == MethodKind::Prompt)
            add("prompt", kOutside, m_config.method.virtualTokens * m_shape.hiddenSize);
        const auto share = baseShare();
        if (share == Share::All) {
            add(names.words, kOutside, m_shape.vocabSize * m_shape.hiddenSize);
            if (names.positions)
                add(names.positions, kOutside, m_shape.maxPositions * m_shape.hiddenSize);
            if (names.types)
                add(names.types, kOutside, m_shape.typeVocabSize * m_shape.hiddenSize);
        }
        if (share && names.embeddingNorm)
            add(names.embeddingNorm, kOutside, normSize(m_shape, *share));
    }

    void addLayer(int layer)
    {
        const FamilyNames& names = m_shape.family->names;
        const auto share = baseShare();
        for (std::size_t k = 0; k < kSiteKinds; ++k) {
            const auto kind = static_cast<SiteKind>(k);
            const char* name = names.inLayer[k];
            if (!name)
                continue;
            const auto site = std::find_if(m_found.begin(), m_found.end(),
                                           [&](const Site& one) { return one.layer == layer && one.kind == kind; });
            std::int64_t base = share && isLinear(kind) ? linearSize(kind, m_shape, *share) : 0;
            if (m_addsBiases && isLinear(kind))
                base = siteOutputs(kind, m_shape);
            if (site == m_found.end()) {
                add(name, layer, base, static_cast<BlockPart>(k));
                continue;
            }
            if (isLowRank(m_config.method.kind) && m_config.method.bias == BiasMode::LoraOnly)
                base = linearSize(kind, m_shape, Share::Biases);
            m_result.modules.push_back({name, layer, static_cast<BlockPart>(k),
                                        base + moduleSize(*site, m_config.method, m_shape), site->injected,
                                        site->effective});
        }
        for (const char* norm : {names.attentionNorm, names.ffnNorm})
            if (share && norm)
                add(norm, layer, normSize(m_shape, *share));
    }

    void addEnd()
    {
        const FamilyNames& names = m_shape.family->names;
        const auto share = baseShare();
        if (share && names.finalNorm)
            add(names.finalNorm, kOutside, normSize(m_shape, *share));
        if (share && names.pooler)
            add(names.pooler, kOutside,
                (*share == Share::All ? m_shape.hiddenSize * m_shape.hiddenSize : 0) + m_shape.hiddenSize);
    }

    void addHead(std::int64_t outputs)
    {
        const std::int64_t d = m_shape.hiddenSize;
        if (outputs <= 0) {
            const auto share = baseShare();
            const std::int64_t weight = share == Share::All && !m_shape.tiedEmbeddings ? d : 0;
            const std::int64_t bias = share && m_shape.outputBias ? 1 : 0;
            if (const char* name = m_shape.family->names.output)
                add(name, kOutside, m_shape.vocabSize * (weight + bias));
            return;
        }
        switch (m_shape.family->head) {
        case HeadForm::Score:
            add("score", kOutside, outputs * d);
            break;
        case HeadForm::Dense:
            add("classifier", kOutside, d * d + d + outputs * (d + 1));
            break;
        case HeadForm::Pooled:
            add("classifier", kOutside, outputs * (d + 1));
            break;
        }
    }

    /// As many as the engine keeps: those of sites without mixing are never used.
    void addLambda()
    {
        if (!takesLambda(m_config.method.kind) || m_found.empty())
            return;
        int layers = 0;
        for (const Site& site : m_found)
            layers = std::max(layers, site.layer + 1);
        switch (m_config.sibo.learnable) {
        case LambdaLearning::One:
            add("λ", kOutside, 1);
            break;
        case LambdaLearning::Layer:
            add("λ", kOutside, layers);
            break;
        case LambdaLearning::Site:
            add("λ", kOutside, static_cast<std::int64_t>(m_found.size()));
            break;
        case LambdaLearning::Off:
            break;
        }
    }

    const TrainConfig& m_config;
    const ModelShape& m_shape;
    std::vector<Site> m_found;
    bool m_addsBiases; ///< zeros at every linear map of the layers, as BitFit has nothing else to train there
    TrainedSites m_result;
};

} // namespace

TrainedSites describeSites(const TrainConfig& config, const std::filesystem::path& folder, std::int64_t outputs)
{
    const ModelShape shape = readModelShape(folder);
    return SiteList(config, shape).make(outputs);
}

} // namespace engine
