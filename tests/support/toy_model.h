// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/atomic_file.h"
#include "device/counter_hash.h"
#include "io/safetensors_writer.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

/// A BERT small enough to train within a test: random but fixed weights, a vocabulary of plain words.
namespace toy {

struct Shape {
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

inline void writeModel(const std::filesystem::path& folder, const Shape& shape = {})
{
    std::filesystem::create_directories(folder);
    std::string vocabulary;
    for (const std::string& word : words())
        vocabulary += word + "\n";
    engine::writeFileAtomically(folder / "vocab.txt", vocabulary);
    const auto number = [](auto value) { return std::to_string(value); };
    engine::writeFileAtomically(
        folder / "config.json",
        R"({"model_type": "bert", "hidden_act": "gelu", "layer_norm_eps": 1e-12, "type_vocab_size": 2, "vocab_size": )" +
            number(words().size()) + R"(, "hidden_size": )" + number(shape.width) + R"(, "num_hidden_layers": )" +
            number(shape.layers) + R"(, "num_attention_heads": )" + number(shape.heads) + R"(, "intermediate_size": )" +
            number(shape.wide) + R"(, "max_position_embeddings": )" + number(shape.positions) +
            R"(, "hidden_dropout_prob": )" + number(shape.dropout) + R"(, "attention_probs_dropout_prob": )" +
            number(shape.dropout) + "}");
    Weights w;
    const std::int64_t d = shape.width;
    const auto linear = [&](const std::string& name, std::int64_t in, std::int64_t out) {
        w.add(name + ".weight", {out, in}, 0.3f);
        w.add(name + ".bias", {out}, 0.1f);
    };
    const auto norm = [&](const std::string& name) {
        w.add(name + ".LayerNorm.weight", {d}, 0.2f, 1.0f);
        w.add(name + ".LayerNorm.bias", {d}, 0.1f);
    };
    w.add("embeddings.word_embeddings.weight", {static_cast<std::int64_t>(words().size()), d}, 1.0f);
    w.add("embeddings.position_embeddings.weight", {shape.positions, d}, 0.3f);
    w.add("embeddings.token_type_embeddings.weight", {2, d}, 0.3f);
    norm("embeddings");
    for (std::int64_t i = 0; i < shape.layers; ++i) {
        const std::string layer = "encoder.layer." + std::to_string(i) + ".";
        for (const char* part : {"query", "key", "value"})
            linear(layer + "attention.self." + part, d, d);
        linear(layer + "attention.output.dense", d, d);
        norm(layer + "attention.output");
        linear(layer + "intermediate.dense", d, shape.wide);
        linear(layer + "output.dense", shape.wide, d);
        norm(layer + "output");
    }
    linear("pooler.dense", d, d);
    w.write(folder / "model.safetensors");
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
