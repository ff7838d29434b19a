// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/bert_text.h"

#include "engine/error.h"
#include "text/unicode8.h"

#include <array>
#include <unicode/normalizer2.h>
#include <unicode/uniset.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace engine {

namespace {

constexpr char kDropped = 0x7F; // DEL is itself a control character; where it is kept its own entry says so

void append(std::string& out, UChar32 c)
{
    char bytes[U8_MAX_LENGTH];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, c);
    out.append(bytes, static_cast<std::size_t>(length));
}

UChar32 next(std::string_view text, std::size_t& at)
{
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), at, text.size(), c);
    return c;
}

// The reference decomposes and reorders with the tables of Unicode 9: later characters stay as and where they are.
const icu::Normalizer2& nfd()
{
    static const icu::FilteredNormalizer2 instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        static const icu::UnicodeSet known = [&status] {
            icu::UnicodeSet set(u"[:age=9.0:]", status);
            set.freeze();
            return set;
        }();
        const icu::Normalizer2* newest = icu::Normalizer2::getNFDInstance(status);
        if (U_FAILURE(status))
            throw EngineError(ErrorCode::Internal, "ICU has no normalisation data", u_errorName(status),
                              "install the ICU data that belongs to the library");
        return icu::FilteredNormalizer2(*newest, known);
    }();
    return instance;
}

/// Writes characters outside ASCII. Those without a break between them are kept together until flush(), since
/// decomposition may reorder marks among them.
class OtherText {
public:
    OtherText(const BertTextOptions& options, std::string& out) : m_options(options), m_out(out) {}

    void add(UChar32 c)
    {
        constexpr UChar32 kReplacement = 0xFFFD;
        if (m_options.cleanText && (c == kReplacement || unicode::isControl(c)))
            return; // dropped before decomposition: marks on both sides of it meet
        if (m_options.cleanText && unicode::isSpace(c))
            addBreak();
        else if (m_options.spaceCjk && unicode::isCjk(c)) {
            addBreak();
            collect(c);
            addBreak();
        } else
            collect(c);
    }

    void flush()
    {
        if (m_pending.isEmpty())
            return;
        UErrorCode status = U_ZERO_ERROR;
        const icu::UnicodeString apart = nfd().normalize(m_pending, status);
        for (std::int32_t i = 0; i < apart.length();) {
            const UChar32 c = apart.char32At(i);
            i += U16_LENGTH(c);
            if (!unicode::isMark(c))
                write(c);
        }
        m_pending.remove();
    }

private:
    void addBreak()
    {
        flush();
        m_out += ' ';
    }

    void collect(UChar32 c)
    {
        if (m_options.stripAccents)
            m_pending.append(c);
        else
            write(c);
    }

    void write(UChar32 c)
    {
        constexpr UChar32 kCapitalIWithDot = 0x130;
        if (m_options.lowercase && c == kCapitalIWithDot)
            m_out += "i\xCC\x87";
        else
            append(m_out, m_options.lowercase ? unicode::lower(c) : c);
    }

    const BertTextOptions& m_options;
    std::string& m_out;
    icu::UnicodeString m_pending;
};

enum class SplitClass : unsigned char { Word, Space, Mark };

SplitClass classify(UChar32 c)
{
    if (unicode::isSpace(c))
        return SplitClass::Space;
    return unicode::isBertPunctuation(c) ? SplitClass::Mark : SplitClass::Word;
}

/// Class of the character at `at`, which is moved behind it.
SplitClass splitClass(std::string_view text, std::size_t& at)
{
    static const auto ascii = [] {
        std::array<SplitClass, 128> table{};
        for (std::size_t c = 0; c < table.size(); ++c)
            table[c] = classify(static_cast<UChar32>(c));
        return table;
    }();
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 128)
        return classify(next(text, at));
    ++at;
    return ascii[byte];
}

char asciiResult(char c, const BertTextOptions& options)
{
    const auto code = static_cast<UChar32>(static_cast<unsigned char>(c));
    if (options.cleanText && (code == 0 || unicode::isControl(code)))
        return kDropped;
    if (options.cleanText && unicode::isSpace(code))
        return ' ';
    return options.lowercase && c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

BertText::BertText(const BertTextOptions& options) : m_options(options)
{
    for (int c = 0; c < 128; ++c)
        m_ascii[c] = asciiResult(static_cast<char>(c), options);
}

std::string BertText::normalise(std::string_view text) const
{
    std::string out;
    out.reserve(text.size() + text.size() / 4);
    OtherText other(m_options, out);
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 128) {
            other.add(next(text, at));
            continue;
        }
        ++at;
        const char result = m_ascii[byte];
        if (result == kDropped && m_options.cleanText)
            continue;
        other.flush();
        out += result;
    }
    other.flush();
    return out;
}

std::vector<std::string_view> BertText::split(std::string_view normalised)
{
    std::vector<std::string_view> words;
    words.reserve(normalised.size() / 5 + 1);
    std::size_t begin = 0;
    const auto endWord = [&](std::size_t end) {
        if (end > begin)
            words.push_back(normalised.substr(begin, end - begin));
    };
    for (std::size_t at = 0; at < normalised.size();) {
        const std::size_t start = at;
        const SplitClass kind = splitClass(normalised, at);
        if (kind == SplitClass::Word)
            continue;
        endWord(start);
        if (kind == SplitClass::Mark)
            words.push_back(normalised.substr(start, at - start));
        begin = at;
    }
    endWord(normalised.size());
    return words;
}

} // namespace engine
