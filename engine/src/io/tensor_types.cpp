// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/tensor_types.h"

#include "base/utf8.h"

#include <array>
#include <cstring>
#include <limits>
#include <stdexcept>

namespace engine {

namespace {

struct TypeRow {
    DType type;
    const char* name;
    std::size_t size;
};
constexpr std::array<TypeRow, 10> kTypes{{{DType::Bool, "BOOL", 1},
                                          {DType::U8, "U8", 1},
                                          {DType::I8, "I8", 1},
                                          {DType::I16, "I16", 2},
                                          {DType::F16, "F16", 2},
                                          {DType::BF16, "BF16", 2},
                                          {DType::I32, "I32", 4},
                                          {DType::F32, "F32", 4},
                                          {DType::F64, "F64", 8},
                                          {DType::I64, "I64", 8}}};

/// A value is NaN or infinite exactly when all bits of its exponent are set.
template<typename Bits>
std::uint64_t countFullExponents(std::span<const std::byte> data, Bits exponent)
{
    std::uint64_t count = 0;
    for (std::size_t at = 0; at + sizeof(Bits) <= data.size(); at += sizeof(Bits)) {
        Bits bits;
        std::memcpy(&bits, data.data() + at, sizeof(Bits));
        count += static_cast<Bits>(bits & exponent) == exponent;
    }
    return count;
}

bool isHarmless(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool bidi =
        c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool invisible = c == 0x200B || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
    return !control && !bidi && !invisible;
}

std::string escaped(const char* open, std::uint32_t value)
{
    constexpr const char* kDigits = "0123456789ABCDEF";
    std::string digits;
    for (; value != 0 || digits.size() < 2; value >>= 4)
        digits.insert(digits.begin(), kDigits[value & 0xF]);
    return open + digits + "}";
}

} // namespace

const char* name(DType type)
{
    return kTypes[static_cast<std::size_t>(type)].name;
}

std::size_t elementSize(DType type)
{
    return kTypes[static_cast<std::size_t>(type)].size;
}

std::optional<DType> parseDType(std::string_view text)
{
    for (const TypeRow& row : kTypes)
        if (text == row.name)
            return row.type;
    return std::nullopt;
}

const char* supportedDTypes()
{
    return "BOOL, U8, I8, I16, I32, I64, F16, BF16, F32, F64";
}

std::optional<std::uint64_t> elementCount(std::span<const std::int64_t> shape)
{
    constexpr auto kLargest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    std::uint64_t count = 1;
    for (const std::int64_t length : shape) {
        if (length < 0)
            return std::nullopt;
        const auto factor = static_cast<std::uint64_t>(length);
        if (factor != 0 && count > kLargest / factor)
            return std::nullopt;
        count *= factor;
    }
    return count;
}

std::string shapeText(std::span<const std::int64_t> shape)
{
    std::string text = "[";
    for (const std::int64_t length : shape)
        text += (text.size() > 1 ? ", " : "") + std::to_string(length);
    return text + "]";
}

std::uint64_t countNonFinite(DType type, std::span<const std::byte> data)
{
    switch (type) {
    case DType::F16:
        return countFullExponents<std::uint16_t>(data, 0x7C00);
    case DType::BF16:
        return countFullExponents<std::uint16_t>(data, 0x7F80);
    case DType::F32:
        return countFullExponents<std::uint32_t>(data, 0x7F800000);
    case DType::F64:
        return countFullExponents<std::uint64_t>(data, 0x7FF0000000000000);
    default:
        return 0;
    }
}

std::string displayText(std::string_view text)
{
    constexpr std::size_t kLongest = 120;
    std::string shown;
    for (std::size_t at = 0; at < text.size();) {
        if (shown.size() >= kLongest)
            return shown + "…";
        const Utf8Char c = decodeUtf8(text, at);
        if (c.length == 0)
            shown += escaped("\\x{", static_cast<unsigned char>(text[at]));
        else if (isHarmless(c.value))
            shown += text.substr(at, c.length);
        else
            shown += escaped("\\u{", c.value);
        at += c.length == 0 ? 1 : c.length;
    }
    return shown;
}

} // namespace engine
