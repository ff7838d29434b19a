// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report_view.h"

#include "charts/bar_chart.h"
#include "charts/chart_group.h"
#include "config/token_view.h"
#include "data/data_figures.h"
#include "data/problems_model.h"
#include "data/rows_model.h"
#include "data/splits_model.h"
#include "translation/engine_texts.h"
#include "widgets/format.h"
#include "widgets/long_text.h"
#include "widgets/table_look.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostSplitRows = 5; // in view; more are scrolled to
constexpr std::size_t kMostSamples = 20;
constexpr int kShownText = 2000; // characters of a text that is shown as words
constexpr int kLongestWord = 60;
constexpr int kWidestColumn = 420; // px at first; the person may widen it

QLabel* emptyLabel(const QString& text, const char* name, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setProperty("role", "muted");
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

/// Whole texts as words, so that they wrap as tokens do; of each text the beginning.
void splitIntoWords(std::vector<engine::ShownSample>& samples)
{
    for (engine::ShownSample& sample : samples) {
        std::vector<engine::ShownToken> words;
        for (const engine::ShownToken& text : sample.tokens) {
            const QStringList all = firstOf(text.text, kShownText).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            for (const QString& word : all)
                words.push_back({firstOf(word.toStdString(), kLongestWord).toStdString(), -1, text.role});
        }
        sample.tokens = std::move(words);
    }
}

} // namespace

ReportView::ReportView(Theme* theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_charts(new ChartGroup(theme, this)), m_splits(new SplitsModel(this)),
      m_rows(new RowsModel(this)), m_problems(new ProblemsModel(this)), m_splitTable(new QTableView(this)),
      m_rowTable(new QTableView(this)), m_problemTable(new QTableView(this)), m_notes(new QLabel(this)),
      m_samplesEmpty(emptyLabel({}, "samplesEmpty", this)), m_problemsEmpty(emptyLabel({}, "problemsEmpty", this)),
      m_tokens(new TokenView(theme, this)), m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("reportView"));
    buildSplits();
    m_notes->setObjectName(QStringLiteral("dataNotes"));
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->setProperty("role", "warning");
    m_tabs->setObjectName(QStringLiteral("dataTabs"));
    m_tabs->addTab(buildCharts(), tr("Lengths and l&abels"));
    m_tabs->addTab(buildRows(), tr("Ro&ws"));
    m_tabs->addTab(buildSamples(), tr("&Samples"));
    m_tabs->addTab(buildProblems(), tr("&Problems"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_splitTable);
    layout->addWidget(m_notes);
    layout->addWidget(m_tabs, 1);
    setReport(nullptr);
}

ReportView::~ReportView()
{
    delete m_lengths; // before their group
    delete m_labels;
}

void ReportView::buildSplits()
{
    setTableLook(*m_splitTable, "splitTable", tr("Splits"));
    m_splitTable->setModel(m_splits);
    m_splitTable->setSelectionMode(QAbstractItemView::SingleSelection);
    // All facts are in view; only the list of labels gives way.
    m_splitTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_splitTable->horizontalHeader()->setStretchLastSection(false);
    m_splitTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_splitTable->horizontalHeader()->setSectionResizeMode(SplitsModel::Labels, QHeaderView::Stretch);
    m_splitTable->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_splitTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReportView::followSplit);
}

QWidget* ReportView::buildCharts()
{
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("dataCharts"));
    columns->setChildrenCollapsible(false);
    m_lengths = new BarChart(m_charts, QStringLiteral("lengthChart"),
                             {tr("Lengths"), tr("Rows"), tr("How long the rows are will appear here.")}, columns);
    m_labels = new BarChart(m_charts, QStringLiteral("labelChart"),
                            {tr("Labels"), tr("Share of rows (%)"),
                             tr("These data have no classes.\nOf data with labels the balance will appear here.")},
                            columns);
    columns->addWidget(m_lengths);
    columns->addWidget(m_labels);
    columns->setSizes({600, 400});
    return columns;
}

QWidget* ReportView::buildRows()
{
    setTableLook(*m_rowTable, "rowTable", tr("First rows of the file"));
    m_rowTable->setModel(m_rows);
    m_rowTable->verticalHeader()->show(); // line numbers
    return m_rowTable;
}

