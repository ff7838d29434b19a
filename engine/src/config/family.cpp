// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/family.h"

#include <algorithm>

namespace engine {

std::span<const Family* const> families()
{
    static constexpr std::array<const Family*, 4> kAll{&kBert, &kRoberta, &kLlama, &kGptJ};
    return kAll;
}

const Family* findFamily(std::string_view modelType)
{
    for (const Family* family : families())
        if (std::find(family->modelTypes.begin(), family->modelTypes.end(), modelType) != family->modelTypes.end())
            return family;
    return nullptr;
}

std::string modulePath(const Family& family, std::int64_t layer, SiteKind kind)
{
    const FamilyNames& names = family.names;
    return std::string(names.prefix) + "." + names.layers + "." + std::to_string(layer) + "." +
           names.inLayer[static_cast<std::size_t>(kind)];
}

std::int64_t ModelShape::longestSequence() const
{
    if (family->names.positions != nullptr)
        return maxPositions - positionOffset;
    // Scalings that stretch at run time reach beyond what the file calls the model's length.
    return rope.kind == RopeKind::Dynamic ? static_cast<std::int64_t>(static_cast<double>(maxPositions) * rope.factor)
                                          : maxPositions;
}

std::int64_t ModelShape::tableParameters() const
{
    return (vocabSize + (family->names.positions != nullptr ? maxPositions + typeVocabSize : 0)) * hiddenSize;
}

std::int64_t ModelShape::parameters() const
{
    const std::int64_t d = hiddenSize, norm = family->rmsNorm ? d : 2 * d;
    const auto linear = [](std::int64_t in, std::int64_t out, bool bias) { return in * out + (bias ? out : 0); };
    std::int64_t layer = linear(d, queryWidth() + 2 * keyValueWidth(), queryKeyValueBias) +
                         linear(queryWidth(), d, attentionOutputBias) + linear(intermediateSize, d, ffnBias);
    layer += (family->gated ? 2 : 1) * linear(d, intermediateSize, ffnBias);
    layer += (family->names.ffnNorm != nullptr ? 2 : 1) * norm;
    std::int64_t total = tableParameters() + layers * layer;
    total += family->names.embeddingNorm != nullptr ? norm : 0;
    total += family->names.finalNorm != nullptr ? norm : 0;
    return total + (family->names.pooler != nullptr ? d * d + d : 0);
}

} // namespace engine
