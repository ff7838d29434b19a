// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch_model.h"

#include "cache.h"
#include "disk.h"
#include "download.h"
#include "model_check.h"
#include "names.h"
#include "stopped.h"
#include "workplace.h"

#include <QElapsedTimer>
#include <QStorageInfo>

#include <algorithm>

namespace hub {

namespace {

namespace fs = std::filesystem;
using engine::EngineError, engine::ErrorCode;

constexpr qsizetype kLongestListing = 64 << 20;
constexpr std::int64_t kLongestIndex = 64 << 20;
constexpr std::int64_t kSpareBytes = 64 << 20; // a disk filled to the last byte hurts others

QUrl withPath(const QUrl& endpoint, const QByteArray& encodedPath)
{
    return QUrl::fromEncoded(endpoint.toEncoded() + encodedPath, QUrl::StrictMode);
}

QByteArray encoded(const QString& text, const char* kept)
{
    return QUrl::toPercentEncoding(text, kept);
}

std::int64_t freeBytesAt(const fs::path& folder)
{
    const QStorageInfo storage(QString::fromStdString(folder.string()));
    return storage.isValid() ? storage.bytesAvailable() : INT64_MAX;
}

class ModelFetch {
public:
    ModelFetch(const FetchRequest& request, const HubSettings& settings, const Report& report,
               const std::stop_token& stop)
        : m_request(request), m_settings(settings), m_report(report), m_stop(stop), m_http(settings, stop)
    {
    }

    FetchResult run()
    {
        const Repo repo = describe();
        if (auto there = alreadyThere(repo))
            return *there;
        Workplace place(m_request.folder);
        const std::vector<RepoFile> files = fetchAll(repo, place);
        checkModelFolder(place.files());
        if (m_request.check)
            m_request.check(place.files());
        throwIfStopped(m_stop);
        m_result.id = repo.id;
        m_result.revision = m_request.revision;
        m_result.commit = repo.commit;
        m_result.licence = repo.licence;
        place.complete(m_result, files);
        m_result.folder = m_request.folder;
        for (const RepoFile& file : files)
            m_result.files.push_back(file.path);
        std::sort(m_result.files.begin(), m_result.files.end());
        return m_result;
    }

private:
    [[nodiscard]] Attempts attemptsFor(const QString& file)
    {
        return Attempts(m_http, {m_request.id, m_request.revision, file}, m_settings.endpoint, m_report.notice);
    }

    Repo describe()
    {
        if (m_request.fromCache || m_settings.offline)
            return describeCached();
        try {
            Attempts attempts = attemptsFor({});
            const QByteArray path = "/api/models/" + encoded(m_request.id, "/") + "/revision/" +
                                    encoded(m_request.revision, "") + "?blobs=true";
            Repo repo = parseRepo(m_request.id,
                                  getSmall(m_http, attempts, withPath(m_settings.endpoint, path), kLongestListing));
            findCached(m_settings.cache, repo);
            return repo;
        } catch (const Unreachable& failure) {
            if (cachedModel(m_settings.cache, m_request.id).empty())
                throw;
            m_report.notice(QString::fromStdString(failure.message()) + "; taking the model from the local cache");
            return describeCached();
        }
    }

    Repo describeCached()
    {
        m_local = true;
        Repo repo = readCachedRepo(m_settings.cache, m_request.id, m_request.revision);
        const bool whole = repo.find("config.json") != nullptr &&
                           (repo.find(kWeights) != nullptr || repo.find(kWeightsIndex) != nullptr);
        if (!whole)
            throw EngineError(
                ErrorCode::MissingFile,
                "the local cache holds only a part of the model: config.json or its safetensors are missing",
                m_request.id.toStdString(), "fetch it from the hub: without --from-cache and HF_HUB_OFFLINE");
        return repo;
    }

    std::optional<FetchResult> alreadyThere(const Repo& repo) const
    {
        std::error_code error;
        if (!fs::exists(fs::symlink_status(m_request.folder, error)))
            return std::nullopt;
        const auto fetched = readFetched(m_request.folder);
        if (fetched && fetched->commit == repo.commit && fetched->id == repo.id)
            return fetched;
        const std::string what =
            fetched ? "holds " + shown(fetched->id).toStdString() + " at commit " + fetched->commit.toStdString()
                    : std::string("exists already, and was not filled by fetch-model or changed since");
        throw EngineError(ErrorCode::BadConfig, what, m_request.folder.string(),
                          "remove or rename that folder, or choose another with --to");
    }

