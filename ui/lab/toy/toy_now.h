// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/toy/toy_runs.h"

#include <QWidget>

#include <vector>

namespace ui {

class ChartGroup;
class LayerLinesChart;
class TermLabel;
class Theme;
class ToyLambdaPanel;

/// What depth and λ do as soon as they are turned. Over the layers: the frozen model, h0 mixed into it at the λ that is
/// looked at, and the person's own run at this λ. Over λ: the same of the last layer, and her own runs, or as long as
/// there are none those of the recorded search.
class ToyNow : public QWidget {
    Q_OBJECT

public:
    struct State {
        ToyBoard board;
        double lambda = 0;
        std::vector<double> trained; ///< similarity by layer of a run at this λ; empty: there is none
        ToyOverLambda over;          ///< its look is null as long as it is being computed
    };

    /// The theme is not owned and lives longer.
    explicit ToyNow(Theme* theme, QWidget* parent = nullptr);

    void setState(const State& state);

private:
    void showLayers(const State& state);
    [[nodiscard]] static QString caption(const State& state);

    ChartGroup* m_group;
    LayerLinesChart* m_layers;
    ToyLambdaPanel* m_panel;
    TermLabel* m_caption;
};

} // namespace ui
