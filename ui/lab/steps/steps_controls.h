// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSlider;
class QSpinBox;
class QToolButton;

namespace ui {

class MarkedFrame;
class StepsModel;
class Theme;

/// Method, layer, source, λ, rank, gradient of h0; undo and the ways back to known numbers.
class StepsControls : public QWidget {
    Q_OBJECT

public:
    /// Steps and theme are not owned and live longer.
    StepsControls(StepsModel* steps, const Theme* theme, QWidget* parent = nullptr);

    /// Where a formula's λ or s comes from: "lambda", "scale"; else nothing is marked.
    void setMarked(const QString& setting);
    void focusSetting(const QString& setting);

    /// Shows these of "lambda", "method", "rank", "layer", "source", "gradient" and "numbers" (undo and the ways back)
    /// alone.
    void setShown(const QStringList& parts);
    /// The widget of one of them; null: there is none of that name.
    [[nodiscard]] QWidget* partNamed(const QString& name) const;

private:
    QComboBox* combo(const char* name, const QStringList& choices, const QString& accessible);
    QToolButton* button(const char* name, const char* icon, const QString& text, const QString& help);
    [[nodiscard]] QWidget* makeMethodRow();
    void makeLambda();
    void makeRank();
    void connectAll();
    void follow();

    StepsModel* m_steps;
    const Theme* m_theme;
    QComboBox *m_method, *m_layer, *m_source, *m_gradient;
    MarkedFrame *m_lambdaFrame, *m_rankFrame;
    QSlider* m_lambda;
    QDoubleSpinBox* m_lambdaBox;
    QSpinBox* m_rank;
    QLabel* m_rankLabel;
    QToolButton *m_undo, *m_redo;
    QWidget* m_numbers;
};

} // namespace ui
