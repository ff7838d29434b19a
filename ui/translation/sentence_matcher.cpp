// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/sentence_matcher.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>

namespace ui {

namespace {

constexpr std::size_t kGram = 4;
constexpr std::size_t kFewLetters = 5; ///< "%1 and %2" says so little that its places must be a word or figures
constexpr int kDeepest = 5;            ///< sentences in sentences
constexpr std::size_t kShortest = 4;   ///< bytes of what may be words

std::uint32_t gramAt(const char* bytes)
{
    std::uint32_t gram = 0;
    std::memcpy(&gram, bytes, kGram);
    return gram;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The number of a place at `at` ("%12"), and behind it; 0: there is none.
int placeAt(std::string_view text, std::size_t at, std::size_t& behind)
{
    if (text[at] != '%' || at + 1 == text.size() || !isDigit(text[at + 1]) || text[at + 1] == '0')
        return 0;
    int number = 0;
    for (behind = at + 1; behind < text.size() && behind < at + 3 && isDigit(text[behind]); ++behind)
        number = number * 10 + (text[behind] - '0');
    return number;
}

/// Where the literal behind a place begins; npos: nowhere. "λ 0.4" is not cut in two.
std::size_t endOfPlace(std::string_view text, std::size_t at, std::string_view literal)
{
    std::size_t next = text.find(literal, at);
    const auto isWithinLambda = [&] {
        const std::string_view place = text.substr(at, next - at);
        return literal.starts_with(' ') && (place.ends_with("λ") || place.ends_with("λ ="));
    };
    while (next != std::string_view::npos && isWithinLambda())
        next = text.find(literal, next + 1);
    return next;
}

std::size_t lettersOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](unsigned char c) { return std::isalpha(c) != 0; }));
}

/// Words of letters; "λ = 0.4" has none.
int wordsOf(std::string_view text)
{
    int words = 0;
    bool within = false;
    for (const char c : text) {
        const bool isLetter = std::isalpha(static_cast<unsigned char>(c)) != 0;
        words += isLetter && !within ? 1 : 0;
        within = c != ' ' && (within || isLetter);
    }
    return words;
}

bool opensName(std::string_view literal)
{
    return literal.ends_with('"') || literal.ends_with('`') || literal.ends_with("“");
}

bool mayBeWords(std::string_view text)
{
    return text.size() >= kShortest && lettersOf(text) > 0;
}

/// The translation with the places of the sentence put in.
std::string filled(const std::string& form, const std::vector<std::string>& places)
{
    std::string text;
    for (std::size_t at = 0; at < form.size();) {
        std::size_t behind = at;
        const int number = placeAt(form, at, behind);
        if (number < 1 || static_cast<std::size_t>(number) > places.size()) {
            text += form[at++];
            continue;
        }
        text += places[static_cast<std::size_t>(number - 1)];
        at = behind;
    }
    return text;
}

class Translator {
public:
    Translator(const SentenceMatcher& matcher, const SentenceWords& words) : m_matcher(matcher), m_words(words) {}

    /// Null where nothing of it is known.
    std::optional<std::string> operator()(std::string_view sentence, int depth = 0) const
    {
        if (depth > kDeepest || !mayBeWords(sentence))
            return std::nullopt;
        if (const auto found = m_matcher.find(sentence))
            return fromTemplate(*found, depth);
        if (auto name = m_words.name(sentence))
            return name;
        if (auto named = behindName(sentence, depth))
            return named;
        if (sentence.ends_with('.'))
            if (auto open = (*this)(sentence.substr(0, sentence.size() - 1), depth + 1))
                return *open + '.';
        return inParts(sentence, depth);
    }

private:
    std::string orSelf(std::string_view text, int depth) const
    {
        return (*this)(text, depth + 1).value_or(std::string(text));
    }

    std::string fromTemplate(const SentenceMatcher::Found& found, int depth) const
    {
        std::vector<std::string> places;
        for (std::size_t i = 0; i < found.places.size(); ++i)
            places.push_back(found.quoted[i] ? std::string(found.places[i]) : orSelf(found.places[i], depth));
        return filled(m_words.form(found.index), places);
    }

    /// "\"merges\" must be a list"
    std::optional<std::string> behindName(std::string_view sentence, int depth) const
    {
        const std::size_t end = sentence.front() == '"' ? sentence.find("\" ", 1) : std::string_view::npos;
        if (end == std::string_view::npos)
            return std::nullopt;
        const auto rest = (*this)(sentence.substr(end + 2), depth + 1);
        return rest ? std::optional(std::string(sentence.substr(0, end + 2)) + *rest) : std::nullopt;
    }

