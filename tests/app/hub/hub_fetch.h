// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_hub.h"
#include "hub/fetch.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <optional>

/// How a fetch ended.
struct Outcome {
    std::optional<hub::FetchResult> result;
    std::optional<engine::EngineError> error;
    bool stopped = false;
    QStringList notices;
    QList<hub::FetchProgress> progress;
    [[nodiscard]] QString text() const { return error ? QString::fromStdString(engine::describe(*error)) : QString(); }
    [[nodiscard]] bool failedWith(engine::ErrorCode code) const { return error && error->code() == code; }
};

/// A library folder of its own, an empty cache, and a patient but quick client of a FakeHub.
class HubClient {
public:
    explicit HubClient(const HttpTestServer& server)
    {
        request.id = "owner/tiny";
        request.folder = folder.filePath("models/owner--tiny").toStdString();
        settings.endpoint = server.address();
        settings.cache = folder.filePath("cache").toStdString();
        settings.limits.firstWait = 1;
        settings.limits.attempts = 3;
        settings.limits.progressBytes = 1 << 30;
    }

    Outcome run()
    {
        Outcome outcome;
        hub::Fetch fetch;
        QEventLoop loop;
        QObject::connect(&fetch, &hub::Fetch::progress, &loop, [&](const hub::FetchProgress& progress) {
            outcome.progress.append(progress);
            if (onProgress)
                onProgress(fetch, progress);
        });
        QObject::connect(&fetch, &hub::Fetch::notice, &loop, [&](const QString& text) { outcome.notices += text; });
        QObject::connect(&fetch, &hub::Fetch::finished, &loop, [&](const hub::FetchResult& result) {
            outcome.result = result;
            loop.quit();
        });
        QObject::connect(&fetch, &hub::Fetch::failed, &loop, [&](const engine::EngineError& error) {
            outcome.error = error;
            loop.quit();
        });
        QObject::connect(&fetch, &hub::Fetch::stopped, &loop, [&] {
            outcome.stopped = true;
            loop.quit();
        });
        QTimer::singleShot(60'000, &loop, [] { qFatal("the fetch does not end"); });
        fetch.start(request, settings);
        loop.exec();
        return outcome;
    }

    [[nodiscard]] QString path(const QString& name) const
    {
        return QString::fromStdString(request.folder.string()) + "/" + name;
    }
    [[nodiscard]] QByteArray content(const QString& name) const { return read(path(name)); }
    [[nodiscard]] bool exists() const { return QFile::exists(QString::fromStdString(request.folder.string())); }
    [[nodiscard]] QString partial() const { return QString::fromStdString(request.folder.string()) + ".partial"; }
    /// The only unfinished file, if there is one.
    [[nodiscard]] QByteArray part() const
    {
        const QStringList parts = QDir(partial() + "/parts").entryList({"????????????????*"}, QDir::Files);
        for (const QString& name : parts)
            if (!name.endsWith(".etag"))
                return read(partial() + "/parts/" + name);
        return {};
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    hub::FetchRequest request;
    hub::HubSettings settings;
    std::function<void(hub::Fetch&, const hub::FetchProgress&)> onProgress;
};
