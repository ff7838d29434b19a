// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include "disk.h"
#include "names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hub {

namespace {

namespace fs = std::filesystem;
using engine::EngineError, engine::ErrorCode;

constexpr const char* kRecord = "fetched.json";
constexpr std::int64_t kLongestRecord = 4 << 20;

QByteArray recordOf(const FetchResult& result, const std::vector<RepoFile>& files)
{
    QJsonArray list;
    for (const RepoFile& file : files) {
        QJsonObject entry{{"path", file.path}, {"size", static_cast<qint64>(file.size)}};
        if (file.checksum.kind == Checksum::Kind::Sha256)
            entry["sha256"] = QString::fromLatin1(file.checksum.hex);
        if (file.checksum.kind == Checksum::Kind::GitBlob)
            entry["git_blob"] = QString::fromLatin1(file.checksum.hex);
        list.append(entry);
    }
    const QJsonObject record{{"id", result.id},
                             {"revision", result.revision},
                             {"commit", result.commit},
                             {"license", result.licence},
                             {"files", list}};
    return QJsonDocument(record).toJson();
}

} // namespace

Workplace::Workplace(const fs::path& folder) : m_folder(folder), m_root(folder.string() + ".partial")
{
    makeFolder(files());
    makeFolder(m_root / "parts");
    m_lock = std::make_unique<QLockFile>(QString::fromStdString((m_root / "lock").string()));
    m_lock->setStaleLockTime(0); // a download may take hours; a dead owner is noticed by its process id
    if (!m_lock->tryLock() && m_lock->error() == QLockFile::LockFailedError)
        throw EngineError(ErrorCode::Locked, "another program is fetching this model", m_root.string(),
                          "wait for it, or stop it and run the same command: it goes on");
    if (!m_lock->isLocked())
        throw EngineError(ErrorCode::Io, "the folder cannot be written to", m_root.string(),
                          "choose a folder that you may write to with --to");
}

fs::path Workplace::done(const RepoFile& file) const
{
    return files() / file.path.toStdString();
}

fs::path Workplace::part(const RepoFile& file) const
{
    return m_root / "parts" / file.checksum.hex.toStdString();
}

void Workplace::removeOthers(const std::vector<RepoFile>& wanted) const
{
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(files(), error)) {
        const std::string name = entry.path().filename().string();
        const bool known = std::any_of(wanted.begin(), wanted.end(),
                                       [&](const RepoFile& file) { return file.path.toStdString() == name; });
        if (!known)
            removeFile(entry.path());
    }
}

void Workplace::complete(const FetchResult& result, const std::vector<RepoFile>& wanted)
{
    removeOthers(wanted);
    writeSmallFile(files() / kRecord, recordOf(result, wanted));
    syncFolder(files());
    // rename() would replace an empty folder that somebody made meanwhile, and fails on any other.
    renameTo(files(), m_folder);
    const fs::path parent = m_folder.parent_path();
    syncFolder(parent.empty() ? "." : parent);
    m_lock->unlock();
    std::error_code ignored;
    fs::remove_all(m_root / "parts", ignored);
    fs::remove(m_root, ignored);
}

std::optional<FetchResult> readFetched(const fs::path& folder)
{
    if (!sizeOf(folder / kRecord))
        return std::nullopt;
    const QJsonObject record = QJsonDocument::fromJson(readSmallFile(folder / kRecord, kLongestRecord)).object();
    FetchResult result;
    result.folder = folder;
    result.id = record["id"].toString();
    result.revision = record["revision"].toString();
    result.commit = record["commit"].toString();
    result.licence = record["license"].toString();
    for (const QJsonValue& entry : record["files"].toArray()) {
        const QString path = entry["path"].toString();
        const auto size = static_cast<std::int64_t>(entry["size"].toDouble(-1));
        if (pathFault(path) || sizeOf(folder / path.toStdString()) != size)
            return std::nullopt;
        result.files.push_back(path);
        result.bytes += size;
    }
    result.alreadyThere = true;
    return isCommit(result.commit) && !result.files.empty() ? std::optional(result) : std::nullopt;
}

} // namespace hub
