// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/encoded.h"

#include <algorithm>
#include <exception>
#include <span>
#include <thread>

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
        into[i] = {{std::move(encoding.ids), std::move(encoding.segments), raw.label, raw.target, -1, raw.row, first + i},
                   encoding.truncated > 0};
    }
}

} // namespace

EncodedDataset encode(const Dataset& data, const Tokenizer& tokenizer, int maxLength)
{
    std::vector<Encoded> all(data.samples.size());
    const std::size_t half = all.size() / 2;
    std::exception_ptr failed;
    {
        const std::jthread other([&] {
            try {
                encodeRange(data, tokenizer, maxLength, std::span(all).first(half), 0);
            } catch (...) {
                failed = std::current_exception();
            }
        });
        encodeRange(data, tokenizer, maxLength, std::span(all).subspan(half), half);
    }
    if (failed)
        std::rethrow_exception(failed);
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
