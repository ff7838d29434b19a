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

/// What is to be trained in toy worlds: task, depth, method, λ, source and number of worlds.
class ToyForm : public QWidget {
    Q_OBJECT

public:
    explicit ToyForm(QWidget* parent = nullptr);

    /// What its runs are shown on.
    [[nodiscard]] ToyBoard board() const;
    /// All that is chosen, worlds one after the other; the control has no λ = 0, where it is the same. Empty: no λ.
    [[nodiscard]] std::vector<ToyRequest> requests() const;

signals:
    void boardChanged(); ///< task, depth, method or steps
    void changed();      ///< anything

private:
    QWidget* buildDepth();
    QWidget* buildLambdas();
    void buildChoices();
    void addRow(QGridLayout* rows, const QString& label, QWidget* field);
    [[nodiscard]] std::vector<double> lambdas() const;

    QComboBox *m_task, *m_method, *m_source;
    QSlider* m_depth;
    QLabel* m_depthText;
    std::vector<std::pair<double, QCheckBox*>> m_lambdas;
    QSpinBox *m_worlds, *m_steps;
};

} // namespace ui
