// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace engine {

[[nodiscard]] std::map<std::string, double> classificationMetrics(const std::vector<std::int32_t>& labels,
                                                                  const std::vector<std::int32_t>& predictions, int classes);
[[nodiscard]] std::map<std::string, double> regressionMetrics(const std::vector<double>& targets,
                                                              const std::vector<double>& predictions);
[[nodiscard]] double primaryMetric(const TaskConfig& task, const std::map<std::string, double>& metrics);

} // namespace engine
