// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace ui {

class ChartGroup;

/// One row for all charts of a group: smoothing 0 … 0.99 with reset, x axis (step, epoch, tokens, time), "whole run".
class ChartControls : public QWidget {
    Q_OBJECT

public:
    /// The group is not owned and lives longer.
    explicit ChartControls(ChartGroup* group, QWidget* parent = nullptr);

private:
    void buildSmoothing();
    void buildAxis();
    void follow();

    ChartGroup* m_group;
    QSlider* m_slider = nullptr;
    QLabel* m_value = nullptr;
    QToolButton *m_reset = nullptr, *m_whole = nullptr;
    QComboBox* m_mode = nullptr;
};

} // namespace ui
