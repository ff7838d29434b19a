// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weight_reader.h"

#include "base/name_list.h"
#include "engine/error.h"
#include "model/tensor_file.h"

#include <algorithm>
#include <array>

namespace engine {
namespace {

/// A name and the one that files of the first BERT releases have.
std::vector<std::string> spellings(const std::string& name)
{
    std::vector<std::string> result{name};
    if (name.ends_with("LayerNorm.weight"))
        result.push_back(name.substr(0, name.size() - 6) + "gamma");
    if (name.ends_with("LayerNorm.bias"))
        result.push_back(name.substr(0, name.size() - 4) + "beta");
    return result;
}

/// Buffers that files carry beside the weights, and heads of tasks that this program does not train.
bool isIgnored(const std::string& name)
{
    constexpr std::array<std::string_view, 4> kBuffers{"position_ids", "rotary_emb.inv_freq", ".attn.bias",
                                                       ".attn.masked_bias"};
    constexpr std::array<std::string_view, 3> kHeads{"cls.", "lm_head.", "qa_outputs."};
    const auto ends = [&](std::string_view end) { return name.ends_with(end); };
    const auto begins = [&](std::string_view begin) { return name.starts_with(begin); };
    return std::any_of(kBuffers.begin(), kBuffers.end(), ends) || std::any_of(kHeads.begin(), kHeads.end(), begins) ||
           name.find("pooler.dense.") != std::string::npos;
}

} // namespace

WeightReader::WeightReader(const ModelWeights& weights, const Family& family, std::filesystem::path folder,
                           const at::Device& device)
    : m_weights(weights), m_family(family), m_folder(std::move(folder)), m_device(device)
{
}

std::optional<WeightRef> WeightReader::find(const std::string& name)
{
    const std::string own = std::string(m_family.names.prefix) + ".";
    for (const std::string& spelling : spellings(name))
        for (const std::string& prefix : {own, std::string(), std::string("model."), std::string("encoder.")})
            if (auto found = m_weights.find(prefix + spelling)) {
                m_used.insert(found->entry->name);
                return found;
            }
    return std::nullopt;
}

at::Tensor WeightReader::read(const std::string& name, const std::vector<std::int64_t>& shape, at::ScalarType type)
{
    const auto found = find(name);
    if (!found) {
        m_missing.push_back(name);
        return {};
    }
    if (found->entry->shape != shape)
        throw EngineError(ErrorCode::BadFile,
                          "the tensor " + found->entry->name + " has shape " + shapeText(found->entry->shape) +
                              ", config.json asks for " + shapeText(shape),
                          found->file->path().string(), "weights and config.json belong to different models");
    return readFloatTensor(*found->file, *found->entry).to(m_device, type);
}

void WeightReader::throwIfMissing() const
{
    if (m_missing.empty())
        return;
    const std::string pooler = m_family.names.pooler != nullptr ? " with its pooler" : "";
    throw EngineError(ErrorCode::BadFile, "weights are missing: " + listed(m_missing, 8), m_folder.string(),
                      "the folder must hold a whole " + std::string(m_family.name) + " model" + pooler +
                          ", as save_pretrained writes it");
}

std::vector<std::string> WeightReader::unused() const
{
    std::vector<std::string> names;
    for (const std::string& name : m_weights.names())
        if (!m_used.contains(name) && !isIgnored(name))
            names.push_back(name);
    return names;
}

} // namespace engine
