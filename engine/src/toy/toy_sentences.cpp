// SPDX-License-Identifier: GPL-3.0-or-later
#include "toy/toy_sentences.h"

#include "base/hash.h"
#include "toy/toy_check.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace engine {

namespace {

constexpr std::uint64_t kLetters = 24;
constexpr std::uint64_t kShortest = 10, kLengths = 5;
constexpr std::uint64_t kFirstLetterDraw = 16; // draws below it decide length, places and label

const std::array<std::string, 2> kMarks{"ping", "pong"};

struct LabelledSentence {
    std::vector<std::string> words;
    std::string label;
};

std::string letter(std::uint64_t index)
{
    return {static_cast<char>('a' + index)};
}

/// Which of the marks comes first: both places are drawn without preference.
std::string placeBoth(std::vector<std::string>& words, std::uint64_t key)
{
    const std::size_t first = mixIn(key, 1) % words.size();
    std::size_t second = mixIn(key, 2) % (words.size() - 1);
    second += second >= first ? 1 : 0;
    words[first] = kMarks[0];
    words[second] = kMarks[1];
    return kMarks[first < second ? 0 : 1];
}

std::string placeOne(std::vector<std::string>& words, std::uint64_t key)
{
    const std::string& mark = kMarks[mixIn(key, 3) % 2];
    words[mixIn(key, 1) % words.size()] = mark;
    return mark;
}

std::string placeBefore(std::vector<std::string>& words, std::uint64_t key)
{
    const std::size_t place = mixIn(key, 1) % (words.size() - 1);
    words[place] = kMarks[0];
    return toyLabels(ToyTask::Next)[words[place + 1] < letter(kLetters / 2) ? 0 : 1];
}

LabelledSentence makeSentence(ToyTask task, std::uint64_t key)
{
    LabelledSentence made;
    const std::uint64_t length = kShortest + mixIn(key, 0) % kLengths;
    for (std::uint64_t i = 0; i < length; ++i)
        made.words.push_back(letter(mixIn(key, kFirstLetterDraw + i) % kLetters));
    switch (task) {
    case ToyTask::Order:
        made.label = placeBoth(made.words, key);
        break;
    case ToyTask::Which:
        made.label = placeOne(made.words, key);
        break;
    case ToyTask::Next:
        made.label = placeBefore(made.words, key);
        break;
    }
    return made;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

/// Row r is a function of (task, seed, split, r) alone.
LabelledSentence rowOf(const ToyWorldSettings& settings, std::string_view split, std::size_t row)
{
    return makeSentence(settings.task, mixIn(mixIn(settings.seed, stableHash(split)), row));
}

} // namespace

const std::vector<std::string>& toyVocabulary()
{
    static const std::vector<std::string> words = [] {
        std::vector<std::string> all{"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", kMarks[0], kMarks[1]};
        for (std::uint64_t i = 0; i < kLetters; ++i)
            all.push_back(letter(i));
        return all;
    }();
    return words;
}

std::vector<std::string> toyLabels(ToyTask task)
{
    return task == ToyTask::Next ? std::vector<std::string>{"low", "high"}
                                 : std::vector<std::string>{kMarks[0], kMarks[1]};
}

std::string toyTable(const ToyWorldSettings& settings, std::string_view split, int rows)
{
    std::string text = "sentence\tlabel\n";
    for (int row = 0; row < rows; ++row) {
        const LabelledSentence made = rowOf(settings, split, static_cast<std::size_t>(row));
        text += joined(made.words) + "\t" + made.label + "\n";
    }
    return text;
}

std::vector<std::string> toySentences(const ToyWorldSettings& settings, std::size_t count)
{
    checkToy(settings);
    std::vector<std::string> sentences;
    for (std::size_t row = 0; row < std::min(count, std::size_t(kToyValidationRows)); ++row)
        sentences.push_back(joined(rowOf(settings, "validation", row).words));
    return sentences;
}

} // namespace engine
