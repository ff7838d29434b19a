// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layouts/own_layout.h"

#include "data/json_fields.h"
#include "engine/error.h"
#include "engine/presets.h"

#include <algorithm>

namespace engine {

namespace {

[[noreturn]] void missing(const ColumnNames& columns, const std::string& what, const char* key)
{
    throw EngineError(ErrorCode::BadData, "there is no column " + what + "; the columns are: " + columns.list(),
                      columns.file + ":1", std::string("name the right one in ") + key);
}

std::optional<std::size_t> firstOf(const ColumnNames& columns, const std::vector<std::string>& names)
{
    for (const std::string& name : names)
        if (const auto column = columns.find(name); column && !name.empty())
            return column;
    return std::nullopt;
}

struct Wanted {
    const std::string& given; ///< of the configuration; empty: look for the names
    std::vector<std::string> names;
    const char *what, *key;
};

std::size_t columnOf(const ColumnNames& columns, const Wanted& wanted)
{
    if (!wanted.given.empty()) {
        if (const auto column = columns.find(wanted.given))
            return *column;
        missing(columns, shownText(wanted.given), wanted.key);
    }
    if (const auto column = firstOf(columns, wanted.names))
        return *column;
    missing(columns, wanted.what, wanted.key);
}

// The names of one form of a known data set, where the file has both.
std::optional<PromptColumns> presetColumns(const ColumnNames& columns, const TaskPreset& preset)
{
    const auto both = [&](const std::vector<std::string>& prompts,
                          const std::string& response) -> std::optional<PromptColumns> {
        const auto first = firstOf(columns, prompts), second = firstOf(columns, {response});
        return first && second ? std::optional(PromptColumns{*first, *second, {}, {}}) : std::nullopt;
    };
    const auto official = both(preset.textColumns, preset.labelColumn);
    return official ? official : both(preset.otherTextColumns, preset.otherLabelColumn);
}

const std::vector<std::string>& promptNames()
{
    static const std::vector<std::string> names = {"prompt", "instruction", "question", "input"};
    return names;
}

std::string roleOf(const std::string& name)
{
    if (name == "human")
        return "user";
    return name == "gpt" ? "assistant" : name;
}

std::vector<ChatMessage> messagesOf(const RowView& row, const std::string& json)
{
    const auto objects = objectsOfList(json);
    if (!objects)
        row.refuse("the conversation is no list of {role, content}", "each message needs a role and a content");
    std::vector<ChatMessage> messages;
    for (const TextFields& fields : *objects) {
        ChatMessage& message = messages.emplace_back();
        for (const auto& [key, value] : fields) {
            if (key == "role" || key == "from")
                message.role = roleOf(value);
            else if (key == "content" || key == "value")
                message.content = value;
        }
        if (message.role.empty())
            row.refuse("message " + std::to_string(messages.size()) + " has no role",
                       "user, assistant and system are usual");
    }
    return messages;
}

} // namespace

PromptColumns mapPromptNames(const ColumnNames& columns, const TaskConfig& task)
{
    const TaskPreset* preset = findTaskPreset(task.preset);
    const bool byPreset = preset != nullptr && task.promptColumn.empty() && task.responseColumn.empty();
    const auto known = byPreset ? presetColumns(columns, *preset) : std::nullopt;
    PromptColumns map = known.value_or(PromptColumns{});
    if (!known) {
        map.prompt =
            columnOf(columns, {task.promptColumn, promptNames(), "of prompts with a usual name", "task.prompt_column"});
        map.response = columnOf(columns, {task.responseColumn,
                                          {"response", "output", "answer", "completion"},
                                          "of responses with a usual name",
                                          "task.response_column"});
    }
    if (map.prompt == map.response)
        throw EngineError(ErrorCode::BadConfig, "a column cannot be prompt and response at once",
                          "task.response_column", "the columns are: " + columns.list());
    if (!task.inputColumn.empty())
        map.input = columnOf(columns, {task.inputColumn, {}, "", "task.input_column"});
    else if (columns.names[map.prompt] == "instruction")
        map.input = columns.find("input");
    if (map.input == map.response || map.input == map.prompt)
        map.input.reset();
    if (!task.answerColumn.empty())
        map.answer = columnOf(columns, {task.answerColumn, {}, "", "task.answer_column"});
    else if (preset != nullptr && preset->answer.rule != AnswerRule::None)
        map.answer = columns.find("answer");
    if (map.answer == map.response && task.answerColumn.empty())
        map.answer.reset();
    return map;
}

PromptColumns mapPromptColumns(const TableHeader& table, const TaskConfig& task)
{
    return mapPromptNames({table.file, table.columns}, task);
}

Exchange conversationExchange(const RowView& row, const std::string& json)
{
    std::vector<ChatMessage> messages = messagesOf(row, json);
    while (!messages.empty() && messages.back().role != "assistant")
        messages.pop_back();
    if (messages.size() < 2)
        row.refuse("the conversation has no assistant message behind another", "complete or delete the row");
    Exchange exchange;
    exchange.messages = messages;
    exchange.response = std::move(messages.back().content);
    messages.pop_back();
    const bool isPlain = messages.size() == 1 && messages.front().role == "user";
    for (const ChatMessage& message : messages) {
        exchange.prompt += exchange.prompt.empty() ? "" : "\n\n";
        exchange.prompt += (isPlain ? "" : message.role + ": ") + message.content;
    }
    return exchange;
}

void OwnLayout::map(const RowView& row, const TaskConfig& task)
{
    const ColumnNames& columns = row.columns();
    if (m_known == columns.names.size())
        return;
    m_messages = task.messagesColumn;
    if (!m_messages.empty() && !columns.find(m_messages + "[]") && !columns.find(m_messages))
        missing(columns, shownText(m_messages), "task.messages_column");
    const bool byHeader = m_messages.empty() && task.promptColumn.empty() && task.responseColumn.empty();
    if (byHeader && !firstOf(columns, promptNames()))
        for (const char* name : {"messages", "conversations", "conversation"})
            if (m_messages.empty() && (columns.find(std::string(name) + "[]") || columns.find(name)))
                m_messages = name;
    if (m_messages.empty())
        m_columns = mapPromptNames(columns, task);
    m_known = columns.names.size();
}

Exchange OwnLayout::read(const RowView& row, const TaskConfig& task)
{
    map(row, task);
    if (!m_messages.empty()) {
        const std::string* json = row.listText(m_messages);
        if (json == nullptr)
            row.refuse("the row lacks its conversation", "complete or delete the row");
        Exchange exchange = conversationExchange(row, *json);
        if (const std::string* answer = task.answerColumn.empty() ? nullptr : row.text(task.answerColumn))
            exchange.answer = *answer;
        return exchange;
    }
    const auto field = [&](std::optional<std::size_t> column) { return column ? row.at(*column) : nullptr; };
    const std::string *prompt = field(m_columns.prompt), *response = field(m_columns.response);
    if (prompt == nullptr || response == nullptr)
        row.refuse(std::string("the row lacks its ") + (prompt == nullptr ? "prompt" : "response"),
                   "complete or delete the row");
    Exchange exchange;
    exchange.prompt = *prompt;
    exchange.response = *response;
    if (const std::string* input = field(m_columns.input))
        exchange.input = *input;
    if (const std::string* answer = field(m_columns.answer))
        exchange.answer = *answer;
    return exchange;
}

} // namespace engine
