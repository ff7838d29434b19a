// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/atomic_file.h"
#include "config/model_config.h"
#include "config/sites.h"
#include "device/counter_hash.h"
#include "io/safetensors_writer.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

/// Models small enough to train within a test: random but fixed weights, a vocabulary of plain words.
namespace toy {

struct Shape {
    std::string type = "bert"; ///< config.json's model_type: bert, roberta, llama (half as many key heads), gptj
    std::int64_t width = 32, layers = 3, heads = 4, wide = 64, positions = 64;
    double dropout = 0.1;
};

inline const std::vector<std::string>& words()
{
    static const std::vector<std::string> list{"[PAD]",  "[UNK]", "[CLS]", "[SEP]", "[MASK]", "good", "fine",
                                               "bright", "warm",  "kind",  "bad",   "dull",   "cold", "harsh",
                                               "the",    "a",     "day",   "meal",  "room",   "walk", "was",
                                               "seemed", "felt",  "very",  "quite", ".",      "and"};
    return list;
}

class Weights {
public:
    void add(const std::string& name, std::vector<std::int64_t> shape, float scale, float offset = 0)
    {
        std::int64_t size = 1;
        for (const std::int64_t length : shape)
            size *= length;
        std::vector<float>& data = m_data[name];
        for (std::int64_t i = 0; i < size; ++i) {
            const std::uint64_t bits =
                engine::counterMix(std::hash<std::string>()(name), static_cast<std::uint64_t>(i));
            data.push_back(offset + scale * (static_cast<float>(bits >> 40) / static_cast<float>(1 << 23) - 1.0f));
        }
        m_shapes[name] = std::move(shape);
    }
    void write(const std::filesystem::path& file) const
    {
        std::vector<engine::TensorView> views;
        for (const auto& [name, data] : m_data)
            views.push_back({name, engine::DType::F32, m_shapes.at(name), std::as_bytes(std::span(data))});
        engine::writeSafetensors(file, views);
    }

private:
    std::map<std::string, std::vector<float>> m_data;
    std::map<std::string, std::vector<std::int64_t>> m_shapes;
};

/// config.json of a toy; keys by family as transformers writes them.
inline std::string configText(const Shape& shape)
{
    const auto key = [](const char* name, auto value) {
        return std::string(", \"") + name + "\": " + std::to_string(value);
    };
    const auto count = static_cast<std::int64_t>(words().size());
    std::string text = "{\"model_type\": \"" + shape.type + "\"" + key("vocab_size", count);
    if (shape.type == "gptj")
        return text + key("n_embd", shape.width) + key("n_layer", shape.layers) + key("n_head", shape.heads) +
               key("n_inner", shape.wide) + key("n_positions", shape.positions) + key("rotary_dim", 4) +
               key("resid_pdrop", shape.dropout) + key("embd_pdrop", shape.dropout) + key("attn_pdrop", shape.dropout) +
               "}";
    text += key("hidden_size", shape.width) + key("num_hidden_layers", shape.layers) +
            key("num_attention_heads", shape.heads) + key("intermediate_size", shape.wide) +
            key("max_position_embeddings", shape.positions);
    if (shape.type == "llama")
        return text + key("num_key_value_heads", shape.heads / 2) + R"(, "rms_norm_eps": 1e-6)" +
               key("attention_dropout", shape.dropout) + "}";
    return text + R"(, "hidden_act": "gelu", "layer_norm_eps": 1e-12, "type_vocab_size": 2)" +
           key("hidden_dropout_prob", shape.dropout) + key("attention_probs_dropout_prob", shape.dropout) + "}";
}

/// All tensors of a base model under their names without the family's prefix, and the language model's head.
inline Weights makeWeights(const Shape& shape, const engine::ModelShape& model)
{
    Weights w;
    const engine::Family& family = *model.family;
    const engine::FamilyNames& names = family.names;
    const std::int64_t d = shape.width;
    const auto linear = [&](const std::string& name, std::int64_t in, std::int64_t out, bool bias) {
        w.add(name + ".weight", {out, in}, 0.3f);
        if (bias)
            w.add(name + ".bias", {out}, 0.1f);
    };
    const auto norm = [&](const std::string& where, const char* name) {
        if (!name)
            return;
        w.add(where + name + ".weight", {d}, 0.2f, 1.0f);
        if (!family.rmsNorm)
            w.add(where + name + ".bias", {d}, 0.1f);
    };
    w.add(std::string(names.words) + ".weight", {model.vocabSize, d}, 1.0f);
    if (names.positions)
        w.add(std::string(names.positions) + ".weight", {shape.positions, d}, 0.3f);
    if (names.types)
        w.add(std::string(names.types) + ".weight", {model.typeVocabSize, d}, 0.3f);
    norm("", names.embeddingNorm);
    const std::size_t prefix = std::string_view(names.prefix).size() + 1;
    for (std::int64_t i = 0; i < shape.layers; ++i) {
        const std::string layer = std::string(names.layers) + "." + std::to_string(i) + ".";
        for (std::size_t k = 0; k < engine::kSiteKinds - 2; ++k) {
            const auto kind = static_cast<engine::SiteKind>(k);
            if (!names.inLayer[k])
                continue;
            const bool attention = kind < engine::SiteKind::AttentionOutput;
            const bool bias = attention                                   ? model.queryKeyValueBias
                              : kind == engine::SiteKind::AttentionOutput ? model.attentionOutputBias
                                                                          : model.ffnBias;
            linear(engine::modulePath(family, i, kind).substr(prefix), engine::siteInputs(kind, model),
                   engine::siteOutputs(kind, model), bias);
        }
        norm(layer, names.attentionNorm);
        norm(layer, names.ffnNorm);
    }
    norm("", names.finalNorm);
    if (names.pooler)
        linear(names.pooler, d, d, true);
    if (names.output)
        linear(names.output, d, model.vocabSize, model.outputBias);
    return w;
}

inline void writeModel(const std::filesystem::path& folder, const Shape& shape = {})
{
    std::filesystem::create_directories(folder);
    std::string vocabulary;
    for (const std::string& word : words())
        vocabulary += word + "\n";
    engine::writeFileAtomically(folder / "vocab.txt", vocabulary);
    engine::writeFileAtomically(folder / "config.json", configText(shape));
    makeWeights(shape, engine::readModelShape(folder)).write(folder / "model.safetensors");
}

/// `rows` labelled sentences; the adjective decides.
inline std::string sentences(int rows, std::uint64_t seed)
{
    const std::vector<std::string> nouns{"day", "meal", "room", "walk"}, verbs{"was", "seemed", "felt"};
    std::string text = "sentence\tlabel\n";
    for (int i = 0; i < rows; ++i) {
        const std::uint64_t bits = engine::counterMix(seed, static_cast<std::uint64_t>(i));
        const std::string adjective = words()[5 + bits % 9];
        text +=
            "the " + nouns[bits / 16 % 4] + " " + verbs[bits / 64 % 3] + (bits / 256 % 2 ? " very " : " ") + adjective;
        for (std::uint64_t k = 0; k < bits / 1024 % 5; ++k)
            text += " and the " + nouns[bits / 8192 % 4] + " was a meal";
        text += std::string("\t") + (bits % 9 < 5 ? "up" : "down") + "\n";
    }
    return text;
}

} // namespace toy
