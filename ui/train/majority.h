// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace engine {
struct StartCheck;
}

namespace ui {

/// Share of the largest class of the validation data: what guessing that class would score. Negative: not known.
[[nodiscard]] double majorityShare(const engine::StartCheck& check);
/// The same of a finished run, from predictions/validation-*.jsonl.
[[nodiscard]] double majorityShare(const std::filesystem::path& runFolder);

} // namespace ui
