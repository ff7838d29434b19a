// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/end_tokens.h"

#include "base/json.h"
#include "engine/error.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace engine {
namespace {

/// eos_token_id as a list; empty where the key is missing or null.
std::vector<std::int64_t> idsOf(const nlohmann::json& config, const std::string& file)
{
    const auto refuse = [&] {
        throw EngineError(ErrorCode::BadFile, "eos_token_id is neither a token id nor a list of them", file,
                          "fetch the model again");
    };
    if (!config.is_object())
        throw EngineError(ErrorCode::BadFile, "is not a JSON object", file, "fetch the model again");
    const auto found = config.find("eos_token_id");
    if (found == config.end() || found->is_null())
        return {};
    std::vector<std::int64_t> ids;
    const auto add = [&](const nlohmann::json& id) {
        if (!id.is_number_integer() || id.get<std::int64_t>() < 0)
            refuse();
        ids.push_back(id.get<std::int64_t>());
    };
    if (found->is_array())
        for (const nlohmann::json& id : *found)
            add(id);
    else
        add(*found);
    return ids;
}

} // namespace

std::vector<std::int64_t> endTokens(const ModelShape& shape, const Tokenizer& tokenizer)
{
    const std::filesystem::path file = shape.folder / "generation_config.json";
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        if (auto ids = idsOf(readJsonFile(file), file.string()); !ids.empty())
            return ids;
    if (!shape.endTokenIds.empty())
        return shape.endTokenIds;
    const std::int32_t own = tokenizer.specialIds().eos;
    return own < 0 ? std::vector<std::int64_t>{} : std::vector<std::int64_t>{own};
}

std::vector<std::int64_t> endTokensOfAdapters(const ModelShape& shape, const Tokenizer& tokenizer)
{
    std::vector<std::int64_t> ids = endTokens(shape, tokenizer);
    const std::int64_t appended = tokenizer.specialIds().eos;
    if (appended >= 0 && std::find(ids.begin(), ids.end(), appended) == ids.end())
        ids.push_back(appended);
    return ids;
}

} // namespace engine
