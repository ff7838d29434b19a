// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data_facts.h"
#include "session/session.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// The data sets found at a path, each with the task it is trained by.
struct FoundData {
    struct Set {
        engine::RecognisedSet set;
        engine::TaskConfig task;
    };
    std::filesystem::path path;
    std::vector<Set> sets;
    std::optional<ErrorInfo> error; ///< set: the path cannot be read, and the rest says nothing
};

/// What stands in the files of a task.
struct DataAnswer {
    engine::DataRequest request;
    std::shared_ptr<const engine::DataReport> report; ///< null: see error
    std::optional<ErrorInfo> error;
};

/// Looks at data files, as the Data page sees it. Each answer comes later, never from within the call. Of each kind the
/// newest request wins: one that is still being worked on is stopped and never answered. All calls and signals belong
/// to the GUI thread.
class DataSource : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers with `recognised`.
    virtual void recognise(const std::filesystem::path& path) = 0;
    /// Answers with `reported`.
    virtual void report(const engine::DataRequest& request) = 0;
    /// Nothing that was asked before is answered any more.
    virtual void stop() = 0;

signals:
    void recognised(const ui::FoundData& found);
    void reported(const ui::DataAnswer& answer);
};

} // namespace ui
