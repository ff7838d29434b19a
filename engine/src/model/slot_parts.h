// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/peft_hooks.h"

#include <vector>

namespace engine {

/// The columns of a slot's output that belong to one linear map of the checkpoint.
struct SlotPart {
    SiteKind kind;
    std::int64_t begin, length;
};

/// [q | k | v] and [gate | up] in their parts; other slots have one. None for Pooler and Output.
[[nodiscard]] std::vector<SlotPart> slotParts(LinearSlot slot, const ModelShape& shape);

} // namespace engine
