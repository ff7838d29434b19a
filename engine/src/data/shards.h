// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

namespace engine {

/// All parts of a split that is published in several files (train-00000-of-00002.parquet,
/// train-00001-of-00002.parquet), in order, whichever of them is named: half a split is never read for the whole. Any
/// other file stands alone. Errors  EngineError{MissingFile}: a part is not there.
[[nodiscard]] std::vector<std::filesystem::path> shardsOf(const std::filesystem::path& file);

/// Another part of the same split comes before this one.
[[nodiscard]] bool isLaterShard(const std::filesystem::path& file);

} // namespace engine
