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
    std::int64_t row = 0;    ///< line in its file, 1-based
    std::uint64_t index = 0; ///< its place in the data set
    // Of a language model (encode_language.h):
    std::int64_t labelStart = -1; ///< first labelled token, ≥ 1; the loss counts ids[labelStart …]. −1: no such labels
    std::vector<std::int32_t> cut; ///< the first few tokens that were cut off
};

struct EncodedDataset {
    std::string name; ///< the split: "train", "validation", a test set's name
    std::string path;
    std::vector<EncodedSample> samples;
    std::int64_t tokens = 0, longest = 0;
    std::int64_t truncated = 0;  ///< samples that were cut
    std::int64_t skipped = 0;    ///< samples without text or without a token, left out
    std::int64_t labelled = 0;   ///< tokens in the loss; language models only
    std::int64_t unlabelled = 0; ///< samples left out since the cut leaves no labelled token
};

/// Tokenizes a data set, special tokens added, each sample cut to maxLength tokens. Samples of which only special
/// tokens are left (control characters alone) are left out and counted. Deterministic; two threads. Errors
/// EngineError{BadConfig} if maxLength has no room beside the special tokens.
[[nodiscard]] EncodedDataset encode(const Dataset& data, const Tokenizer& tokenizer, int maxLength);

} // namespace engine
