// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"
#include "data/encode_language.h"
#include "engine/config.h"

namespace engine {

/// The chat template of a model folder.
/// Errors  EngineError{BadConfig} at task.template where it has none; those of loadChatTemplate.
[[nodiscard]] ChatForm chatFormOf(const std::filesystem::path& modelFolder);

/// Turns a task's samples into tokens: encode() for classification and regression, encodeLanguage() for language
/// models, with the model's own chat template where task.template asks for it. Samples are cut at task.max_length or
/// what the model takes. The tokenizer outlives it.
class TaskEncoder {
public:
    /// Errors  EngineError{BadConfig} where task.template is "chat" and the model folder has no template; those of
    ///         loadChatTemplate.
    TaskEncoder(const TaskConfig& task, const ModelShape& model, const Tokenizer& tokenizer);
    [[nodiscard]] EncodedDataset operator()(const Dataset& data) const;
    /// Adds samples behind those that are there; the first of them is number `first` of the data set.
    void add(EncodedDataset& into, std::span<const Sample> samples, std::uint64_t first) const;

private:
    const Tokenizer& m_tokenizer;
    LanguageOptions m_options;
    bool m_language;
};

} // namespace engine
