// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/events.h"
#include "engine/runs.h"
#include "session/session.h"

#include <QWidget>

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

class QSplitter;
class QTabWidget;

namespace ui {

class MessageBar;
class RunCharts;
class RunLog;
class Theme;

/// What was read of a run or study folder.
struct RecordedRuns {
    std::vector<engine::RunRecord> runs;
    std::vector<std::pair<std::string, ErrorInfo>> unread; ///< runs of the study that could not be, with the reason
};

/// A run or study as it is told by its events: charts, log, values at the crosshair, and a message when it failed.
/// The Train page feeds it live; a reopened folder feeds it at once. There is no other way in.
class RunView : public QWidget {
    Q_OBJECT

public:
    explicit RunView(Theme* theme, QWidget* parent = nullptr);

    void clear(int runs = 1); ///< as many are to come
    void addRun(const engine::RunSummary& run);
    void consume(const std::vector<engine::Event>& batch);
    /// Shows finished runs: what they told, in order; and says which of them could not be read.
    void open(const RecordedRuns& recorded);

    [[nodiscard]] RunCharts* charts() const { return m_charts; }
    [[nodiscard]] RunLog* log() const { return m_log; }
    [[nodiscard]] MessageBar* message() const { return m_message; }
    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }
    [[nodiscard]] QSplitter* rows() const { return m_rows; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

private:
    void showEnd(const engine::Event& event, const engine::RunFinished& end);
    void followWarnings();
    void showUnread(const RecordedRuns& recorded);

    RunCharts* m_charts;
    RunLog* m_log;
    MessageBar* m_message;
    QTabWidget* m_tabs;
    QSplitter* m_rows;
    std::map<std::string, QString> m_labels;
    int m_count = 0;
};

/// The runs of a run folder (itself) or a study folder (all that are there), in order.
/// Errors  EngineError{MissingFile, BadFile} where there is nothing that can be shown.   Thread: any.
[[nodiscard]] RecordedRuns readRunOrStudy(const std::filesystem::path& folder);

} // namespace ui
