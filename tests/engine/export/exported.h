// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_config.h"
#include "engine/export.h"
#include "peft/adapted_model.h"
#include "peft/adapter_file.h"
#include "peft/adapter_method.h"
#include "peft/logit_probe.h"
#include "peft/method_options.h"
#include "toy_network.h"

#include <filesystem>
#include <optional>
#include <string>

#include <QTemporaryDir>

/// Adapters on toy models with random values, as a run would save them.
namespace exported {

struct Made {
    std::filesystem::path model, adapter;
    at::Tensor logits; ///< of the network that was saved
};

inline engine::TrainConfig configOf(engine::MethodKind kind)
{
    engine::TrainConfig config;
    config.method.kind = kind;
    config.method.rank = 4;
    config.method.alpha = 6;
    config.method.bottleneckSize = 6;
    config.method.virtualTokens = 3;
    config.task.labels = {"down", "up"};
    return config;
}

/// Trains nothing: the values are random, none is as it was initialised.
inline Made make(const QTemporaryDir& folder, const std::string& type, engine::TrainConfig config,
                 const std::string& name = "adapter")
{
    const engine::TransformerModel frozen = toy::loadToy(folder, type);
    const bool languageModel = config.task.kind == engine::TaskKind::CausalLm;
    const engine::TransformerModel model =
        engine::loadTransformer(frozen.folder, {at::kCPU, at::kFloat, languageModel});
    config.model.path = model.folder;
    engine::NetworkOptions options;
    options.method = engine::methodOptions(config, model.shape);
    options.classes = languageModel ? 0 : 2;
    engine::Network network(model, options, {engine::methodMember(config, options.method, model.shape)});
    network.initialise();
    toy::disturb(network, 0.1);
    engine::AdapterConfig adapter = engine::adapterConfigOf(config, model.shape);
    adapter.labels = config.task.labels;
    Made made{model.folder, folder.filePath(QString::fromStdString(name)).toStdString(), {}};
    engine::saveAdapter(made.adapter, adapter, network.layout(), network.parameters().values().select(0, 0));
    made.logits = engine::probeLogits(network);
    return made;
}

/// Logits of an adapter folder on a model.
inline at::Tensor logitsOf(const std::filesystem::path& model, const std::filesystem::path& adapter,
                           std::optional<double> lambda = std::nullopt)
{
    const bool languageModel = engine::readAdapterConfig(adapter).taskKind == engine::TaskKind::CausalLm;
    const engine::TransformerModel loaded = engine::loadTransformer(model, {at::kCPU, at::kFloat, languageModel});
    return engine::probeLogits(*engine::loadAdapted(loaded, adapter, lambda).network);
}

/// Logits of a model folder under its own classification head.
inline at::Tensor headLogits(const std::filesystem::path& model)
{
    const engine::TransformerModel loaded = engine::loadTransformer(model, {});
    engine::NetworkOptions options;
    options.method.kind = engine::MethodKind::Head;
    engine::Network network(loaded, options, std::vector<engine::MethodMember>(1));
    network.initialise();
    return engine::probeLogits(network);
}

inline double difference(const at::Tensor& a, const at::Tensor& b)
{
    return (a - b).abs().max().item<double>() / std::max(1.0, b.abs().max().item<double>());
}

inline engine::ExportRequest request(const Made& made, const QTemporaryDir& folder, engine::ExportForm form,
                                     const std::string& name = "out")
{
    return {made.adapter, {}, folder.filePath(QString::fromStdString(name)).toStdString(), form};
}

} // namespace exported
