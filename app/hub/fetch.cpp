// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch.h"

#include "fetch_model.h"
#include "stopped.h"

#include <QThread>

#include <exception>

namespace hub {

Fetch::Fetch(QObject* parent) : QObject(parent)
{
    qRegisterMetaType<FetchProgress>();
    qRegisterMetaType<FetchResult>();
    qRegisterMetaType<engine::EngineError>();
}

Fetch::~Fetch()
{
    join();
}

void Fetch::start(const FetchRequest& request, const HubSettings& settings)
{
    join();
    m_stop = std::stop_source();
    m_thread.reset(
        QThread::create([this, request, settings, stop = m_stop.get_token()] { work(request, settings, stop); }));
    m_thread->start();
}

void Fetch::cancel()
{
    m_stop.request_stop();
}

void Fetch::join()
{
    cancel();
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
}

void Fetch::work(const FetchRequest& request, const HubSettings& settings, const std::stop_token& stop)
{
    const Report report{[this](const FetchProgress& value) { emit progress(value); },
                        [this](const QString& text) { emit notice(text); }};
    try {
        emit finished(fetchModel(request, settings, report, stop));
    } catch (const Stopped&) {
        emit stopped();
    } catch (const engine::EngineError& error) {
        emit failed(error);
    } catch (const std::exception& error) {
        emit failed(engine::EngineError(engine::ErrorCode::Internal, error.what(), request.id.toStdString()));
    }
}

} // namespace hub
