// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/prompt_ids.h"

#include <algorithm>

namespace engine {

namespace {

constexpr int kUncut = 1 << 30;

using Ids = std::vector<std::int32_t>;

/// Of a chat template's text special tokens count as such; to any other text they are added.
Ids idsOf(const std::string& text, bool isChat, const Tokenizer& tokenizer)
{
    return isChat ? tokenizer.encodePlain(text, SpecialText::Token) : tokenizer.encode(text, std::nullopt, kUncut).ids;
}

} // namespace

std::vector<std::int32_t> promptIds(const std::string& prompt, bool isChat, PromptSpace space,
                                    const Tokenizer& tokenizer)
{
    Ids ids = idsOf(prompt, isChat, tokenizer);
    if (isChat || space == PromptSpace::Reference)
        return ids;
    const Ids alone = ids;
    for (const char* begin : {"a", "The", "7"}) {
        const Ids whole = idsOf(prompt + begin, isChat, tokenizer);
        const auto end = std::mismatch(ids.begin(), ids.end(), whole.begin(), whole.end()).first;
        ids.erase(end, ids.end());
    }
    return ids.empty() ? alone : ids;
}

std::pair<std::vector<std::int32_t>, std::vector<std::int32_t>>
continuationIds(const std::string& prompt, const std::string& continuation, bool isChat, const Tokenizer& tokenizer)
{
    Ids context = idsOf(prompt.substr(0, prompt.find_last_not_of(" \t\r\n\v\f") + 1), isChat, tokenizer);
    const Ids whole = idsOf(prompt + continuation, isChat, tokenizer);
    const std::size_t length = std::min(context.size(), whole.size());
    return {std::move(context), Ids(whole.begin() + static_cast<std::ptrdiff_t>(length), whole.end())};
}

} // namespace engine
