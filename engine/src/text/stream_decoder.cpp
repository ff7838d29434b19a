// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/stream_decoder.h"

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
    std::string fresh = emitUpTo(text, settled);
    if (settled == text.size())
        shorten();
    return fresh;
}

std::string StreamDecoder::finish()
{
    const std::string text = m_tokenizer.decode(m_window, m_skipSpecial);
    std::string fresh = emitUpTo(text, text.size());
    m_window.clear();
    m_given.clear();
    return fresh;
}

std::string StreamDecoder::emitUpTo(const std::string& text, std::size_t end)
{
    if (end <= m_given.size())
        return {};
    if (!text.starts_with(m_given)) { // a run of bytes turned out ill-formed: what was given stays given
        m_given = text.substr(0, end);
        return {};
    }
    std::string fresh = text.substr(m_given.size(), end - m_given.size());
    m_given += fresh;
    return fresh;
}

void StreamDecoder::shorten()
{
    if (m_window.size() <= kContext + kLongestGap)
        return;
    m_window.erase(m_window.begin(), m_window.end() - kContext);
    m_given = m_tokenizer.decode(m_window, m_skipSpecial);
}

} // namespace engine