QWidget* ReportView::buildSamples()
{
    auto* page = new QWidget(this);
    m_sampleHint = new QLabel(tr("Words, not tokens: choose a model above to see its tokens"), page);
    m_sampleHint->setObjectName(QStringLiteral("sampleHint"));
    m_sampleHint->setProperty("role", "muted");
    m_sampleHint->setMinimumWidth(1);
    auto* area = new QScrollArea(page);
    area->setObjectName(QStringLiteral("sampleArea"));
    area->setAccessibleName(tr("First samples as they are trained"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    m_tokens->setAccessibleName(tr("First samples as tokens"));
    auto* body = new QWidget(area);
    auto* column = new QVBoxLayout(body);
    column->addWidget(m_tokens);
    column->addStretch(1);
    area->setWidget(body);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(6, 6, 6, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(new TokenLegend(m_theme, page));
    head->addSpacing(8);
    head->addWidget(m_sampleHint, 1);
    layout->addLayout(head);
    layout->addWidget(area, 1);
    m_samplePages = new QStackedWidget(this);
    m_samplePages->addWidget(m_samplesEmpty);
    m_samplePages->addWidget(page);
    return m_samplePages;
}

QWidget* ReportView::buildProblems()
{
    setTableLook(*m_problemTable, "problemTable", tr("Problems in the files"));
    m_problemTable->setModel(m_problems);
    m_problemTable->setToolTip(tr("Double-click or Return copies file and line"));
    connect(m_problemTable, &QTableView::doubleClicked, this, &ReportView::copyPlace);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(key, m_problemTable, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &ReportView::copyPlace);
    }
    m_problemPages = new QStackedWidget(this);
    m_problemPages->addWidget(m_problemsEmpty);
    m_problemPages->addWidget(m_problemTable);
    return m_problemPages;
}

void ReportView::setReport(std::shared_ptr<const engine::DataReport> report)
{
    const QString chosen = m_splitTable->currentIndex().data(Qt::UserRole).toString();
    m_report = std::move(report);
    m_splits->setReport(m_report);
    m_problems->setReport(m_report);
    int row = 0;
    for (int i = 0; i < m_splits->rowCount(); ++i) {
        if (m_splits->index(i, 0).data(Qt::UserRole).toString() == chosen)
            row = i;
    }
    m_splitTable->selectRow(row);
    followSplit();
    m_labels->setFigures(m_report ? labelFigures(*m_report) : BarFigures{});
    const auto& series = m_labels->figures().series; // several are told apart by the legend
    m_labels->setSubtitle(series.size() == 1 ? series.front().name : QString());
    showNotes();
    const std::int64_t problems = m_problems->count();
    m_tabs->setTabText(3, problems > 0 ? tr("&Problems (%1)").arg(formatCount(problems)) : tr("&Problems"));
    m_problemPages->setCurrentIndex(problems > 0 ? 1 : 0);
    m_problemsEmpty->setText(m_report ? tr("Nothing odd was found in these files.") : QString());
    fitColumns();
}

void ReportView::followSplit()
{
    const int row = m_splitTable->currentIndex().row();
    const bool any = m_report && row >= 0 && row < static_cast<int>(m_report->splits.size());
    m_split = any ? &m_report->splits[static_cast<std::size_t>(row)] : nullptr;
    m_rows->setReport(m_report, any ? static_cast<std::size_t>(row) : 0);
    const QString name = any ? QString::fromStdString(m_split->split) : QString();
    m_tabs->setTabText(1, any ? tr("Ro&ws of %1").arg(name) : tr("Ro&ws"));
    m_tabs->setTabText(2, any ? tr("&Samples of %1").arg(name) : tr("&Samples"));
    m_rowTable->setAccessibleName(any ? tr("First rows of %1").arg(toQString(m_split->path.filename()))
                                      : tr("First rows of the file"));
    showSamples();
    fitColumns();
    if (!any) {
        m_lengths->setFigures({});
        m_lengths->setSubtitle({});
        return;
    }
    m_lengths->setFigures(lengthFigures(*m_report, *m_split));
    m_lengths->setSubtitle(!m_report->tokens ? name
                                             : tr("%1 · dashed: cut at %2 tokens, %3 rows")
                                                   .arg(name)
                                                   .arg(m_report->task.maxLength)
                                                   .arg(formatCount(m_split->cut)));
}

void ReportView::showNotes()
{
    QStringList notes;
    if (m_report) {
        for (const std::string& note : m_report->notes)
            notes += engineText(note);
    }
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

void ReportView::showSamples()
{
    std::vector<engine::ShownSample> samples;
    if (m_split)
        samples.assign(m_split->firstSamples.begin(),
                       m_split->firstSamples.begin() +
                           static_cast<std::ptrdiff_t>(std::min(kMostSamples, m_split->firstSamples.size())));
    m_sampleHint->setVisible(m_report && !m_report->tokens);
    if (m_report && !m_report->tokens)
        splitIntoWords(samples);
    m_tokens->setSamples(samples);
    m_samplePages->setCurrentIndex(samples.empty() ? 0 : 1);
    m_samplesEmpty->setText(!m_report ? QString() : tr("No row can be trained on; the problems say why."));
}

void ReportView::fitColumns()
{
    for (QTableView* table : {m_rowTable, m_problemTable}) {
        table->resizeColumnsToContents();
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->columnWidth(column) > kWidestColumn)
                table->setColumnWidth(column, kWidestColumn);
        }
    }
    const int rows = std::clamp(m_splits->rowCount(), 1, kMostSplitRows);
    m_splitTable->setFixedHeight(m_splitTable->horizontalHeader()->sizeHint().height() +
                                 rows * m_splitTable->verticalHeader()->defaultSectionSize() +
                                 2 * m_splitTable->frameWidth() + 2);
}

void ReportView::copyPlace()
{
    const QModelIndex current = m_problemTable->currentIndex();
    if (!current.isValid())
        return;
    const QString place = m_problems->place(current.row());
    QApplication::clipboard()->setText(place);
    emit placeCopied(place);
}

} // namespace ui
