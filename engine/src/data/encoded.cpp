// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/encoded.h"

#include "data/two_halves.h"

#include <algorithm>

namespace engine {
namespace {

struct Encoded {
    EncodedSample sample;
    bool truncated = false;
};

void encodeRange(const Dataset& data, const Tokenizer& tokenizer, int maxLength, std::span<Encoded> into,
                 std::size_t first)
{
    for (std::size_t i = 0; i < into.size(); ++i) {
        const Sample& raw = data.samples[first + i];
        const auto second = raw.pair ? std::optional<std::string_view>(raw.b) : std::nullopt;
        Encoding encoding = tokenizer.encode(raw.a, second, maxLength);
        EncodedSample& sample = into[i].sample;
        sample.ids = std::move(encoding.ids);
        sample.segments = std::move(encoding.segments);
        sample.label = raw.label;
        sample.target = raw.target;
        sample.row = raw.row;
        sample.index = first + i;
        into[i].truncated = encoding.truncated > 0;
    }
}

} // namespace

EncodedDataset encode(const Dataset& data, const Tokenizer& tokenizer, int maxLength)
{
    std::vector<Encoded> all(data.samples.size());
    inTwoHalves(
        all, [&](std::span<Encoded> part, std::size_t first) { encodeRange(data, tokenizer, maxLength, part, first); });
    EncodedDataset encoded;
    encoded.name = data.name;
    encoded.path = data.path;
    encoded.skipped = data.skippedEmpty;
    for (Encoded& one : all) {
        const bool pair = data.samples[one.sample.index].pair;
        if (static_cast<int>(one.sample.ids.size()) <= tokenizer.specialCount(pair)) {
            ++encoded.skipped; // control characters alone, or nothing left after the cut
            continue;
        }
        const auto length = static_cast<std::int64_t>(one.sample.ids.size());
        encoded.tokens += length;
        encoded.longest = std::max(encoded.longest, length);
        encoded.truncated += one.truncated;
        encoded.samples.push_back(std::move(one.sample));
    }
    return encoded;
}

} // namespace engine
