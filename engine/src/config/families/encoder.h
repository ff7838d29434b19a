// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/family.h"

namespace engine {

/// What BERT and those built like it have in common; `prefix` names the base model inside the whole one.
[[nodiscard]] Family encoderFamily(const char* prefix);

/// Keys of config.json that they share.
void readEncoderShape(const ConfigReader& reader, ModelShape& shape);

} // namespace engine
