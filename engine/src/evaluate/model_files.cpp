// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/model_files.h"

#include "base/sha256.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace engine {

namespace {

constexpr std::array<std::string_view, 12> kNames = {"config.json",         "generation_config.json",
                                                     "tokenizer.json",      "tokenizer_config.json",
                                                     "tokenizer.model",     "special_tokens_map.json",
                                                     "added_tokens.json",   "vocab.txt",
                                                     "vocab.json",          "merges.txt",
                                                     "chat_template.jinja", "chat_template.json"};

} // namespace

std::map<std::string, std::string> hashModelFiles(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> hashes;
    for (const std::string_view name : kNames)
        if (std::error_code ignored; std::filesystem::is_regular_file(folder / name, ignored))
            hashes[std::string(name)] = sha256OfFile(folder / name);
    return hashes;
}

} // namespace engine
