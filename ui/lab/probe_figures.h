// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/cosine_chart.h"
#include "lab/probe_words.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace ui {

class ChartGroup;
class LayerLinesChart;
class Theme;

/// An answer as figures: a measure over the layers for all arms; of the shown sentence each token's similarity over the
/// layers, and the token × token cosines of a layer for two arms side by side. Layer and marked pair are shared.
class ProbeFigures : public QWidget {
    Q_OBJECT

public:
    explicit ProbeFigures(Theme* theme, QWidget* parent = nullptr);

    void setAnswer(const ProbeAnswer& answer);
    [[nodiscard]] std::size_t layer() const;
    /// The focus to where the layer is chosen. No focus proxy: Tab would jump there, over the charts before it.
    void focusLayer();
    [[nodiscard]] ProbeMeasure measure() const;
    void setMeasure(ProbeMeasure measure);
    /// What stands in the place of matrices that an answer lacks.
    void setMatrixEmptyText(const QString& text);
    /// What stands in the place of a measure that one sentence alone does not have.
    void setOneSentenceText(const QString& text);
    /// By arm a piece of its line as rich text, in the theme's colours as they are now: a key for other texts.
    [[nodiscard]] QStringList lineMarks() const;

signals:
    void layerWanted(std::size_t layer); ///< the matrices of another layer are to be shown
    void measureChanged();
    /// Places among the sentence's tokens that are marked; none, one, or a pair.
    void tokensMarked(const std::vector<std::size_t>& tokens);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildLayers();
    QWidget* buildMatrices();
    QWidget* buildFoot();
    QComboBox* addArmChoice(const char* name, const QString& accessibleName);
    void showLayer();
    void showArms();
    template<class Figure>
    void showSubtitle(Figure& chart, const QString& text) const;
    void showMeasure();
    void showTokens();
    void showMatrices();
    void setPair(std::optional<TokenPair> pair, bool locked);
    void markTokens();
    void play(bool on);
    void playOn();

    ChartGroup* m_group;
    LayerLinesChart *m_layers, *m_tokens;
    CosineChart *m_left, *m_right;
    QComboBox *m_measure, *m_leftArm, *m_rightArm;
    QSlider* m_slider;
    QLabel *m_layerText, *m_pairText;
    QToolButton* m_play;
    QTimer m_timer;
    QString m_oneSentence;
    ProbeAnswer m_answer;
};

} // namespace ui
