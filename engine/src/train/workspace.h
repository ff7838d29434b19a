// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/transformer.h"
#include "text/tokenizer.h"
#include "train/training_data.h"

#include <filesystem>
#include <map>
#include <memory>
#include <stop_token>
#include <string>
#include <utility>

namespace engine {

struct LoadedModel {
    TransformerModel model;
    std::unique_ptr<Tokenizer> tokenizer;
    std::string dtype;  ///< resolved
    std::string sha256; ///< of the weights
};

/// Models and data sets of one call of train(), each read once however many runs use it. A different model drops the
/// one before. Training thread only.
class Workspace {
public:
    /// Reading data ends by ReadingStopped (task_reader.h) soon after `stop` is asked for.
    explicit Workspace(std::filesystem::path library, std::stop_token stop = {})
        : m_library(std::move(library)), m_stop(std::move(stop))
    {
    }

    /// The configuration with device and type as this machine has them; nothing is loaded.
    [[nodiscard]] ModelConfig resolved(const ModelConfig& config) const;
    /// Resolves the path (findModel), the device and the type. A language model comes with its output head.
    [[nodiscard]] const LoadedModel& model(const ModelConfig& config, bool languageModel);
    [[nodiscard]] const TrainingData& data(const TrainConfig& config, const LoadedModel& model);
    [[nodiscard]] const std::filesystem::path& library() const { return m_library; }
    /// Where a run of that name lies in the library.
    [[nodiscard]] std::filesystem::path folderOf(const std::string& run) const;
    /// Where measured GEMM rates are kept.
    [[nodiscard]] std::filesystem::path gemmCache() const { return m_library / "cache" / "gemm.json"; }

private:
    std::filesystem::path m_library;
    std::stop_token m_stop;
    std::string m_modelKey;
    std::unique_ptr<LoadedModel> m_model;
    std::map<std::string, std::unique_ptr<TrainingData>> m_data;
};

} // namespace engine
