// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/data_source.h"

#include <optional>
#include <thread>

/// Data files looked at by the engine, on a thread for each of the two questions. A newer question stops the one that
/// is being worked on and waits for it to end; only the newest is answered. The destructor stops and joins.
class EngineDataSource : public ui::DataSource {
    Q_OBJECT

public:
    using DataSource::DataSource;
    ~EngineDataSource() override;

    void recognise(const std::filesystem::path& path) override;
    void report(const engine::DataRequest& request) override;
    void stop() override;

private:
    void runRecognition();
    void answerRecognition(const ui::FoundData& found, bool wanted);
    void runReport();
    void answerReport(const ui::DataAnswer& answer, bool wanted);

    std::optional<std::filesystem::path> m_nextPath;
    std::optional<engine::DataRequest> m_nextRequest;
    bool m_recognising = false, m_reporting = false;
    std::jthread m_recogniser, m_reporter;
};
