// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/runs_page.h"

#include "runs/filter_edit.h"
#include "runs/padded_delegate.h"
#include "runs/run_actions.h"
#include "runs/runs_columns.h"
#include "runs/runs_model.h"
#include "runs/runs_tree.h"
#include "session/session.h"
#include "translation/engine_texts.h"
#include "widgets/format.h"
#include "widgets/icons.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

/// The construction of the Runs page's parts; what they do stands in runs_page.cpp.
namespace ui {

namespace {

constexpr int kMargin = 8;
constexpr int kDetailLines = 4;

struct ButtonText {
    const char* name;
    QString text, icon, toolTip;
    bool iconOnly = false;
};

QToolButton* makeButton(const ButtonText& facts, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(facts.name));
    button->setText(facts.text);
    button->setToolTip(facts.toolTip);
    button->setAccessibleName(facts.text);
    button->setAccessibleDescription(facts.toolTip);
    button->setToolButtonStyle(facts.iconOnly ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    setLineIcon(button, facts.icon);
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
    m_archived = new QCheckBox(tr("Ar&chived"), this);
    m_archived->setObjectName(QStringLiteral("showArchived"));
    m_archived->setToolTip(tr("Show archived runs, too"));
    m_filterError = new QLabel(this);
    m_filterError->setObjectName(QStringLiteral("filterError"));
    m_filterError->setProperty("role", "warning");
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("runsCount"));
    m_count->setProperty("role", "muted");
    connect(m_filter, &FilterEdit::filterChanged, this, &RunsPage::setFilter);
    connect(m_group, &QCheckBox::toggled, this, &RunsPage::setGrouped);
    connect(m_archived, &QCheckBox::toggled, this, [this](bool shown) {
        m_rows->setArchivedShown(shown);
        showCounts();
    });
}

void RunsPage::buildButtons()
{
    m_open = makeButton(
        {"openRun", tr("Open"), QStringLiteral("open"), tr("Show the charts of the selected run or study (Return)")},
        this);
    m_compare = makeButton(
        {"compareRuns", tr("Compare"), QStringLiteral("compare"), tr("Put the selected runs side by side (Ctrl+K)")},
        this);
    m_continue = makeButton({"continueRun", tr("Continue"), QStringLiteral("play"),
                             tr("Go on with the selected stopped or interrupted run")},
                            this);
    m_again = makeButton({"useSettings", tr("Use settings"), QStringLiteral("redo"),
                          tr("Fill the form of the Train page with the settings of the selected run or study")},
                         this);
    m_delete = makeButton({"deleteRun", tr("Delete"), QStringLiteral("trash"),
                           tr("Move the selected runs to the library's trash (Delete)")},
                          this);
    m_reveal = makeButton({"revealRun", tr("Folder"), QStringLiteral("folder"),
                           tr("Show the selected run's folder in the file manager"), true},
                          this);
    m_refresh = makeButton(
        {"refreshRuns", tr("Refresh"), QStringLiteral("refresh"), tr("Read the library again (F5)"), true}, this);
    m_more = makeButton(
        {"moreActions", tr("More"), QStringLiteral("more"), tr("Tags, note, pin, archive, export, import, clean up")},
        this);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_actions->makeMenu(m_more));
    connect(m_open, &QToolButton::clicked, this, &RunsPage::openSelected);
    connect(m_compare, &QToolButton::clicked, this, &RunsPage::compareSelected);
    connect(m_continue, &QToolButton::clicked, this, &RunsPage::continueSelected);
    connect(m_again, &QToolButton::clicked, this, [this] {
        if (const auto folder = selectedFolder(); !folder.empty())
            emit settingsRequested(folder);
    });
    connect(m_reveal, &QToolButton::clicked, this, &RunsPage::revealSelected);
    connect(m_delete, &QToolButton::clicked, m_actions, &RunActions::discard);
    connect(m_refresh, &QToolButton::clicked, this, &RunsPage::reload);
}

void RunsPage::buildTable()
{
    m_table = new QTreeView(this);
    m_table->setObjectName(QStringLiteral("runsTable"));
    m_table->setAccessibleName(tr("Runs"));
    // Before the table's own connection: it forgets what is in view as soon as a reset begins.
    connect(m_rows, &QAbstractItemModel::modelAboutToBeReset, this, &RunsPage::rememberView);
    m_table->setModel(m_rows);
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
    m_columns = new RunsColumns(m_table, m_rows, m_model);
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
}

void RunsPage::layOut()
{
    auto* bar = new QHBoxLayout;
    bar->setSpacing(6);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_group);
    bar->addWidget(m_archived);
    bar->addSpacing(8);
    for (QToolButton* button : {m_open, m_compare, m_continue, m_again, m_delete, m_reveal, m_refresh, m_more})
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
    m_columns->fit();
}

