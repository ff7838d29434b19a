// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/steps/matrix_model.h"

#include "lab/steps/step_texts.h"
#include "lab/steps/steps_model.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kSmallestLimit = 1e-9;
// Black or white: of any colour at least one of them is 4.5 : 1 away.
const QColor kInk(Qt::black);
const QColor kPaper(Qt::white);

/// Three digits, or two where those would not fit.
QString shortText(double value)
{
    const QString text = QString::fromStdString(engine::stepsNumber(value));
    return text.size() <= kMatrixCellCharacters ? text : QString::fromStdString(engine::stepsNumber(value, 2));
}

} // namespace

double largestOf(const engine::StepsMatrix& matrix)
{
    double largest = 0;
    for (const double value : matrix.grid.values)
        largest = std::max(largest, std::abs(value));
    return largest;
}

double colorLimit(double largest)
{
    if (largest < kSmallestLimit)
        return 1;
    const double power = std::pow(10, std::floor(std::log10(largest) - 1e-12));
    for (const double step : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0})
        if (largest <= step * power * (1 + 1e-12))
            return step * power;
    return 10 * power;
}

MatrixModel::MatrixModel(StepsModel* steps, const Theme* theme, QObject* parent)
    : QAbstractTableModel(parent), m_steps(steps), m_theme(theme)
{
    connect(steps, &StepsModel::numbersChanged, this, &MatrixModel::follow);
    connect(theme, &Theme::changed, this, [this] {
        if (m_rows > 0)
            emit dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1), {Qt::BackgroundRole, Qt::ForegroundRole});
    });
}

const engine::StepsMatrix* MatrixModel::matrix() const
{
    return m_steps->result().find(m_key);
}

void MatrixModel::setKey(const std::string& key)
{
    m_key = key;
    follow();
}

void MatrixModel::follow()
{
    const engine::StepsMatrix* shown = matrix();
    const int rows = shown ? static_cast<int>(shown->grid.rows) : 0;
    const int columns = shown ? static_cast<int>(shown->grid.columns) : 0;
    m_limit = colorLimit(shown ? largestOf(*shown) : 0);
    if (rows != m_rows || columns != m_columns) {
        beginResetModel();
        m_rows = rows;
        m_columns = columns;
        endResetModel();
        emit reshaped();
        return;
    }
    if (rows == 0)
        return;
    emit dataChanged(index(0, 0), index(rows - 1, columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1); // words may be other ones
    emit headerDataChanged(Qt::Vertical, 0, rows - 1);
}

void MatrixModel::setLimit(double limit)
{
    if (limit == m_limit || m_rows == 0)
        return;
    m_limit = limit;
    emit dataChanged(index(0, 0), index(m_rows - 1, m_columns - 1), {Qt::BackgroundRole, Qt::ForegroundRole});
}

engine::StepsCell MatrixModel::cellOf(const QModelIndex& index) const
{
    return {m_key, static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column())};
}

bool MatrixModel::isEdited(const QModelIndex& index) const
{
    return m_steps->state().edits.contains(cellOf(index));
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QString MatrixModel::cellName(const QModelIndex& index) const
{
    QStringList places;
    for (const Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal}) {
        const int section = orientation == Qt::Vertical ? index.row() : index.column();
        const QString title = headerData(section, orientation, Qt::DisplayRole).toString();
        if (!title.isEmpty())
            places += title;
    }
    const QString symbol = QString::fromStdString(matrix()->symbol);
    return places.isEmpty() ? symbol : QStringLiteral("%1[%2]").arg(symbol, places.join(QStringLiteral(", ")));
}

QColor MatrixModel::background(const QModelIndex& index) const
{
    if (matrix()->role == engine::StepsRole::Input)
        return m_theme->colors().base;
    const engine::StepsCell cell = cellOf(index);
    return divergingColor(matrix()->grid.at(cell.row, cell.column) / m_limit, m_theme->isDark());
}

QString MatrixModel::toolTip(const QModelIndex& index) const
{
    const engine::StepsCell cell = cellOf(index);
    const double value = matrix()->grid.at(cell.row, cell.column);
    const QString text =
        QStringLiteral("%1 = %2").arg(cellName(index), QString::number(value, 'g', QLocale::FloatingPointShortest));
    if (isEdited(index))
        return tr("%1, put in by hand. Delete lets it go.").arg(text);
    if (matrix()->role == engine::StepsRole::Gradient)
        return tr("%1, a gradient: it follows from the other numbers.").arg(text);
    return text;
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || matrix() == nullptr)
        return {};
    const engine::StepsCell cell = cellOf(index);
    const double value = matrix()->grid.at(cell.row, cell.column);
    switch (role) {
    case Qt::DisplayRole:
        return shortText(value);
    case Qt::EditRole:
        return QString::number(value, 'g', QLocale::FloatingPointShortest);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::BackgroundRole:
        return background(index);
    case Qt::ForegroundRole: {
        const QColor under = background(index);
        return contrastRatio(kInk, under) > contrastRatio(kPaper, under) ? kInk : kPaper;
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(isEdited(index));
        return font;
    }
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(cellName(index), data(index, Qt::DisplayRole).toString());
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const engine::StepsMatrix* shown = matrix();
    if (role != Qt::DisplayRole || shown == nullptr)
        return {};
    const engine::StepsAxis axis = orientation == Qt::Horizontal ? shown->columnAxis : shown->rowAxis;
    return step_texts::axisTitle(axis, static_cast<std::size_t>(section), m_steps->state());
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool fixed = !index.isValid() || matrix() == nullptr || matrix()->role == engine::StepsRole::Gradient;
    return fixed ? flags : flags | Qt::ItemIsEditable;
}

bool MatrixModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const engine::StepsCell cell = cellOf(index);
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString())
        return true; // Enter on what stood there is no edit
    if (const QString problem = m_steps->problemOf(cell, text); !problem.isEmpty()) {
        emit refused(tr("%1. The number stays as it was.").arg(problem));
        return false;
    }
    m_steps->setCell(cell, StepsModel::numberOf(text));
    return true;
}

} // namespace ui
