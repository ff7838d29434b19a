// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/family.h"

#include <string_view>
#include <vector>

namespace engine {

/// What an entry of method.targets may name in a model of any family: a module's full path, or what it ends with after
/// a dot ("q_proj", "mlp.up_proj", "bert.encoder.layer.3.attention.self.query"). Empty: no family has such a module.
[[nodiscard]] std::vector<SiteKind> modulesNamed(std::string_view entry);

[[nodiscard]] bool isBlock(SiteKind kind);

} // namespace engine
