// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "train/workspace.h"

#include <string>

namespace engine {

/// The JSON object that config.json keeps beside the configuration: versions, hashes of model and data, device, type,
/// threads, kernel fingerprint. Hashes of the data files are taken here.
[[nodiscard]] std::string runFacts(const TrainConfig& config, const LoadedModel& model, int threads);

} // namespace engine
