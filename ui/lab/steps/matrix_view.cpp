// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/steps/matrix_view.h"

#include "lab/steps/matrix_delegate.h"
#include "lab/steps/matrix_model.h"
#include "lab/steps/step_texts.h"
#include "lab/steps/steps_model.h"
#include "widgets/format.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kCellMargin = 8, kHeaderMargin = 12;

} // namespace

MatrixView::MatrixView(StepsModel* steps, const Theme* theme, QWidget* parent)
    : MarkedFrame(theme, parent), m_steps(steps), m_model(new MatrixModel(steps, theme, this)),
      m_delegate(new MatrixDelegate(steps, theme, this)), m_symbol(new QLabel(this)), m_name(new QLabel(this)),
      m_table(new QTableView(this))
{
    setBordered(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 6);
    column->setSpacing(2);
    auto* caption = new QHBoxLayout;
    m_symbol->setObjectName(QStringLiteral("matrixSymbol"));
    m_name->setObjectName(QStringLiteral("matrixName"));
    m_name->setProperty("role", "muted");
    caption->setSpacing(8);
    caption->addWidget(m_symbol);
    caption->addWidget(m_name, 1);
    column->addLayout(caption);
    column->addWidget(m_table, 0, Qt::AlignLeft);
    column->addStretch(1);
    setUpTable();
    connect(steps, &StepsModel::numbersChanged, this, &MatrixView::follow);
    connect(m_model, &MatrixModel::reshaped, this, &MatrixView::fit);
    connect(m_model, &MatrixModel::refused, this, &MatrixView::problemFound);
    connect(m_delegate, &MatrixDelegate::typed, this, &MatrixView::problemFound);
    connect(m_delegate, &MatrixDelegate::closeEditor, this, [this](QWidget*, QAbstractItemDelegate::EndEditHint hint) {
        if (hint == QAbstractItemDelegate::RevertModelCache)
            emit problemFound({});
    });
}

void MatrixView::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setMouseTracking(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // Without the style's margins: rows stand as close as their numbers.
    m_table->setStyleSheet(QStringLiteral(
        "QHeaderView { background: palette(window); }"
        "QHeaderView::section { background: palette(window); color: palette(text); border: 0; padding: 0 4px; }"
        "QTableCornerButton::section { background: palette(window); border: 0; }"));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::entered, this,
            [this](const QModelIndex& index) { emit lookedAt(m_model->cellOf(index)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            emit lookedAt(m_model->cellOf(index));
    });
}

const std::string& MatrixView::key() const
{
    return m_model->key();
}

void MatrixView::showMatrix(const std::string& key, bool isResult)
{
    setStrong(isResult);
    m_model->setKey(key);
    m_table->setObjectName(QStringLiteral("matrix.%1").arg(QString::fromStdString(key)));
    follow();
    fit();
    setVisible(true);
}

void MatrixView::follow()
{
    const engine::StepsMatrix* matrix = m_model->matrix();
    if (matrix == nullptr)
        return;
    const QString symbol = QString::fromStdString(matrix->symbol);
    const QString name = step_texts::matrixName(*matrix, m_steps->settings());
    m_symbol->setText(QStringLiteral("<b>%1</b>").arg(symbol.toHtmlEscaped()));
    m_name->setText(QStringLiteral("%1, %2").arg(name, step_texts::shapeText(*matrix)));
    const QString scale = matrix->role == engine::StepsRole::Input
                              ? QString()
                              : tr("Colours go from −%1 (blue) to %1 (red).").arg(formatNumber(m_model->limit(), 3));
    const QString edits = matrix->role == engine::StepsRole::Gradient
                              ? tr("A gradient follows from the other numbers.")
                              : tr("Type a number to change a cell; Delete lets it go.");
    m_symbol->setToolTip(scale);
    m_name->setToolTip(scale);
    m_table->setAccessibleName(QStringLiteral("%1: %2").arg(symbol, m_name->text()));
    m_table->setAccessibleDescription(QStringLiteral("%1 %2").arg(edits, scale).trimmed());
    m_table->setWhatsThis(m_table->accessibleDescription());
}

void MatrixView::fit()
{
    const QFontMetrics metrics(m_table->font());
    QFont bold = m_table->font();
    bold.setBold(true);
    const int cell = QFontMetrics(bold).horizontalAdvance(QStringLiteral("−0.00888")) + kCellMargin;
    const int line = metrics.height() + 6;
    int side = 0, width = cell;
    for (int row = 0; row < m_model->rowCount(); ++row)
        side = std::max(side,
                        metrics.horizontalAdvance(m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        width = std::max(width, metrics.horizontalAdvance(title) + kHeaderMargin);
    }
    const auto titled = [&](Qt::Orientation orientation) {
        return !m_model->headerData(0, orientation, Qt::DisplayRole).toString().isEmpty();
    };
    m_table->verticalHeader()->setVisible(titled(Qt::Vertical));
    m_table->horizontalHeader()->setVisible(titled(Qt::Horizontal));
    m_table->verticalHeader()->setFixedWidth(side + kHeaderMargin);
    m_table->horizontalHeader()->setFixedHeight(line);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(line);
    m_table->horizontalHeader()->setDefaultSectionSize(width);
    const int headerWidth = titled(Qt::Vertical) ? side + kHeaderMargin : 0;
    const int headerHeight = titled(Qt::Horizontal) ? line : 0;
    m_table->setFixedSize(headerWidth + width * m_model->columnCount(), headerHeight + line * m_model->rowCount());
    updateGeometry();
}

void MatrixView::setLimit(double limit)
{
    m_model->setLimit(limit);
    follow();
}

void MatrixView::setMarkedCell(const std::optional<engine::StepsCell>& cell)
{
    QModelIndex index;
    if (cell && cell->matrix == key())
        index = m_model->index(static_cast<int>(cell->row), static_cast<int>(cell->column));
    m_delegate->setMarked(index);
    m_table->viewport()->update();
}

bool MatrixView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex index = m_table->currentIndex();
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && index.isValid()) {
            m_steps->clearCell(m_model->cellOf(index));
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::FocusIn && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    else if (watched == m_table && event->type() == QEvent::FocusIn)
        emit lookedAt(m_model->cellOf(m_table->currentIndex()));
    return MarkedFrame::eventFilter(watched, event);
}

void MatrixView::changeEvent(QEvent* event)
{
    MarkedFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void MatrixView::enterEvent(QEnterEvent* event)
{
    MarkedFrame::enterEvent(event);
    emit lookedAt(engine::StepsCell{key(), 0, 0});
}

void MatrixView::leaveEvent(QEvent* event)
{
    MarkedFrame::leaveEvent(event);
    emit lookedAt(std::nullopt);
}

} // namespace ui
