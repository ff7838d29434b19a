// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_look.h"

#include "runs/padded_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace ui {

namespace {

constexpr int kRowSpace = 8;

void copyRows(const QTableView& table)
{
    QModelIndexList rows = table.selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            if (!table.isColumnHidden(column))
                cells += row.siblingAtColumn(column).data().toString();
        }
        lines += cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

/// Keeps the rows' height with the font, in presentation mode too.
class RowHeight : public QObject {
public:
    explicit RowHeight(QTableView* table) : QObject(table), m_table(table)
    {
        table->installEventFilter(this);
        fit();
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::FontChange || event->type() == QEvent::Polish)
            fit();
        return false;
    }

private:
    void fit() { m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + kRowSpace); }
    QTableView* m_table;
};

} // namespace

void setTableLook(QTableView& table, const char* name, const QString& accessible)
{
    table.setObjectName(QString::fromLatin1(name));
    table.setAccessibleName(accessible);
    table.setItemDelegate(new PaddedDelegate(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setAlternatingRowColors(true);
    table.setWordWrap(false);
    table.setTextElideMode(Qt::ElideRight);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false); // Tab leaves the table
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.setMinimumHeight(1);
    new RowHeight(&table);
    auto* copy = new QShortcut(QKeySequence::Copy, &table, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, &table, [&table] { copyRows(table); });
}

} // namespace ui
