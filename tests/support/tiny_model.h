// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/atomic_file.h"
#include "config/model_config.h"
#include "config/sites.h"
#include "io/safetensors_writer.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The tiny models of fixtures/goldens/tiny.py: weights are integer formulas of tensor name and element number, the
/// same in both languages, so that goldens hold outputs only.
namespace tiny {

/// FNV-1a of the name's bytes.
inline std::uint32_t nameHash(std::string_view name)
{
    std::uint32_t hash = 2166136261u;
    for (const char byte : name)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16777619u;
    return hash;
}

/// Element e of a name's sequence of numbers in [−1, 1): multiples of 2^−15.
inline float unit(std::string_view name, std::int64_t e)
{
    std::uint32_t v = nameHash(name) + 2654435761u * static_cast<std::uint32_t>(e + 1);
    v ^= v >> 16;
    v *= 0x85ebca6bu;
    v ^= v >> 13;
    v *= 0xc2b2ae35u;
    v ^= v >> 16;
    return static_cast<float>(static_cast<std::int64_t>(v >> 16) - 32768) / 32768.0f;
}

using TensorShape = std::vector<std::int64_t>;

inline std::int64_t sizeOf(const TensorShape& shape)
{
    std::int64_t size = 1;
    for (const std::int64_t length : shape)
        size *= length;
    return size;
}

/// value(name, shape, ·) of tiny.py is offset + scale · unit.
struct Rule {
    float offset, scale;
};
inline Rule ruleOf(const std::string& name, const TensorShape& shape)
{
    if (shape.size() == 1)
        return {name.ends_with(".weight") ? 1.0f : 0.0f, 0.25f};
    if (name.find("embed") != std::string::npos || name.find("wte.") != std::string::npos)
        return {0, 1};
    for (const char* head : {"classifier.weight", "classifier.out_proj.weight", "score.weight", "lm_head.weight"})
        if (name == head)
            return {0, 0.5f};
    return {0, shape[1] <= 32 ? 0.25f : 0.125f};
}

inline std::vector<float> values(const std::string& name, const TensorShape& shape)
{
    const Rule rule = ruleOf(name, shape);
    std::vector<float> result;
    for (std::int64_t e = 0; e < sizeOf(shape); ++e)
        result.push_back(rule.offset + rule.scale * unit(name, e));
    return result;
}

inline std::vector<std::int32_t> ids(std::int64_t length, std::int64_t k, std::int64_t vocabulary)
{
    std::vector<std::int32_t> result;
    for (std::int64_t j = 0; j < length; ++j)
        result.push_back(static_cast<std::int32_t>(5 + (7 * j * j + 11 * j + 13 * k + j * k) % (vocabulary - 5)));
    return result;
}

/// Names and shapes of all tensors that transformers saves for such a model: base model and each head it has.
class TensorList {
public:
    TensorList(const engine::ModelShape& shape, std::int64_t classes) : m_shape(shape), m_family(*shape.family)
    {
        addBase();
        addHeads(classes);
    }
    [[nodiscard]] const std::vector<std::pair<std::string, TensorShape>>& all() const { return m_all; }

private:
    void add(const std::string& name, TensorShape shape) { m_all.emplace_back(name, std::move(shape)); }
    void linear(const std::string& name, std::int64_t in, std::int64_t out, bool bias)
    {
        add(name + ".weight", {out, in});
        if (bias)
            add(name + ".bias", {out});
    }
    void norm(const std::string& where, const char* name)
    {
        if (!name)
            return;
        add(where + name + ".weight", {m_shape.hiddenSize});
        if (!m_family.rmsNorm)
            add(where + name + ".bias", {m_shape.hiddenSize});
    }
    void table(const char* name, std::int64_t rows)
    {
        if (name)
            add(m_prefix + name + ".weight", {rows, m_shape.hiddenSize});
    }
    void addBase()
    {
        const engine::FamilyNames& names = m_family.names;
        table(names.words, m_shape.vocabSize);
        table(names.positions, m_shape.maxPositions);
        table(names.types, m_shape.typeVocabSize);
        norm(m_prefix, names.embeddingNorm);
        for (std::int64_t i = 0; i < m_shape.layers; ++i)
            addLayer(i);
        norm(m_prefix, names.finalNorm);
        if (names.pooler)
            linear(m_prefix + names.pooler, m_shape.hiddenSize, m_shape.hiddenSize, true);
    }
    void addLayer(std::int64_t index)
    {
        using engine::SiteKind;
        const std::string layer = m_prefix + m_family.names.layers + "." + std::to_string(index) + ".";
        for (const SiteKind kind : {SiteKind::Query, SiteKind::Key, SiteKind::Value, SiteKind::AttentionOutput,
                                    SiteKind::Gate, SiteKind::Up, SiteKind::Down}) {
            if (!m_family.names.inLayer[static_cast<std::size_t>(kind)])
                continue;
            const bool bias = kind < SiteKind::AttentionOutput    ? m_shape.queryKeyValueBias
                              : kind == SiteKind::AttentionOutput ? m_shape.attentionOutputBias
                                                                  : m_shape.ffnBias;
            linear(engine::modulePath(m_family, index, kind), engine::siteInputs(kind, m_shape),
                   engine::siteOutputs(kind, m_shape), bias);
        }
        norm(layer, m_family.names.attentionNorm);
        norm(layer, m_family.names.ffnNorm);
    }
    void addHeads(std::int64_t classes)
    {
        const std::int64_t d = m_shape.hiddenSize;
        if (m_family.head == engine::HeadForm::Pooled)
            linear("classifier", d, classes, true);
        if (m_family.head == engine::HeadForm::Dense) {
            linear("classifier.dense", d, d, true);
            linear("classifier.out_proj", d, classes, true);
        }
        if (m_family.head == engine::HeadForm::Score)
            linear("score", d, classes, false);
        if (m_family.names.output && !m_shape.tiedEmbeddings)
            linear(m_family.names.output, d, m_shape.vocabSize, m_shape.outputBias);
        else if (m_family.names.output && m_shape.outputBias)
            add(std::string(m_family.names.output) + ".bias", {m_shape.vocabSize});
    }

    const engine::ModelShape& m_shape;
    const engine::Family& m_family;
    const std::string m_prefix = std::string(m_family.names.prefix) + ".";
    std::vector<std::pair<std::string, TensorShape>> m_all;
};

/// A model folder: config.json as given, model.safetensors by formula.
inline void writeFolder(const std::filesystem::path& folder, std::string_view config, std::int64_t classes)
{
    std::filesystem::create_directories(folder);
    engine::writeFileAtomically(folder / "config.json", config);
    const engine::ModelShape shape = engine::readModelShape(folder);
    const TensorList list(shape, classes);
    std::vector<std::vector<float>> data;
    std::vector<engine::TensorView> views;
    for (const auto& [name, lengths] : list.all())
        data.push_back(values(name, lengths));
    for (std::size_t i = 0; i < data.size(); ++i)
        views.push_back(
            {list.all()[i].first, engine::DType::F32, list.all()[i].second, std::as_bytes(std::span(data[i]))});
    engine::writeSafetensors(folder / "model.safetensors", views);
}

} // namespace tiny
