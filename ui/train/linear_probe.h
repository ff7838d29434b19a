// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <optional>
#include <span>

namespace ui {

/// What training the head alone reached, to compare with: the best metric of the newest completed run of method `head`
/// on the model, data and metric of `like`. Null: there is none, or `like` is such a run itself.
[[nodiscard]] std::optional<double> linearProbe(std::span<const engine::RunSummary> runs,
                                                const engine::RunSummary& like);

} // namespace ui
