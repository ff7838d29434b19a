// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/runs_columns.h"

#include "runs/runs_model.h"
#include "runs/runs_tree.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTreeView>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMeasuredRows = 120; // enough to see how wide a column's texts are
constexpr int kWidestColumn = 40;  // characters
constexpr int kHeadRoom = 4;       // characters: margins and the arrow of the sorted column
constexpr int kCellRoom = 22;      // pixels: PaddedDelegate's sides and the style's
constexpr int kStatusColumn = 15;  // characters: a run's state changes while it is shown
constexpr int kNoteColumn = 24;
const QString kWidestSize = QStringLiteral("888.8 MB"); // sizes are counted after the rows have come
constexpr quint32 kMark = 0x52433032;                   // "RC02"

} // namespace

RunsColumns::RunsColumns(QTreeView* table, RunsTree* rows, RunsModel* model)
    : QObject(table), m_table(table), m_rows(rows), m_model(model), m_header(table->header()),
      m_character(table->fontMetrics().averageCharWidth())
{
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, &RunsColumns::showMenu);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        // A stretched last column follows the window, and a column that is hidden has width 0: neither is a wish.
        const bool stretched = m_header->stretchLastSection() && m_header->visualIndex(column) == m_header->count() - 1;
        if (!m_fitting && !stretched && before > 0 && now > 0)
            m_own.insert(column);
    });
}

int RunsColumns::fittingWidth(int column) const
{
    const QFontMetrics letters = m_table->fontMetrics();
    const int character = letters.averageCharWidth();
    const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    int width = letters.horizontalAdvance(title) + kHeadRoom * character;
    const int count = m_model->rowCount();
    const int indent = column == 0 && m_rows->isGrouped() ? 2 * m_table->indentation() : 0;
    for (int row = 0; row < count; row += std::max(1, count / kMeasuredRows)) {
        const QString text = m_model->index(row, column).data().toString();
        width = std::max(width, letters.horizontalAdvance(text) + kCellRoom + indent);
    }
    const int least = column == RunsModel::Status ? kStatusColumn * character + indent
                      : column == RunsModel::Note ? kNoteColumn * character
                      : column == RunsModel::Disk ? letters.horizontalAdvance(kWidestSize) + kCellRoom
                                                  : 0;
    return std::clamp(width, least, kWidestColumn * character);
}

void RunsColumns::setWidth(int column, int width)
{
    const QScopedValueRollback<bool> ours(m_fitting, true);
    if (!m_header->isSectionHidden(column))
        m_table->setColumnWidth(column, width);
}

void RunsColumns::fit()
{
    for (int column = 0; column < RunsModel::ColumnCount; ++column) {
        if (!m_own.contains(column))
            setWidth(column, fittingWidth(column));
    }
    fitLast();
}

void RunsColumns::widen()
{
    for (int column = 0; column < RunsModel::ColumnCount; ++column) {
        if (!m_own.contains(column))
            setWidth(column, std::max(m_table->columnWidth(column), fittingWidth(column)));
    }
    fitLast();
}

void RunsColumns::fitLast()
{
    // A stretched section shrinks to nothing where the columns do not fit: then it keeps its own width.
    const int last = m_header->logicalIndex(m_header->count() - 1);
    if (m_own.contains(last))
        return;
    const QScopedValueRollback<bool> ours(m_fitting, true);
    m_header->setStretchLastSection(false);
    setWidth(last, fittingWidth(last));
    // The page's width: the table is hidden, and not laid out, while there is nothing to show.
    const QWidget* page = m_table->parentWidget();
    m_header->setStretchLastSection(
        m_header->length() < (page ? page->width() - 2 * page->layout()->contentsMargins().left() : m_table->width()));
}

void RunsColumns::followFont()
{
    const int character = m_table->fontMetrics().averageCharWidth();
    const QSet<int> own = m_own;
    for (const int column : own)
        setWidth(column, m_table->columnWidth(column) * character / std::max(1, m_character));
    m_character = character;
    fit();
}

QByteArray RunsColumns::state() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << kMark << qint32(RunsModel::ColumnCount) << qint32(m_character) << m_own << m_header->saveState();
    return state;
}

void RunsColumns::restore(const QByteArray& state)
{
    QDataStream stream(state);
    quint32 mark = 0;
    qint32 columns = 0, character = 0;
    QSet<int> own;
    QByteArray header;
    stream >> mark >> columns;
    if (mark != kMark || columns != RunsModel::ColumnCount)
        return;
    stream >> character >> own >> header;
    const QScopedValueRollback<bool> ours(m_fitting, true);
    if (stream.status() != QDataStream::Ok || character <= 0 || !m_header->restoreState(header))
        return;
    m_own = own;
    m_table->sortByColumn(m_header->sortIndicatorSection(), m_header->sortIndicatorOrder());
    m_character = character; // saved in presentation mode, perhaps
    followFont();
}

void RunsColumns::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < RunsModel::ColumnCount; ++column) { // the first one carries the groups
        QAction* action = menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            {
                const QScopedValueRollback<bool> ours(m_fitting, true);
                m_header->setSectionHidden(column, !shown);
            }
            fit();
        });
    }
    menu->addSeparator();
    QAction* reset = menu->addAction(tr("&Fit all columns"));
    reset->setObjectName(QStringLiteral("fitColumns"));
    connect(reset, &QAction::triggered, this, [this] {
        m_own.clear();
        fit();
    });
    menu->popup(m_header->mapToGlobal(position));
}

} // namespace ui
