// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/normalizers.h"

#include "engine/error.h"
#include "text/byte_alphabet.h"
#include "text/characters.h"
#include "text/unicode8.h"

#include <algorithm>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uniset.h>

namespace engine {

namespace {

constexpr UChar32 kDropped = -1;

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 128; });
}

/// Each character as `change` gives it, kDropped for none.
template<typename Change>
void changeEach(NormalText& normal, const Change& change)
{
    std::string out;
    out.reserve(normal.text.size());
    for (std::size_t at = 0; at < normal.text.size();) {
        const bool first = at == 0;
        const UChar32 c = change(characters::next(normal.text, at));
        if (c != kDropped)
            characters::append(out, c);
        else if (first)
            normal.fromStart = false;
    }
    normal.text = std::move(out);
}

const icu::Normalizer2* instanceOf(UnicodeNormalizer::Form form, UErrorCode& status)
{
    using Form = UnicodeNormalizer::Form;
    switch (form) {
    case Form::Nfc:
        return icu::Normalizer2::getNFCInstance(status);
    case Form::Nfd:
        return icu::Normalizer2::getNFDInstance(status);
    case Form::Nfkc:
        return icu::Normalizer2::getNFKCInstance(status);
    case Form::Nfkd:
        return icu::Normalizer2::getNFKDInstance(status);
    }
    return nullptr;
}

[[noreturn]] void noData(UErrorCode status)
{
    throw EngineError(ErrorCode::Internal, "ICU has no normalisation data", u_errorName(status),
                      "install the ICU data that belongs to the library");
}

const icu::UnicodeSet& unicode9()
{
    static const icu::UnicodeSet instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeSet set(u"[:age=9.0:]", status);
        if (U_FAILURE(status))
            noData(status);
        set.freeze();
        return set;
    }();
    return instance;
}

icu::FilteredNormalizer2 makeFiltered(UnicodeNormalizer::Form form)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* newest = instanceOf(form, status);
    if (U_FAILURE(status) || !newest)
        noData(status);
    return {*newest, unicode9()};
}

const icu::FilteredNormalizer2& filtered(UnicodeNormalizer::Form form)
{
    using Form = UnicodeNormalizer::Form;
    static const icu::FilteredNormalizer2 all[] = {makeFiltered(Form::Nfc), makeFiltered(Form::Nfd),
                                                   makeFiltered(Form::Nfkc), makeFiltered(Form::Nfkd)};
    return all[static_cast<std::size_t>(form)];
}

} // namespace

void StripNormalizer::apply(NormalText& normal) const
{
    const std::string_view text = normal.text;
    std::size_t begin = 0;
    for (std::size_t at = 0; left && at < text.size(); begin = at)
        if (!unicode::isSpace(characters::next(text, at)))
            break;
    std::size_t end = begin;
    for (std::size_t at = begin; at < text.size();)
        if (!unicode::isSpace(characters::next(text, at)) || !right)
            end = at;
    normal.fromStart = normal.fromStart && begin == 0;
    normal.text = normal.text.substr(begin, end - begin);
}

void StripAccentsNormalizer::apply(NormalText& normal) const
{
    if (!isAscii(normal.text))
        changeEach(normal, [](UChar32 c) { return unicode::isCombining(c) ? kDropped : c; });
}

void UnicodeNormalizer::apply(NormalText& normal) const
{
    if (isAscii(normal.text))
        return;
    UErrorCode status = U_ZERO_ERROR;
    std::string out;
    icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(normal.text.size()));
    filtered(form).normalizeUTF8(0, normal.text, sink, nullptr, status);
    if (U_FAILURE(status))
        throw EngineError(ErrorCode::Internal, "a text could not be normalised", u_errorName(status),
                          "shorten the text");
    normal.text = std::move(out);
}

void LowercaseNormalizer::apply(NormalText& normal) const
{
    constexpr UChar32 kCapitalIWithDot = 0x130; // the one character with two lower-case ones
    std::string out;
    out.reserve(normal.text.size());
    for (std::size_t at = 0; at < normal.text.size();) {
        const UChar32 c = characters::next(normal.text, at);
        if (c == kCapitalIWithDot)
            out += "i\xCC\x87";
        else
            characters::append(out, unicode::lower(c));
    }
    normal.text = std::move(out);
}

void NmtNormalizer::apply(NormalText& normal) const
{
    changeEach(normal, [](UChar32 c) -> UChar32 {
        if ((c >= 1 && c <= 8) || c == 0xB || (c >= 0xE && c <= 0x1F) || c == 0x7F || c == 0x8F || c == 0x9F)
            return kDropped;
        const bool space = c == 9 || c == 0xA || c == 0xC || c == 0xD || c == 0x1680 || (c >= 0x200B && c <= 0x200F) ||
                           c == 0x2028 || c == 0x2029 || c == 0x2581 || c == 0xFEFF || c == 0xFFFD;
        return space ? ' ' : c;
    });
}

void ByteLevelNormalizer::apply(NormalText& normal) const
{
    std::string out;
    out.reserve(normal.text.size() * 2);
    byteAlphabet::append(out, normal.text);
    normal.text = std::move(out);
}

void PrependNormalizer::apply(NormalText& normal) const
{
    if (!normal.text.empty())
        normal.text.insert(0, prefix);
}

void ReplaceNormalizer::apply(NormalText& normal) const
{
    std::vector<Match> matches;
    pattern.find(normal.text, matches);
    if (matches.size() == 1 && !matches.front().matched)
        return;
    const std::string_view text = normal.text;
    std::string out;
    for (const Match& match : matches)
        out += match.matched ? std::string_view(content) : text.substr(match.begin, match.end - match.begin);
    // What is put in counts as the last character it replaces: after more than one it is not at the start any more.
    const Match& first = matches.front();
    const std::size_t replaced = first.matched ? characters::count(text.substr(first.begin, first.end)) : 0;
    normal.fromStart = normal.fromStart && replaced <= (content.empty() ? 0u : 1u);
    normal.text = std::move(out);
}

void BertNormalizer::apply(NormalText& normal) const
{
    if (normal.text.empty())
        return;
    std::size_t at = 0;
    const UChar32 first = characters::next(normal.text, at);
    constexpr UChar32 kReplacement = 0xFFFD;
    if (cleanText && (first == 0 || first == kReplacement || unicode::isControl(first)))
        normal.fromStart = false;
    normal.text = text.normalise(normal.text);
}

} // namespace engine
