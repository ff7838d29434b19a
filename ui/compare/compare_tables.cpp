// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_tables.h"

#include "charts/run_selection.h"
#include "compare/compare_table.h"
#include "compare/study_decisions.h"
#include "runs/padded_delegate.h"
#include "theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>

namespace ui {

CompareTables::CompareTables(Theme* theme, RunSelection* selection, QWidget* parent)
    : QTabWidget(parent), m_selection(selection), m_model(new CompareTable(selection, this)),
      m_differences(new DifferenceTable(this)), m_decisions(new StudyDecisions(this)),
      m_pin(new QAction(tr("&Pin as baseline"), this)), m_unpin(new QAction(tr("&Unpin: λ = 0 is the baseline"), this))
{
    setObjectName(QStringLiteral("compareTables"));
    setDocumentMode(true);
    m_pin->setObjectName(QStringLiteral("pinBaseline"));
    m_pin->setToolTip(tr("Counts all differences from the selected run's setting"));
    m_unpin->setObjectName(QStringLiteral("unpinBaseline"));
    m_runs = addTable(QStringLiteral("compareRuns"), new PassingRows(selection, m_model, this), tr("Runs"));
    m_keys = addTable(QStringLiteral("compareKeys"), new PassingRows(selection, m_differences, this),
                      tr("What differs in the configuration"));
    addTab(m_decisions, tr("Decisions"));
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("pinButton"));
    button->setDefaultAction(m_pin);
    setCornerWidget(button);
    connect(m_pin, &QAction::triggered, this, &CompareTables::pin);
    connect(m_unpin, &QAction::triggered, this, [this] { m_selection->setBaseline({}); });
    connect(selection, &RunSelection::selectionChanged, this, &CompareTables::followSelection);
    connect(selection, &RunSelection::baselineChanged, this, &CompareTables::followPin);
    const auto dark = [this, theme] { m_model->setDark(theme->isDark()); };
    connect(theme, &Theme::changed, this, dark);
    dark();
    followPin();
}

QTableView* CompareTables::addTable(const QString& name, PassingRows* rows, const QString& title)
{
    auto* table = new QTableView(this);
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(rows);
    table->setItemDelegate(new PaddedDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder); // as compared, until a title is clicked
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false); // Tab leaves the table
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->setMouseTracking(true);
    table->viewport()->installEventFilter(this);
    table->addActions({m_pin, m_unpin});
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(table, &QTableView::entered, this, [this](const QModelIndex& index) {
        m_selection->setHighlighted({index.siblingAtColumn(0).data(CompareTable::kRunRole).toString()});
    });
    connect(table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        emit openRequested(index.siblingAtColumn(0).data(CompareTable::kRunRole).toString());
    });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, table] { takeSelection(table); });
    addTab(table, title);
    return table;
}

bool CompareTables::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave)
        m_selection->setHighlighted({});
    return QTabWidget::eventFilter(watched, event);
}

void CompareTables::setComparison(const engine::Comparison& comparison)
{
    const int before = m_model->rowCount();
    const int keysBefore = m_differences->columnCount();
    {
        const QScopedValueRollback guard(m_following, true); // a reset is no wish to select nothing
        m_model->setComparison(comparison);
        m_differences->setComparison(comparison);
    }
    followSelection();
    if (m_model->rowCount() != before)
        fitColumns(m_runs);
    if (m_differences->columnCount() != keysBefore)
        fitColumns(m_keys);
    followPin();
}

void CompareTables::fitColumns(QTableView* table)
{
    table->resizeColumnsToContents();
}

void CompareTables::followSelection()
{
    if (m_following)
        return;
    const QScopedValueRollback guard(m_following, true);
    for (QTableView* table : {m_runs, m_keys}) {
        QItemSelection wanted;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (m_selection->selected().contains(index.data(CompareTable::kRunRole).toString()))
                wanted.select(index, index.siblingAtColumn(table->model()->columnCount() - 1));
        }
        table->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
        if (wanted.size() == 1 && !table->hasFocus())
            table->scrollTo(wanted.indexes().first());
    }
    followPin();
}

void CompareTables::takeSelection(QTableView* table)
{
    if (m_following)
        return;
    QSet<QString> runs;
    for (const QModelIndex& index : table->selectionModel()->selectedRows())
        runs.insert(index.data(CompareTable::kRunRole).toString());
    m_selection->setSelected(runs);
}

QString CompareTables::currentRun() const
{
    return m_selection->selected().size() == 1 ? *m_selection->selected().begin() : QString();
}

void CompareTables::followPin()
{
    m_pin->setEnabled(!currentRun().isEmpty() && currentRun() != m_selection->baseline());
    m_unpin->setEnabled(!m_selection->baseline().isEmpty());
    m_unpin->setVisible(m_unpin->isEnabled());
}

void CompareTables::pin()
{
    if (const QString run = currentRun(); !run.isEmpty())
        m_selection->setBaseline(run);
}

} // namespace ui
