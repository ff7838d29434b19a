// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "text/tokenizer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace engine {

/// A sample as token ids.
struct EncodedSample {
    std::vector<std::int32_t> ids, segments;
    std::int32_t label = 0;
    double target = 0;
    std::int64_t labelStart = -1; ///< language model: its tokens from here on are labels; −1: none
    std::int64_t row = 0;    ///< line in its file, 1-based
    std::uint64_t index = 0; ///< its place in the data set
};

struct EncodedDataset {
    std::string name; ///< the split: "train", "validation", a test set's name
    std::string path;
    std::vector<EncodedSample> samples;
    std::int64_t tokens = 0, longest = 0;
    std::int64_t truncated = 0; ///< samples that were cut
    std::int64_t skipped = 0;   ///< samples without text or without a token, left out
};

/// Tokenizes a data set, special tokens added, each sample cut to maxLength tokens. Samples of which only special
/// tokens are left (control characters alone) are left out and counted. Deterministic; two threads. Errors
/// EngineError{BadConfig} if maxLength has no room beside the special tokens.
[[nodiscard]] EncodedDataset encode(const Dataset& data, const Tokenizer& tokenizer, int maxLength);

} // namespace engine
