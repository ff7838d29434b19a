// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pre_tokenizers.h"

#include "text/byte_alphabet.h"
#include "text/characters.h"
#include "text/unicode8.h"

#include <algorithm>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace engine {

namespace {

using Span = Pieces::Span;

/// Each piece cut by `cut(text, matches)`, which fills in what of it is kept.
template<typename Cut>
void cutEach(Pieces& pieces, const Cut& cut)
{
    std::vector<Span> out;
    out.reserve(pieces.spans.size());
    std::vector<Match> kept;
    for (std::size_t i = 0; i < pieces.spans.size(); ++i) {
        const Span whole = pieces.spans[i];
        kept.clear();
        cut(pieces[i], kept);
        for (const Match& part : kept)
            if (part.begin < part.end)
                out.push_back({whole.begin + part.begin, whole.begin + part.end, whole.fromStart && part.begin == 0});
    }
    pieces.spans = std::move(out);
}

/// Each piece's text rewritten by `change(text, fromStart, out)`, which appends to `out`.
template<typename Change>
void changeEach(Pieces& pieces, const Change& change)
{
    std::string text;
    text.reserve(pieces.text.size() + pieces.text.size() / 2 + 8);
    for (std::size_t i = 0; i < pieces.spans.size(); ++i) {
        const std::size_t begin = text.size();
        change(pieces[i], pieces.spans[i].fromStart, text);
        pieces.spans[i].begin = begin;
        pieces.spans[i].end = text.size();
    }
    pieces.text = std::move(text);
}

/// Stretches of one character each where `is` holds, and what lies between.
template<typename Is>
void matchCharacters(std::string_view text, const Is& is, std::vector<Match>& out)
{
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (!is(characters::next(text, at)))
            continue;
        if (begin > done)
            out.push_back({done, begin, false});
        out.push_back({begin, at, true});
        done = at;
    }
    if (done < text.size())
        out.push_back({done, text.size(), false});
}

template<typename Is>
void splitCharacters(Pieces& pieces, SplitBehavior behavior, const Is& is)
{
    std::vector<Match> matches;
    cutEach(pieces, [&](std::string_view text, std::vector<Match>& kept) {
        matches.clear();
        matchCharacters(text, is, matches);
        kept = arranged(matches, behavior);
    });
}

bool isSpace(UChar32 c)
{
    return unicode::isSpace(c);
}

// Where a stretch joins the one before it, walking in either direction. `before` is whether the last one matched.
bool joins(SplitBehavior behavior, bool matched, bool before)
{
    return behavior == SplitBehavior::Contiguous ? matched == before : matched && !before;
}

std::vector<Match> joinedForward(const std::vector<Match>& matches, SplitBehavior behavior)
{
    std::vector<Match> out;
    bool before = false;
    for (const Match& match : matches) {
        if (joins(behavior, match.matched, before) && !out.empty())
            out.back().end = match.end;
        else
            out.push_back(match);
        before = match.matched;
    }
    return out;
}

std::vector<Match> joinedBackward(const std::vector<Match>& matches)
{
    std::vector<Match> out;
    bool before = false;
    for (auto match = matches.rbegin(); match != matches.rend(); ++match) {
        if (joins(SplitBehavior::MergedWithNext, match->matched, before) && !out.empty())
            out.back().begin = match->begin;
        else
            out.push_back(*match);
        before = match->matched;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

constexpr int kAnyScript = -1;

// The reference's table is that of Unicode 9; what it does not list, and the space, goes with anything.
int scriptOf(UChar32 c)
{
    constexpr UChar32 kProlongedSoundMark = 0x30FC;
    if (c == ' ')
        return kAnyScript;
    if (c == kProlongedSoundMark)
        return USCRIPT_HAN;
    UVersionInfo age;
    u_charAge(c, age);
    if (age[0] == 0 || age[0] > 9)
        return kAnyScript;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    if (U_FAILURE(status) || script == USCRIPT_UNKNOWN)
        return kAnyScript;
    return script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ? USCRIPT_HAN : script;
}

void cutAtScripts(std::string_view text, std::vector<Match>& kept)
{
    int last = kAnyScript;
    bool open = false;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t here = at;
        const int script = scriptOf(characters::next(text, at));
        if (script == kAnyScript || (open && script == last))
            continue;
        if (open)
            kept.push_back({begin, here, true});
        begin = here;
        open = true;
        last = script;
    }
    if (open)
        kept.push_back({begin, text.size(), true});
}

const Pattern& wordPattern()
{
    static const Pattern instance(R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)",
                                  "ByteLevel");
    return instance;
}

} // namespace

std::optional<SplitBehavior> splitBehaviorOf(std::string_view name)
{
    constexpr std::pair<std::string_view, SplitBehavior> kNames[] = {
        {"Removed", SplitBehavior::Removed},
        {"Isolated", SplitBehavior::Isolated},
        {"MergedWithPrevious", SplitBehavior::MergedWithPrevious},
        {"MergedWithNext", SplitBehavior::MergedWithNext},
        {"Contiguous", SplitBehavior::Contiguous}};
    for (const auto& [known, behavior] : kNames)
        if (known == name)
            return behavior;
    return std::nullopt;
}

