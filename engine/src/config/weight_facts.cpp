// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/weight_facts.h"

#include "base/json.h"
#include "engine/error.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string_view>

namespace engine {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLengthBytes = 8;
constexpr std::uint64_t kLongestHeader = 100'000'000;
constexpr std::size_t kMostShards = 1000;
constexpr std::int64_t kMostElements = std::int64_t(1) << 50;
constexpr const char* kFetchAgain = "fetch the model again";

[[noreturn]] void reject(const fs::path& file, const std::string& message)
{
    throw EngineError(ErrorCode::BadFile, message, file.string(), kFetchAgain);
}

std::set<std::string> shardsOf(const fs::path& index)
{
    const nlohmann::json json = readJsonFile(index, {.bytes = kLongestHeader});
    if (!json.is_object() || !json.contains("weight_map") || !json["weight_map"].is_object())
        reject(index, "has no weight_map");
    std::set<std::string> shards;
    for (const auto& [tensor, file] : json["weight_map"].items()) {
        const std::string name = file.is_string() ? file.get<std::string>() : std::string();
        if (name.empty() || fs::path(name).filename() != name)
            reject(index, "the shard of " + tensor + " is no plain file name");
        shards.insert(name);
    }
    if (shards.empty() || shards.size() > kMostShards)
        reject(index, "it names " + std::to_string(shards.size()) + " shards; 1 to 1000 are allowed");
    return shards;
}

std::vector<fs::path> weightFiles(const fs::path& folder)
{
    std::error_code ignored;
    if (fs::exists(folder / "model.safetensors", ignored))
        return {folder / "model.safetensors"};
    const fs::path index = folder / "model.safetensors.index.json";
    std::vector<fs::path> files;
    if (fs::exists(index, ignored)) {
        for (const std::string& shard : shardsOf(index)) {
            if (!fs::exists(folder / shard, ignored))
                throw EngineError(ErrorCode::MissingFile, "a shard is missing: " + shard, index.string(),
                                  "fetch the whole model again");
            files.push_back(folder / shard);
        }
        return files;
    }
    for (const char* pickled : {"pytorch_model.bin", "pytorch_model.bin.index.json"})
        if (fs::exists(folder / pickled, ignored))
            throw EngineError(ErrorCode::Unsupported,
                              "the folder has only pickled weights; a pickle can run any program when it is opened, "
                              "so it is refused",
                              (folder / pickled).string(), "get the model with safetensors weights");
    throw EngineError(ErrorCode::MissingFile, "no model.safetensors and no model.safetensors.index.json in the folder",
                      folder.string(), "give the folder that holds config.json and model.safetensors");
}

std::string readHeader(const fs::path& file, std::uint64_t size)
{
    std::ifstream stream(file, std::ios::binary);
    std::array<unsigned char, kLengthBytes> prefix{};
    if (!stream.read(reinterpret_cast<char*>(prefix.data()), kLengthBytes))
        reject(file, "is too short for a safetensors file");
    std::uint64_t length = 0;
    for (std::size_t i = kLengthBytes; i-- > 0;)
        length = length << 8 | prefix[i];
    if (length > kLongestHeader || length > size - kLengthBytes)
        reject(file, "is no safetensors file: its header would be " + std::to_string(length) + " bytes long");
    std::string header(static_cast<std::size_t>(length), '\0');
    if (!stream.read(header.data(), static_cast<std::streamsize>(length)))
        throw EngineError(ErrorCode::Io, "the header cannot be read", file.string());
    return header;
}

std::int64_t elementsOf(const nlohmann::json& tensor, const std::string& name, const fs::path& file)
{
    if (!tensor.is_object() || !tensor.contains("shape") || !tensor["shape"].is_array() || !tensor.contains("dtype") ||
        !tensor["dtype"].is_string())
        reject(file, "the header says no type and shape of " + name);
    std::int64_t elements = 1;
    for (const nlohmann::json& length : tensor["shape"]) {
        if (!length.is_number_integer() || length < 0 || length > kMostElements)
            reject(file, "the shape of " + name + " is not made of whole numbers");
        const auto value = length.get<std::int64_t>();
        if (value > 0 && elements > kMostElements / value)
            reject(file, "the shape of " + name + " is too large");
        elements *= value;
    }
    return elements;
}

const char* dtypeWord(std::string_view code)
{
    constexpr std::array<std::pair<std::string_view, const char*>, 4> kTypes{
        {{"F32", "float32"}, {"BF16", "bfloat16"}, {"F16", "float16"}, {"F64", "float64"}}};
    const auto found = std::find_if(kTypes.begin(), kTypes.end(), [&](const auto& type) { return type.first == code; });
    return found == kTypes.end() ? nullptr : found->second;
}

bool isBuffer(std::string_view name)
{
    constexpr std::array<std::string_view, 4> kBuffers{"position_ids", "rotary_emb.inv_freq", ".attn.bias",
                                                       ".attn.masked_bias"};
    return std::any_of(kBuffers.begin(), kBuffers.end(), [&](std::string_view end) { return name.ends_with(end); });
}

} // namespace

WeightFacts readWeightFacts(const fs::path& folder)
{
    WeightFacts facts;
    std::map<std::string, std::int64_t> byType;
    for (const fs::path& file : weightFiles(folder)) {
        std::error_code failed;
        const std::uintmax_t size = fs::file_size(file, failed);
        if (failed)
            throw EngineError(ErrorCode::Io, "cannot be read: " + failed.message(), file.string());
        facts.bytes += static_cast<std::int64_t>(size);
        const nlohmann::json header = parseJson(readHeader(file, size), file.string());
        if (!header.is_object())
            reject(file, "the header is not a JSON object");
        for (const auto& [name, tensor] : header.items()) {
            if (name == "__metadata__" || isBuffer(name))
                continue;
            const std::int64_t elements = elementsOf(tensor, name, file);
            facts.hasHead |= name.starts_with("classifier.") || name.starts_with("score.");
            if (const char* type = dtypeWord(tensor["dtype"].get<std::string>())) {
                byType[type] += elements;
                facts.parameters += elements;
            }
        }
    }
    const auto most = std::max_element(byType.begin(), byType.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    facts.dtype = most == byType.end() ? "" : most->first;
    return facts;
}

} // namespace engine
