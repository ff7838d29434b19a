// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/encode_language.h"

#include <filesystem>

namespace engine {

/// Turns a task's samples into tokens: encode() for classification and regression, encodeLanguage() for language
/// models, with the model's own chat template where task.template asks for it. The tokenizer outlives it.
class TaskEncoder {
public:
    /// Errors  EngineError{BadConfig} where task.template is "chat" and the model folder has no template; those of
    ///         loadChatTemplate.
    TaskEncoder(const TaskConfig& task, const std::filesystem::path& modelFolder, const Tokenizer& tokenizer,
                int maxLength);
    [[nodiscard]] EncodedDataset operator()(const Dataset& data) const;

private:
    const Tokenizer& m_tokenizer;
    LanguageOptions m_options;
    bool m_language;
};

} // namespace engine
