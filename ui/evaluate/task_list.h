// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/data_source.h"
#include "session/evaluation_session.h"

#include <QWidget>

#include <deque>
#include <utility>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ui {

/// Which data sets the models are evaluated on, a row each: what it is, how it is scored, its file or which of its
/// files. A file or folder is recognised before it is listed; a folder may add many. GLUE's test files are for a
/// submission, unless the person says that they have labels.
class TaskList : public QWidget {
    Q_OBJECT

public:
    /// The source is not owned and lives longer; nobody else may ask it.
    explicit TaskList(DataSource* source, QWidget* parent = nullptr);

    /// Adds what is found there.
    void addPath(const std::filesystem::path& path);
    /// A task as it stands, its `validation` the file; listed once.
    void addTask(const engine::TaskConfig& task);
    [[nodiscard]] std::vector<engine::EvaluationTask> tasks() const;
    [[nodiscard]] bool isReading() const { return !m_waiting.empty(); }

signals:
    void edited();

private:
    class Row;
    using Files = std::vector<std::pair<QString, std::filesystem::path>>; ///< of the set, by what they are

    void askNext();
    void takeFound(const FoundData& found);
    void choose(bool folder);
    void addRow(const engine::TaskConfig& task, const Files& files);
    [[nodiscard]] std::vector<Row*> rows() const;

    DataSource* m_source;
    std::deque<std::filesystem::path> m_waiting; ///< being recognised, one after the other
    QVBoxLayout* m_rows;
    QToolButton *m_file, *m_folder;
    QLabel* m_state;
};

} // namespace ui
