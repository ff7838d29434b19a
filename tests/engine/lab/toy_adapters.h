// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/adapter_file.h"
#include "peft/adapter_method.h"
#include "peft/method_options.h"
#include "toy_network.h"

#include <filesystem>
#include <string>

#include <QTemporaryDir>

namespace toy {

/// Model and adapter folders with random weights, in a folder that goes with it.
class Folders {
public:
    [[nodiscard]] std::filesystem::path path(const QString& name) const
    {
        return m_folder.filePath(name).toStdString();
    }

    [[nodiscard]] std::filesystem::path model(const std::string& type) const
    {
        const std::filesystem::path folder = path(QString::fromStdString(type));
        if (!std::filesystem::exists(folder)) {
            Shape shape;
            shape.type = type;
            writeModel(folder, shape);
        }
        return folder;
    }

    /// Two classes, or a language model where `config` says so.
    [[nodiscard]] std::filesystem::path adapter(const QString& name, const std::string& type,
                                                const engine::TrainConfig& config) const
    {
        const engine::TransformerModel base = engine::loadTransformer(model(type), {});
        engine::NetworkOptions options;
        options.method = engine::methodOptions(config, base.shape);
        options.classes = config.task.kind == engine::TaskKind::CausalLm ? 0 : 2;
        engine::Network network(base, options, {engine::methodMember(config, options.method, base.shape)});
        network.initialise();
        disturb(network, 0.2);
        engine::AdapterConfig saved = engine::adapterConfigOf(config, base.shape);
        saved.baseModel = model(type).string();
        saved.labels = config.task.labels;
        engine::saveAdapter(path(name), saved, network.layout(), network.parameters().values().select(0, 0));
        return path(name);
    }

    /// A configuration small enough for a toy.
    [[nodiscard]] static engine::TrainConfig config(engine::MethodKind kind, double lambda, bool language)
    {
        engine::TrainConfig config;
        config.task.kind = language ? engine::TaskKind::CausalLm : engine::TaskKind::Classification;
        config.method.kind = kind;
        config.method.rank = 4;
        config.method.virtualTokens = 3;
        config.sibo.lambda = lambda;
        return config;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace toy
