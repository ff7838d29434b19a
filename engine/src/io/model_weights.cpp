// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/model_weights.h"

#include "base/json.h"
#include "base/name_list.h"
#include "base/sha256.h"
#include "engine/error.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

namespace engine {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaximumShards = 1'000;
constexpr std::size_t kListed = 8;

/// "a", "b" and 3 more
std::string listText(const std::vector<std::string>& items)
{
    return listed(items, kListed, [](const std::string& item) { return "\"" + displayText(item) + "\""; });
}

[[noreturn]] void rejectIndex(const fs::path& index, const std::string& message)
{
    throw EngineError(ErrorCode::BadFile, message, index.string(),
                      "index and shards do not belong together: fetch the whole model again");
}

/// One plain file name: no separators of any system, no drive, no "." or "..", no control characters.
bool isPlainName(const std::string& text)
{
    if (text.empty() || text == "." || text == ".." || text.size() > 255)
        return false;
    return std::none_of(text.begin(), text.end(),
                        [](unsigned char c) { return c == '/' || c == '\\' || c == ':' || c < 0x20 || c == 0x7F; });
}

bool isInside(const fs::path& file, const fs::path& folder)
{
    return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first == folder.end();
}

/// What the shard name leads to, links resolved, if that is allowed; empty if nothing is there.
fs::path shardPath(const fs::path& folder, const std::string& shard, const fs::path& index)
{
    if (!isPlainName(shard))
        rejectIndex(index, "the shard name \"" + displayText(shard) + "\" is not a plain file name");
    std::error_code failure;
    const fs::path root = fs::canonical(folder, failure);
    const fs::path target = fs::canonical(folder / shard, failure);
    if (failure)
        return {};
    // Hugging Face caches keep models--x/snapshots/<revision>/<file> as links into models--x/blobs.
    const bool snapshot = root.parent_path().filename() == "snapshots";
    const fs::path blobs = root.parent_path().parent_path() / "blobs";
    if (!isInside(target, root) && !(snapshot && isInside(target, blobs)))
        rejectIndex(index, "the shard \"" + displayText(shard) + "\" is a link that leaves the model's folder");
    return target;
}

/// Tensor name → shard name.
std::map<std::string, std::string> readWeightMap(const nlohmann::json& json, const fs::path& index)
{
    if (!json.is_object() || !json.contains("weight_map") || !json["weight_map"].is_object())
        rejectIndex(index, "there is no \"weight_map\" object in it");
    std::map<std::string, std::string> map;
    for (const auto& [tensor, shard] : json["weight_map"].items()) {
        if (!shard.is_string())
            rejectIndex(index, "the shard of \"" + displayText(tensor) + "\" is not a text");
        map.emplace(tensor, shard.get<std::string>());
    }
    if (map.empty())
        rejectIndex(index, "its weight_map is empty");
    return map;
}

void checkShards(const std::map<std::string, fs::path>& shards, const fs::path& index)
{
    std::vector<std::string> missing;
    for (const auto& [shard, path] : shards)
        if (path.empty())
            missing.push_back(shard);
    if (!missing.empty())
        throw EngineError(ErrorCode::MissingFile, "shards are missing: " + listText(missing), index.string(),
                          "fetch the whole model again");
    if (shards.size() > kMaximumShards)
        rejectIndex(index, "it names " + std::to_string(shards.size()) + " shards; the limit is 1000");
}

void checkTotalSize(const nlohmann::json& json, std::uint64_t actual, const fs::path& index)
{
    const auto metadata = json.find("metadata");
    if (metadata == json.end() || !metadata->is_object() || !metadata->contains("total_size"))
        return;
    // Some writers put it as 1.3e10.
    const nlohmann::json& size = (*metadata)["total_size"];
    if (!size.is_number() || size.get<double>() != static_cast<double>(actual))
        rejectIndex(index, "its total_size is " + displayText(size.dump()) + ", the shards hold " +
                               std::to_string(actual) + " bytes of tensors");
}

[[noreturn]] void refuseFolder(const fs::path& folder)
{
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        throw EngineError(ErrorCode::MissingFile, fs::exists(folder, ignored) ? "is not a folder" : "does not exist",
                          folder.string(), "give the folder that holds config.json and model.safetensors");
    for (const char* pickled : {"pytorch_model.bin", "pytorch_model.bin.index.json"})
        if (fs::exists(folder / pickled, ignored))
            throw EngineError(ErrorCode::Unsupported,
                              "the folder has only pickled weights; a pickle can run any program when it is opened, "
                              "so it is refused",
                              (folder / pickled).string(),
                              "get the model's safetensors version, or convert it where you trust the file: "
                              "AutoModel.from_pretrained(folder).save_pretrained(folder, safe_serialization=True)");
    for (const char* other : {"tf_model.h5", "flax_model.msgpack", "rust_model.ot"})
        if (fs::exists(folder / other, ignored))
            throw EngineError(ErrorCode::Unsupported, "these weights are of another framework",
                              (folder / other).string(), "get the model's safetensors version");
    throw EngineError(ErrorCode::MissingFile, "no model.safetensors and no model.safetensors.index.json in the folder",
                      folder.string(), "give the folder that holds config.json and model.safetensors");
}

} // namespace