void RunsPage::connectTable()
{
    connect(m_table, &QTreeView::activated, this, &RunsPage::openSelected);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RunsPage::showMenu);
    connect(m_table, &QTreeView::expanded, this,
            [this](const QModelIndex& group) { m_collapsed.remove(m_rows->study(group)); });
    connect(m_table, &QTreeView::collapsed, this,
            [this](const QModelIndex& group) { m_collapsed.insert(m_rows->study(group)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPage::followSelection);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &RunsPage::restoreView);
    connect(m_rows, &QAbstractItemModel::layoutAboutToBeChanged, this,
            [this](const auto&, QAbstractItemModel::LayoutChangeHint hint) {
                if (hint != QAbstractItemModel::VerticalSortHint)
                    rememberView();
            });
    connect(m_rows, &QAbstractItemModel::layoutChanged, this,
            [this](const auto&, QAbstractItemModel::LayoutChangeHint hint) {
                if (hint != QAbstractItemModel::VerticalSortHint)
                    restoreScroll();
            });
    const auto onKey = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    m_table->addActions(m_actions->all()); // for their keys
    onKey(QKeySequence::Delete, [this] { m_actions->discard(); });
    onKey(QKeySequence(tr("Ctrl+K")), [this] { compareSelected(); });
}

bool RunsPage::event(QEvent* event)
{
    // Presentation mode, or another size of the window: the table has its new font and size a little later.
    if (event->type() == QEvent::FontChange && m_columns)
        QTimer::singleShot(0, m_columns, &RunsColumns::followFont);
    else if (event->type() == QEvent::Resize && m_columns)
        QTimer::singleShot(0, m_columns, &RunsColumns::fitLast);
    return QWidget::event(event);
}

void RunsPage::showMenu(const QPoint& position)
{
    auto* menu = m_actions->makeMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* before = menu->actions().value(0);
    const struct {
        QToolButton* button;
        QString text;
        QKeySequence keys;
    } kEntries[] = {{m_open, tr("&Open"), QKeySequence(Qt::Key_Return)},
                    {m_compare, tr("Co&mpare"), tr("Ctrl+K")},
                    {m_continue, tr("Contin&ue"), {}},
                    {m_again, tr("Use &settings"), {}},
                    {m_reveal, tr("Show &folder"), {}},
                    {m_delete, tr("&Delete"), QKeySequence::Delete}};
    for (const auto& [button, text, keys] : kEntries) {
        auto* action = new QAction(button->icon(), text, menu);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here; the table has the keys
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QToolButton::click);
        menu->insertAction(before, action);
    }
    auto* later = new QAction(tr("Continue &later, in the queue"), menu);
    later->setObjectName(QStringLiteral("queueRun"));
    later->setEnabled(m_continuable);
    connect(later, &QAction::triggered, this, [this] { emit queueRequested(selectedFolder()); });
    menu->insertAction(before, later);
    menu->insertSeparator(before);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void RunsPage::showDetails(const std::vector<RunRow>& rows, const QString& study)
{
    if (rows.empty()) {
        m_details->setText(m_model->rowCount() == 0
                               ? QString()
                               : tr("Select a run to see more of it; double-click it to open its charts."));
        return;
    }
    if (rows.size() > 1) {
        const bool counted = std::all_of(rows.begin(), rows.end(), [](const RunRow& row) { return row.bytes >= 0; });
        const qint64 bytes = std::accumulate(rows.begin(), rows.end(), qint64(0),
                                             [](qint64 sum, const RunRow& row) { return sum + row.bytes; });
        m_details->setText(QStringLiteral("<b>%1</b> · %2")
                               .arg(study.isEmpty() ? tr("Selection") : study.toHtmlEscaped(),
                                    counted ? tr("%1 runs, %2 on disk").arg(rows.size()).arg(formatBytes(bytes))
                                            : tr("%1 runs").arg(rows.size())));
        return;
    }
    const engine::RunSummary& run = rows.front().summary;
    QStringList lines;
    lines += QStringLiteral("<b>%1</b> · %2")
                 .arg(labelText(run).toHtmlEscaped(), QString::fromStdString(run.name).toHtmlEscaped());
    if (run.bestPrimary)
        lines += tr("Best on validation: %1, at step %2")
                     .arg(metricText(run, *run.bestPrimary).toHtmlEscaped())
                     .arg(run.bestStep);
    if (!run.testPrimary.empty())
        lines += tr("Test, best adapter: %1").arg(testText(run).toHtmlEscaped());
    if (!run.reason.empty())
        lines +=
            formatEnd(rows.front().isUnreadable() ? tr("Unreadable") : stateText(run.state), engineText(run.reason))
                .toHtmlEscaped();
    if (!rows.front().tags.isEmpty())
        lines += tr("Tags: %1").arg(rows.front().tags.join(QStringLiteral(", ")).toHtmlEscaped());
    if (!rows.front().note.isEmpty())
        lines += rows.front().note.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral(" · "));
    m_details->setText(lines.join(QStringLiteral("<br>")));
}

} // namespace ui
