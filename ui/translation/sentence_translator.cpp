// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/sentence_matcher.h"
#include "translation/sentence_text.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr int kDeepest = 8;             ///< sentences in sentences
constexpr std::size_t kShortest = 4;    ///< bytes of what may be words
constexpr std::size_t kLongestItem = 2; ///< "seed 3, data seed 1" is one item of a list

constexpr std::array<std::string_view, 3> kListSeparators{"; ", ", ", " and "};

using Views = std::vector<std::string_view>;

bool mayBeWords(std::string_view text)
{
    return text.size() >= kShortest && lettersOf(text) > 0;
}

bool isQuoted(std::string_view text)
{
    return text.size() > 1 && text.front() == '"' && text.find('"', 1) == text.size() - 1;
}

/// A place that holds more than one thing, so that the template may have been found across two sentences of a list.
bool holdsList(std::string_view place)
{
    return !isBalanced(place) ||
           std::any_of(kListSeparators.begin(), kListSeparators.end(),
                       [&](std::string_view between) { return splitOutside(place, between).size() > 1; });
}

class Translator {
public:
    Translator(const SentenceMatcher& matcher, const SentenceWords& words) : m_matcher(matcher), m_words(words) {}

    /// Null where nothing of it is known.
    std::optional<std::string> operator()(std::string_view sentence, int depth = 0) const
    {
        if (depth > kDeepest || !mayBeWords(sentence) || isQuoted(sentence))
            return std::nullopt;
        if (auto whole = withStop(sentence, depth))
            return whole;
        if (const std::size_t end = endOfName(sentence); end != std::string_view::npos)
            return behindName(sentence, end, depth);
        for (const std::string_view between : {" · ", ". ", " – ", "; ", ": "})
            if (const Views parts = splitOutside(sentence, between); parts.size() > 1)
                return inParts(parts, between, depth);
        return withBracket(sentence, depth);
    }

private:
    std::string orSelf(std::string_view text, int depth) const
    {
        return (*this)(text, depth + 1).value_or(std::string(text));
    }

    std::optional<std::string> asWhole(std::string_view sentence, int depth) const
    {
        const auto found = m_matcher.find(sentence);
        if (!found || isAcrossList(*found))
            if (auto list = asList(sentence, depth))
                return list;
        return found ? std::optional(fromTemplate(*found, depth)) : m_words.name(sentence);
    }

    /// As a whole, with or without the full stop at its end.
    std::optional<std::string> withStop(std::string_view sentence, int depth) const
    {
        auto whole = asWhole(sentence, depth);
        if (whole || !sentence.ends_with('.'))
            return whole;
        const auto open = asWhole(sentence.substr(0, sentence.size() - 1), depth);
        return open ? std::optional(*open + '.') : std::nullopt;
    }

    static bool isAcrossList(const SentenceMatcher::Found& found)
    {
        for (std::size_t i = 0; i < found.places.size(); ++i)
            if (!found.quoted[i] && holdsList(found.places[i]))
                return true;
        return false;
    }

    std::string fromTemplate(const SentenceMatcher::Found& found, int depth) const
    {
        std::vector<std::string> places;
        for (std::size_t i = 0; i < found.places.size(); ++i)
            places.push_back(found.quoted[i] ? std::string(found.places[i]) : orSelf(found.places[i], depth));
        return filledForm(m_words.form(found.index), places);
    }

    /// What a list may be made of: a word, figures, a name in quotation marks, or what a template or name says whole.
    bool isItem(std::string_view text) const
    {
        if (text.starts_with('/')) // a path may hold anything
            return false;
        if (wordsOf(text) == 0 || text.find(' ') == std::string_view::npos || isQuoted(text))
            return true;
        const auto found = m_matcher.find(text);
        return found ? !isAcrossList(*found) : m_words.name(text).has_value();
    }

    /// The items between ", "; empty: one of them is none.
    Views itemsOf(std::string_view text) const
    {
        const Views pieces = splitOutside(text, ", ");
        Views items;
        for (std::size_t at = 0; at < pieces.size();) {
            std::size_t taken = std::min(kLongestItem, pieces.size() - at);
            const auto together = [&] {
                const std::string_view last = pieces[at + taken - 1];
                return std::string_view(pieces[at].data(), last.data() + last.size());
            };
            // Two pieces are one item only by a template of their own.
            while (taken > 1 && !(m_matcher.find(together()) && isItem(together())))
                --taken;
            if (!isItem(together()))
                return {};
            items.push_back(together());
            at += taken;
        }
        return items;
    }

