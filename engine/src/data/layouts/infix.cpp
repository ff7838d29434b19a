// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layouts/infix.h"

#include <charconv>

namespace engine {

namespace {

constexpr std::string_view kSlot = "number";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string withoutPointZero(const std::string& number)
{
    return number.ends_with(".0") ? number.substr(0, number.size() - 2) : number;
}

struct Slot {
    std::size_t begin = 0, end = 0, index = 0;
};

/// The next "number" with digits behind it, as a word of its own.
std::optional<Slot> nextSlot(std::string_view text, std::size_t from)
{
    for (std::size_t at = text.find(kSlot, from); at != std::string_view::npos; at = text.find(kSlot, at + 1)) {
        Slot slot{at, at + kSlot.size(), 0};
        const auto [stop, error] = std::from_chars(text.data() + slot.end, text.data() + text.size(), slot.index);
        if (error != std::errc() || !isDigit(text[slot.end]))
            continue;
        slot.end = static_cast<std::size_t>(stop - text.data());
        return slot;
    }
    return std::nullopt;
}

class PrefixReader {
public:
    PrefixReader(std::vector<std::string> words, const std::vector<std::string>& numbers)
        : m_words(std::move(words)), m_numbers(numbers)
    {
    }

    std::optional<std::string> all()
    {
        auto text = part(0);
        return text && m_at == m_words.size() ? text : std::nullopt;
    }

private:
    // An equation is a few operations; deeper nesting is no equation of these files.
    std::optional<std::string> part(int depth)
    {
        constexpr int kDeepest = 32;
        if (m_at == m_words.size() || depth > kDeepest)
            return std::nullopt;
        const std::string word = m_words[m_at++];
        if (word.size() != 1 || std::string_view("+-*/").find(word[0]) == std::string_view::npos)
            return withNumbers(word, m_numbers);
        const auto left = part(depth + 1);
        const auto right = left ? part(depth + 1) : std::nullopt;
        if (!right)
            return std::nullopt;
        const std::string text = *left + " " + word + " " + *right;
        return depth > 0 ? "( " + text + " )" : text;
    }

    std::vector<std::string> m_words;
    const std::vector<std::string>& m_numbers;
    std::size_t m_at = 0;
};

} // namespace

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t at = text.find_first_not_of(' '); at != std::string_view::npos;) {
        const std::size_t end = text.find(' ', at);
        words.emplace_back(text.substr(at, end == std::string_view::npos ? end : end - at));
        at = text.find_first_not_of(' ', end);
    }
    return words;
}

std::optional<std::string> withNumbers(std::string_view text, const std::vector<std::string>& numbers)
{
    std::string filled;
    std::size_t at = 0;
    while (const auto slot = nextSlot(text, at)) {
        if (slot->index >= numbers.size())
            return std::nullopt;
        filled.append(text.substr(at, slot->begin - at)).append(withoutPointZero(numbers[slot->index]));
        at = slot->end;
    }
    return filled.append(text.substr(at));
}

std::optional<std::string> infixOf(std::string_view prefix, const std::vector<std::string>& numbers)
{
    return PrefixReader(wordsOf(prefix), numbers).all();
}

} // namespace engine
