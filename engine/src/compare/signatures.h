// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/panel_judge.h"

#include <vector>

namespace engine {

/// Signs of a λ that is too high or too low, or of h0 at the wrong place, by these rules and with the figures used:
///   too high      the λ's interval over the seeds lies below 0, and its training loss ends above that of λ = 0
///   too low       the excess similarity of every layer lies within ±0.02 of λ = 0, and the metric is not
///                 distinguishable
///   placed wrong  at equal targets and λ another placement is better by its interval (paired t, Bonferroni's share for
///                 each pair, an SD no finer than the rounding); or no layer above the first with h0 lies more than
///                 0.02 from the `zero` control
/// Losses are means over the last tenth of the steps, similarities those of the last measurement, both over the seeds
/// that the two settings share. A learned λ has no signature.
[[nodiscard]] std::vector<FailureSignature> signaturesOf(const std::vector<RunPanel>& panels, const Verdict& verdict);

} // namespace engine
