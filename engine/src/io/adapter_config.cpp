// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/adapter_config.h"

#include "base/json.h"
#include "io/adapter_fields.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace engine {

double AdapterConfig::scale() const
{
    return alpha / (rankStabilised ? std::sqrt(static_cast<double>(rank)) : static_cast<double>(rank));
}

AdapterConfig readAdapterConfig(const std::filesystem::path& folder)
{
    const std::filesystem::path file = folder / "adapter_config.json";
    std::error_code ignored;
    if (!std::filesystem::exists(std::filesystem::symlink_status(file, ignored)))
        throw EngineError(ErrorCode::MissingFile, "no adapter_config.json in the folder", folder.string(),
                          "give an adapter folder (PEFT, AdapterHub) or a run folder");
    const nlohmann::json parsed = readJsonFile(file, {.values = 1'000'000, .bytes = 16u << 20});
    if (!parsed.is_object())
        throw EngineError(ErrorCode::BadFile, "is not a JSON object", file.string(), "save the adapter again");
    const AdapterFields fields(parsed, file.string());
    AdapterConfig config;
    if (fields.get("peft_type") != nullptr)
        readPeftMethod(fields, config);
    else if (const nlohmann::json* inner = fields.get("config"); inner != nullptr && inner->is_object())
        readAdapterHub(fields, config);
    else
        fields.reject("peft_type", "the key is missing: this is neither a PEFT nor an AdapterHub adapter");
    readSibo(fields, config);
    if (config.foldedLambda)
        config.baseModel = (std::filesystem::absolute(folder) / "model").lexically_normal().string();
    return config;
}

} // namespace engine
