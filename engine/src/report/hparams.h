// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <string>
#include <vector>

/// Messages of TensorBoard's HPARAMS page (tensorboard/plugins/hparams/{plugin_data, api}.proto), so that it shows the
/// settings of each run beside its final figures.
namespace engine {

inline constexpr const char* kHparamsPlugin = "hparams";

/// Keys shown: what identifies a run of this program, then whatever else differs between the runs.
[[nodiscard]] std::vector<std::string> shownHparams(const std::vector<const RunRecord*>& runs);

/// Names, types and values of the keys over all runs, and the tags that are results.
[[nodiscard]] std::string experimentMessage(const std::vector<const RunRecord*>& runs,
                                            const std::vector<std::string>& metricTags, double createdAt);
/// The values of one run. Keys that do not apply to it are left out.
[[nodiscard]] std::string sessionStartMessage(const RunRecord& run, const std::vector<std::string>& keys,
                                              double startedAt);
[[nodiscard]] std::string sessionEndMessage(const RunRecord& run, double endedAt);

} // namespace engine
