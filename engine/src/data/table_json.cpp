// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "data/table.h"
#include "engine/error.h"

#include <nlohmann/json.hpp>

namespace engine {
namespace {

constexpr std::size_t kMostColumns = 1000;

std::optional<std::string> textOf(const nlohmann::ordered_json& value)
{
    if (value.is_null() || value.is_structured()) // a list or an object is no text
        return std::nullopt;
    return value.is_string() ? value.get<std::string>() : writeJson(value);
}

void addObject(Table& table, const nlohmann::ordered_json& object, std::int64_t line)
{
    if (!object.is_object())
        throw EngineError(ErrorCode::BadData, "this is no JSON object", table.file + ":" + std::to_string(line),
                          "each row is an object of column names and values");
    Table::Row row{line, std::vector<std::optional<std::string>>(table.columns.size())};
    for (const auto& [key, value] : object.items()) {
        const auto known = table.column(key);
        if (!known && table.columns.size() == kMostColumns) // each row has room for all columns seen so far
            throw EngineError(ErrorCode::BadData, "the rows have more than 1,000 different keys",
                              table.file + ":" + std::to_string(line), "keep the columns that are used");
        if (!known)
            table.columns.push_back(key);
        const std::size_t index = known.value_or(table.columns.size() - 1);
        row.fields.resize(std::max(row.fields.size(), index + 1));
        row.fields[index] = textOf(value);
    }
    table.rows.push_back(std::move(row));
}

JsonLimits limits(std::size_t bytes)
{
    JsonLimits limits;
    limits.code = ErrorCode::BadData;
    limits.bytes = std::max<std::size_t>(limits.bytes, bytes);
    limits.values = std::max<std::size_t>(limits.values, bytes);
    return limits;
}

} // namespace

Table parseJsonLines(std::string_view text, const std::string& file)
{
    Table table;
    table.file = file;
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    for (std::int64_t line = 1; !text.empty(); ++line) {
        const std::size_t end = text.find('\n');
        const std::string_view row = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (row.find_first_not_of(" \t\r") != std::string_view::npos)
            addObject(table, parseOrderedJson(row, file + ":" + std::to_string(line), limits(row.size())), line);
    }
    return table;
}

Table parseJsonArray(std::string_view text, const std::string& file)
{
    Table table;
    table.file = file;
    const nlohmann::ordered_json array = parseOrderedJson(text, file, limits(text.size()));
    if (!array.is_array())
        throw EngineError(ErrorCode::BadData, "this is no JSON array", file,
                          "an array of objects, one a row, is expected");
    for (std::size_t i = 0; i < array.size(); ++i)
        addObject(table, array[i], static_cast<std::int64_t>(i) + 1);
    return table;
}

} // namespace engine
