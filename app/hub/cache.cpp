// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache.h"

#include "disk.h"
#include "engine/error.h"
#include "engine/places.h"
#include "names.h"

#include <algorithm>

namespace hub {

namespace {

namespace fs = std::filesystem;
using engine::EngineError, engine::ErrorCode;

constexpr const char* kFetchAnew = "fetch the model again without --from-cache";

bool isInside(const fs::path& file, const fs::path& folder)
{
    return std::mismatch(folder.begin(), folder.end(), file.begin(), file.end()).first == folder.end();
}

QString commitOf(const fs::path& model, const QString& revision)
{
    if (isCommit(revision))
        return revision;
    const fs::path reference = model / "refs" / revision.toStdString();
    constexpr std::int64_t kLongest = 256;
    if (!sizeOf(reference))
        throw EngineError(ErrorCode::MissingFile,
                          "the cache does not know the revision \"" + revision.toStdString() + "\"", model.string(),
                          "name a commit that is below snapshots/, or fetch the model without --from-cache");
    const QString commit = QString::fromUtf8(readSmallFile(reference, kLongest)).trimmed();
    if (!isCommit(commit))
        throw EngineError(ErrorCode::BadFile, "names no commit", reference.string(), kFetchAnew);
    return commit;
}

// What an entry of a snapshot stands for, links resolved.
fs::path contentOf(const fs::path& entry, const fs::path& model)
{
    std::error_code error;
    const fs::path target = fs::canonical(entry, error);
    if (error)
        throw EngineError(ErrorCode::BadFile, "the link leads nowhere: the cache holds a part of the model only",
                          entry.string(), kFetchAnew);
    if (!isInside(target, model))
        throw EngineError(ErrorCode::BadFile, "the link leads out of the model's folder in the cache", entry.string(),
                          kFetchAnew);
    return target;
}

RepoFile cachedFile(const fs::path& entry, const fs::path& model)
{
    RepoFile file;
    file.path = QString::fromStdString(entry.filename().string());
    if (const auto fault = pathFault(file.path))
        throw EngineError(ErrorCode::BadFile,
                          "the name \"" + shown(file.path).toStdString() + "\" " + fault->toStdString(),
                          entry.parent_path().string(), kFetchAnew);
    file.cached = contentOf(entry, model);
    const auto size = sizeOf(file.cached);
    if (!size)
        throw EngineError(ErrorCode::BadFile, "is no regular file", file.cached.string(), kFetchAnew);
    file.size = *size;
    if (file.cached.parent_path() == model / "blobs")
        file.checksum = Checksum::fromHex(QByteArray::fromStdString(file.cached.filename().string()));
    return file;
}

} // namespace

fs::path cachedModel(const fs::path& cache, const QString& id)
{
    std::error_code error;
    const fs::path model = cache / ("models--" + engine::modelFolderName(id.toStdString()));
    const fs::path real = fs::canonical(model, error);
    return !error && fs::is_directory(real, error) ? real : fs::path();
}

Repo readCachedRepo(const fs::path& cache, const QString& id, const QString& revision)
{
    const fs::path model = cachedModel(cache, id);
    if (model.empty())
        throw EngineError(ErrorCode::MissingFile, "the local Hugging Face cache does not have " + id.toStdString(),
                          cache.string(), "fetch it without --from-cache, or set HF_HUB_CACHE to another cache");
    Repo repo;
    repo.id = id;
    repo.commit = commitOf(model, revision);
    const fs::path snapshot = model / "snapshots" / repo.commit.toStdString();
    std::error_code error;
    if (!fs::is_directory(snapshot, error))
        throw EngineError(ErrorCode::MissingFile, "the cache has no files of commit " + repo.commit.toStdString(),
                          model.string(), kFetchAnew);
    if (!isInside(fs::canonical(snapshot, error), model))
        throw EngineError(ErrorCode::BadFile, "the link leads out of the model's folder in the cache",
                          snapshot.string(), kFetchAnew);
    // Models of the transformers library have all that counts at the top.
    for (const auto& entry : fs::directory_iterator(snapshot, error))
        if (!fs::is_directory(entry.path(), error))
            repo.files.push_back(cachedFile(entry.path(), model));
    std::sort(repo.files.begin(), repo.files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return repo;
}

void findCached(const fs::path& cache, Repo& repo)
{
    const fs::path model = cachedModel(cache, repo.id);
    if (model.empty())
        return;
    for (RepoFile& file : repo.files) {
        const fs::path blob = model / "blobs" / file.checksum.hex.toStdString();
        if (sizeOf(blob) == file.size)
            file.cached = blob;
    }
}

} // namespace hub
