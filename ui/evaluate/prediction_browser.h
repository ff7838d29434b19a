// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/prediction_filter.h"
#include "session/evaluation_session.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <set>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ui {

class ConfusionModel;
class PredictionModel;
class PredictionTexts;
class TermLabel;
class Theme;

/// The predictions of an evaluation: of one arm, or of two side by side; filtered by right and wrong, by what flipped
/// between the two, by text, and by a cell of the confusion matrix.
class PredictionBrowser : public QWidget {
    Q_OBJECT

public:
    /// The theme is not owned and lives longer.
    explicit PredictionBrowser(const Theme* theme, QWidget* parent = nullptr);

    /// Another evaluation, or more of the same: tasks and arms that stay chosen stay so. Null: none.
    void setRecord(const EvaluationRecord* record);
    void setPredictions(const PredictionSet& set);
    /// From a table of results: this task, and this arm against the first one.
    void choose(const std::string& task, std::size_t arm);
    [[nodiscard]] PredictionModel* model() const { return m_model; }

signals:
    /// Answered by setPredictions.
    void predictionsWanted(const std::string& task, std::size_t arm);

private:
    void build();
    QWidget* buildBar();
    QWidget* buildMatrix();
    void askPredictions();
    void showPairs();
    void applyFilter();
    void followReading();
    void followCount();
    void followMatrix();
    void showCurrent();
    void cellChosen();
    void clearCell();
    /// The first arm from `from` on that predicted anything for this task; -1: none.
    [[nodiscard]] int nextArm(const std::string& task, int from) const;
    [[nodiscard]] std::string task() const;
    [[nodiscard]] Predictions known(const QComboBox* arm) const;
    [[nodiscard]] engine::AnswerReading reading() const;

    const Theme* m_theme;
    QComboBox *m_task, *m_first, *m_second, *m_choice, *m_reading;
    QLineEdit* m_search;
    QLabel *m_count, *m_matrixTitle;
    TermLabel* m_empty;
    QToolButton* m_clearCell;
    QTableView *m_table, *m_matrix;
    PredictionModel* m_model;
    ConfusionModel* m_confusion;
    PredictionTexts* m_texts;
    QStackedWidget* m_stack;
    QTimer m_delay; ///< between the last key in the search and the filter
    std::filesystem::path m_folder;
    std::set<std::pair<std::string, std::size_t>> m_has;                ///< task and arm with a result
    std::map<std::pair<std::string, std::size_t>, Predictions> m_known; ///< by task and arm
    QString m_problem;
};

} // namespace ui
