// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample_data.h"
#include "session/data_source.h"

#include <vector>

/// A data source without files: it remembers what it is asked, and answers when the test says so.
class FakeDataSource : public ui::DataSource {
public:
    using DataSource::DataSource;

    std::vector<std::filesystem::path> paths; ///< all that was to be recognised
    std::vector<engine::DataRequest> requests;
    int stops = 0;

    void recognise(const std::filesystem::path& path) override { paths.push_back(path); }
    void report(const engine::DataRequest& request) override { requests.push_back(request); }
    void stop() override { ++stops; }

    /// Answers the newest question about a path.
    void find(const std::vector<ui::FoundData::Set>& sets) { emit recognised({paths.back(), sets, {}}); }
    void cannotRead(const ui::ErrorInfo& error) { emit recognised({paths.back(), {}, error}); }
    /// Answers the newest request; with a model by a report in tokens.
    void tell()
    {
        const engine::DataRequest& request = requests.back();
        tell(request.model.empty() ? sample::sentenceReport(request.task) : sample::tokenReport(request.task));
    }
    void tell(std::shared_ptr<const engine::DataReport> report)
    {
        emit reported({requests.back(), std::move(report), {}});
    }
    void fail(const ui::ErrorInfo& error) { emit reported({requests.back(), nullptr, error}); }
};
