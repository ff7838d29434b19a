// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "engine/config_io.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace engine {

struct Sample {
    std::string a, b; ///< b only for pairs
    std::int32_t label = 0;
    double target = 0;
    std::int64_t row = 0; ///< line in the file, 1-based
    bool pair = false;
};

struct Dataset {
    std::string name; ///< the split: "train", "validation", a test set's name
    std::string path;
    std::vector<Sample> samples;
    std::int64_t skippedEmpty = 0;
};

struct TaskData {
    Dataset train;
    std::optional<Dataset> validation;
    std::vector<Dataset> tests;
    std::vector<std::string> labels;
    std::vector<Problem> warnings;
};

[[nodiscard]] TaskData loadTask(const TaskConfig& task, std::uint64_t splitSeed);

} // namespace engine
