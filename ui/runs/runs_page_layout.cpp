// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/runs_page.h"

#include "runs/filter_edit.h"
#include "runs/padded_delegate.h"
#include "runs/runs_model.h"
#include "runs/runs_proxies.h"
#include "session/session.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

/// The construction of the Runs page's parts; what they do stands in runs_page.cpp.
namespace ui {

namespace {

constexpr int kMargin = 8;
constexpr int kDetailLines = 4;
constexpr int kMeasuredRows = 200; // enough to see how wide a column's texts are
constexpr int kWidestColumn = 40;  // characters
constexpr int kHeadRoom = 4;       // characters: margins and the arrow of the sorted column
constexpr int kStatusColumn = 19;

QToolButton* makeButton(const QString& text, const QString& icon, const QString& toolTip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLineIcon(button, icon);
    return button;
}

/// "accuracy 0.9100"
QString metricText(const engine::RunSummary& run, double value)
{
    const QString text = formatMetric(run.primaryMetric, value);
    return text.at(0).isLetter() ? text : QString::fromStdString(run.primaryMetric) + QLatin1Char(' ') + text;
}

QString testText(const engine::RunSummary& run)
{
    QStringList tests;
    for (const auto& [name, value] : run.testPrimary)
        tests += QStringLiteral("%1 %2").arg(QString::fromStdString(name), formatMetric(run.primaryMetric, value));
    return tests.join(QStringLiteral(", "));
}

} // namespace

void RunsPage::buildBar()
{
    m_filter = new FilterEdit(this);
    m_filter->setObjectName(QStringLiteral("runsFilter"));
    m_filter->setPlaceholderText(tr("Filter: lambda>0.3 method:lora status:completed text"));
    m_filter->setAccessibleName(tr("Filter of the runs"));
    m_filter->setToolTip(tr("Terms side by side must all hold; “or”, “not”, a minus and brackets do what they say.\n"
                            "lambda>0.3   lambda:0.2..0.6   method:lora,dora   -status:failed   started:today\n"
                            "test.sst2>80%   time>2m   disk>1GB   tag:keep   is:pinned   \"two words\"\n"
                            "Anything else is looked for in label, name, study, model, data, note and tags.\n"
                            "Ctrl+Space shows what may stand at the cursor."));
    m_filter->setClearButtonEnabled(true);
    m_group = new QCheckBox(tr("&Group by study"), this);
    m_group->setObjectName(QStringLiteral("groupByStudy"));
    m_open = makeButton(tr("Open"), QStringLiteral("open"), tr("Show the charts of the selected run or study (Return)"),
                        this);
    m_continue = makeButton(tr("Continue"), QStringLiteral("play"),
                            tr("Go on with the selected stopped or interrupted run"), this);
    m_again = makeButton(tr("Use settings"), QStringLiteral("redo"),
                         tr("Fill the form of the Train page with the settings of the selected run or study"), this);
    m_reveal = makeButton(tr("Folder"), QStringLiteral("folder"),
                          tr("Show the selected run's folder in the file manager"), this);
    m_delete = makeButton(tr("Delete"), QStringLiteral("trash"),
                          tr("Move the selected runs to the library's trash (Delete)"), this);
    m_refresh = makeButton(tr("Refresh"), QStringLiteral("refresh"), tr("Read the library again (F5)"), this);
    m_open->setObjectName(QStringLiteral("openRun"));
    m_continue->setObjectName(QStringLiteral("continueRun"));
    m_again->setObjectName(QStringLiteral("useSettings"));
    m_reveal->setObjectName(QStringLiteral("revealRun"));
    m_delete->setObjectName(QStringLiteral("deleteRun"));
    m_refresh->setObjectName(QStringLiteral("refreshRuns"));
    m_filterError = new QLabel(this);
    m_filterError->setObjectName(QStringLiteral("filterError"));
    m_filterError->setProperty("role", "warning");
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("runsCount"));
    m_count->setProperty("role", "muted");
    connect(m_filter, &QLineEdit::textChanged, this, &RunsPage::setFilter);
    connect(m_group, &QCheckBox::toggled, this, &RunsPage::setGrouped);
    connect(m_open, &QToolButton::clicked, this, &RunsPage::openSelected);
    connect(m_continue, &QToolButton::clicked, this, &RunsPage::continueSelected);
    connect(m_again, &QToolButton::clicked, this, [this] {
        if (const auto folder = selectedFolder(); !folder.empty())
            emit settingsRequested(folder);
    });
    connect(m_reveal, &QToolButton::clicked, this, &RunsPage::revealSelected);
    connect(m_delete, &QToolButton::clicked, this, &RunsPage::deleteSelected);
    connect(m_refresh, &QToolButton::clicked, this, &RunsPage::reload);
    connect(m_session, &Session::stateChanged, this, &RunsPage::followSelection);
}

