// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/chat_message.h"

#include <ctime>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace engine {

struct ChatOptions {
    bool addGenerationPrompt = false;
    std::optional<std::tm> now; ///< for templates that write the date; without it strftime_now is undefined
};

/// A conversation as a template writes it.
struct ChatText {
    std::string text;
    std::vector<TextSpan> answers; ///< what the template marks with {% generation %}; without such blocks none
};

/// A model's chat template: a conversation to the text that the model was trained on, equal to transformers'
/// apply_chat_template(tokenize=False). The text holds the template's special tokens, bos too: encode it with
/// SpecialText::Token and without adding special tokens.
/// Language  a subset of Jinja (jinja_parser.h, jinja_functions.h) with trim_blocks and lstrip_blocks on.
/// Sees      messages (role, content), add_generation_prompt, bos_token, eos_token …, tools and documents (none).
/// Thread    const members from any number of threads at a time.
class ChatTemplate {
public:
    /// `where` names the template in errors; `tokens`: "bos_token" → "<s>" and so on.
    /// Errors  EngineError{BadFile} for broken syntax, {Unsupported} naming the construct, both with the line.
    ChatTemplate(std::string_view source, std::string where, std::map<std::string, std::string> tokens);
    ~ChatTemplate();
    ChatTemplate(ChatTemplate&&) noexcept;
    ChatTemplate& operator=(ChatTemplate&&) noexcept;

    /// Errors  EngineError{BadData} if the template refuses the conversation (the message is its own) or a bound of
    ///         jinja_render.h is reached, {Unsupported} naming a filter, test, method or function, each with the line.
    [[nodiscard]] std::string render(std::span<const ChatMessage> messages, const ChatOptions& options = {}) const;
    /// With the places of its answers.
    [[nodiscard]] ChatText renderMarked(std::span<const ChatMessage> messages, const ChatOptions& options = {}) const;

private:
    struct Parsed;
    std::unique_ptr<Parsed> m_parsed;
};

/// The template `name` of a model folder: chat_template.jinja (additional_chat_templates/NAME.jinja for other names
/// than "default"), else chat_template of tokenizer_config.json (a text, or a list of {name, template}); none if there
/// is no such.  Errors  EngineError{BadFile, Unsupported} naming file and key.
[[nodiscard]] std::optional<ChatTemplate> loadChatTemplate(const std::filesystem::path& modelFolder,
                                                           const std::string& name = "default");

} // namespace engine
