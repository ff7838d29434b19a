// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

namespace ui {

/// Brings the short facts of a training run up to date with one more event, as engine::summarise would from all.
void applyEvent(engine::RunSummary& summary, const engine::Event& event);

} // namespace ui
