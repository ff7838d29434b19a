// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub_models.h"

#include "engine/model_folder.h"
#include "engine/places.h"

#include <utility>

HubModels::HubModels(std::filesystem::path library, QObject* parent)
    : ModelSource(parent), m_library(std::move(library))
{
    connect(&m_fetch, &hub::Fetch::progress, this, [this](const hub::FetchProgress& told) {
        emit progress({told.file, static_cast<qint64>(told.allBytes), static_cast<qint64>(told.allTotal)});
    });
    connect(&m_fetch, &hub::Fetch::notice, this, &ModelSource::notice);
    connect(&m_fetch, &hub::Fetch::finished, this, [this](const hub::FetchResult& result) {
        end();
        emit fetched(QString::fromStdString(result.folder.string()));
    });
    connect(&m_fetch, &hub::Fetch::failed, this, [this](const engine::EngineError& error) {
        end();
        emit failed(ui::errorInfo(error));
    });
    connect(&m_fetch, &hub::Fetch::stopped, this, [this] {
        end();
        emit stopped();
    });
}

void HubModels::fetch(const QString& id)
{
    if (m_fetching)
        return;
    m_fetching = true;
    try {
        const hub::HubSettings settings = hub::settingsFromEnvironment();
        hub::FetchRequest request;
        request.id = id;
        request.check = [](const std::filesystem::path& folder) { engine::checkWeights(folder); };
        request.folder = std::filesystem::absolute(m_library / "models" / engine::modelFolderName(id.toStdString()));
        m_fetch.start(request, settings);
    } catch (const engine::EngineError& error) {
        // Never from within the call that asked.
        QMetaObject::invokeMethod(
            this,
            [this, info = ui::errorInfo(error)] {
                end();
                emit failed(info);
            },
            Qt::QueuedConnection);
    }
}

void HubModels::cancel()
{
    if (m_fetching)
        m_fetch.cancel();
}

QString HubModels::place() const
{
    try {
        return hub::settingsFromEnvironment().endpoint.host();
    } catch (const engine::EngineError&) {
        return tr("the hub"); // a fetch says what is wrong with the environment
    }
}
