// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ui {

/// Finds the template that an English sentence was made from, and what stood in its places.
///   template    "the vocabulary has %1 tokens, but the model %2": literal parts and places %1 … %99, each once
///   matches     all literal parts in their order, first and last at the ends; a place takes as little as it can,
///               but "λ 0.4" is one word. Where several match, the one with the most literal characters is it, then
///               that with fewer places.
/// Of thousands of templates only those are tried whose rarest four bytes occur in the sentence.
/// Texts are UTF-8.   Thread: any, it only reads.
class SentenceMatcher {
public:
    struct Found {
        std::size_t index = 0;                ///< of the template, as given
        std::vector<std::string_view> places; ///< of %1, %2, …: views into the sentence
        std::vector<bool> quoted;             ///< the place stands between quotation marks: a name, not words
    };

    /// `templates` must outlive this.
    explicit SentenceMatcher(std::span<const char* const> templates);

    /// Null where no template fits.
    [[nodiscard]] std::optional<Found> find(std::string_view sentence) const;

private:
    struct Template {
        std::vector<std::string_view> literals; ///< one more than there are places; may be empty at the ends
        std::vector<int> numbers;               ///< of the places, in the order they stand
        std::size_t length = 0;                 ///< of the literals together
        std::size_t letters = 0;
    };
    [[nodiscard]] std::optional<std::vector<std::string_view>> match(const Template& form, std::string_view text) const;
    void tryThese(const std::vector<std::size_t>& candidates, std::string_view sentence, std::optional<Found>& best,
                  std::size_t& most) const;

    std::vector<Template> m_templates;
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> m_byGram;
    std::vector<std::size_t> m_short; ///< no literal of four bytes: always tried
};

/// What a language has for the parts of sentences.
struct SentenceWords {
    using Name = std::function<std::optional<std::string>(std::string_view)>;

    std::function<std::string(std::size_t)> form; ///< a template's translation, or the template
    Name name;                                    ///< of what no template fits ("learning rate 0.1")
    Name labelPart = {};                          ///< between " · ", where a setting's value is a word ("zero")
};

/// The sentence in another language: its template's translation with its places put in, which are translated
/// themselves where they are sentences. What is in quotation marks is a name and stays.
///   lists      "λ 0.2 was pruned; λ 0.4 diverged", "3 runs, 2 seeds and 1 step" item by item, where every item is
///              known; so is what a template fits only across the items of such a list
///   parts      where no template fits: those between " · ", ". ", " – ", "; " or ": " (the first of them that
///              occurs outside brackets), a bracket at the end, what follows a name in quotation marks
/// The sentence itself where nothing fits. Every part is looked at once: the work grows with the text's length.
[[nodiscard]] std::string translateSentence(const SentenceMatcher& matcher, std::string_view sentence,
                                            const SentenceWords& words);

} // namespace ui
