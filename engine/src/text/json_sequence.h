// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace engine::jsonParts {

/// What is done with one part: the part, its type, its place.
using OnePart = std::function<void(const nlohmann::json& part, const std::string& type, const std::string& where)>;

/// Calls `one` for a part or, where it is a Sequence (whose list has the key `list`), for each of its parts, in order.
/// A part that is null is none.   Errors  EngineError{BadFile}: no object, too many parts or too deep.
void forEachPart(const nlohmann::json& part, const char* list, const std::string& where, const OnePart& one);

} // namespace engine::jsonParts
