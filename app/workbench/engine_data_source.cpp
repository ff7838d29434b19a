// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine_data_source.h"

#include "engine/data_facts.h"

#include <exception>
#include <utility>

namespace {

ui::FoundData find(const std::filesystem::path& path, const std::stop_token& stop)
{
    ui::FoundData found;
    found.path = path;
    try {
        for (const engine::RecognisedSet& set : engine::recogniseData(path, stop)) {
            if (stop.stop_requested())
                break;
            found.sets.push_back({set, engine::taskOf(set)});
        }
    } catch (const std::exception& error) {
        found.sets.clear();
        found.error = ui::errorInfo(error);
    }
    return found;
}

ui::DataAnswer read(const engine::DataRequest& request, const std::stop_token& stop)
{
    ui::DataAnswer answer;
    answer.request = request;
    try {
        answer.report = std::make_shared<const engine::DataReport>(engine::reportData(request, stop));
    } catch (const std::exception& error) {
        answer.error = ui::errorInfo(error);
    }
    return answer;
}

} // namespace

EngineDataSource::~EngineDataSource()
{
    m_nextPath.reset();
    m_nextRequest.reset();
    m_recogniser.request_stop();
    m_reporter.request_stop();
}

void EngineDataSource::recognise(const std::filesystem::path& path)
{
    m_nextPath = path;
    if (m_recognising)
        m_recogniser.request_stop();
    else
        runRecognition();
}

void EngineDataSource::runRecognition()
{
    m_recognising = true;
    m_recogniser = std::jthread([this, path = *std::exchange(m_nextPath, std::nullopt)](const std::stop_token& stop) {
        const ui::FoundData found = find(path, stop);
        QMetaObject::invokeMethod(
            this, [this, found, stop] { answerRecognition(found, !stop.stop_requested()); }, Qt::QueuedConnection);
    });
}

void EngineDataSource::answerRecognition(const ui::FoundData& found, bool wanted)
{
    m_recognising = false;
    if (m_nextPath)
        runRecognition();
    else if (wanted)
        emit recognised(found);
}

void EngineDataSource::report(const engine::DataRequest& request)
{
    m_nextRequest = request;
    if (m_reporting)
        m_reporter.request_stop();
    else
        runReport();
}

void EngineDataSource::runReport()
{
    m_reporting = true;
    m_reporter =
        std::jthread([this, request = *std::exchange(m_nextRequest, std::nullopt)](const std::stop_token& stop) {
            const ui::DataAnswer answer = read(request, stop);
            QMetaObject::invokeMethod(
                this, [this, answer, stop] { answerReport(answer, !stop.stop_requested()); }, Qt::QueuedConnection);
        });
}

void EngineDataSource::answerReport(const ui::DataAnswer& answer, bool wanted)
{
    m_reporting = false;
    if (m_nextRequest)
        runReport();
    else if (wanted)
        emit reported(answer);
}

void EngineDataSource::stop()
{
    m_nextPath.reset();
    m_nextRequest.reset();
    m_recogniser.request_stop();
    m_reporter.request_stop();
}
