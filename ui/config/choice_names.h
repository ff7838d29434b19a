// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fields.h"

#include <QString>

namespace ui {

/// A choice as the form shows it: "LoRA" for "lora", "SST-2" for "sst2"; itself where there is no better name.
[[nodiscard]] QString choiceName(const engine::Field& field, const std::string& choice);

} // namespace ui
