// SPDX-License-Identifier: GPL-3.0-or-later
#include "toy/toy_weights.h"

#include "base/hash.h"

#include <cmath>
#include <utility>

namespace engine {

namespace {

constexpr double kQueryKeyGain = 2.0, kValueGain = 1.0, kFeedForwardGain = 0.5, kEmbeddingScale = 1.0;

class TensorMaker {
public:
    TensorMaker(std::uint64_t seed, std::int64_t width) : m_seed(seed), m_width(width) {}

    /// Uniform in [−scale, scale), multiples of scale · 2^−23.
    void random(const std::string& name, std::vector<std::int64_t> shape, double scale)
    {
        const std::uint64_t key = mixIn(m_seed, stableHash(name));
        ToyTensor& made = add(name, std::move(shape));
        const auto factor = static_cast<float>(scale);
        for (std::size_t i = 0; i < made.values.size(); ++i) {
            const auto bits = static_cast<float>(mixIn(key, i) >> 40);
            made.values[i] = factor * (bits / static_cast<float>(1 << 23) - 1.0f);
        }
    }
    /// A uniform variable in ±√3 has variance 1.
    void linear(const std::string& name, std::int64_t out, std::int64_t in, double gain)
    {
        random(name + ".weight", {out, in}, gain * std::sqrt(3.0 / static_cast<double>(in)));
        add(name + ".bias", {out});
    }
    void norm(const std::string& name)
    {
        add(name + ".weight", {m_width}).values.assign(static_cast<std::size_t>(m_width), 1.0f);
        add(name + ".bias", {m_width});
    }
    ToyTensor& add(const std::string& name, std::vector<std::int64_t> shape)
    {
        std::int64_t size = 1;
        for (const std::int64_t length : shape)
            size *= length;
        m_made.push_back({name, std::move(shape), std::vector<float>(static_cast<std::size_t>(size))});
        return m_made.back();
    }
    [[nodiscard]] std::vector<ToyTensor> take() { return std::move(m_made); }

private:
    std::uint64_t m_seed;
    std::int64_t m_width;
    std::vector<ToyTensor> m_made;
};

void addLayer(TensorMaker& maker, const std::string& layer, std::int64_t width)
{
    for (const char* map : {"query", "key"})
        maker.linear(layer + "attention.self." + map, width, width, kQueryKeyGain);
    maker.linear(layer + "attention.self.value", width, width, kValueGain);
    maker.linear(layer + "attention.output.dense", width, width, kValueGain);
    maker.norm(layer + "attention.output.LayerNorm");
    maker.linear(layer + "intermediate.dense", 2 * width, width, kFeedForwardGain);
    maker.linear(layer + "output.dense", width, 2 * width, kFeedForwardGain);
    maker.norm(layer + "output.LayerNorm");
}

} // namespace

std::vector<ToyTensor> toyTensors(const ToyWorldSettings& settings, std::int64_t vocabulary)
{
    const std::int64_t width = settings.width;
    TensorMaker maker(settings.seed, width);
    maker.random("bert.embeddings.word_embeddings.weight", {vocabulary, width}, kEmbeddingScale);
    maker.random("bert.embeddings.position_embeddings.weight", {kToyPositions, width}, kEmbeddingScale);
    maker.add("bert.embeddings.token_type_embeddings.weight", {kToyTypes, width});
    maker.norm("bert.embeddings.LayerNorm");
    for (int i = 0; i < settings.depth; ++i)
        addLayer(maker, "bert.encoder.layer." + std::to_string(i) + ".", width);
    maker.linear("bert.pooler.dense", width, width, 1.0);
    return maker.take();
}

} // namespace engine
