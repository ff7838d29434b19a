// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Nested JSON as columns of a table, the same whether it comes from JSON or Parquet.
namespace engine {

/// Told of a column and its value; null for JSON's null.
using FieldSink = std::function<void(const std::string& column, std::optional<std::string> text)>;

/// A row object's fields. Plain values keep their key and become text; a list becomes the column "endings[]" with its
/// JSON text; an object's fields become columns of their own, "question.stem", "choices.text[]".
void flattenObject(const nlohmann::ordered_json& object, const FieldSink& sink);

/// The texts of a column that holds a list, given as JSON; numbers in it are taken as their text. Null where it is no
/// list of plain values.
[[nodiscard]] std::optional<std::vector<std::string>> textsOfList(std::string_view json);

/// One entry of a list of objects: its plain fields by name.
using TextFields = std::vector<std::pair<std::string, std::string>>;

/// A list of objects, for instance [{"text": "a crate", "label": "A"}]. Null where it is no such list.
[[nodiscard]] std::optional<std::vector<TextFields>> objectsOfList(std::string_view json);

} // namespace engine