    std::optional<std::string> inParts(std::string_view sentence, int depth) const
    {
        for (const std::string_view between : {" · ", ". ", "; ", ": ", " – "}) {
            const std::size_t at = sentence.find(between);
            if (at == std::string_view::npos)
                continue;
            const std::size_t kept = between == ". " ? 1 : 0; // a full stop is the sentence's own
            const std::string_view first = sentence.substr(0, at + kept), second = sentence.substr(at + between.size());
            const auto a = (*this)(first, depth + 1), b = (*this)(second, depth + 1);
            if (a || b)
                return a.value_or(std::string(first)) + std::string(between.substr(kept)) +
                       b.value_or(std::string(second));
        }
        return std::nullopt;
    }

    const SentenceMatcher& m_matcher;
    const SentenceWords& m_words;
};

} // namespace

SentenceMatcher::SentenceMatcher(std::span<const char* const> templates)
{
    std::unordered_map<std::uint32_t, int> counts;
    for (const char* const text : templates) {
        const std::string_view whole(text);
        Template form;
        std::size_t begin = 0;
        for (std::size_t at = 0, behind = 0; at < whole.size(); ++at)
            if (const int number = placeAt(whole, at, behind); number > 0) {
                form.literals.push_back(whole.substr(begin, at - begin));
                form.numbers.push_back(number);
                begin = behind;
                at = behind - 1;
            }
        form.literals.push_back(whole.substr(begin));
        for (const std::string_view literal : form.literals) {
            form.length += literal.size();
            form.letters += lettersOf(literal);
            for (std::size_t at = 0; at + kGram <= literal.size(); ++at)
                ++counts[gramAt(literal.data() + at)];
        }
        m_templates.push_back(std::move(form));
    }
    for (std::size_t index = 0; index < m_templates.size(); ++index) {
        std::optional<std::uint32_t> rarest;
        for (const std::string_view literal : m_templates[index].literals)
            for (std::size_t at = 0; at + kGram <= literal.size(); ++at)
                if (const std::uint32_t gram = gramAt(literal.data() + at); !rarest || counts[gram] < counts[*rarest])
                    rarest = gram;
        (rarest ? m_byGram[*rarest] : m_short).push_back(index);
    }
}

std::optional<std::vector<std::string_view>> SentenceMatcher::match(const Template& form, std::string_view text) const
{
    const std::string_view first = form.literals.front(), last = form.literals.back();
    if (form.literals.size() == 1)
        return first == text ? std::optional(std::vector<std::string_view>()) : std::nullopt;
    if (text.size() < form.length || !text.starts_with(first) || !text.ends_with(last))
        return std::nullopt;
    const std::size_t end = text.size() - last.size();
    std::vector<std::string_view> places(form.numbers.size());
    std::size_t at = first.size();
    for (std::size_t i = 0; i < form.numbers.size(); ++i) {
        const bool isLast = i + 1 == form.numbers.size();
        const std::string_view literal = form.literals[i + 1];
        const std::size_t next = isLast ? end : endOfPlace(text.substr(0, end), at, literal);
        if (next == std::string_view::npos || next < at)
            return std::nullopt;
        places[static_cast<std::size_t>(form.numbers[i] - 1)] = text.substr(at, next - at);
        at = next + literal.size();
    }
    return places;
}

void SentenceMatcher::tryThese(const std::vector<std::size_t>& candidates, std::string_view sentence,
                               std::optional<Found>& best, std::size_t& most) const
{
    for (const std::size_t index : candidates) {
        const Template& form = m_templates[index];
        if (form.length <= most)
            continue;
        auto places = match(form, sentence);
        if (!places ||
            (form.letters < kFewLetters &&
             std::any_of(places->begin(), places->end(), [](std::string_view place) { return wordsOf(place) > 1; })))
            continue;
        most = form.length;
        best = Found{index, std::move(*places), std::vector<bool>(form.numbers.size())};
        for (std::size_t i = 0; i < form.numbers.size(); ++i)
            best->quoted[static_cast<std::size_t>(form.numbers[i] - 1)] = opensName(form.literals[i]);
    }
}

std::optional<SentenceMatcher::Found> SentenceMatcher::find(std::string_view sentence) const
{
    std::optional<Found> best;
    std::size_t most = 0;
    tryThese(m_short, sentence, best, most);
    for (std::size_t at = 0; at + kGram <= sentence.size(); ++at)
        if (const auto bucket = m_byGram.find(gramAt(sentence.data() + at)); bucket != m_byGram.end())
            tryThese(bucket->second, sentence, best, most);
    return best;
}

std::string translateSentence(const SentenceMatcher& matcher, std::string_view sentence, const SentenceWords& words)
{
    return Translator(matcher, words)(sentence).value_or(std::string(sentence));
}

} // namespace ui
