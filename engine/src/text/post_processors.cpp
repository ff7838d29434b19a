// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/post_processors.h"

#include "engine/error.h"

#include <algorithm>
#include <string>

namespace engine {

namespace {

using Kind = TemplatePart::Kind;

/// Lengths left of two texts that may have `room` tokens together. The shorter one is kept whole while the other can
/// give way; then both get half, the odd token going to the longer one (the second on a tie).
std::pair<std::size_t, std::size_t> longestFirst(std::size_t first, std::size_t second, std::size_t room)
{
    if (first + second <= room)
        return {first, second};
    const bool swapped = first > second;
    std::size_t shorter = std::min(first, second);
    std::size_t longer = shorter > room ? shorter : std::max(shorter, room - shorter);
    if (shorter + longer > room) {
        shorter = room / 2;
        longer = shorter + room % 2;
    }
    return swapped ? std::pair{longer, shorter} : std::pair{shorter, longer};
}

} // namespace

Templates Templates::bert(std::int32_t cls, std::int32_t separator)
{
    Templates out;
    out.single = {{Kind::Special, cls, 0}, {Kind::TextA, 0, 0}, {Kind::Special, separator, 0}};
    out.pair = out.single;
    out.pair.push_back({Kind::TextB, 0, 1});
    out.pair.push_back({Kind::Special, separator, 1});
    return out;
}

Templates Templates::roberta(std::int32_t cls, std::int32_t separator)
{
    Templates out = bert(cls, separator);
    out.pair.insert(out.pair.begin() + 3, {Kind::Special, separator, 0});
    for (TemplatePart& part : out.pair)
        part.segment = 0;
    return out;
}

Templates Templates::beginEnd(std::int32_t bos, std::int32_t eos)
{
    Templates out;
    out.single.clear();
    out.pair.clear();
    for (const std::int32_t segment : {0, 1}) {
        if (bos >= 0)
            out.pair.push_back({Kind::Special, bos, segment});
        out.pair.push_back({segment == 0 ? Kind::TextA : Kind::TextB, 0, segment});
        if (eos >= 0)
            out.pair.push_back({Kind::Special, eos, segment});
        if (segment == 0)
            out.single = out.pair;
    }
    return out;
}

int Templates::specialCount(bool ofPair) const
{
    const Template& parts = ofPair ? pair : single;
    return static_cast<int>(
        std::count_if(parts.begin(), parts.end(), [](const TemplatePart& part) { return part.kind == Kind::Special; }));
}

Encoding assemble(const Templates& templates, TextIds texts, int maxLength)
{
    const int room = maxLength - templates.specialCount(texts.pair);
    if (room < 0)
        throw EngineError(ErrorCode::BadConfig,
                          "a length of " + std::to_string(maxLength) + " tokens has no room beside the special tokens",
                          "task.max_length", "set it to at least 8");
    const std::size_t all = texts.first.size() + texts.second.size();
    const auto limit = static_cast<std::size_t>(room);
    const auto [first, second] = texts.pair ? longestFirst(texts.first.size(), texts.second.size(), limit)
                                            : std::pair{std::min(texts.first.size(), limit), std::size_t{0}};
    texts.first.resize(first);
    texts.second.resize(second);

    Encoding out;
    out.truncated = static_cast<std::int64_t>(all - first - second);
    for (const TemplatePart& part : texts.pair ? templates.pair : templates.single) {
        if (part.kind == Kind::Special)
            out.ids.push_back(part.id);
        const std::vector<std::int32_t>& text = part.kind == Kind::TextA ? texts.first : texts.second;
        if (part.kind != Kind::Special)
            out.ids.insert(out.ids.end(), text.begin(), text.end());
        out.segments.resize(out.ids.size(), part.segment);
    }
    return out;
}

} // namespace engine
