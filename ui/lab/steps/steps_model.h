// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/layer_steps.h"

#include <QObject>
#include <QString>

class QUndoStack;

namespace ui {

/// The state of "one layer in steps" with what follows from it, and the way through it. Every change can be undone.
class StepsModel : public QObject {
    Q_OBJECT

public:
    explicit StepsModel(QObject* parent = nullptr);

    [[nodiscard]] const engine::StepsState& state() const { return m_result.state; }
    [[nodiscard]] const engine::StepsSettings& settings() const { return m_result.state.settings; }
    [[nodiscard]] const engine::StepsResult& result() const { return m_result; }
    [[nodiscard]] const std::vector<engine::LayerStep>& steps() const { return m_steps; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const engine::LayerStep& step() const { return m_steps[static_cast<std::size_t>(m_current)]; }
    /// With the same numbers and λ = 0.
    [[nodiscard]] double plainLoss() const { return m_plainLoss; }
    [[nodiscard]] QUndoStack* undoStack() const { return m_undo; }

    /// Changes that follow each other with the same key (a slider's) are one for undo.
    void setSettings(const engine::StepsSettings& settings, const QString& what, const QString& mergeKey = {});
    void setCell(const engine::StepsCell& cell, double value);
    void clearCell(const engine::StepsCell& cell);
    /// B or U all 0, as before the first step of training.
    void setUntrained();
    void setSeed(std::uint64_t seed);
    void reset(); ///< to the state that was opened, else the first one
    /// Starts anew from this state: nothing before it can be undone.   Errors  EngineError{BadConfig} of computeSteps.
    void open(const engine::StepsState& state);

    /// Out of range: the nearest step.
    void setCurrent(int step);
    /// Steps behind this one are not to be seen yet; negative: no limit.
    void setLimit(int step);
    [[nodiscard]] int lastAllowed() const;

    /// What keeps a text from going into a cell, in words; empty: nothing does.
    [[nodiscard]] QString problemOf(const engine::StepsCell& cell, const QString& text) const;
    /// The number of a text as people type it, with a point or a comma, or NaN.
    [[nodiscard]] static double numberOf(const QString& text);

signals:
    void numbersChanged();
    /// Also where the list of steps is another one.
    void stepChanged();

private:
    friend class StepsCommand;
    void push(const engine::StepsState& next, const QString& what, const QString& mergeKey = {});
    void apply(const engine::StepsState& state);

    engine::StepsResult m_result;
    std::vector<engine::LayerStep> m_steps;
    double m_plainLoss = 0;
    int m_current = 0, m_limit = -1;
    engine::StepsState m_first; ///< what `reset` leads back to
    QUndoStack* m_undo;
};

} // namespace ui
