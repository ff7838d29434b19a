// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data_facts.h"

#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace ui {

class BarChart;
class ChartGroup;
class ProblemsModel;
class RowsModel;
class SplitsModel;
class Theme;
class TokenView;

/// A report on data: the splits as a table, notes, and below them lengths and labels, rows, samples, problems. The
/// split that is chosen in the table is the one whose lengths, rows and samples are shown.
class ReportView : public QWidget {
    Q_OBJECT

public:
    /// The theme is not owned and lives longer.
    explicit ReportView(Theme* theme, QWidget* parent = nullptr);
    ~ReportView() override;

    /// Null: nothing is shown. The chosen split stays chosen where there is one of that name.
    void setReport(std::shared_ptr<const engine::DataReport> report);
    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }
    [[nodiscard]] ChartGroup* charts() const { return m_charts; }

signals:
    /// The place of a problem is on the clipboard.
    void placeCopied(const QString& place);

private:
    QWidget* buildCharts();
    QWidget* buildRows();
    QWidget* buildSamples();
    QWidget* buildProblems();
    void buildSplits();
    void followSplit();
    void showNotes();
    void showSamples();
    void fitColumns();
    void copyPlace();

    Theme* m_theme;
    ChartGroup* m_charts;
    std::shared_ptr<const engine::DataReport> m_report;
    const engine::SplitReport* m_split = nullptr; ///< of the report: the chosen one
    SplitsModel* m_splits;
    RowsModel* m_rows;
    ProblemsModel* m_problems;
    QTableView *m_splitTable, *m_rowTable, *m_problemTable;
    QLabel *m_notes, *m_samplesEmpty, *m_problemsEmpty, *m_sampleHint = nullptr;
    BarChart *m_lengths = nullptr, *m_labels = nullptr;
    TokenView* m_tokens;
    QStackedWidget *m_samplePages = nullptr, *m_problemPages = nullptr;
    QTabWidget* m_tabs;
};

} // namespace ui
