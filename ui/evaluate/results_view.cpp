// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/results_view.h"

#include "charts/bar_chart.h"
#include "charts/chart_group.h"
#include "evaluate/arm_names.h"
#include "evaluate/distribution_model.h"
#include "evaluate/results_model.h"
#include "help/term_label.h"
#include "train/metric_words.h"
#include "translation/engine_texts.h"
#include "widgets/format.h"
#include "widgets/table_look.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWidestColumn = 300; // px at first

} // namespace

ResultsView::ResultsView(Theme* theme, QWidget* parent)
    : QWidget(parent), m_charts(new ChartGroup(theme, this)), m_results(new ResultsModel(this)),
      m_distribution(new DistributionModel(this)), m_table(new QTableView(this)), m_lambdas(new QTableView(this)),
      m_means(new TermLabel(this)), m_notes(new TermLabel(this)), m_empty(new TermLabel(this)),
      m_title(new QLabel(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("resultsView"));
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_live = false;
        followRow();
    });
    connect(m_table, &QTableView::activated, this, &ResultsView::activate);
    setRecord(nullptr);
}

ResultsView::~ResultsView()
{
    delete m_bars; // before its group
}

void ResultsView::build()
{
    setTableLook(*m_table, "resultTable", tr("Results"));
    m_table->setModel(m_results);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setToolTip(tr("Double-click a result to see its predictions"));
    setTableLook(*m_lambdas, "distributionTable", tr("Results by λ, in and out of distribution"));
    m_lambdas->setModel(m_distribution);
    m_lambdas->horizontalHeader()->setStretchLastSection(false);
    m_means->setObjectName(QStringLiteral("means"));
    m_means->setWordWrap(true);
    m_means->setTextFormat(Qt::PlainText); // it holds names
    m_notes->setObjectName(QStringLiteral("evaluationNotes"));
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setProperty("role", "warning");
    m_title->setObjectName(QStringLiteral("distributionTitle"));
    m_title->setText(tr("By λ, in and out of distribution"));
    m_title->setProperty("role", "title");
    m_bars = new BarChart(m_charts, QStringLiteral("armChart"),
                          {tr("Models"),
                           {},
                           tr("While an evaluation runs, the accuracy of each model so "
                              "far will appear here.")},
                          this);
    auto* below = new QWidget(this);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_lambdas, 1);
    auto* left = new QSplitter(Qt::Vertical, this);
    left->setObjectName(QStringLiteral("resultRows"));
    left->setChildrenCollapsible(false);
    left->addWidget(m_table);
    left->addWidget(below);
    left->setSizes({400, 220});
    m_empty->setObjectName(QStringLiteral("resultsEmpty"));
    m_empty->setProperty("role", "muted");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setText(
        tr("Results with their intervals will appear here.\nOn the left, say which models are evaluated on "
           "which data, then press Evaluate."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(left);
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("resultColumns"));
    columns->setChildrenCollapsible(false);
    columns->addWidget(m_stack);
    columns->addWidget(m_bars);
    columns->setStretchFactor(0, 1);
    columns->setSizes({760, 260});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 0);
    layout->setSpacing(6);
    layout->addWidget(m_means);
    layout->addWidget(m_notes);
    layout->addWidget(columns, 1);
}

void ResultsView::setRecord(const EvaluationRecord* record)
{
    const int row = m_table->currentIndex().row();
    m_results->setRecord(record ? *record : EvaluationRecord{});
    m_distribution->setRecord(record ? *record : EvaluationRecord{});
    m_stack->setCurrentIndex(m_results->rowCount() > 0 ? 1 : 0);
    QStringList means;
    if (record && record->result.glueScore)
        means +=
            tr("GLUE score %1 (the mean over its tasks, two metrics of a task averaged first; of each task the run "
               "that was trained on it, else the first model)")
                .arg(formatNumber(100 * *record->result.glueScore, 3));
    for (const engine::GroupMean& mean : record ? record->result.groupMeans : std::vector<engine::GroupMean>())
        means += tr("%1: mean accuracy over the %2 sets %3 %")
                     .arg(armTitle(mean.arm), QString::fromStdString(mean.group), formatNumber(100 * mean.accuracy, 3));
    m_means->setVisible(!means.isEmpty());
    m_means->setText(means.join(QLatin1Char('\n')));
    QStringList notes;
    if (record)
        for (const QString& note : record->notes)
            notes += engineText(note);
    for (const engine::EvaluationRefusal& refusal :
         record ? record->result.refused : std::vector<engine::EvaluationRefusal>())
        notes += tr("Not evaluated – %1").arg(refusalWords(refusal));
    m_notes->setVisible(!notes.isEmpty());
    m_notes->setText(notes.join(QLatin1Char('\n')));
    for (QTableView* table : {m_table, m_lambdas}) {
        table->resizeColumnsToContents();
        for (int column = 0; column < table->model()->columnCount(); ++column)
            table->setColumnWidth(column, std::min(table->columnWidth(column), kWidestColumn));
    }
    if (m_results->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_results->rowCount() - 1));
    if (!m_live)
        followRow();
}

void ResultsView::setLive(const QString& task, const QStringList& arms, const std::vector<double>& accuracy)
{
    m_live = !accuracy.empty();
    if (!m_live)
        return;
    BarFigures figures;
    figures.categories = arms;
    figures.top = 1;
    QStringList texts;
    for (std::size_t i = 0; i < accuracy.size(); ++i)
        texts += tr("%1: %2 so far").arg(arms.value(static_cast<qsizetype>(i)), formatNumber(accuracy[i], 3));
    figures.series.push_back({task, categoryBars(0, 1, accuracy, texts)});
    m_bars->setSubtitle(tr("%1, so far").arg(task));
    m_bars->setYTitle(tr("Accuracy so far"));
    m_bars->setFigures(figures);
}

void ResultsView::followRow()
{
    const int row = m_table->currentIndex().row();
    const engine::EvaluationRow* chosen = row >= 0 && row < m_results->rowCount() ? m_results->row(row) : nullptr;
    if (!chosen) {
        if (m_results->rowCount() == 0)
            m_bars->setFigures({});
        return;
    }
    BarFigures figures;
    std::vector<double> values;
    QStringList texts;
    for (int i = 0; i < m_results->rowCount(); ++i) {
        const engine::EvaluationRow* other = m_results->row(i);
        if (!other || other->task != chosen->task || other->primaryMetric.empty())
            continue;
        figures.categories += m_results->index(i, ResultsModel::Arm).data().toString();
        values.push_back(other->primary);
        texts += figures.categories.last() + QStringLiteral(": ") + valueWithInterval(*other, other->primaryMetric);
    }
    // A share is drawn on the whole of its scale: small differences look small.
    if (std::all_of(values.begin(), values.end(), [](double value) { return value >= 0 && value <= 1; }))
        figures.top = 1;
    figures.series.push_back({QString::fromStdString(chosen->task), categoryBars(0, 1, values, texts)});
    m_bars->setSubtitle(QString::fromStdString(chosen->task));
    m_bars->setYTitle(metricWords(chosen->primaryMetric));
    m_bars->setFigures(figures);
}

void ResultsView::activate(const QModelIndex& index)
{
    if (const engine::EvaluationRow* row = m_results->row(index.row()))
        emit predictionsWanted(row->task, m_results->arm(index.row()));
}

} // namespace ui
