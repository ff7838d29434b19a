// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace hub {

/// What to fetch, and where to.
struct FetchRequest {
    QString id;                   ///< "owner/name", or "name" of the hub's oldest models
    QString revision = "main";    ///< branch, tag or commit
    std::filesystem::path folder; ///< of the model; it appears only when it is whole
    bool fromCache = false;       ///< take it from the local Hugging Face cache, ask no server
    /// A further look at the whole folder before it gets its name; throws EngineError. May be empty.
    std::function<void(const std::filesystem::path&)> check;
};

/// Patience with the network. Bytes and milliseconds.
struct Limits {
    int silence = 30'000;     ///< a connection over which nothing comes for so long is given up
    int attempts = 5;         ///< of one request, before it fails; a download that moves on starts counting anew
    int firstWait = 1'000;    ///< before the second attempt; doubles each time
    int longestWait = 60'000; ///< a server that asks for more (Retry-After) ends the fetch
    int redirects = 10;
    qint64 progressBytes = 1 << 20; ///< what counts as moving on
    int reportInterval = 50;        ///< progress of one file is told no more often
};

/// The hub as the environment of the process describes it (variables as huggingface_hub reads them).
struct HubSettings {
    QUrl endpoint;               ///< HF_ENDPOINT, else https://huggingface.co; http or https
    QByteArray token;            ///< HF_TOKEN; sent to the endpoint alone, never shown
    bool offline = false;        ///< HF_HUB_OFFLINE
    std::filesystem::path cache; ///< HF_HUB_CACHE, else HF_HOME/hub, else ~/.cache/huggingface/hub
    Limits limits;
    /// Bytes that may still be written at a folder; empty: what the file system says.
    std::function<std::int64_t(const std::filesystem::path&)> freeBytes;
};

/// Errors  EngineError{BadConfig} that names the variable, without the value of a token.
[[nodiscard]] HubSettings settingsFromEnvironment();

struct FetchProgress {
    QString file;                      ///< the one being received
    std::int64_t bytes = 0, total = 0; ///< of that file
    std::int64_t allBytes = 0, allTotal = 0;
};

struct FetchResult {
    std::filesystem::path folder;
    QString id, revision, commit;
    QString licence;            ///< as the hub tells it ("apache-2.0"); empty where unknown
    std::vector<QString> files; ///< sorted
    std::int64_t bytes = 0;     ///< of all files
    std::int64_t received = 0;  ///< over the network, now
    std::int64_t cached = 0;    ///< out of the local cache, now
    bool alreadyThere = false;
};

} // namespace hub
