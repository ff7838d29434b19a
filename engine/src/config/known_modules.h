// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <string_view>
#include <vector>

namespace engine {

/// What a module of a layer reads, the same in all families of models; blocks are whole sublayers.
enum class ModuleInput { Attention, AttentionOutput, Ffn, FfnInner, AttentionBlock, FfnBlock };

/// What an entry of method.targets may name in a model of any family: a module's full path, or what it ends with after
/// a dot ("q_proj", "mlp.up_proj", "bert.encoder.layer.3.attention.self.query"). Empty: no family has such a module.
[[nodiscard]] std::vector<ModuleInput> modulesNamed(std::string_view entry);

[[nodiscard]] bool isBlock(ModuleInput input);

/// λ may mix at such a module under these settings; `placement` null lets any family's default be meant.
[[nodiscard]] bool mayMix(ModuleInput input, const SiboConfig& sibo);

} // namespace engine
