// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace ui {

class ChartGroup;

/// One slider that puts every chart of a group at a step: it moves the crosshair and follows it. "End" lets go.
class StepScrubber : public QWidget {
    Q_OBJECT

public:
    /// The group is not owned and lives longer.
    explicit StepScrubber(ChartGroup* group, QWidget* parent = nullptr);

    void setLastStep(double step);

private:
    void follow();

    ChartGroup* m_group;
    QSlider* m_slider;
    QLabel* m_value;
    QToolButton* m_end;
};

} // namespace ui
