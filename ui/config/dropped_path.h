// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/config_model.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace ui {

/// What a file or folder from outside is, judged by its contents' names.
enum class DroppedKind { Model, Adapter, Run, Study, Config, Data, Unknown };

[[nodiscard]] DroppedKind classifyDrop(const std::filesystem::path& path);

/// The changes that make a data file the training data: the known data set it belongs to (by its folder or header
/// names), its sibling dev / validation file, else a split of a fifth; columns, classes and test sets of before go.
[[nodiscard]] std::vector<ConfigModel::Change> useDataFile(const std::filesystem::path& file);

} // namespace ui
