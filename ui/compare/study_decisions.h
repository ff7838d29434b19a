// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study.h"

#include <QPlainTextEdit>

#include <vector>

namespace ui {

/// What a study decided about its runs, a line each, in the order taken: who was left behind and by which rule, which
/// settings joined, which runs could not be started.
class StudyDecisions : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit StudyDecisions(QWidget* parent = nullptr);

    void setEvents(const std::vector<engine::StudyEvent>& events);
    void append(const std::vector<engine::StudyEvent>& events);

private:
    void add(const engine::StudyEvent& event);
};

/// The event in a sentence; empty for what is no decision.
[[nodiscard]] QString decisionText(const engine::StudyEvent& event);

} // namespace ui
