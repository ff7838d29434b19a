// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fields.h"

namespace engine {

/// Why a key that does not apply may not have the value it has ("does not apply to method head; …"); empty where the
/// key applies or stands at its default.
[[nodiscard]] std::string inapplicable(const Field& field, const TrainConfig& config);

/// How to get rid of a value that does not apply.
[[nodiscard]] std::string inapplicableRemedy(const Field& field);

/// Puts every key that does not apply back to its default, except those in `keep`: what a method leaves behind when
/// another one is chosen is no wish of the user.
void resetInapplicable(TrainConfig& config, const std::vector<std::string>& keep);

} // namespace engine
