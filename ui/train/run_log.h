// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/events.h"
#include "engine/runs.h"

#include <QPlainTextEdit>

#include <map>
#include <string>

namespace ui {

class Theme;

/// What happened, a line each, from the events: phases, evaluations, checkpoints, warnings, the end. Steps are the
/// charts' matter. The time is the run's clock (pauses left out), the same live and when reopened.
class RunLog : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit RunLog(const Theme* theme, QWidget* parent = nullptr);

    /// Empties the log; of several runs each line names its own, the first one too.
    void reset(int runs = 1);
    void addRun(const engine::RunSummary& run);
    void consume(const engine::Event& event);
    void note(const QString& text);
    [[nodiscard]] int warnings() const { return m_warnings; }

private:
    enum class Weight { Plain, Warning, Error };
    void append(const engine::Event& event, const QString& text, Weight weight = Weight::Plain);

    const Theme* m_theme;
    std::map<std::string, QString> m_labels;
    std::string m_lastPhase;
    int m_warnings = 0, m_expected = 1;
};

/// An event as the log words it; empty for those it leaves out.
[[nodiscard]] QString describeEvent(const engine::Event& event);

} // namespace ui