std::vector<Match> arranged(const std::vector<Match>& matches, SplitBehavior behavior)
{
    std::vector<Match> out;
    switch (behavior) {
    case SplitBehavior::Isolated:
        return matches;
    case SplitBehavior::Removed:
        std::copy_if(matches.begin(), matches.end(), std::back_inserter(out),
                     [](const Match& m) { return !m.matched; });
        return out;
    case SplitBehavior::MergedWithNext:
        return joinedBackward(matches);
    case SplitBehavior::MergedWithPrevious:
    case SplitBehavior::Contiguous:
        return joinedForward(matches, behavior);
    }
    return out;
}

void PatternSplitter::apply(Pieces& pieces) const
{
    if (behavior == SplitBehavior::Isolated)
        return cutEach(pieces, [&](std::string_view text, std::vector<Match>& kept) { pattern.find(text, kept); });
    std::vector<Match> matches;
    cutEach(pieces, [&](std::string_view text, std::vector<Match>& kept) {
        matches.clear();
        pattern.find(text, matches);
        for (Match& match : matches)
            match.matched = match.matched != invert;
        kept = arranged(matches, behavior);
    });
}

void CharacterSplitter::apply(Pieces& pieces) const
{
    switch (kind) {
    case Kind::WhiteSpace:
        return splitCharacters(pieces, behavior, isSpace);
    case Kind::BertPunctuation:
        return splitCharacters(pieces, behavior, unicode::isBertPunctuation);
    case Kind::Numeric:
        return splitCharacters(pieces, behavior, unicode::isNumeric);
    case Kind::Delimiter:
        return splitCharacters(pieces, behavior, [&](UChar32 c) { return static_cast<char32_t>(c) == delimiter; });
    }
}

void BertSplitter::apply(Pieces& pieces) const
{
    splitCharacters(pieces, SplitBehavior::Removed, isSpace);
    splitCharacters(pieces, SplitBehavior::Isolated, unicode::isBertPunctuation);
}

void MetaspaceSplitter::apply(Pieces& pieces) const
{
    changeEach(pieces, [&](std::string_view text, bool fromStart, std::string& out) {
        const bool wanted = prepend == Prepend::Always || (prepend == Prepend::First && fromStart);
        if (wanted && !text.starts_with(' ') && !text.starts_with(replacement))
            out += replacement;
        for (const char c : text)
            c == ' ' ? out += replacement : out += c;
    });
    if (!split)
        return;
    cutEach(pieces, [&](std::string_view text, std::vector<Match>& kept) {
        std::size_t begin = 0;
        for (std::size_t at = text.find(replacement, 1); at != std::string_view::npos;
             at = text.find(replacement, at + replacement.size())) {
            kept.push_back({begin, at, true});
            begin = at;
        }
        kept.push_back({begin, text.size(), true});
    });
}

void ByteLevelSplitter::apply(Pieces& pieces) const
{
    const auto lacksSpace = [&](const Span& span) { return pieces.text[span.begin] != ' '; };
    if (addPrefixSpace && std::any_of(pieces.spans.begin(), pieces.spans.end(), lacksSpace))
        changeEach(pieces, [](std::string_view text, bool, std::string& out) {
            if (!text.starts_with(' '))
                out += ' ';
            out += text;
        });
    if (useRegex)
        cutEach(pieces, [](std::string_view text, std::vector<Match>& kept) { wordPattern().find(text, kept); });
    if (mapBytes)
        changeEach(pieces, [](std::string_view text, bool, std::string& out) { byteAlphabet::append(out, text); });
}

void ScriptSplitter::apply(Pieces& pieces) const
{
    cutEach(pieces, cutAtScripts);
}

void FixedLengthSplitter::apply(Pieces& pieces) const
{
    cutEach(pieces, [&](std::string_view text, std::vector<Match>& kept) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t begin = at;
            for (std::size_t i = 0; i < length && at < text.size(); ++i)
                at += characters::length(text[at]);
            kept.push_back({begin, at, true});
        }
    });
}

void WordSplitter::apply(Pieces& pieces) const
{
    enum class Class { Space, Word, Other };
    const auto classOf = [](UChar32 c) {
        if (unicode::isSpace(c))
            return Class::Space;
        return unicode::isWordCharacter(c) ? Class::Word : Class::Other;
    };
    cutEach(pieces, [&](std::string_view text, std::vector<Match>& kept) {
        Class last = Class::Space;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t begin = at;
            const Class now = classOf(characters::next(text, at));
            if (now != Class::Space && now == last)
                kept.back().end = at;
            else if (now != Class::Space)
                kept.push_back({begin, at, true});
            last = now;
        }
    });
}

} // namespace engine
