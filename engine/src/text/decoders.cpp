// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/decoders.h"

#include "base/utf8.h"
#include "text/byte_alphabet.h"
#include "text/characters.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace engine {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

// The order is the reference's: a later pair sees what an earlier one left.
void cleanUp(std::string& text)
{
    static constexpr std::pair<std::string_view, std::string_view> kPairs[] = {
        {" .", "."},   {" ?", "?"},           {" !", "!"},   {" ,", ","},     {" ' ", "'"},   {" n't", "n't"},
        {" 'm", "'m"}, {" do not", " don't"}, {" 's", "'s"}, {" 've", "'ve"}, {" 're", "'re"}};
    if (text.find(' ') == std::string::npos)
        return;
    for (const auto& [from, to] : kPairs)
        characters::replaceAll(text, from, to);
}

std::string joined(const TokenTexts& tokens)
{
    std::string text;
    for (const std::string& token : tokens)
        text += token;
    return text;
}

// "<0xE4>" → E4. A sign is taken as well, as the reference's number parser does.
std::optional<char> byteOf(std::string_view token)
{
    constexpr std::size_t kLength = 6;
    if (token.size() != kLength || !token.starts_with("<0x") || !token.ends_with('>'))
        return std::nullopt;
    std::string_view digits = token.substr(3, 2);
    if (digits.starts_with('+'))
        digits.remove_prefix(1);
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    return static_cast<char>(value);
}

void appendRun(std::string& run, TokenTexts& out)
{
    if (run.empty())
        return;
    if (findInvalidUtf8(run) == std::string_view::npos)
        out.push_back(run);
    else
        out.insert(out.end(), run.size(), std::string(kReplacement));
    run.clear();
}

} // namespace

void WordPieceDecoder::apply(TokenTexts& tokens) const
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i > 0 && tokens[i].starts_with(prefix))
            tokens[i].erase(0, prefix.size());
        else if (i > 0)
            tokens[i].insert(0, 1, ' ');
        if (cleanup)
            cleanUp(tokens[i]);
    }
}

void SuffixDecoder::apply(TokenTexts& tokens) const
{
    for (std::size_t i = 0; i < tokens.size(); ++i)
        characters::replaceAll(tokens[i], suffix, i + 1 == tokens.size() ? "" : " ");
}

void ByteLevelDecoder::apply(TokenTexts& tokens) const
{
    std::string bytes;
    for (const std::string& token : tokens)
        bytes += byteAlphabet::bytesOf(token).value_or(token);
    tokens = {findInvalidUtf8(bytes) == std::string_view::npos ? bytes : characters::repaired(bytes)};
}

void MetaspaceDecoder::apply(TokenTexts& tokens) const
{
    for (std::size_t i = 0; i < tokens.size(); ++i)
        characters::replaceAll(tokens[i], replacement, i == 0 && prepended ? "" : " ");
}

void CtcDecoder::apply(TokenTexts& tokens) const
{
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    for (std::string& token : tokens) {
        characters::replaceAll(token, pad, "");
        if (!cleanup)
            continue;
        cleanUp(token);
        characters::replaceAll(token, delimiter, " ");
    }
    std::erase_if(tokens, [](const std::string& token) { return token.empty(); });
}

void ReplaceDecoder::apply(TokenTexts& tokens) const
{
    std::vector<Match> matches;
    for (std::string& token : tokens) {
        matches.clear();
        pattern.find(token, matches);
        std::string out;
        for (const Match& match : matches)
            out += match.matched ? content : token.substr(match.begin, match.end - match.begin);
        token = std::move(out);
    }
}

void FuseDecoder::apply(TokenTexts& tokens) const
{
    tokens = {joined(tokens)};
}

void StripDecoder::apply(TokenTexts& tokens) const
{
    for (std::string& token : tokens) {
        std::string_view kept = token;
        for (std::size_t i = 0; i < start && kept.starts_with(content); ++i)
            kept.remove_prefix(content.size());
        for (std::size_t i = 0; i < stop && kept.ends_with(content); ++i)
            kept.remove_suffix(content.size());
        token = std::string(kept);
    }
}

void ByteFallbackDecoder::apply(TokenTexts& tokens) const
{
    TokenTexts out;
    out.reserve(tokens.size());
    std::string run;
    for (std::string& token : tokens) {
        if (const auto byte = byteOf(token)) {
            run += *byte;
            continue;
        }
        appendRun(run, out);
        out.push_back(std::move(token));
    }
    appendRun(run, out);
    tokens = std::move(out);
}

std::string decoded(const Decoders& decoders, TokenTexts tokens)
{
    for (const auto& decoder : decoders)
        decoder->apply(tokens);
    if (!decoders.empty() || tokens.empty())
        return joined(tokens);
    std::string text = tokens.front();
    for (std::size_t i = 1; i < tokens.size(); ++i)
        text += ' ' + tokens[i];
    return text;
}

} // namespace engine
