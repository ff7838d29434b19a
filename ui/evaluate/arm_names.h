// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/evaluation.h"

#include <QStringList>

#include <filesystem>

namespace ui {

/// "frozen model", "λ 0.2", "λ as trained"; where the arms are of several adapters, with the adapter's name before it.
/// No arms: the frozen model alone.
[[nodiscard]] QStringList armNames(const std::vector<engine::GenerationArm>& arms);

/// What the window calls an arm of a result: the engine's word for the frozen model is "model".
[[nodiscard]] QString armTitle(const std::string& arm);

/// A run or adapter folder's name without the time it begins with; of an adapter within a run the run's.
[[nodiscard]] QString adapterName(const std::filesystem::path& folder);

/// "svamp", from a data set's id or a file's name, in the letters that names of tasks may have.
[[nodiscard]] std::string taskName(const std::string& from);

} // namespace ui
