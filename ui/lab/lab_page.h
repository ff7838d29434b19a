// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/lab_context.h"

#include <QTabWidget>

namespace ui {

class LambdaView;
class PlaygroundView;
class ProbeView;
class StepsView;
class ToyView;

/// What a model does with a text, to be touched: each tab one experiment. Those of trained models share what stays
/// loaded; one layer in steps and the toy world bring models of their own, small enough to be seen whole.
class LabPage : public QTabWidget {
    Q_OBJECT

public:
    explicit LabPage(const LabContext& context, QWidget* parent = nullptr);

    [[nodiscard]] ProbeView* probe() const { return m_probe; }
    [[nodiscard]] LambdaView* lambda() const { return m_lambda; }
    [[nodiscard]] PlaygroundView* playground() const { return m_playground; }
    [[nodiscard]] StepsView* steps() const { return m_steps; }
    /// Null where the context has nobody who trains one.
    [[nodiscard]] ToyView* toy() const { return m_toy; }

private:
    ProbeView* m_probe;
    LambdaView* m_lambda;
    PlaygroundView* m_playground;
    StepsView* m_steps;
    ToyView* m_toy = nullptr;
};

} // namespace ui
