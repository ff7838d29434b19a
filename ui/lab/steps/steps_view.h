// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/layer_steps.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLayout;
class QListWidget;
class QPushButton;
class QScrollArea;
class QTimer;
class QToolButton;

namespace ui {

class FormulaLabel;
class MarkedFrame;
class MatrixView;
class StepsControls;
class StepsModel;
class TermLabel;
class Theme;
struct FormulaTarget;

/// One layer in steps: the way through a Transformer small enough to read, forward and back, one click a step. Matrices
/// as coloured numbers that can be edited, the formula beside them; a symbol shows where it lives and the other way
/// round: what the step has not on its stage stands there while it is pointed at, and stays when it is clicked. Keys:
/// Alt+Right and Alt+Left or the list for the steps, Tab between matrices, arrows within one, Ctrl+Z.
class StepsView : public QWidget {
    Q_OBJECT

public:
    /// The theme is not owned and lives longer.
    explicit StepsView(const Theme* theme, QWidget* parent = nullptr);
    ~StepsView() override;

    [[nodiscard]] StepsModel* model() const { return m_model; }
    [[nodiscard]] StepsControls* controls() const { return m_controls; }
    /// Of Play, in milliseconds.
    void setPlayInterval(int milliseconds);
    void pause();
    void focusNext(); ///< the keyboard is at what leads on

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeWay();
    [[nodiscard]] QWidget* makeStage();
    [[nodiscard]] QLayout* makeMore(QWidget* stage);
    [[nodiscard]] QWidget* makeFormulas();
    void connectAll();
    void fillList();
    void fillMore();
    void showStep();
    void showMatrices();
    void setColors(std::size_t shown);
    void showText();
    void showCell();
    void showLoss();
    void go(int step);
    void play(bool on);
    void pointAt(const FormulaTarget& target);
    void setGuest(const std::string& key);
    void choose(const FormulaTarget& target);
    void markMatrix(const QString& key);
    MatrixView* viewAt(std::size_t index);
    [[nodiscard]] MatrixView* shownView(const std::string& key) const;

    const Theme* m_theme;
    StepsModel* m_model;
    StepsControls* m_controls;
    QListWidget* m_list;
    QPushButton *m_back, *m_next;
    QToolButton* m_play;
    QTimer* m_timer;
    QLabel *m_title, *m_problem;
    TermLabel *m_loss, *m_text;
    FormulaLabel *m_formula, *m_cellFormula;
    QScrollArea* m_scroll;
    QWidget* m_stage;
    MarkedFrame* m_moreFrame;
    QComboBox* m_more;
    QLabel* m_scale;
    std::vector<MatrixView*> m_views; ///< of the step, then one chosen beside them, then the guest
    std::string m_listed;             ///< the steps that the list shows
    std::string m_offered;            ///< the matrices that can be shown beside them
    std::string m_shownStep;          ///< id of the step whose matrices are shown
    std::string m_beside;             ///< key of a matrix chosen beside the step's; empty: none
    std::string m_guest;              ///< key of one that is shown while its symbol is pointed at; empty: none
    int m_scrolled = 0;               ///< where the stage stood before the guest came
    std::optional<engine::StepsCell> m_looked;
};

} // namespace ui
