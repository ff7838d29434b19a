// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/lab_context.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class ChartGroup;
class FlipModel;
class LambdaSlider;
class LayerLinesChart;
class MessageBar;
class RunSelection;
class ScatterChart;
class TermLabel;

/// λ at inference: a slider on a trained adapter, and what its predictions on the whole validation set make of it: the
/// metric, the samples whose class flips, logits and probabilities, similarity. The trained λ is marked, and at any
/// other a warning stands.
class LambdaView : public QWidget {
    Q_OBJECT

public:
    explicit LambdaView(const LabContext& context, QWidget* parent = nullptr);

    /// A run or adapter folder, at its trained λ.
    void open(const std::filesystem::path& adapter);
    [[nodiscard]] LambdaSlider* slider() const { return m_slider; }

signals:
    /// The probe is to read with this adapter at the λ that were looked at.
    void probeWanted(const std::filesystem::path& adapter, const std::vector<double>& lambdas);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildBody();
    void connectAll();
    void offerRuns();
    void chooseFolder();
    void sliderMoved();
    void ask(std::optional<double> lambda);
    void showAnswer(const SweepAnswer& answer);
    void showError(const ErrorInfo& error);
    void beginWith(const SweepAnswer& answer);
    void showSamples(const SweepAnswer& answer);
    void showVisited(const SweepAnswer& answer);
    void showSimilarity(const SweepAnswer& answer);
    void showSummary();
    void followLambda();
    void followAge();
    [[nodiscard]] QString lambdaName(double lambda) const;
    [[nodiscard]] QString warningAt(double lambda) const;

    LabContext m_context;
    ChartGroup* m_group;
    RunSelection* m_visitedDots; ///< by λ as text
    MessageBar* m_message;
    QComboBox* m_run;
    LambdaSlider* m_slider;
    QPushButton *m_back, *m_probe;
    QLabel* m_lambda;
    TermLabel *m_warning, *m_summary, *m_detail;
    ScatterChart* m_metric;
    LayerLinesChart* m_layers;
    QTableView* m_table;
    FlipModel* m_flips;
    QTimer m_soon;
    std::filesystem::path m_adapter;    ///< that is shown or asked for; empty: none
    std::filesystem::path m_shown;      ///< that the figures are of
    std::map<double, double> m_visited; ///< exact primary metric by λ, of this adapter
    std::vector<double> m_trainedSimilarity;
    std::optional<std::size_t> m_chosen; ///< of the samples, by its place in the set: it stays chosen as λ moves
    QString m_chosenDetail;              ///< what was last known of it
    SweepAnswer m_answer;                ///< that is shown; no figures: none
    bool m_opening = false;              ///< the first answer brings the trained λ
    bool m_settingUp = false;            ///< the slider follows, and asks nothing
};

} // namespace ui
