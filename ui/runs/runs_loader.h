// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"
#include "session/session.h"
#include "train/run_view.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <vector>

namespace ui {

/// Reads run folders on a thread of the pool and answers on this object's thread. An answer that comes after the
/// loader is gone is dropped.
class RunsLoader : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers with `opened` or `openFailed`.
    void open(const std::filesystem::path& folder);

signals:
    void opened(const std::filesystem::path& folder, const ui::RecordedRuns& recorded);
    void openFailed(const std::filesystem::path& folder, const ui::ErrorInfo& error);

private:
    void work(std::function<std::function<void()>()> job);
};

} // namespace ui
