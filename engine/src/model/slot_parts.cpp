// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/slot_parts.h"

namespace engine {

std::vector<SlotPart> slotParts(LinearSlot slot, const ModelShape& shape)
{
    const std::int64_t q = shape.queryWidth(), kv = shape.keyValueWidth(), wide = shape.intermediateSize;
    switch (slot) {
    case LinearSlot::QueryKeyValue:
        return {{SiteKind::Query, 0, q}, {SiteKind::Key, q, kv}, {SiteKind::Value, q + kv, kv}};
    case LinearSlot::Query:
        return {{SiteKind::Query, 0, q}};
    case LinearSlot::KeyValue:
        return {{SiteKind::Key, 0, kv}, {SiteKind::Value, kv, kv}};
    case LinearSlot::AttentionOutput:
        return {{SiteKind::AttentionOutput, 0, shape.hiddenSize}};
    case LinearSlot::GateUp:
        return {{SiteKind::Gate, 0, wide}, {SiteKind::Up, wide, wide}};
    case LinearSlot::Up:
        return {{SiteKind::Up, 0, wide}};
    case LinearSlot::Down:
        return {{SiteKind::Down, 0, shape.hiddenSize}};
    case LinearSlot::Pooler:
    case LinearSlot::Output:
        break;
    }
    return {};
}

} // namespace engine
