// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/answers.h"

#include "answers/python_text.h"
#include "answers/strict_answer.h"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

constexpr double kMiss = 0.001; // the reference's: |prediction − answer| may be as much

/// What the reference takes for the response: it splits the whole text at the prompt's last heading, so that a model
/// which writes the heading again is read up to there.
std::string_view upToHeading(std::string_view response)
{
    return stripped(response.substr(0, response.find("### Response:")));
}

/// Length of -?\d+\.?\d* there; 0 where it does not match.
std::size_t matchNumber(std::string_view text, std::size_t at)
{
    const auto digits = [&](std::size_t from) {
        while (true) {
            const DigitAt digit = digitAt(text, from);
            if (digit.length == 0)
                return from;
            from += digit.length;
        }
    };
    const std::size_t first = at + (text[at] == '-' ? 1 : 0);
    std::size_t end = digits(first);
    if (end == first)
        return 0;
    if (end < text.size() && text[end] == '.')
        end = digits(end + 1);
    return end - at;
}

std::optional<std::string> lastNumberMatch(std::string_view response)
{
    std::string text(response);
    std::erase(text, ',');
    std::optional<std::string> last;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = matchNumber(text, at);
        if (length > 0)
            last = text.substr(at, length);
        at += std::max<std::size_t>(1, length);
    }
    return last;
}

/// The leftmost match of token|token|…; of several at one place the first in order.
std::optional<std::string> firstToken(std::string_view text, const std::vector<std::string>& tokens)
{
    for (std::size_t at = 0; at < text.size(); ++at)
        for (const std::string& token : tokens)
            if (!token.empty() && text.substr(at).starts_with(token))
                return token;
    return std::nullopt;
}

const std::vector<std::string>& tokensOf(const AnswerForm& form)
{
    static const std::vector<std::string> letters = {"A", "B", "C", "D", "E"};
    return form.rule == AnswerRule::Letter && form.tokens.empty() ? letters : form.tokens;
}

std::optional<std::string> wholeText(std::string_view response)
{
    const std::string_view text = stripped(response);
    return text.empty() ? std::nullopt : std::optional(std::string(text));
}

std::optional<std::string> byReference(std::string_view response, const AnswerForm& form)
{
    const std::string_view text = upToHeading(response);
    switch (form.rule) {
    case AnswerRule::None:
        return std::nullopt;
    case AnswerRule::Number:
        return lastNumberMatch(text);
    case AnswerRule::Letter:
    case AnswerRule::Choice:
        return firstToken(text, tokensOf(form));
    case AnswerRule::Text:
        return wholeText(text);
    }
    return std::nullopt;
}

std::optional<std::string> strictly(std::string_view response, const AnswerForm& form)
{
    switch (form.rule) {
    case AnswerRule::None:
        return std::nullopt;
    case AnswerRule::Number:
        return strictNumber(response);
    case AnswerRule::Letter:
        return strictLetter(response, tokensOf(form));
    case AnswerRule::Choice:
        return strictChoice(response, tokensOf(form));
    case AnswerRule::Text:
        return wholeText(response);
    }
    return std::nullopt;
}

/// "1,000" and "$5" as files have them.
std::optional<double> goldNumber(std::string_view gold)
{
    std::string text(stripped(gold));
    std::erase(text, ',');
    return pythonFloat(text.starts_with('$') ? std::string_view(text).substr(1) : text);
}

} // namespace

std::optional<std::string> extractAnswer(std::string_view response, const AnswerForm& form, AnswerReading reading)
{
    return reading == AnswerReading::Reference ? byReference(response, form) : strictly(response, form);
}

bool isRightAnswer(const std::optional<std::string>& extracted, std::string_view gold, const AnswerForm& form)
{
    if (!extracted || form.rule == AnswerRule::None)
        return false;
    if (form.rule == AnswerRule::Text)
        return stripped(*extracted) == stripped(gold);
    if (form.rule != AnswerRule::Number)
        return *extracted == gold;
    const auto wanted = goldNumber(gold), given = pythonFloat(*extracted);
    return wanted && given && std::abs(*wanted - *given) <= kMiss;
}

bool isAnswerOf(std::string_view gold, const AnswerForm& form)
{
    const auto& tokens = tokensOf(form);
    switch (form.rule) {
    case AnswerRule::None:
        return false;
    case AnswerRule::Number: {
        const auto number = goldNumber(gold);
        return number && std::isfinite(*number);
    }
    case AnswerRule::Letter:
    case AnswerRule::Choice:
        return std::find(tokens.begin(), tokens.end(), gold) != tokens.end();
    case AnswerRule::Text:
        return !stripped(gold).empty();
    }
    return false;
}

} // namespace engine
