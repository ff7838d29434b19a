// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/precompiled_map.h"

#include "base/utf8.h"
#include "engine/error.h"
#include "text/characters.h"
#include "text/graphemes.h"

#include <utility>

namespace engine {

namespace {

EngineError bad(const std::string& what, const std::string& where)
{
    return EngineError(ErrorCode::BadFile, "\"precompiled_charsmap\" " + what, where,
                       "fetch the model's tokenizer files again");
}

std::uint32_t littleEndian(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return value;
}

// A unit of the array (Darts-clone): label in the low byte with bit 31, offset in bits 10 and up, bit 8: has a value.
bool hasLeaf(std::uint32_t unit)
{
    return (unit >> 8 & 1) != 0;
}
std::uint32_t valueOf(std::uint32_t unit)
{
    return unit & 0x7FFFFFFF;
}
std::uint32_t labelOf(std::uint32_t unit)
{
    return unit & 0x800000FF;
}
std::size_t offsetOf(std::uint32_t unit)
{
    return static_cast<std::size_t>(unit >> 10) << ((unit & 1u << 9) >> 6);
}

} // namespace

PrecompiledMap::PrecompiledMap(std::string_view blob, const std::string& where)
{
    if (blob.size() < 4)
        throw bad("is too short", where);
    const std::size_t size = littleEndian(blob, 0);
    if (size == 0 || size % 4 != 0 || size > blob.size() - 4)
        throw bad("says that its table has " + std::to_string(size) + " bytes, but it is " +
                      std::to_string(blob.size()) + " bytes long",
                  where);
    for (std::size_t at = 4; at < 4 + size; at += 4)
        m_units.push_back(littleEndian(blob, at));
    m_texts = blob.substr(4 + size);
    if (findInvalidUtf8(m_texts) != std::string_view::npos)
        throw bad("has texts that are not valid UTF-8", where);
}

std::string_view PrecompiledMap::replacement(std::string_view text) const
{
    std::size_t node = offsetOf(m_units[0]);
    for (const char c : text) {
        const auto label = static_cast<unsigned char>(c);
        if (label == 0)
            return {};
        node ^= label;
        if (node >= m_units.size() || labelOf(m_units[node]) != label)
            return {};
        const std::uint32_t unit = m_units[node];
        node ^= offsetOf(unit);
        if (!hasLeaf(unit))
            continue;
        const std::size_t begin = node < m_units.size() ? valueOf(m_units[node]) : m_texts.size();
        if (begin >= m_texts.size() || (static_cast<unsigned char>(m_texts[begin]) & 0xC0) == 0x80)
            return {};
        const std::size_t end = std::min(m_texts.find('\0', begin), m_texts.size());
        return std::string_view(m_texts).substr(begin, end - begin);
    }
    return {};
}

void PrecompiledNormalizer::apply(NormalText& normal) const
{
    constexpr std::size_t kShort = 6;
    const std::string_view text = normal.text;
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view cluster = text.substr(at, graphemes::length(text, at));
        at += cluster.size();
        const std::string_view whole = cluster.size() < kShort ? map.replacement(cluster) : std::string_view{};
        if (whole.data()) {
            out += whole;
            continue;
        }
        for (std::size_t i = 0; i < cluster.size();) {
            const std::string_view one = cluster.substr(i, characters::length(cluster[i]));
            i += one.size();
            const std::string_view changed = map.replacement(one);
            out += changed.data() ? changed : one;
        }
    }
    normal.text = std::move(out);
}

} // namespace engine
