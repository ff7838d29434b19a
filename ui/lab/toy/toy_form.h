// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/toy/toy_runs.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QSlider;
class QSpinBox;

namespace ui {

/// Task, depth and method of toy worlds, the λ that is looked at, and what is to be trained: λ, source, number of
/// worlds, steps.
class ToyForm : public QWidget {
    Q_OBJECT

public:
    explicit ToyForm(QWidget* parent = nullptr);

    /// What its runs are shown on.
    [[nodiscard]] ToyBoard board() const;
    /// The λ that is looked at before anything is trained, and its place among those of a ToyLook.
    [[nodiscard]] double lambdaSeen() const;
    [[nodiscard]] std::size_t placeSeen() const;
    /// All that is chosen, worlds one after the other; the control has no λ = 0, where it is the same. Empty: no λ.
    [[nodiscard]] std::vector<ToyRequest> requests() const;

signals:
    void boardChanged(); ///< task, depth, method or steps
    void lambdaTurned();
    void changed(); ///< anything that is to be trained

private:
    QWidget* buildDepth();
    QWidget* buildDial();
    QWidget* buildLambdas();
    void buildChoices();
    void addRow(QGridLayout* rows, const QString& label, QWidget* field);
    [[nodiscard]] std::vector<double> lambdas() const;

    QComboBox *m_task, *m_method, *m_source;
    QSlider *m_depth, *m_dial;
    QLabel *m_depthText, *m_dialText;
    std::vector<std::pair<double, QCheckBox*>> m_lambdas;
    QSpinBox *m_worlds, *m_steps;
};

} // namespace ui
