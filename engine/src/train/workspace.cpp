// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/workspace.h"

#include "device/device.h"
#include "device/dtype_probe.h"
#include "engine/config_io.h"
#include "engine/places.h"
#include "engine/runs.h"
#include "io/model_weights.h"

namespace engine {
namespace {

/// What of a configuration decides the data: the task and the seed of its split.
std::string dataKey(const TrainConfig& config)
{
    TrainConfig only;
    only.task = config.task;
    return toJson(only) + std::to_string(config.task.validationFraction ? dataSeed(config.train) : 0);
}

} // namespace

ModelConfig Workspace::resolved(const ModelConfig& config) const
{
    const at::Device device = resolveDevice(config.device);
    const ModelShape shape = readModelShape(findModel(config.path, m_library));
    const DtypeChoice choice = chooseDtype(config.dtype, device, shape.hiddenSize, shape.intermediateSize, gemmCache());
    ModelConfig known = config;
    known.device = deviceName(device);
    known.dtype = dtypeName(choice.type);
    return known;
}

std::filesystem::path Workspace::folderOf(const std::string& run) const
{
    return runsFolder(m_library) / run;
}

const LoadedModel& Workspace::model(const ModelConfig& config, bool languageModel)
{
    const std::string key =
        config.path.string() + "\n" + config.device + "\n" + config.dtype + (languageModel ? "\nwith its output" : "");
    if (key == m_modelKey)
        return *m_model;
    m_model.reset();
    m_data.clear(); // token ids belong to the tokenizer
    m_modelKey.clear();
    const std::filesystem::path folder = findModel(config.path, m_library);
    const at::Device device = resolveDevice(config.device);
    const ModelShape shape = readModelShape(folder);
    const DtypeChoice choice = chooseDtype(config.dtype, device, shape.hiddenSize, shape.intermediateSize, gemmCache());
    auto loaded = std::make_unique<LoadedModel>();
    loaded->tokenizer = loadTokenizer(folder);
    loaded->model = loadTransformer(folder, {device, choice.type, languageModel});
    loaded->dtype = dtypeName(choice.type);
    loaded->sha256 = ModelWeights(folder).sha256();
    m_model = std::move(loaded);
    m_modelKey = key;
    return *m_model;
}

const TrainingData& Workspace::data(const TrainConfig& config, const LoadedModel& model)
{
    auto& entry = m_data[dataKey(config)];
    if (!entry)
        entry = std::make_unique<TrainingData>(loadTrainingData(config.task, dataSeed(config.train), *model.tokenizer,
                                                                model.model.shape, m_library, m_stop));
    return *entry;
}

} // namespace engine
