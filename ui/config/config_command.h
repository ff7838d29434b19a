// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <QString>

#include <filesystem>

namespace ui {

/// The command that trains `config`: `sibo train FILE --set key=value …` with what differs from `base`, the contents
/// of FILE. Quoted for a POSIX shell.
[[nodiscard]] QString trainCommand(const std::filesystem::path& file, const engine::TrainConfig& base,
                                   const engine::TrainConfig& config);

/// The command that measures what SIBO costs with this configuration: `sibo bench --study cost FILE --set …`.
[[nodiscard]] QString measureCommand(const std::filesystem::path& file, const engine::TrainConfig& base,
                                     const engine::TrainConfig& config);

/// As one word of a POSIX shell.
[[nodiscard]] QString shellQuoted(const QString& word);

} // namespace ui