ModelWeights::ModelWeights(const fs::path& folder)
{
    const fs::path single = folder / "model.safetensors";
    const fs::path index = folder / "model.safetensors.index.json";
    std::error_code ignored;
    // A dangling link does not "exist", but opening it gives the better message.
    if (fs::exists(fs::symlink_status(single, ignored)))
        addFile(single);
    else if (fs::exists(fs::symlink_status(index, ignored)))
        addShards(folder, index);
    else
        refuseFolder(folder);
}

void ModelWeights::addFile(const fs::path& path)
{
    const SafetensorsFile& file = *m_files.emplace_back(std::make_unique<SafetensorsFile>(path));
    for (const TensorEntry& entry : file.tensors()) {
        const auto [at, isNew] = m_tensors.try_emplace(entry.name, WeightRef{&file, &entry});
        if (!isNew)
            rejectIndex(path, "the tensor \"" + displayText(entry.name) + "\" is also in " +
                                  at->second.file->path().filename().string());
        m_totalBytes += entry.bytes;
    }
}

void ModelWeights::addShards(const fs::path& folder, const fs::path& index)
{
    const nlohmann::json json = readJsonFile(index, {.bytes = 64u << 20});
    const std::map<std::string, std::string> map = readWeightMap(json, index);
    std::map<std::string, fs::path> shards;
    for (const auto& [tensor, shard] : map)
        if (!shards.contains(shard))
            shards.emplace(shard, shardPath(folder, shard, index));
    checkShards(shards, index);
    std::map<std::string, const SafetensorsFile*> opened;
    for (const auto& [shard, path] : shards) {
        addFile(path);
        opened[shard] = m_files.back().get();
    }
    std::vector<std::string> absent, unnamed;
    for (const auto& [tensor, shard] : map)
        if (opened[shard]->find(tensor) == nullptr)
            absent.push_back(tensor);
    for (const auto& [tensor, where] : m_tensors)
        if (!map.contains(tensor))
            unnamed.push_back(tensor);
    if (!absent.empty())
        rejectIndex(index, "not in the shard that it names: " + listText(absent));
    if (!unnamed.empty())
        rejectIndex(index, "in a shard but not in the index: " + listText(unnamed));
    checkTotalSize(json, m_totalBytes, index);
}

std::optional<WeightRef> ModelWeights::find(std::string_view name) const
{
    const auto found = m_tensors.find(name);
    return found == m_tensors.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> ModelWeights::names() const
{
    std::vector<std::string> names;
    for (const auto& [tensor, where] : m_tensors)
        names.push_back(tensor);
    return names;
}

std::vector<fs::path> ModelWeights::files() const
{
    std::vector<fs::path> paths;
    for (const auto& file : m_files)
        paths.push_back(file->path());
    return paths;
}

std::vector<std::string> ModelWeights::nonFiniteTensors() const
{
    constexpr std::size_t kPiece = 4u << 20; // a multiple of every element size
    std::vector<std::string> found;
    std::vector<std::byte> buffer;
    for (const auto& [tensor, where] : m_tensors) {
        TensorEntry piece = *where.entry;
        std::uint64_t count = 0;
        for (std::uint64_t done = 0; done < where.entry->bytes; done += piece.bytes) {
            piece.offset = where.entry->offset + done;
            piece.bytes = std::min<std::uint64_t>(kPiece, where.entry->bytes - done);
            buffer.resize(static_cast<std::size_t>(piece.bytes));
            where.file->read(piece, buffer);
            count += countNonFinite(piece.dtype, buffer);
        }
        if (count > 0)
            found.push_back(tensor);
    }
    return found;
}

std::string ModelWeights::sha256() const
{
    std::string all;
    for (const std::filesystem::path& file : files())
        all += sha256OfFile(file);
    return all.size() == 64 ? all : engine::sha256(std::string_view(all));
}

} // namespace engine
