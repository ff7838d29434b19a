// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/prediction_browser.h"

#include "evaluate/arm_names.h"
#include "evaluate/confusion_model.h"
#include "evaluate/prediction_model.h"
#include "evaluate/prediction_texts.h"
#include "help/term_label.h"
#include "widgets/format.h"
#include "widgets/table_look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kSearchDelay = 200; // ms
constexpr int kRowColumns = 9;    // characters
constexpr int kArmColumns = 8;    // characters, at least
constexpr int kPromptWidth = 320; // px at first

QComboBox* chooser(const char* name, const QString& accessible, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessible);
    box->setToolTip(accessible);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

/// Fills a list and keeps what was chosen where it is still there.
void refill(QComboBox* box, const QStringList& names, int first)
{
    const QString chosen = box->currentText();
    box->clear();
    box->addItems(names);
    const int index = box->findText(chosen);
    box->setCurrentIndex(index >= 0 ? index : std::min(first, static_cast<int>(names.size()) - 1));
}

} // namespace

PredictionBrowser::PredictionBrowser(const Theme* theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_task(chooser("predictionTask", tr("Data set"), this)),
      m_first(chooser("predictionArm", tr("Whose predictions"), this)),
      m_second(chooser("predictionOther", tr("Compared with"), this)),
      m_choice(chooser("predictionChoice", tr("Which predictions"), this)),
      m_reading(chooser("predictionReading", tr("How answers are read"), this)), m_search(new QLineEdit(this)),
      m_count(new QLabel(this)), m_matrixTitle(new QLabel(this)), m_empty(new TermLabel(this)),
      m_clearCell(new QToolButton(this)), m_table(new QTableView(this)), m_matrix(new QTableView(this)),
      m_model(new PredictionModel(this)), m_confusion(new ConfusionModel(theme, this)),
      m_texts(new PredictionTexts(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("predictionBrowser"));
    build();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kSearchDelay);
    connect(&m_delay, &QTimer::timeout, this, &PredictionBrowser::applyFilter);
    for (QComboBox* box : {m_task, m_first, m_second})
        connect(box, &QComboBox::activated, this, &PredictionBrowser::askPredictions);
    connect(m_choice, &QComboBox::activated, this, &PredictionBrowser::applyFilter);
    connect(m_reading, &QComboBox::activated, this, &PredictionBrowser::followReading);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &PredictionBrowser::applyFilter);
    connect(m_clearCell, &QToolButton::clicked, this, &PredictionBrowser::clearCell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PredictionBrowser::showCurrent);
    connect(m_matrix, &QTableView::clicked, this, &PredictionBrowser::cellChosen);
    connect(m_matrix, &QTableView::activated, this, &PredictionBrowser::cellChosen);
    setRecord(nullptr);
}

void PredictionBrowser::build()
{
    setTableLook(*m_table, "predictionTable", tr("Predictions"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(PredictionModel::Row, fontMetrics().averageCharWidth() * kRowColumns);
    m_table->setColumnWidth(PredictionModel::Prompt, kPromptWidth);
    auto* lower = new QSplitter(Qt::Vertical, this);
    lower->setObjectName(QStringLiteral("predictionRows"));
    lower->setChildrenCollapsible(false);
    lower->addWidget(m_table);
    lower->addWidget(m_texts);
    lower->setStretchFactor(0, 3);
    lower->setStretchFactor(1, 2);
    lower->setSizes({300, 200});
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("predictionParts"));
    columns->addWidget(lower);
    columns->addWidget(buildMatrix());
    columns->setCollapsible(0, false);
    columns->setStretchFactor(0, 1);
    columns->setSizes({800, 260});
    m_empty->setObjectName(QStringLiteral("predictionsEmpty"));
    m_empty->setProperty("role", "muted");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText); // it holds paths
    m_stack->addWidget(m_empty);
    m_stack->addWidget(columns);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 0);
    layout->setSpacing(6);
    layout->addWidget(buildBar());
    layout->addWidget(m_stack, 1);
}

