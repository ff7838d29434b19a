// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/task_encoder.h"

#include "data/dataset.h"
#include "engine/error.h"

#include <memory>

namespace engine {

ChatForm chatFormOf(const std::filesystem::path& modelFolder)
{
    auto loaded = loadChatTemplate(modelFolder);
    if (!loaded)
        throw EngineError(ErrorCode::BadConfig, "this model has no chat template", "task.template",
                          "choose another form of prompt, or a model that was trained to chat");
    const auto shared = std::make_shared<const ChatTemplate>(std::move(*loaded)); // a function must be copyable
    return [shared](std::span<const ChatMessage> messages, bool open) {
        ChatOptions options;
        options.addGenerationPrompt = open;
        return shared->renderMarked(messages, options);
    };
}

TaskEncoder::TaskEncoder(const TaskConfig& task, const ModelShape& model, const Tokenizer& tokenizer)
    : m_tokenizer(tokenizer), m_options{model.sampleLimit(task.maxLength), task.trainOnInputs, {}},
      m_language(task.kind == TaskKind::CausalLm)
{
    if (m_language && task.promptTemplate == "chat")
        m_options.chat = chatFormOf(model.folder);
}

EncodedDataset TaskEncoder::operator()(const Dataset& data) const
{
    return m_language ? encodeLanguage(data, m_tokenizer, m_options) : encode(data, m_tokenizer, m_options.maxLength);
}

void TaskEncoder::add(EncodedDataset& into, std::span<const Sample> samples, std::uint64_t first) const
{
    if (m_language)
        encodeLanguageInto(into, samples, first, m_tokenizer, m_options);
    else
        encodeInto(into, samples, first, m_tokenizer, m_options.maxLength);
}

} // namespace engine
