// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/response_text.h"

#include <algorithm>
#include <string_view>

namespace engine {

ResponseText::ResponseText(const Tokenizer& tokenizer, std::vector<std::string> stop)
    : m_decoder(tokenizer), m_stop(std::move(stop))
{
}

std::string ResponseText::push(std::int32_t id)
{
    return m_stopped ? std::string() : settle(m_decoder.push(id), false);
}

std::string ResponseText::finish()
{
    return m_stopped ? std::string() : settle(m_decoder.finish(), true);
}

std::string ResponseText::settle(const std::string& fresh, bool all)
{
    const std::size_t before = m_text.size();
    m_text += fresh;
    std::size_t end = std::string::npos;
    for (const std::string& stop : m_stop)
        end = std::min(end, m_text.find(stop, before - std::min(before, stop.size() - 1)));
    if (end != std::string::npos) {
        m_text.resize(end);
        m_stopped = true;
    }
    const std::size_t settled = m_stopped || all ? m_text.size() : settledEnd();
    std::string piece = m_text.substr(std::min(m_given, settled), settled - std::min(m_given, settled));
    m_given = std::max(m_given, settled);
    return piece;
}

/// Before the longest end of the text that begins a stop text.
std::size_t ResponseText::settledEnd() const
{
    std::size_t held = 0;
    for (const std::string& stop : m_stop)
        for (std::size_t length = std::min(stop.size() - 1, m_text.size()); length > held; --length)
            if (std::string_view(m_text).ends_with(std::string_view(stop).substr(0, length)))
                held = length;
    return m_text.size() - held;
}

} // namespace engine
