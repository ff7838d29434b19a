// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fields.h"

#include <nlohmann/json_fwd.hpp>

namespace engine {

/// A field's value as JSON and back; fromJson turns 3 into 3.0 for a Real and 3.0 into 3 for an Integer.
/// Errors  EngineError{BadConfig} at the field's key: wrong type. The range is not looked at.
[[nodiscard]] nlohmann::ordered_json toJsonValue(const FieldValue& value);
[[nodiscard]] FieldValue fromJsonValue(const Field& field, const nlohmann::ordered_json& json);

/// What is wrong with a value's type or range, in words; empty if nothing.
[[nodiscard]] std::string complaint(const Field& field, const FieldValue& value);

} // namespace engine