void RunsPage::buildTable()
{
    m_table = new QTreeView(this);
    m_table->setObjectName(QStringLiteral("runsTable"));
    m_table->setAccessibleName(tr("Runs"));
    m_table->setModel(m_filtered);
    m_table->setItemDelegate(new PaddedDelegate(m_table));
    m_table->setUniformRowHeights(true); // thousands of rows without measuring each
    m_table->setRootIsDecorated(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunsModel::Started, Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setIndentation(fontMetrics().averageCharWidth() * 2);
    m_table->header()->setResizeContentsPrecision(kMeasuredRows);
    fitColumns();
    connect(m_table, &QTreeView::activated, this, &RunsPage::openSelected);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RunsPage::showMenu);
    connect(m_table, &QTreeView::expanded, this,
            [this](const QModelIndex& group) { m_collapsed.remove(m_grouped->study(group)); });
    connect(m_table, &QTreeView::collapsed, this,
            [this](const QModelIndex& group) { m_collapsed.insert(m_grouped->study(group)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPage::followSelection);
    connect(m_grouped, &QAbstractItemModel::modelReset, this, &RunsPage::expandGroups, Qt::QueuedConnection);
    auto* remove = new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &RunsPage::deleteSelected);

    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("runsEmpty"));
    m_empty->setProperty("role", "muted");
    m_empty->setAlignment(Qt::AlignCenter);
    m_details = new QLabel(this);
    m_details->setObjectName(QStringLiteral("runDetails"));
    m_details->setTextFormat(Qt::RichText);
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setMinimumHeight(fontMetrics().lineSpacing() * kDetailLines);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_group);
    bar->addSpacing(8);
    for (QToolButton* button : {m_open, m_continue, m_again, m_reveal, m_delete, m_refresh})
        bar->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(6);
    layout->addWidget(m_message);
    layout->addLayout(bar);
    layout->addWidget(m_filterError);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_details, 1);
    foot->addWidget(m_count, 0, Qt::AlignTop);
    layout->addLayout(foot);
}

int RunsPage::fittingWidth(int column) const
{
    const int character = fontMetrics().averageCharWidth();
    const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int head = fontMetrics().horizontalAdvance(title) + kHeadRoom * character;
    const auto* view = static_cast<const QAbstractItemView*>(m_table); // public there
    const int contents = std::max(head, view->sizeHintForColumn(column));
    // A run's state changes while it is shown: room for the longest word.
    const int least = column == RunsModel::Status ? kStatusColumn * character : 0;
    return std::clamp(contents, least, kWidestColumn * character);
}

void RunsPage::fitColumns()
{
    for (int column = 0; column < RunsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, fittingWidth(column));
    fitLast();
}

void RunsPage::fitLast()
{
    // A stretched section shrinks to nothing where the columns do not fit: then it keeps its own width.
    QHeaderView* header = m_table->header();
    const int last = header->logicalIndex(header->count() - 1);
    header->setStretchLastSection(false);
    m_table->setColumnWidth(last, fittingWidth(last));
    // The page's width: the table is hidden, and not laid out, while there is nothing to show.
    header->setStretchLastSection(header->length() < width() - 2 * kMargin);
}

void RunsPage::widenStatus()
{
    m_table->setColumnWidth(RunsModel::Status,
                            std::max(m_table->columnWidth(RunsModel::Status), fittingWidth(RunsModel::Status)));
}

void RunsPage::widenColumns()
{
    for (int column = 0; column < RunsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, std::max(m_table->columnWidth(column), fittingWidth(column)));
    fitLast();
}

bool RunsPage::event(QEvent* event)
{
    // Presentation mode, or another size of the window: the table has its new font and size a little later.
    if (event->type() == QEvent::FontChange && m_table)
        QTimer::singleShot(0, this, &RunsPage::fitColumns);
    else if (event->type() == QEvent::Resize && m_table)
        QTimer::singleShot(0, this, &RunsPage::fitLast);
    return QWidget::event(event);
}

void RunsPage::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QToolButton* button : {m_open, m_continue, m_again, m_reveal, m_delete}) {
        QAction* action = menu->addAction(button->icon(), button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QToolButton::click);
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void RunsPage::showDetails(const std::vector<engine::RunSummary>& runs, const QString& study)
{
    if (runs.empty()) {
        m_details->setText(m_model->rowCount() == 0
                               ? QString()
                               : tr("Select a run to see more of it; double-click it to open its charts."));
        return;
    }
    if (runs.size() > 1) {
        m_details->setText(
            QStringLiteral("<b>%1</b> · %2")
                .arg(study.isEmpty() ? tr("Selection") : study.toHtmlEscaped(), tr("%1 runs").arg(runs.size())));
        return;
    }
    const engine::RunSummary& run = runs.front();
    QStringList lines;
    lines += QStringLiteral("<b>%1</b> · %2")
                 .arg(QString::fromStdString(run.label.empty() ? run.name : run.label).toHtmlEscaped(),
                      QString::fromStdString(run.name).toHtmlEscaped());
    if (run.bestPrimary)
        lines += tr("Best on validation: %1, at step %2")
                     .arg(metricText(run, *run.bestPrimary).toHtmlEscaped())
                     .arg(run.bestStep);
    if (!run.testPrimary.empty())
        lines += tr("Test, best adapter: %1").arg(testText(run).toHtmlEscaped());
    if (!run.reason.empty())
        lines += stateText(run.state) + QStringLiteral(": ") + QString::fromStdString(run.reason).toHtmlEscaped();
    m_details->setText(lines.join(QStringLiteral("<br>")));
}

} // namespace ui
