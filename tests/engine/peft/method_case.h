// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_config.h"
#include "config/sites.h"
#include "data/encoded.h"
#include "engine/config.h"
#include "golden.h"

#include <initializer_list>

/// The cases of fixtures/goldens/methods_<family>.json, read as configurations and rows.
namespace method_goldens {

using namespace engine;

inline constexpr std::initializer_list<MethodKind> kMethods{
    MethodKind::Lora,         MethodKind::Dora, MethodKind::Series, MethodKind::Parallel,
    MethodKind::AdapterInput, MethodKind::Ia3,  MethodKind::Bitfit, MethodKind::Prefix,
    MethodKind::Prompt,       MethodKind::Full, MethodKind::Head};

template<typename Enum>
Enum valueOf(const QString& text, std::initializer_list<Enum> all)
{
    for (const Enum value : all)
        if (text == engine::name(value))
            return value;
    qFatal("no value is named %s", qPrintable(text));
}

inline NumberPairs pairs(const QJsonValue& object)
{
    NumberPairs result;
    const QJsonObject entries = object.toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        result.emplace_back(entry.key().toStdString(), entry.value().toDouble());
    return result;
}

/// A case of methods_<family>.json with the file's defaults filled in.
class Case {
public:
    Case(const QJsonObject& file, const QJsonObject& own) : m_file(file), m_values(file["defaults"].toObject())
    {
        for (auto entry = own.begin(); entry != own.end(); ++entry)
            m_values[entry.key()] = entry.value();
    }
    [[nodiscard]] QJsonValue operator[](const char* key) const { return m_values[QLatin1String(key)]; }
    [[nodiscard]] bool isLanguageModel() const { return m_values["task"] == "causal_lm"; }
    [[nodiscard]] MethodKind kind() const { return valueOf(m_values["kind"].toString(), kMethods); }
    [[nodiscard]] TrainConfig config(const ModelShape& shape) const
    {
        TrainConfig config;
        config.task.kind = isLanguageModel() ? TaskKind::CausalLm : TaskKind::Classification;
        setMethod(config.method, shape);
        setSibo(config.sibo);
        config.train.maxSteps = m_file["steps"].toInteger();
        config.train.batchSize = m_file["batch_size"].toInt();
        config.train.learningRate = m_values["learning_rate"].toDouble();
        config.train.warmupSteps = m_file["warmup_steps"].toInteger();
        config.train.clipNorm = m_file["clip_norm"].toDouble();
        config.train.modelDropout = 0;
        config.train.shuffle = false;
        return config;
    }
    /// Steps of one pass over the rows.
    [[nodiscard]] std::size_t stepsOfPass() const
    {
        const auto rows = m_file["rows"].toArray().size(), batch = qsizetype{m_file["batch_size"].toInt()};
        return static_cast<std::size_t>((rows + batch - 1) / batch);
    }
    [[nodiscard]] EncodedDataset rows() const
    {
        EncodedDataset data;
        for (const QJsonValue& row : m_file["rows"].toArray()) {
            EncodedSample sample;
            for (const double id : golden::numbers(row["ids"]))
                sample.ids.push_back(static_cast<std::int32_t>(id));
            sample.segments.assign(sample.ids.size(), 0);
            sample.label = row["label"].toInt();
            if (isLanguageModel())
                sample.labelStart = std::max(m_values["mask_prompt"].toBool() ? row["prompt"].toInt() : 1, 1);
            sample.index = data.samples.size();
            data.samples.push_back(std::move(sample));
        }
        return data;
    }

private:
    void setMethod(MethodConfig& method, const ModelShape& shape) const
    {
        method.kind = kind();
        method.rank = m_values["rank"].toInt();
        method.alpha = m_values["alpha"].toDouble();
        method.dropout = 0;
        method.targets = targets(shape);
        method.rslora = m_values["use_rslora"].toBool();
        method.bias = valueOf(m_values["bias"].toString(), {BiasMode::None, BiasMode::All, BiasMode::LoraOnly});
        for (const double layer : golden::numbers(m_values["layers_to_transform"]))
            method.layersToTransform.push_back(static_cast<int>(layer));
        method.rankPattern = pairs(m_values["rank_pattern"]);
        method.alphaPattern = pairs(m_values["alpha_pattern"]);
        method.bottleneckSize = m_values["bottleneck_size"].toInt();
        method.nonLinearity = valueOf(m_values["non_linearity"].toString(), {NonLinearity::Tanh, NonLinearity::Relu});
        method.scaling = m_values["scaling"].toDouble();
        method.adapterBias = m_values["adapter_bias"].toBool();
        method.virtualTokens = m_values["virtual_tokens"].toInt();
    }
    void setSibo(SiboConfig& sibo) const
    {
        sibo.lambda = m_values["lambda"].toDouble();
        sibo.placement =
            valueOf(m_values["placement"].toString(), {Placement::Attention, Placement::Ffn, Placement::Both});
        sibo.source = valueOf(m_values["source"].toString(), {SiboSource::H0, SiboSource::Zero});
        sibo.injectAttentionOutput = m_values["inject_attention_output"].toBool();
        sibo.learnable = valueOf(m_values["learnable"].toString(), {LambdaLearning::Off, LambdaLearning::One,
                                                                    LambdaLearning::Layer, LambdaLearning::Site});
        sibo.lambdaLearningRate = m_values["lambda_learning_rate"].toDouble();
        sibo.mixSkip = m_values["mix_skip"].toBool();
        sibo.detachH0 = m_values["detach_h0"].toBool();
        sibo.referenceGptjBottleneck = m_values["reference_gptj_bottleneck"].toBool();
    }
    [[nodiscard]] std::vector<std::string> targets(const ModelShape& shape) const
    {
        std::vector<std::string> targets;
        if (m_values["targets"].isString())
            targets.push_back(m_values["targets"].toString().toStdString());
        for (const QJsonValue& target : m_values["targets"].toArray())
            targets.push_back(target.toString().toStdString());
        if (m_values.contains("targets"))
            return targets;
        for (const QJsonValue& sublayer : m_values["sublayers"].toArray()) // whole names: "output" ends both
            for (std::int64_t layer = 0; layer < shape.layers; ++layer)
                targets.push_back(modulePath(*shape.family, layer,
                                             sublayer == "attention" ? SiteKind::AttentionBlock : SiteKind::FfnBlock));
        return targets;
    }

    QJsonObject m_file, m_values;
};

} // namespace method_goldens
