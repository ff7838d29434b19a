// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fields.h"

#include <string>

namespace engine {

/// One value as a part of a run's label: "λ 0.2", "learning rate 0.0003", "lora", a file
/// by its name without the folder, null as the field's words for it.
[[nodiscard]] std::string settingText(const Field& field, const FieldValue& value);

} // namespace engine
