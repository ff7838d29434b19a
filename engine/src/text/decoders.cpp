// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decoders.h"

#include <string_view>
#include <utility>

namespace engine {

namespace {

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

// The order is the reference's: a later pair sees what an earlier one left.
void cleanUp(std::string& text)
{
    static constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
        {" .", "."},   {" ?", "?"},           {" !", "!"},   {" ,", ","},     {" ' ", "'"},   {" n't", "n't"},
        {" 'm", "'m"}, {" do not", " don't"}, {" 's", "'s"}, {" 've", "'ve"}, {" 're", "'re"}};
    for (const auto& [from, to] : kPairs)
        replaceAll(text, from, to);
}

class WordPieceDecoder : public Decoder {
public:
    WordPieceDecoder(std::string prefix, bool cleanup) : m_prefix(std::move(prefix)), m_cleanup(cleanup) {}
    TokenTexts operator()(TokenTexts tokens) const override
    {
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (i > 0 && tokens[i].starts_with(m_prefix))
                tokens[i].erase(0, m_prefix.size());
            else if (i > 0)
                tokens[i].insert(0, 1, ' ');
            if (m_cleanup)
                cleanUp(tokens[i]);
        }
        return tokens;
    }

private:
    std::string m_prefix;
    bool m_cleanup;
};

} // namespace

std::string joinDecoded(const Decoder* decoder, TokenTexts tokens)
{
    std::string text;
    const bool spaced = decoder == nullptr;
    if (decoder)
        tokens = (*decoder)(std::move(tokens));
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (spaced && i > 0)
            text += ' ';
        text += tokens[i];
    }
    return text;
}

std::unique_ptr<Decoder> makeWordPieceDecoder(std::string prefix, bool cleanup)
{
    return std::make_unique<WordPieceDecoder>(std::move(prefix), cleanup);
}

} // namespace engine
