// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "device/counter_hash.h"
#include "model/packed_batch.h"
#include "peft/network.h"
#include "toy_model.h"
#include "train/adamw.h"

#include <cmath>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>

#include <QTemporaryDir>

/// Networks on toy models, and a loss that is smooth in everything.
namespace toy {

inline const std::vector<const char*>& families()
{
    static const std::vector<const char*> list{"bert", "roberta", "llama", "gptj"};
    return list;
}

inline engine::TransformerModel loadToy(const QTemporaryDir& folder, const std::string& type)
{
    Shape shape;
    shape.type = type;
    const std::filesystem::path path = folder.filePath(QString::fromStdString(type)).toStdString();
    writeModel(path, shape);
    return engine::loadTransformer(path, {});
}

/// Toy models by type, made when first asked for.
class Models {
public:
    const engine::TransformerModel& operator()(const QString& type)
    {
        auto found = m_models.find(type);
        if (found == m_models.end())
            found = m_models.emplace(type, loadToy(m_folder, type.toStdString())).first;
        return found->second;
    }

private:
    QTemporaryDir m_folder;
    std::map<QString, engine::TransformerModel> m_models;
};

/// Sequences of different lengths.
inline engine::PackedBatch toyBatch(const engine::BatchForm& form)
{
    static const std::vector<std::vector<std::int32_t>> ids{
        {2, 14, 16, 20, 5, 3}, {2, 15, 17, 21, 23, 10, 25, 3}, {2, 9, 3}, {2, 14, 19, 22, 12, 26, 15, 18, 20, 6, 3}};
    static const std::vector<std::int32_t> segments(16, 0);
    std::vector<engine::PackedSample> samples;
    for (const auto& list : ids)
        samples.push_back({list, std::span(segments).first(list.size()), samples.size(), 0});
    return engine::packBatch(samples, form, at::kCPU);
}

/// Everything a method needs on all modules that its placement names.
inline engine::MethodOptions methodOn(const engine::TransformerModel& model, engine::MethodKind kind,
                                      std::vector<std::string> targets, engine::Placement placement)
{
    engine::SiteRequest request;
    request.family = &model.family();
    request.method = kind;
    request.targets = std::move(targets);
    request.placement = placement;
    request.layers = static_cast<int>(model.shape.layers);
    engine::MethodOptions options;
    options.kind = kind;
    options.sites = engine::findSites(request);
    options.rank = 4;
    return options;
}

inline engine::MethodMember memberOf(const engine::MethodOptions& options, double lambda, std::uint64_t seed = 1)
{
    engine::MethodMember member;
    member.seed = seed;
    member.lambda = lambda;
    for (const engine::Site& site : options.sites) {
        member.injected.push_back(site.injected);
        member.scales.push_back(2);
    }
    return member;
}

/// Adds U(−size, size) to all trained values but λ, so that nothing is zero by its initialisation.
inline void disturb(engine::Network& network, double size, std::uint64_t seed = 7)
{
    for (std::int64_t r = 0; r < network.runs(); ++r) {
        const at::Tensor row = network.parameters().values().select(0, r);
        for (const engine::ParameterItem& item : network.layout().items()) {
            if (item.role == engine::ParameterRole::Lambda)
                continue;
            at::Tensor noise = at::empty({item.size}, at::kFloat);
            for (std::int64_t i = 0; i < item.size; ++i) {
                const std::uint64_t bits =
                    engine::counterMix(seed ^ engine::stableHash(item.name), static_cast<std::uint64_t>(i));
                noise.mutable_data_ptr<float>()[i] =
                    static_cast<float>(size * (2.0 * static_cast<double>(bits >> 11) / 9007199254740992.0 - 1.0));
            }
            row.narrow(0, item.offset, item.size).add_(noise);
        }
    }
}

/// Dropout keys of step `step` for members of these seeds.
inline std::vector<std::uint64_t> keysOf(const std::vector<std::uint64_t>& seeds, std::uint64_t step)
{
    std::vector<std::uint64_t> keys;
    for (const std::uint64_t seed : seeds)
        keys.push_back(engine::counterMix(seed, step));
    return keys;
}

/// Numbers as weights of a sum, between −1 and 1.
inline at::Tensor weightsLike(const at::Tensor& x)
{
    at::Tensor weights = at::empty({x.numel()}, at::kFloat);
    for (std::int64_t i = 0; i < x.numel(); ++i)
        weights.mutable_data_ptr<float>()[i] = static_cast<float>((i * 37 + 11) % 101 - 50) / 50;
    return weights.view(x.sizes());
}

/// One smooth number a run, weighted tanh of the logits: (R), double. No keys: evaluation mode.
inline at::Tensor toyLoss(engine::Network& network, const engine::PackedBatch& batch,
                          const std::vector<std::uint64_t>& keys = {})
{
    const std::vector<std::uint64_t> none(static_cast<std::size_t>(network.runs()), 0);
    const engine::ForwardPass pass{batch, !keys.empty(), keys.empty() ? none : keys};
    const at::Tensor y = network.logits(pass, {0.1, 0.1, 0.1, 0.1}).to(at::kDouble).tanh();
    return (y * weightsLike(y.select(0, 0))).sum(at::IntArrayRef{1, 2});
}

/// Lockstep training as the trainer does it, without files; one seed and learning rate a run.
inline void train(engine::Network& network, const engine::PackedBatch& batch, int steps,
                  const std::vector<std::uint64_t>& seeds, const std::vector<double>& rates)
{
    engine::AdamW optimizer(network.parameters());
    for (int step = 1; step <= steps; ++step) {
        network.parameters().zeroGradients();
        network.parameters().backward(toyLoss(network, batch, keysOf(seeds, static_cast<std::uint64_t>(step))).sum());
        std::vector<engine::AdamStep> updates;
        for (const double rate : rates)
            updates.push_back({true, rate, 0.01, 0.05});
        optimizer.step(updates);
    }
}

/// |given − expected| against the larger of expected and `least`.
inline double relative(double given, double expected, double least)
{
    return std::abs(given - expected) / std::max(std::abs(expected), least);
}

inline double worst(const at::Tensor& a, const at::Tensor& b)
{
    return ((a - b).abs().max() / b.abs().max().clamp_min(1e-30)).item<double>();
}

} // namespace toy