    std::vector<RepoFile> fetchAll(const Repo& repo, Workplace& place)
    {
        std::vector<RepoFile> files = chooseSmallFiles(repo);
        QByteArray index;
        if (isSharded(repo)) {
            const RepoFile& file = *repo.find(kWeightsIndex);
            plan({file}, place);
            obtain(repo, file, place);
            index = readSmallFile(place.done(file), kLongestIndex);
        }
        for (RepoFile& file : chooseWeights(repo, index))
            files.push_back(std::move(file));
        plan(files, place);
        for (const RepoFile& file : files) {
            obtain(repo, file, place);
            m_finishedBytes += file.size;
        }
        m_result.bytes = m_finishedBytes;
        return files;
    }

    // What is to come has to fit; what is there by now does not count again.
    void plan(const std::vector<RepoFile>& files, const Workplace& place)
    {
        std::int64_t missing = 0;
        m_progress.allTotal = 0;
        for (const RepoFile& file : files) {
            m_progress.allTotal += file.size;
            const bool there = sizeOf(place.done(file)) == file.size;
            missing += there ? 0 : std::max<std::int64_t>(0, file.size - sizeOf(place.part(file)).value_or(0));
        }
        const std::int64_t free = m_settings.freeBytes ? m_settings.freeBytes(place.root()) : freeBytesAt(place.root());
        if (missing > 0 && missing + kSpareBytes > free)
            throw EngineError(ErrorCode::DiskFull,
                              std::to_string(missing + kSpareBytes) + " bytes are needed, " + std::to_string(free) +
                                  " are free",
                              place.root().string(), "free some space, or choose a folder on another disk with --to");
    }

    void obtain(const Repo& repo, const RepoFile& file, const Workplace& place)
    {
        throwIfStopped(m_stop);
        const fs::path done = place.done(file);
        // A file without a known checksum is never taken for one that is there.
        const bool there = file.checksum.kind != Checksum::Kind::None && sizeOf(done) == file.size;
        if (!(there && fileMatches(done, file.size, file.checksum, m_stop)) && !takeCached(file, done))
            downloadFile(repo, file, place);
        show(file, file.size, true);
    }

    bool takeCached(const RepoFile& file, const fs::path& done)
    {
        if (file.cached.empty())
            return false;
        linkOrCopy(file.cached, done, m_stop);
        if (fileMatches(done, file.size, file.checksum, m_stop)) {
            m_result.cached += file.size;
            return true;
        }
        removeFile(done);
        const std::string fault = "the local cache's copy is damaged: it does not have its " +
                                  std::string(file.checksum.name()) + " " + file.checksum.hex.toStdString();
        if (m_local)
            throw EngineError(ErrorCode::BadFile, fault, file.cached.string(),
                              "fetch the model from the hub: without --from-cache and HF_HUB_OFFLINE");
        m_report.notice(file.path + ": " + QString::fromStdString(fault) + "; fetching it");
        return false;
    }

    void downloadFile(const Repo& repo, const RepoFile& file, const Workplace& place)
    {
        const QByteArray path =
            "/" + encoded(repo.id, "/") + "/resolve/" + repo.commit.toLatin1() + "/" + encoded(file.path, "/");
        Attempts attempts = attemptsFor(file.path);
        const DownloadTarget target{file, withPath(m_settings.endpoint, path), place.part(file), place.done(file)};
        m_result.received += download(
            m_http, attempts, target, [&](std::int64_t bytes) { show(file, bytes, false); }, m_stop);
    }

    void show(const RepoFile& file, std::int64_t bytes, bool always)
    {
        // A file that begins is always told: nothing more may come for a long time.
        if (!always && m_progress.file == file.path && m_shown.elapsed() < m_settings.limits.reportInterval)
            return;
        m_shown.start();
        m_progress.file = file.path;
        m_progress.bytes = bytes;
        m_progress.total = file.size;
        m_progress.allBytes = m_finishedBytes + bytes;
        m_report.progress(m_progress);
    }

    const FetchRequest& m_request;
    const HubSettings& m_settings;
    const Report& m_report;
    const std::stop_token& m_stop;
    Http m_http;
    bool m_local = false; ///< the cache alone is used
    std::int64_t m_finishedBytes = 0;
    FetchResult m_result;
    FetchProgress m_progress;
    QElapsedTimer m_shown;
};

} // namespace

FetchResult fetchModel(const FetchRequest& request, const HubSettings& settings, const Report& report,
                       const std::stop_token& stop)
{
    checkModelId(request.id);
    checkRevision(request.revision);
    if (request.folder.empty() || !request.folder.has_filename())
        throw EngineError(ErrorCode::BadConfig, "is not the name of a folder", request.folder.string(),
                          "give --to a folder that is to be made");
    return ModelFetch(request, settings, report, stop).run();
}

} // namespace hub
