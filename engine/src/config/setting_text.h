// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fields.h"

#include <string>
#include <string_view>

namespace engine {

/// One value as a part of a run's label: "λ 0.2", "learning rate 0.0003", "lora", a file
/// by its name without the folder, null as the field's words for it.
[[nodiscard]] std::string settingText(const Field& field, const FieldValue& value);

/// Whether a key only comes with the data set that the other overrides name (columns, classes, the validation file …)
/// and would make a label long without saying more: a data set goes by its name, else by its training file.
[[nodiscard]] bool comesWithData(const Overrides& overrides, std::string_view key);

} // namespace engine
