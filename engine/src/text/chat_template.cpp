// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/chat_template.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "base/utf8.h"
#include "engine/error.h"
#include "text/jinja_render.h"
#include "text/json_fields.h"
#include "text/tokenizer_config.h"
#include "text/tokenizer_errors.h"

#include <nlohmann/json.hpp>
#include <system_error>
#include <utility>

namespace engine {

namespace {

using nlohmann::json;

constexpr std::size_t kLargestTemplate = 1u << 20;

bool isThere(const std::filesystem::path& file)
{
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
}

json readIfThere(const std::filesystem::path& file)
{
    json content = isThere(file) ? readJsonFile(file) : json::object();
    if (!content.is_object())
        throw badTokenizer("the file must hold one JSON object", file.string());
    return content;
}

std::optional<std::string> listed(const json& list, const std::string& name, const std::string& where)
{
    for (const json& entry : list)
        if (jsonField::text(entry, "name", where) == name)
            return jsonField::text(entry, "template", where);
    return std::nullopt;
}

std::optional<std::string> configured(const json& config, const std::string& name, const std::string& file)
{
    const auto found = config.find("chat_template");
    if (found == config.end() || found->is_null())
        return std::nullopt;
    if (found->is_array())
        return listed(*found, name, file + ", chat_template");
    if (!found->is_string())
        throw badTokenizer("\"chat_template\" must be a text or a list", file);
    return name == "default" ? std::optional(found->get<std::string>()) : std::nullopt;
}

} // namespace

struct ChatTemplate::Parsed {
    std::string where;
    std::map<std::string, std::string> tokens;
    jinja::Body body;
};

ChatTemplate::ChatTemplate(std::string_view source, std::string where, std::map<std::string, std::string> tokens)
    : m_parsed(std::make_unique<Parsed>())
{
    if (source.size() > kLargestTemplate)
        throw badTokenizer("the chat template has " + std::to_string(source.size()) + " bytes; 1,048,576 are allowed",
                           where);
    if (findInvalidUtf8(source) != std::string_view::npos)
        throw badTokenizer("the chat template is not UTF-8", where);
    m_parsed->where = std::move(where);
    m_parsed->tokens = std::move(tokens);
    m_parsed->body = jinja::parse(source, m_parsed->where);
}

ChatTemplate::~ChatTemplate() = default;
ChatTemplate::ChatTemplate(ChatTemplate&&) noexcept = default;
ChatTemplate& ChatTemplate::operator=(ChatTemplate&&) noexcept = default;

std::string ChatTemplate::render(std::span<const ChatMessage> messages, const ChatOptions& options) const
{
    return renderMarked(messages, options).text;
}

ChatText ChatTemplate::renderMarked(std::span<const ChatMessage> messages, const ChatOptions& options) const
{
    using jinja::Value;
    const auto text = [](const std::string& value) { return Value(Value::Data(toValidUtf8(value))); };
    jinja::Items list;
    for (const ChatMessage& message : messages)
        list.push_back(Value::dict({{"role", text(message.role)}, {"content", text(message.content)}}));
    jinja::Pairs variables = {{"messages", Value::list(std::move(list))},
                              {"add_generation_prompt", Value(Value::Data(options.addGenerationPrompt))},
                              {"tools", Value(Value::Data(jinja::None{}))},
                              {"documents", Value(Value::Data(jinja::None{}))}};
    for (const auto& [name, token] : m_parsed->tokens)
        variables.emplace_back(name, text(token));
    jinja::Rendered rendered = jinja::render(m_parsed->body, std::move(variables), m_parsed->where, options.now);
    return {std::move(rendered.text), std::move(rendered.generated)};
}

std::optional<ChatTemplate> loadChatTemplate(const std::filesystem::path& modelFolder, const std::string& name)
{
    const std::filesystem::path config = modelFolder / "tokenizer_config.json";
    std::map<std::string, std::string> tokens = readTokenizerConfig(modelFolder).roles;
    // A name is a file's name here: nothing that leads out of the folder.
    const bool plainName = !name.empty() && name.find_first_of("/\\.") == std::string::npos;
    const std::filesystem::path file = name == "default"
                                           ? modelFolder / "chat_template.jinja"
                                           : modelFolder / "additional_chat_templates" / (name + ".jinja");
    if (plainName && isThere(file))
        return ChatTemplate(readWholeFile(file, kLargestTemplate), file.string(), std::move(tokens));
    const std::optional<std::string> source = configured(readIfThere(config), name, config.string());
    if (!source)
        return std::nullopt;
    return ChatTemplate(*source, config.string() + ", chat_template", std::move(tokens));
}

} // namespace engine