QWidget* PredictionBrowser::buildBar()
{
    const std::pair<QString, PredictionChoice> kChoices[] = {{tr("all"), PredictionChoice::All},
                                                             {tr("wrong"), PredictionChoice::Wrong},
                                                             {tr("right"), PredictionChoice::Right},
                                                             {tr("flipped"), PredictionChoice::Flipped},
                                                             {tr("became right"), PredictionChoice::BecameRight},
                                                             {tr("became wrong"), PredictionChoice::BecameWrong}};
    for (const auto& [name, choice] : kChoices)
        m_choice->addItem(name, static_cast<int>(choice));
    m_reading->addItem(tr("as the reference reads"), static_cast<int>(engine::AnswerReading::Reference));
    m_reading->addItem(tr("strict reading"), static_cast<int>(engine::AnswerReading::Strict));
    m_search->setObjectName(QStringLiteral("predictionSearch"));
    m_search->setAccessibleName(tr("Text in prompts and answers"));
    m_search->setPlaceholderText(tr("Text in prompts and answers"));
    m_search->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("predictionCount"));
    m_count->setProperty("role", "muted");
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_task);
    for (QComboBox* arm : {m_first, m_second}) { // a run's name may be long, and must not widen the window
        arm->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        arm->setMinimumContentsLength(kArmColumns);
    }
    row->addWidget(m_first, 3);
    row->addWidget(new QLabel(tr("against"), bar));
    row->addWidget(m_second, 3);
    row->addSpacing(8);
    row->addWidget(m_choice);
    row->addWidget(m_reading);
    row->addWidget(m_search, 2);
    row->addWidget(m_count);
    return bar;
}

QWidget* PredictionBrowser::buildMatrix()
{
    setTableLook(*m_matrix, "confusionMatrix", tr("Confusion matrix: gold answers down, what was answered across"));
    m_matrix->setModel(m_confusion);
    m_matrix->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_matrix->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrix->setAlternatingRowColors(false);
    m_matrix->verticalHeader()->show();
    m_matrix->horizontalHeader()->setStretchLastSection(false);
    m_matrix->setToolTip(tr("A click shows the predictions of a cell"));
    m_matrixTitle->setObjectName(QStringLiteral("confusionTitle"));
    m_matrixTitle->setWordWrap(true);
    m_matrixTitle->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_clearCell->setObjectName(QStringLiteral("clearCell"));
    m_clearCell->setText(tr("Show all cells"));
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_matrixTitle);
    column->addWidget(m_matrix, 1);
    column->addWidget(m_clearCell, 0, Qt::AlignLeft);
    return part;
}

void PredictionBrowser::setRecord(const EvaluationRecord* record)
{
    m_folder = record ? record->folder : std::filesystem::path();
    m_problem.clear();
    QStringList tasks;
    QStringList arms;
    if (record) {
        for (const engine::EvaluationTask& task : record->request.tasks)
            tasks += QString::fromStdString(task.name);
        for (const EvaluatedArm& arm : record->arms)
            arms += armTitle(arm.name.toStdString());
    }
    refill(m_task, tasks, 0);
    m_has.clear();
    if (record)
        for (const engine::EvaluationRow& row : record->result.rows)
            m_has.emplace(row.task, row.armNumber);
    const std::string task = tasks.isEmpty() ? std::string() : tasks.front().toStdString();
    const int first = std::max(0, nextArm(task, 0));
    const int second = m_has.empty() && arms.size() > 1 ? 1 : nextArm(task, first + 1);
    refill(m_first, arms, first);
    // Two arms are compared at once; "nothing" stays where it was chosen, not where there was nothing to choose.
    refill(m_second, record ? QStringList(tr("nothing")) + arms : QStringList(), second + 1);
    for (QComboBox* box : {m_task, m_first, m_second, m_choice, m_reading})
        box->setEnabled(record != nullptr);
    m_search->setEnabled(record != nullptr);
    m_known.clear(); // there may be more by now
    askPredictions();
}

void PredictionBrowser::choose(const std::string& task, std::size_t arm)
{
    m_task->setCurrentIndex(m_task->findText(QString::fromStdString(task)));
    const int first = nextArm(task, 0); // one that is not refused
    m_first->setCurrentIndex(first);
    m_second->setCurrentIndex(first == static_cast<int>(arm) ? 0 : static_cast<int>(arm) + 1);
    askPredictions();
}

int PredictionBrowser::nextArm(const std::string& task, int from) const
{
    const auto found = m_has.lower_bound({task, static_cast<std::size_t>(from)});
    return found != m_has.end() && found->first == task ? static_cast<int>(found->second) : -1;
}

