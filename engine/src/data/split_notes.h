// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "data/text_hashes.h"

#include <optional>
#include <string>
#include <vector>

namespace engine {

/// What is noticed about a split while its samples go by.
struct SplitNotes {
    Dataset facts;    ///< name, path and counts, without samples
    TextHashes texts; ///< overlapHash
    std::int64_t samples = 0;
    std::int32_t firstLabel = 0;
    double firstTarget = 0;
    bool varied = false; ///< some label or target differs from the first

    void add(const Sample& sample);
};

/// What the splits of a task say together: copies, overlap with the training data, rows left out, bytes that are no
/// UTF-8, equal targets.  Errors  EngineError{BadData}: training samples of one class.
[[nodiscard]] std::vector<Problem> taskWarnings(const TaskConfig& task, const std::vector<std::string>& labels,
                                                const std::vector<SplitNotes>& splits);

} // namespace engine
