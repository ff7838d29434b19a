// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/encoded_samples.h"
#include "text/tokenizer.h"

#include <cstdint>
#include <span>
#include <string>

namespace engine {

struct Dataset;
struct Sample;

struct EncodedDataset {
    std::string name; ///< the split: "train", "validation", a test set's name
    std::string path;
    EncodedSamples samples;
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

/// Adds samples behind those that are there; the first of them is number `first` of the data set.
void encodeInto(EncodedDataset& into, std::span<const Sample> samples, std::uint64_t first, const Tokenizer& tokenizer,
                int maxLength);

} // namespace engine
