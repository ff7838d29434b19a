// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/parquet/footer.h"

#include <optional>
#include <string>
#include <vector>

namespace engine::parquet {

/// A leaf of the schema: where it stands in a row, and how its levels are read (Dremel).
struct Leaf {
    std::size_t index = 0; ///< among the leaves: its chunk in every row group
    PhysicalType type = PhysicalType::Boolean;
    Meaning meaning = Meaning::None;
    std::string column;           ///< "question.stem", "endings[]"
    std::string part;             ///< of a list of objects: the object's field
    std::uint32_t maxDef = 0;     ///< definition level of a value
    std::uint32_t maxRep = 0;     ///< 0, or 1 in a list
    std::uint32_t elementDef = 0; ///< in a list: level of an element, null or not; one less: the list is empty
    std::string refused;          ///< why it cannot be read; empty: it can
};

/// The leaves of a schema in order. Names are those of json_fields.h: a group's fields "group.field", a list "name[]".
/// Errors  EngineError{BadData} at `where` for a schema that is no tree.
[[nodiscard]] std::vector<Leaf> leavesOf(const std::vector<SchemaNode>& schema, const std::string& where);

} // namespace engine::parquet
