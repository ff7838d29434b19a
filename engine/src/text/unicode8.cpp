// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/unicode8.h"

#include <cstdint>
#include <unicode/uchar.h>

namespace engine::unicode {

namespace {

struct LowerRange {
    UChar32 first, last, lowerOfFirst;
};
// Pairs of Unicode 16 and 17, which an ICU before 76 (or 78) does not know; the reference does.
constexpr LowerRange kNewLower[] = {
    {0x1C89, 0x1C89, 0x1C8A},    {0xA7CB, 0xA7CB, 0x0264},    {0xA7CC, 0xA7CC, 0xA7CD}, {0xA7CE, 0xA7CE, 0xA7CF},
    {0xA7D2, 0xA7D2, 0xA7D3},    {0xA7D4, 0xA7D4, 0xA7D5},    {0xA7DA, 0xA7DA, 0xA7DB}, {0xA7DC, 0xA7DC, 0x019B},
    {0x10D50, 0x10D65, 0x10D70}, {0x16EA0, 0x16EB8, 0x16EBB},
};

struct Block {
    UChar32 first, last;
};
// The last but two begins at 2B920 where the Unicode block begins at 2B820: so the reference has it.
constexpr Block kCjk[] = {{0x4E00, 0x9FFF},   {0x3400, 0x4DBF},   {0x20000, 0x2A6DF}, {0x2A700, 0x2B73F},
                          {0x2B740, 0x2B81F}, {0x2B920, 0x2CEAF}, {0xF900, 0xFAFF},   {0x2F800, 0x2FA1F}};

// Characters whose category was another one in Unicode 8.
int formerCategory(UChar32 c)
{
    switch (c) {
    case 0x166D:
    case 0x111C9:
        return U_OTHER_PUNCTUATION;
    case 0x1734:
        return U_NON_SPACING_MARK;
    case 0x1885:
    case 0x1886:
        return U_OTHER_LETTER;
    case 0xA9BD:
        return U_COMBINING_SPACING_MARK;
    default:
        return u_charType(c);
    }
}

} // namespace

int category(UChar32 c)
{
    UVersionInfo age;
    u_charAge(c, age);
    return age[0] > 8 ? static_cast<int>(U_UNASSIGNED) : formerCategory(c);
}

bool isControl(UChar32 c)
{
    if (c == '\t' || c == '\n' || c == '\r')
        return false;
    const int kind = category(c);
    return kind == U_CONTROL_CHAR || kind == U_FORMAT_CHAR || kind == U_PRIVATE_USE_CHAR;
}

bool isMark(UChar32 c)
{
    return category(c) == U_NON_SPACING_MARK;
}

bool isCombining(UChar32 c)
{
    constexpr UChar32 kSharadaSandhi = 0x111C9;         // punctuation until Unicode 11
    const bool formerMark = c == 0x1CF2 || c == 0x1CF3; // letters since Unicode 12
    UVersionInfo age;
    u_charAge(c, age);
    return formerMark || (age[0] <= 9 && c != kSharadaSandhi && (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0);
}

bool isNumeric(UChar32 c)
{
    return (U_GET_GC_MASK(c) & U_GC_N_MASK) != 0;
}

bool isBertPunctuation(UChar32 c)
{
    if (c < 128)
        return (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
    return ((1u << category(c)) & U_GC_P_MASK) != 0;
}

bool isSpace(UChar32 c)
{
    return u_isUWhiteSpace(c) != 0;
}

bool isCjk(UChar32 c)
{
    if (c < 0x3400)
        return false;
    for (const Block& block : kCjk)
        if (c >= block.first && c <= block.last)
            return true;
    return false;
}

bool isWordCharacter(UChar32 c)
{
    const std::uint32_t kind = 1u << u_charType(c);
    return u_hasBinaryProperty(c, UCHAR_ALPHABETIC) || u_hasBinaryProperty(c, UCHAR_JOIN_CONTROL) ||
           (kind & (U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK)) != 0;
}

UChar32 lower(UChar32 c)
{
    if (c >= 0x1C89)
        for (const LowerRange& range : kNewLower)
            if (c >= range.first && c <= range.last)
                return range.lowerOfFirst + (c - range.first);
    return u_tolower(c);
}

} // namespace engine::unicode
