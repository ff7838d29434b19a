// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/lab_model.h"

#include "config/model_config.h"
#include "device/device.h"
#include "engine/error.h"
#include "engine/places.h"
#include "engine/runs.h"
#include "io/adapter_config.h"
#include "io/model_weights.h"
#include "peft/adapted_model.h"

namespace engine {
namespace {

/// With its output where it has one: a checkpoint that was saved for classes may come without.
TransformerModel loadModel(const std::filesystem::path& folder, const at::Device& device)
{
    if (readModelShape(folder).family->names.output != nullptr) {
        try {
            return loadTransformer(folder, {device, at::kFloat, true, true});
        } catch (const EngineError& error) {
            if (error.code() != ErrorCode::BadFile)
                throw;
        }
    }
    return loadTransformer(folder, {device, at::kFloat, false, true});
}

} // namespace

const std::string& LabParts::sha256() const
{
    std::call_once(m_hashed, [this] { m_sha256 = ModelWeights(model.folder).sha256(); });
    return m_sha256;
}

std::filesystem::path labModelFolder(const std::filesystem::path& model, const std::vector<LabArm>& arms)
{
    std::filesystem::path path = model;
    for (std::size_t i = 0; path.empty() && i < arms.size(); ++i)
        if (!arms[i].adapter.empty())
            path = readAdapterConfig(adapterFolder(arms[i].adapter)).baseModel;
    if (path.empty())
        throw EngineError(ErrorCode::BadConfig, "no model is named", "model", "choose a model, or add a run");
    return findModel(path, libraryRoot());
}

LabModel::LabModel(const std::filesystem::path& model, const std::string& device)
{
    configureThreads(0);
    const std::filesystem::path folder = findModel(model, libraryRoot());
    auto parts = std::make_unique<LabParts>();
    parts->tokenizer = loadTokenizer(folder);
    parts->model = loadModel(folder, resolveDevice(device));
    m_parts = std::move(parts);
}

LabModel::~LabModel() = default;

const std::filesystem::path& LabModel::folder() const
{
    return m_parts->model.folder;
}

std::int64_t LabModel::layers() const
{
    return m_parts->model.shape.layers;
}

std::int64_t LabModel::longestText() const
{
    return m_parts->model.shape.longestSequence();
}

bool LabModel::isLanguageModel() const
{
    return m_parts->model.output.outputs() > 0;
}

} // namespace engine
