// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/graphemes.h"

#include "text/characters.h"

#include <unicode/uchar.h>

namespace engine::graphemes {

namespace {

/// What of the cluster so far a rule looks at.
struct Left {
    int kind = U_GCB_OTHER;
    bool pictograph = false; ///< an emoji, with Extend behind it (GB11)
    bool flag = false;       ///< an odd number of regional indicators (GB12, GB13)
};

bool isControl(int kind)
{
    return kind == U_GCB_CONTROL || kind == U_GCB_CR || kind == U_GCB_LF;
}

bool hangulGoesOn(int left, int right)
{
    if (left == U_GCB_L)
        return right == U_GCB_L || right == U_GCB_V || right == U_GCB_LV || right == U_GCB_LVT;
    if (left == U_GCB_LV || left == U_GCB_V)
        return right == U_GCB_V || right == U_GCB_T;
    return (left == U_GCB_LVT || left == U_GCB_T) && right == U_GCB_T;
}

bool goesOn(const Left& left, int kind, bool pictograph)
{
    if (left.kind == U_GCB_CR)
        return kind == U_GCB_LF;
    if (isControl(left.kind) || isControl(kind))
        return false;
    if (kind == U_GCB_EXTEND || kind == U_GCB_ZWJ || kind == U_GCB_SPACING_MARK || left.kind == U_GCB_PREPEND)
        return true;
    if (left.kind == U_GCB_ZWJ && left.pictograph && pictograph)
        return true;
    if (left.kind == U_GCB_REGIONAL_INDICATOR && kind == U_GCB_REGIONAL_INDICATOR)
        return left.flag;
    return hangulGoesOn(left.kind, kind);
}

int kindOf(UChar32 c)
{
    return u_getIntPropertyValue(c, UCHAR_GRAPHEME_CLUSTER_BREAK);
}

} // namespace

std::size_t length(std::string_view text, std::size_t at)
{
    const auto isAscii = [&](std::size_t i) { return static_cast<unsigned char>(text[i]) < 128; };
    if (isAscii(at) && text[at] != '\r' && (at + 1 == text.size() || isAscii(at + 1)))
        return 1;
    std::size_t end = at;
    UChar32 c = characters::next(text, end);
    Left left;
    left.kind = kindOf(c);
    left.pictograph = u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC) != 0;
    left.flag = left.kind == U_GCB_REGIONAL_INDICATOR;
    for (std::size_t behind = end; end < text.size(); end = behind) {
        c = characters::next(text, behind);
        const int kind = kindOf(c);
        const bool pictograph = u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC) != 0;
        if (!goesOn(left, kind, pictograph))
            break;
        left.pictograph = pictograph || (left.pictograph && (kind == U_GCB_EXTEND || kind == U_GCB_ZWJ));
        left.flag = kind == U_GCB_REGIONAL_INDICATOR && !left.flag;
        left.kind = kind;
    }
    return end - at;
}

} // namespace engine::graphemes
