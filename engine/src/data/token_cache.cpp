// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/token_cache.h"

#include "base/atomic_file.h"
#include "base/crc32c.h"
#include "base/json.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <mutex>
#include <nlohmann/json.hpp>
#include <set>
#include <unistd.h>

namespace engine {

namespace {

namespace fs = std::filesystem;

constexpr int kFormat = 1;
constexpr const char* kFacts = "facts.json";
constexpr const char* kTexts = "texts.bin";
constexpr const char* kUnfinished = ".part-"; // <key>.part-<process>-<number>

template<class Json, class Io>
void countKeys(Json& json, EncodedDataset& data, SplitNotes& notes, const Io& io)
{
    io(json, "tokens", data.tokens);
    io(json, "longest", data.longest);
    io(json, "truncated", data.truncated);
    io(json, "skipped", data.skipped);
    io(json, "labelled", data.labelled);
    io(json, "unlabelled", data.unlabelled);
    io(json, "read_samples", notes.samples);
    io(json, "skipped_empty", notes.facts.skippedEmpty);
    io(json, "skipped_rows", notes.facts.skippedRows);
    io(json, "bad_text", notes.facts.badText);
    io(json, "first_bad_text", notes.facts.firstBadText);
    io(json, "first_label", notes.firstLabel);
    io(json, "first_target", notes.firstTarget);
    io(json, "varied", notes.varied);
}

template<class Json, class Io>
void storeKeys(Json& json, StoreFacts& facts, const Io& io)
{
    io(json, "samples", facts.samples);
    io(json, "numbers", facts.numbers);
    io(json, "largest_id", facts.largestId);
    io(json, "largest_segment", facts.largestSegment);
    io(json, "label_counts", facts.labels);
    io(json, "samples_crc", facts.samplesCrc);
    io(json, "numbers_crc", facts.numbersCrc);
}

std::string checkLine(const std::string& text)
{
    return "crc32c " + std::to_string(crc32c(text)) + "\n";
}

/// The text hashes of a split as a file; their checksum.
std::uint32_t writeTexts(const fs::path& file, const TextHashes& texts)
{
    std::uint32_t crc = 0;
    PosixFile out = PosixFile::open(file, O_WRONLY | O_CREAT | O_EXCL);
    texts.forEachBlock([&](std::span<const std::uint64_t> block) {
        const std::string_view bytes(reinterpret_cast<const char*>(block.data()), block.size_bytes());
        crc = crc32c(bytes, crc);
        out.write(bytes);
    });
    out.sync();
    return crc;
}

TextHashes readTexts(const fs::path& file, std::size_t count, std::uint32_t crc)
{
    PosixFile opened = PosixFile::openForReading(file);
    const bool fits = opened.size() == count * sizeof(std::uint64_t);
    TextHashes texts(std::move(opened), fits ? count : 0);
    std::uint32_t found = 0;
    texts.forEachBlock([&](std::span<const std::uint64_t> block) {
        found = crc32c({reinterpret_cast<const char*>(block.data()), block.size_bytes()}, found);
    });
    if (!fits || found != crc)
        throw EngineError(ErrorCode::BadFile, "another size or checksum", file.string());
    return texts;
}

/// facts.json with its check line taken off.
nlohmann::ordered_json readFacts(const fs::path& file, const std::string& key)
{
    const std::string text = readWholeFile(file, 16u << 20);
    const std::size_t end = text.find("\ncrc32c ");
    if (end == std::string::npos || text.substr(end + 1) != checkLine(text.substr(0, end + 1)))
        throw EngineError(ErrorCode::BadFile, "no or another checksum", file.string());
    auto json = parseOrderedJson(std::string_view(text).substr(0, end), file.string());
    if (json.at("format") != kFormat || json.at("key") != key)
        throw EngineError(ErrorCode::BadFile, "another format or key", file.string());
    return json;
}

/// Whether all bytes of an entry were checked by this process already, as it is now.
class CheckedEntries {
public:
    static bool knows(const std::string& stamp)
    {
        const std::lock_guard lock(mutex());
        return stamps().contains(stamp);
    }
    static void add(const std::string& stamp)
    {
        const std::lock_guard lock(mutex());
        stamps().insert(stamp);
    }
    static std::string stampOf(const fs::path& folder)
    {
        std::string stamp = folder.string();
        for (const char* name : {"samples.bin", "numbers.bin"})
            stamp += "\n" + std::to_string(fs::last_write_time(folder / name).time_since_epoch().count());
        return stamp;
    }

private:
    static std::mutex& mutex()
    {
        static std::mutex one;
        return one;
    }
    static std::set<std::string>& stamps()
    {
        static std::set<std::string> all;
        return all;
    }
};

TokenCache::Entry readEntry(const fs::path& folder, const std::string& key)
{
    const auto get = [](const nlohmann::ordered_json& json, const char* name, auto& value) {
        json.at(name).get_to(value);
    };
    const nlohmann::ordered_json json = readFacts(folder / kFacts, key);
    TokenCache::Entry entry;
    StoreFacts facts;
    countKeys(json, entry.data, entry.notes, get);
    storeKeys(json, facts, get);
    json.at("labels").get_to(entry.labels);
    const std::string stamp = CheckedEntries::stampOf(folder);
    const auto store = TokenStore::open(folder, facts, !CheckedEntries::knows(stamp));
    if (!entry.labels.empty() && facts.labels.size() > entry.labels.size())
        throw EngineError(ErrorCode::BadFile, "a label outside the classes", folder.string());
    entry.data.samples = EncodedSamples::of(store);
    entry.notes.texts = readTexts(folder / kTexts, static_cast<std::size_t>(entry.notes.samples),
                                  json.at("texts_crc").get<std::uint32_t>());
    CheckedEntries::add(stamp);
    return entry;
}

std::string factsText(const std::string& key, TokenCache::Entry entry, std::uint32_t textsCrc)
{
    const auto put = [](nlohmann::ordered_json& json, const char* name, const auto& value) { json[name] = value; };
    nlohmann::ordered_json json;
    json["format"] = kFormat;
    json["key"] = key;
    StoreFacts facts = entry.data.samples.store()->facts();
    storeKeys(json, facts, put);
    countKeys(json, entry.data, entry.notes, put);
    json["texts_crc"] = textsCrc;
    json["labels"] = entry.labels;
    const std::string text = writeJson(json) + "\n";
    return text + checkLine(text);
}

std::uint64_t bytesOf(const fs::path& folder)
{
    std::uint64_t bytes = 0;
    std::error_code ignored;
    for (const auto& file : fs::directory_iterator(folder, ignored))
        if (const auto size = file.file_size(ignored); !ignored)
            bytes += size;
    return bytes;
}

} // namespace

std::optional<TokenCache::Entry> TokenCache::find(const std::string& key) const
{
    std::error_code ignored;
    if (m_folder.empty() || key.empty() || !fs::is_directory(m_folder / key, ignored))
        return std::nullopt;
    try {
        Entry entry = readEntry(m_folder / key, key);
        fs::last_write_time(m_folder / key / kFacts, fs::file_time_type::clock::now(), ignored); // used now
        return entry;
    } catch (const std::exception&) { // EngineError, or JSON of another shape
        fs::remove_all(m_folder / key, ignored);
        return std::nullopt;
    }
}

std::unique_ptr<TokenStore> TokenCache::begin(const std::string& key) const
{
    static std::atomic<unsigned> counter{0};
    if (m_folder.empty() || key.empty())
        return std::make_unique<TokenStore>();
    return std::make_unique<TokenStore>(
        m_folder / (key + kUnfinished + std::to_string(::getpid()) + "-" + std::to_string(counter++)));
}

bool TokenCache::keep(const std::string& key, const Entry& entry) const
{
    const auto& store = entry.data.samples.store();
    try {
        const fs::path folder = store && !key.empty() && !m_folder.empty() ? store->finishedFolder() : fs::path();
        if (folder.empty())
            return false;
        const std::uint32_t textsCrc = writeTexts(folder / kTexts, entry.notes.texts);
        writeFileAtomically(folder / kFacts, factsText(key, entry, textsCrc));
        if (std::rename(folder.c_str(), (m_folder / key).c_str()) != 0)
            return false; // another process was first: its entry is as good
        store->setKept();
        syncFolder(m_folder);
        cleanUp(key);
        return true;
    } catch (const EngineError&) {
        return false;
    }
}

void TokenCache::cleanUp(const std::string& newest) const
{
    struct Old {
        fs::file_time_type used;
        std::uint64_t bytes = 0;
        fs::path folder;
    };
    std::vector<Old> all;
    std::uint64_t bytes = 0;
    std::error_code error;
    const auto now = fs::file_time_type::clock::now();
    for (const auto& item : fs::directory_iterator(m_folder, error)) {
        if (item.is_symlink(error) || !item.is_directory(error))
            continue;
        const std::string name = item.path().filename().string();
        if (name.find(kUnfinished) != std::string::npos) {
            if (now - fs::last_write_time(item.path(), error) > std::chrono::hours(24) && !error)
                fs::remove_all(item.path(), error);
            continue;
        }
        all.push_back({fs::last_write_time(item.path() / kFacts, error), bytesOf(item.path()), item.path()});
        bytes += all.back().bytes;
    }
    std::sort(all.begin(), all.end(), [](const Old& a, const Old& b) { return a.used < b.used; });
    for (const Old& old : all) {
        if (bytes <= m_largest)
            break;
        if (old.folder.filename() == newest)
            continue;
        fs::remove_all(old.folder, error);
        bytes -= old.bytes;
    }
}

} // namespace engine
