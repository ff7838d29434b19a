// SPDX-License-Identifier: GPL-3.0-or-later
#include "repo.h"

#include "engine/error.h"
#include "names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace hub {

namespace {

using engine::EngineError, engine::ErrorCode;

constexpr qsizetype kMaximumFiles = 100'000;
constexpr std::size_t kMaximumShards = 1'000;
constexpr double kLargestExact = 9'007'199'254'740'992.0; // 2^53

constexpr std::array kSmallFiles = {"config.json",        "generation_config.json",
                                    "tokenizer.json",     "tokenizer_config.json",
                                    "vocab.txt",          "vocab.json",
                                    "merges.txt",         "special_tokens_map.json",
                                    "added_tokens.json",  "tokenizer.model",
                                    "spiece.model",       "sentencepiece.bpe.model",
                                    "chat_template.json", "chat_template.jinja",
                                    "README.md"};

[[noreturn]] void rejectListing(const QString& id, const QString& message)
{
    throw EngineError(ErrorCode::BadFile, "the server's list of files cannot be used: " + message.toStdString(),
                      id.toStdString(), "check HF_ENDPOINT; if it is right, tell the owner of the model");
}

bool isLicence(const QString& path)
{
    const QString name = path.toLower();
    const QString stem = name.section('.', 0, 0), ending = name.section('.', 1);
    const bool known = stem.startsWith("license") || stem.startsWith("licence") || stem == "copying" ||
                       stem == "notice" || stem == "use_policy";
    return known && !path.contains('/') && (ending.isEmpty() || ending == "txt" || ending == "md");
}

std::optional<std::int64_t> wholeNumber(const QJsonValue& value)
{
    const double number = value.toDouble(-1);
    if (number < 0 || number > kLargestExact || std::floor(number) != number)
        return std::nullopt;
    return static_cast<std::int64_t>(number);
}

RepoFile parseFile(const QString& id, const QJsonObject& entry)
{
    RepoFile file;
    file.path = entry["rfilename"].toString();
    if (const auto fault = pathFault(file.path))
        rejectListing(id, "the path \"" + shown(file.path) + "\" " + *fault);
    const QJsonObject large = entry["lfs"].toObject();
    const auto size = wholeNumber(large.contains("size") ? large["size"] : entry["size"]);
    file.checksum =
        Checksum::fromHex((large.contains("sha256") ? large["sha256"] : entry["blobId"]).toString().toUtf8());
    const auto kind = large.isEmpty() ? Checksum::Kind::GitBlob : Checksum::Kind::Sha256;
    if (!size || file.checksum.kind != kind)
        rejectListing(id, "size or checksum of \"" + shown(file.path) + "\" is missing");
    file.size = *size;
    return file;
}

QString licenceOf(const QJsonObject& repo)
{
    constexpr int kPrefix = 8; // of "license:"
    const QJsonValue stated = repo["cardData"].toObject()["license"];
    if (stated.isString())
        return shown(stated.toString());
    const QJsonArray tags = repo["tags"].toArray();
    const auto tag = std::find_if(tags.begin(), tags.end(),
                                  [](const QJsonValue& value) { return value.toString().startsWith("license:"); });
    return tag == tags.end() ? QString() : shown((*tag).toString().mid(kPrefix));
}

[[noreturn]] void rejectWeights(const Repo& repo)
{
    const auto has = [&](const char* ending) {
        return std::any_of(repo.files.begin(), repo.files.end(),
                           [&](const RepoFile& f) { return f.path.endsWith(ending); });
    };
    const std::string where = repo.id.toStdString();
    if (has(".bin") || has(".pt") || has(".pth") || has(".ckpt"))
        throw EngineError(ErrorCode::Unsupported,
                          "its weights are pickled files only, which can run any program when they are opened", where,
                          "look for a revision with safetensors (often a pull request: --revision refs/pr/N), or let "
                          "transformers save the model with safe_serialization=True");
    if (has(".gguf"))
        throw EngineError(ErrorCode::Unsupported, "its weights are GGUF files", where,
                          "fetch the model it was made from, whose weights are safetensors");
    throw EngineError(ErrorCode::Unsupported, "it has neither model.safetensors nor model.safetensors.index.json",
                      where, "choose a model of the transformers library with safetensors weights");
}

} // namespace

const RepoFile* Repo::find(const QString& path) const
{
    const auto file = std::find_if(files.begin(), files.end(), [&](const RepoFile& f) { return f.path == path; });
    return file == files.end() ? nullptr : &*file;
}

Repo parseRepo(const QString& id, const QByteArray& json)
{
    QJsonParseError failure;
    const QJsonObject object = QJsonDocument::fromJson(json, &failure).object();
    if (failure.error != QJsonParseError::NoError || object.isEmpty())
        rejectListing(id, "it is not a JSON object");
    Repo repo;
    repo.id = id;
    repo.commit = object["sha"].toString();
    if (!isCommit(repo.commit))
        rejectListing(id, "it names no commit");
    const QJsonArray entries = object["siblings"].toArray();
    if (entries.size() > kMaximumFiles)
        rejectListing(id, "it has more than 100,000 files");
    std::set<QString> seen;
    for (const QJsonValue& entry : entries) {
        repo.files.push_back(parseFile(id, entry.toObject()));
        if (!seen.insert(repo.files.back().path).second)
            rejectListing(id, "\"" + shown(repo.files.back().path) + "\" is listed twice");
    }
    repo.licence = licenceOf(object);
    return repo;
}

std::vector<RepoFile> chooseSmallFiles(const Repo& repo)
{
    if (repo.find("config.json") == nullptr)
        throw EngineError(ErrorCode::MissingFile,
                          "it has no config.json, so it is no model of the transformers library", repo.id.toStdString(),
                          "check the id and the revision");
    if (repo.find(kWeights) == nullptr && repo.find(kWeightsIndex) == nullptr)
        rejectWeights(repo);
    std::vector<RepoFile> chosen;
    for (const RepoFile& file : repo.files) {
        const bool known =
            std::any_of(kSmallFiles.begin(), kSmallFiles.end(), [&](const char* name) { return file.path == name; });
        if (known || isLicence(file.path) || (isSharded(repo) && file.path == kWeightsIndex))
            chosen.push_back(file);
    }
    return chosen;
}

bool isSharded(const Repo& repo)
{
    return repo.find(kWeights) == nullptr;
}

std::vector<RepoFile> chooseWeights(const Repo& repo, const QByteArray& index)
{
    if (!isSharded(repo))
        return {*repo.find(kWeights)};
    const std::string where = repo.id.toStdString() + ", " + kWeightsIndex;
    const QJsonObject map = QJsonDocument::fromJson(index).object()["weight_map"].toObject();
    std::set<QString> names;
    for (const QJsonValue& name : map)
        names.insert(name.toString());
    if (names.empty() || names.size() > kMaximumShards)
        throw EngineError(ErrorCode::BadFile, "names no shards, or more than 1,000", where,
                          "the model is damaged: tell its owner");
    std::vector<RepoFile> shards;
    for (const QString& name : names) {
        const RepoFile* file = repo.find(name);
        if (file == nullptr || name.contains('/') || !name.endsWith(".safetensors"))
            throw EngineError(ErrorCode::BadFile, "names \"" + shown(name).toStdString() + "\", which is no shard here",
                              where, "the model is damaged or only a part of it is there");
        shards.push_back(*file);
    }
    return shards;
}

} // namespace hub
