// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace engine {

/// A known data set: how its files look and what it is judged by.
struct TaskPreset {
    std::string id;    ///< "sst2"
    std::string title; ///< "SST-2"
    TaskKind kind = TaskKind::Classification;
    std::vector<std::string> textColumns; ///< header names, official spelling first
    std::string labelColumn;
    std::vector<std::string> labels;  ///< in id order
    bool hasHeader = true;            ///< CoLA train and dev have none
    std::vector<int> textPositions;   ///< by position where there is no header
    int labelPosition = -1;
    std::string primary;              ///< "accuracy" | "matthews" | "accuracy_f1" | "pearson_spearman"
};

/// sample, cola, sst2, mrpc, stsb, qqp, mnli, qnli, rte, wnli.
[[nodiscard]] std::span<const TaskPreset> taskPresets();
[[nodiscard]] const TaskPreset* findTaskPreset(std::string_view id);

/// "mean of accuracy and f1" for "accuracy_f1": the name shown for the primary metric of a task.
[[nodiscard]] std::string primaryMetricName(const TaskConfig& task);

} // namespace engine
