// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace engine {

struct ProbeRequest {
    std::filesystem::path model;
    std::filesystem::path adapter; ///< run folder or PEFT folder; empty: the frozen model
    std::optional<double> lambda;  ///< null: the trained λ
    std::vector<std::string> texts;
    std::optional<TaskConfig> data; ///< the first evalLimit texts of its validation file are probed too
    int maxLength = 128;
    bool specialTokens = true; ///< count [CLS], [SEP] as tokens
};

/// sim(l), across(l), retention(l) of sibo.md §4; index 0 is h0, L is the last layer's output.
struct LayerSimilarity {
    std::vector<double> layers, across, retention;
    std::int64_t sequences = 0; ///< those with at least two counted tokens
    std::int64_t leftOut = 0;
};

struct ProbeResult {
    std::optional<double> lambda; ///< of the adapter
    bool specialTokens = true;
    LayerSimilarity adapted; ///< equal to base without an adapter
    LayerSimilarity base;
};

/// Layer similarity of texts, evaluation mode, fp32. Errors  EngineError.
[[nodiscard]] ProbeResult probe(const ProbeRequest& request);

} // namespace engine
