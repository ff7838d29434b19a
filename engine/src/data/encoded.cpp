// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/encoded.h"

#include "data/dataset.h"
#include "data/two_halves.h"

#include <algorithm>
#include <vector>

namespace engine {
namespace {

struct Encoded {
    EncodedSample sample;
    bool truncated = false;
};

void encodeRange(std::span<const Sample> samples, const Tokenizer& tokenizer, int maxLength, std::span<Encoded> into)
{
    for (std::size_t i = 0; i < into.size(); ++i) {
        const Sample& raw = samples[i];
        const auto second = raw.pair ? std::optional<std::string_view>(raw.b) : std::nullopt;
        Encoding encoding = tokenizer.encode(raw.a, second, maxLength);
        EncodedSample& sample = into[i].sample;
        sample.ids = std::move(encoding.ids);
        sample.segments = std::move(encoding.segments);
        sample.label = raw.label;
        sample.target = raw.target;
        sample.row = raw.row;
        into[i].truncated = encoding.truncated > 0;
    }
}

} // namespace

void encodeInto(EncodedDataset& encoded, std::span<const Sample> samples, std::uint64_t first,
                const Tokenizer& tokenizer, int maxLength)
{
    std::vector<Encoded> all(samples.size());
    inTwoHalves(all, [&](std::span<Encoded> part, std::size_t begin) {
        encodeRange(samples.subspan(begin, part.size()), tokenizer, maxLength, part);
    });
    for (std::size_t i = 0; i < all.size(); ++i) {
        Encoded& one = all[i];
        one.sample.index = first + i;
        if (static_cast<int>(one.sample.ids.size()) <= tokenizer.specialCount(samples[i].pair)) {
            ++encoded.skipped; // control characters alone, or nothing left after the cut
            continue;
        }
        const auto length = static_cast<std::int64_t>(one.sample.ids.size());
        encoded.tokens += length;
        encoded.longest = std::max(encoded.longest, length);
        encoded.truncated += one.truncated;
        encoded.samples.push_back(std::move(one.sample));
    }
}

EncodedDataset encode(const Dataset& data, const Tokenizer& tokenizer, int maxLength)
{
    EncodedDataset encoded;
    encoded.name = data.name;
    encoded.path = data.path;
    encoded.skipped = data.skippedEmpty;
    encodeInto(encoded, data.samples, 0, tokenizer, maxLength);
    encoded.samples.seal();
    return encoded;
}

} // namespace engine
