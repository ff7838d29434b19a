// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fields.h"

#include <filesystem>

namespace engine {

/// A value whose relative paths are made absolute against `base`; "resource:" is resolved; a model's bare name stays
/// where no such folder is found there. Values of other types are unchanged.
[[nodiscard]] FieldValue withAbsolutePaths(const Field& field, FieldValue value, const std::filesystem::path& base);

/// The opposite, for writing: "resource:…" for a file of the program, else relative below `base` (if not empty).
[[nodiscard]] FieldValue withPortablePaths(const Field& field, FieldValue value, const std::filesystem::path& base);

} // namespace engine