std::string PredictionBrowser::task() const
{
    return m_task->currentText().toStdString();
}

Predictions PredictionBrowser::known(const QComboBox* arm) const
{
    const int index = arm == m_first ? arm->currentIndex() : arm->currentIndex() - 1;
    const auto found = index < 0 ? m_known.end() : m_known.find({task(), static_cast<std::size_t>(index)});
    return found == m_known.end() ? nullptr : found->second;
}

void PredictionBrowser::askPredictions()
{
    m_problem.clear();
    for (const QComboBox* box : {m_first, m_second}) {
        const int arm = box == m_first ? box->currentIndex() : box->currentIndex() - 1;
        if (arm >= 0 && m_task->currentIndex() >= 0 && !known(box))
            emit predictionsWanted(task(), static_cast<std::size_t>(arm));
    }
    showPairs();
}

void PredictionBrowser::setPredictions(const PredictionSet& set)
{
    if (set.folder != m_folder)
        return; // of an evaluation that was shown before
    if (set.error)
        m_problem = set.error->hint.isEmpty() ? set.error->message
                                              : set.error->message + QStringLiteral("\n") + set.error->hint;
    m_known[{set.task, set.arm}] = set.predictions;
    showPairs();
}

engine::AnswerReading PredictionBrowser::reading() const
{
    return static_cast<engine::AnswerReading>(m_reading->currentData().toInt());
}

void PredictionBrowser::showPairs()
{
    const Predictions first = known(m_first);
    const PredictionPairs pairs(first, m_second->currentIndex() > 0 ? known(m_second) : nullptr);
    m_model->setPairs(pairs, {m_first->currentText(), m_second->currentText()});
    m_table->setColumnHidden(PredictionModel::Second, !pairs.compares());
    const bool any = first && !first->empty();
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_empty->setText(!m_problem.isEmpty() ? m_problem
                     : m_folder.empty()   ? tr("Every prediction of an evaluation can be read here, and what flips "
                                                 "between two λ.\nStart an evaluation, or open an earlier one above.")
                     : first              ? tr("Nothing has been predicted for this data set so far.")
                                          : tr("Reading…"));
    m_confusion->setPredictions(pairs, reading());
    followMatrix();
    clearCell();
}

void PredictionBrowser::followReading()
{
    m_confusion->setPredictions(m_model->pairs(), reading());
    followMatrix();
    clearCell();
}

void PredictionBrowser::followMatrix()
{
    m_matrix->parentWidget()->setVisible(!m_confusion->isEmpty()); // free answers confuse nothing, and need the room
    m_matrixTitle->setText(tr("%1: gold down, answers across").arg(m_first->currentText()));
    m_matrix->resizeColumnsToContents();
}

void PredictionBrowser::applyFilter()
{
    m_delay.stop();
    PredictionFilter filter = m_model->filter();
    filter.choice = static_cast<PredictionChoice>(m_choice->currentData().toInt());
    filter.reading = reading();
    filter.text = m_search->text().trimmed();
    m_model->setFilter(filter);
    followCount();
    m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void PredictionBrowser::followCount()
{
    const auto all = static_cast<std::int64_t>(m_model->pairs().pairs().size());
    const std::int64_t shown = m_model->rowCount();
    m_count->setText(all == 0       ? QString()
                     : shown == all ? tr("%1 predictions").arg(formatCount(all))
                                    : tr("%1 of %2").arg(formatCount(shown), formatCount(all)));
    m_clearCell->setVisible(m_model->filter().cell.has_value());
}

void PredictionBrowser::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && current.row() < m_model->rowCount())
        m_texts->show(m_model->pair(current.row()), {m_first->currentText(), m_second->currentText()}, reading());
    else
        m_texts->clear();
}

void PredictionBrowser::cellChosen()
{
    PredictionFilter filter = m_model->filter();
    filter.cell = m_confusion->cell(m_matrix->currentIndex());
    m_model->setFilter(filter);
    applyFilter();
}

void PredictionBrowser::clearCell()
{
    PredictionFilter filter = m_model->filter();
    filter.cell.reset();
    m_model->setFilter(filter);
    m_matrix->clearSelection();
    applyFilter();
}

} // namespace ui