    /// "λ 0.2 was pruned; λ 0.4 diverged", "seed 1, seed 2 and seed 3": item by item, where every item is known.
    std::optional<std::string> asList(std::string_view sentence, int depth) const
    {
        if (const Views parts = splitOutside(sentence, "; "); parts.size() > 1) {
            if (!std::all_of(parts.begin(), parts.end(), [this](std::string_view part) { return isItem(part); }))
                return std::nullopt;
            return joined(parts, "; ", depth);
        }
        const Views groups = splitOutside(sentence, " and ");
        std::string text;
        std::size_t count = 0;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            const Views items = itemsOf(groups[i]);
            if (items.empty())
                return std::nullopt;
            count += items.size();
            const std::string group = joined(items, ", ", depth);
            text = i == 0 ? group : both(text, group);
        }
        return count > 1 && text != sentence ? std::optional(text) : std::nullopt;
    }

    std::string joined(const Views& items, std::string_view between, int depth) const
    {
        std::string text;
        for (const std::string_view item : items)
            text += (text.empty() ? "" : std::string(between)) + orSelf(item, depth);
        return text;
    }

    std::string both(const std::string& first, const std::string& second) const
    {
        const auto found = m_matcher.find("1 and 2");
        return filledForm(found ? m_words.form(found->index) : "%1 and %2", {first, second});
    }

    static std::size_t endOfName(std::string_view sentence)
    {
        return sentence.front() == '"' ? sentence.find("\" ", 1) : std::string_view::npos;
    }

    /// "\"merges\" must be a list"
    std::optional<std::string> behindName(std::string_view sentence, std::size_t end, int depth) const
    {
        const auto rest = (*this)(sentence.substr(end + 2), depth + 1);
        return rest ? std::optional(std::string(sentence.substr(0, end + 2)) + *rest) : std::nullopt;
    }

    std::optional<std::string> partOf(std::string_view part, std::string_view between, int depth) const
    {
        if (between == " · " && m_words.labelPart)
            if (auto known = m_words.labelPart(part))
                return known;
        return (*this)(part, depth + 1);
    }

    /// Part by part; what is left is looked up as a whole first: "/x.json: could not open: no such file".
    std::optional<std::string> inParts(const Views& parts, std::string_view between, int depth) const
    {
        const std::size_t kept = between == ". " ? 1 : 0; // a full stop is the sentence's own
        const char* const end = parts.back().data() + parts.back().size();
        std::string text;
        bool any = false;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const char* const begin = parts[i].data();
            auto known = i > 0 && between != " · " ? withStop(std::string_view(begin, end), depth) : std::nullopt;
            const bool isRest = known.has_value();
            const std::string_view part(begin, parts[i].size() + (i + 1 < parts.size() ? kept : 0));
            known = isRest ? known : partOf(part, between, depth);
            const std::string shown = known.value_or(std::string(part));
            const bool areJoined = i > 0 && kept > 0 && known && meetWithoutGap(text, shown);
            text += i == 0 || areJoined ? std::string_view() : between.substr(kept);
            text += shown;
            any |= known.has_value();
            if (isRest)
                break;
        }
        return any ? std::optional(text) : std::nullopt;
    }

    /// "its folder is gone (/library/runs/x)"
    std::optional<std::string> withBracket(std::string_view sentence, int depth) const
    {
        const std::string_view stop = sentence.ends_with('.') ? "." : "";
        const std::string_view body = sentence.substr(0, sentence.size() - stop.size());
        const std::size_t open = openingOfLast(body);
        if (open == std::string_view::npos)
            return std::nullopt;
        const std::string_view head = body.substr(0, open), inner = body.substr(open + 2, body.size() - open - 3);
        const auto a = (*this)(head, depth + 1), b = (*this)(inner, depth + 1);
        if (!a && !b)
            return std::nullopt;
        return a.value_or(std::string(head)) + " (" + b.value_or(std::string(inner)) + ")" + std::string(stop);
    }

    const SentenceMatcher& m_matcher;
    const SentenceWords& m_words;
};

} // namespace

std::string translateSentence(const SentenceMatcher& matcher, std::string_view sentence, const SentenceWords& words)
{
    return Translator(matcher, words)(sentence).value_or(std::string(sentence));
}

} // namespace ui
