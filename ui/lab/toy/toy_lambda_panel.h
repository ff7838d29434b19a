// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/toy/toy_points.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace ui {

class ChartGroup;
class LambdaChart;
class RunSelection;
class Theme;

/// Accuracy, last-layer similarity and excess over λ side by side, with and without h0; a dot a run.
class ToyLambdaPanel : public QWidget {
    Q_OBJECT

public:
    /// `prefix` begins the charts' names. The theme is not owned and lives longer.
    ToyLambdaPanel(Theme* theme, const QString& prefix, QWidget* parent = nullptr);
    ~ToyLambdaPanel() override;

    void setShown(const ToyOverLambda& shown);

private:
    ChartGroup* m_group;
    RunSelection* m_selection;
    QLabel* m_key;
    LambdaChart *m_accuracy, *m_similarity, *m_excess;
};

} // namespace ui
