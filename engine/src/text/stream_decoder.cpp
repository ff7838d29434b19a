// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/stream_decoder.h"

#include <algorithm>
#include <utility>

namespace engine {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// An incomplete character shows as one U+FFFD (bytes joined first) or one for each of its up to three bytes (byte
// tokens): no more than three can still change.
std::size_t settledEnd(std::string_view text)
{
    constexpr int kMostOpen = 3;
    std::size_t end = text.size();
    for (int i = 0; i < kMostOpen && text.substr(0, end).ends_with(kReplacement); ++i)
        end -= kReplacement.size();
    return end;
}

} // namespace

StreamDecoder::StreamDecoder(const Tokenizer& tokenizer, bool skipSpecial)
    : m_tokenizer(tokenizer), m_skipSpecial(skipSpecial)
{
}

std::string StreamDecoder::push(std::int32_t id)
{
    m_window.push_back(id);
    const std::string text = m_tokenizer.decode(m_window, m_skipSpecial);
    const std::size_t settled = settledEnd(text);
    // A run of byte tokens is ill-formed as a whole while its last character is not complete.
    if (!text.starts_with(std::string_view(m_given).substr(0, text.size()))) {
        const bool mayMend = settled < text.size() && m_window.size() < 2 * kLongestWindow;
        return mayMend ? std::string() : startAnew(text);
    }
    std::string fresh =
        settled > m_given.size() ? text.substr(m_given.size(), settled - m_given.size()) : std::string();
    m_given += fresh;
    if (settled == text.size() && m_window.size() > kLongestWindow)
        shorten();
    return fresh;
}

std::string StreamDecoder::finish()
{
    const std::string text = m_tokenizer.decode(m_window, m_skipSpecial);
    std::string fresh = text.starts_with(m_given) ? text.substr(m_given.size()) : startAnew(text);
    m_window.clear();
    m_given.clear();
    return fresh;
}

// What was given stays given; the ill-formed bytes behind it are one U+FFFD.
std::string StreamDecoder::startAnew(const std::string& text)
{
    m_given = text;
    const std::size_t last = text.rfind(kReplacement);
    std::string fresh(kReplacement);
    if (last != std::string::npos)
        fresh += text.substr(last + kReplacement.size());
    shorten();
    return fresh;
}

// The context must not begin inside a character: its text then is the end of what was given.
void StreamDecoder::shorten()
{
    constexpr std::size_t kLongestCharacter = 4;
    const std::string given = std::move(m_given);
    const std::vector<std::int32_t> all = std::move(m_window);
    for (std::size_t count = kContext; count < kContext + kLongestCharacter; ++count) {
        m_window.assign(all.end() - static_cast<std::ptrdiff_t>(std::min(count, all.size())), all.end());
        m_given = m_tokenizer.decode(m_window, m_skipSpecial);
        if (given.ends_with(m_given))
            return;
    }
}

} // namespace engine
