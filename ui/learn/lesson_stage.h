// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lesson.h"

#include <QPointer>
#include <QWidget>

#include <cstdint>
#include <vector>

class QLabel;
class QStackedWidget;

namespace ui {

class LessonReplay;
class Outline;
class ProbeFigures;
class ReplayBar;
class RunCharts;
class StepsView;
class Theme;

/// What a page of a lesson shows beside its text: recorded runs in charts with a bar that replays them, one layer in
/// steps, or a recorded reading of the probe, which counts as run; with the controls the page offers, and frames around
/// what it points at. Hidden where a page has none of them.
class LessonStage : public QWidget {
    Q_OBJECT

public:
    /// The theme lives longer.
    explicit LessonStage(Theme* theme, QWidget* parent = nullptr);

    /// Both live until the next page is shown.
    void showPage(const engine::Lesson* lesson, const engine::LessonPage* page);
    /// Nothing goes on behind the page's first step until this is taken back.
    void setWaiting(bool waiting);
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    /// It has been run: recordings to their last step, a state to the page's step `to`.
    [[nodiscard]] bool isAtEnd() const;
    /// The numbers of the state are not the lesson's any more.
    [[nodiscard]] bool isChanged() const;
    /// What was predicted runs now, and the keyboard is at what drives it.
    void begin();
    /// The measure over the layers, as it is kept: of runs "similarity" or "retention", of a reading the format's name.
    [[nodiscard]] QString measure() const;
    void setMeasure(const QString& measure); ///< empty, or none of the page's: the page's own
    void pause();
    void moveToEnd();

    [[nodiscard]] LessonReplay* replay() const { return m_replay; }
    [[nodiscard]] RunCharts* charts() const { return m_charts; }
    [[nodiscard]] ProbeFigures* reading() const { return m_figures; } ///< null: the page has none
    [[nodiscard]] StepsView* steps() const { return m_steps; }        ///< null until a page has had a state

signals:
    void measureChosen();     ///< by the reader
    void moved();             ///< something was played, or waits, or does no more
    void questionRequested(); ///< that keeps it waiting

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void buildGate();
    void showRuns();
    void showState();
    void showReading();
    void showLayer(std::size_t layer);
    void startRuns();
    void followNumbers();
    [[nodiscard]] engine::LessonWay way() const;
    void frame(QWidget* part);
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] bool offers(const char* control) const;
    void followTheme();

    Theme* m_theme;
    const engine::Lesson* m_lesson = nullptr;
    const engine::LessonPage* m_page = nullptr;
    LessonReplay* m_replay;
    QStackedWidget* m_stack;
    QWidget* m_runs;
    RunCharts* m_charts;
    ReplayBar* m_bar;
    StepsView* m_steps = nullptr;
    QWidget* m_reading = nullptr; ///< what `m_figures` are of, and they; made anew for each page
    ProbeFigures* m_figures = nullptr;
    QWidget* m_gate;
    QLabel* m_gateText;
    std::vector<QPointer<Outline>> m_outlines;
    bool m_waiting = false;
};

} // namespace ui
