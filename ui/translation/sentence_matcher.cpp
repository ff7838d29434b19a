// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/sentence_matcher.h"

#include "translation/sentence_text.h"

#include <algorithm>
#include <cstring>

namespace ui {

namespace {

constexpr std::size_t kGram = 4;
constexpr std::size_t kFewLetters = 5; ///< "%1 and %2" says so little that its places must be a word or figures

std::uint32_t gramAt(const char* bytes)
{
    std::uint32_t gram = 0;
    std::memcpy(&gram, bytes, kGram);
    return gram;
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

bool opensName(std::string_view literal)
{
    return literal.ends_with('"') || literal.ends_with('`') || literal.ends_with("“");
}

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
        const bool isFewer = best && form.length == most && form.numbers.size() < best->places.size();
        if (form.length <= most && !isFewer)
            continue;
        auto places = match(form, sentence);
        if (!places ||
            (form.letters < kFewLetters && std::any_of(places->begin(), places->end(), [](std::string_view place) {
                 return wordsOf(place) > 1 || place.starts_with('/');
             })))
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

} // namespace ui
