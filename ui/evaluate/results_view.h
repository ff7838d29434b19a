// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/evaluation_session.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace ui {

class BarChart;
class ChartGroup;
class DistributionModel;
class ResultsModel;
class TermLabel;
class Theme;

/// What came out: results by data set and arm with intervals, beside them the arms of the chosen data set as bars
/// (while it runs: the accuracy so far), and below the table by λ, in and out of distribution.
class ResultsView : public QWidget {
    Q_OBJECT

public:
    /// The theme is not owned and lives longer.
    explicit ResultsView(Theme* theme, QWidget* parent = nullptr);
    ~ResultsView() override;

    /// Null: nothing is shown.
    void setRecord(const EvaluationRecord* record);
    /// While it runs: accuracy of each arm so far on `task`.
    void setLive(const QString& task, const QStringList& arms, const std::vector<double>& accuracy);
    [[nodiscard]] ChartGroup* charts() const { return m_charts; }

signals:
    /// The predictions behind a result are to be seen.
    void predictionsWanted(const std::string& task, std::size_t arm);

private:
    void build();
    void followRow();
    void activate(const QModelIndex& index);

    ChartGroup* m_charts;
    BarChart* m_bars = nullptr;
    ResultsModel* m_results;
    DistributionModel* m_distribution;
    QTableView *m_table, *m_lambdas;
    TermLabel *m_means, *m_notes, *m_empty;
    QLabel* m_title;
    QStackedWidget* m_stack;
    bool m_live = false;
};

} // namespace ui
