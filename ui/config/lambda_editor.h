// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;
class QSlider;
class QStackedWidget;
class QSpinBox;

namespace ui {

class ConfigModel;
class NumberBox;

/// λ of the run or the λ grid of a study, the number of seeds, and the formula with the values put in.
/// Edits the model (keys sibo.lambda, study) and follows it.
class LambdaEditor : public QWidget {
    Q_OBJECT

public:
    explicit LambdaEditor(ConfigModel* model, QWidget* parent = nullptr);

    /// What the start check counted; negative: not known yet.
    void setSites(std::int64_t effective, std::int64_t total);

private:
    void buildSingle();
    void buildGrid();
    void buildSeeds();
    void follow();
    void followFormula();
    void setGrid(bool grid);
    void gridTyped(const QString& text);
    void seedsChanged(int count);
    [[nodiscard]] QString formula() const;

    ConfigModel* m_model;
    QRadioButton *m_one, *m_many;
    QStackedWidget* m_stack;
    QSlider* m_slider = nullptr;
    NumberBox* m_box = nullptr;
    QLineEdit* m_grid = nullptr;
    QSpinBox* m_seeds = nullptr;
    QLabel *m_seedList = nullptr, *m_formula, *m_sites;
};

} // namespace ui
