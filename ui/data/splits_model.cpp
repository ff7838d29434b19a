// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/splits_model.h"

#include "widgets/format.h"

#include <algorithm>
#include <vector>

namespace ui {

namespace {

constexpr std::size_t kMostLabels = 6;

bool isNumber(int column)
{
    return column == SplitsModel::Rows || column == SplitsModel::Used || column >= SplitsModel::Cut;
}

} // namespace

QString labelCounts(const engine::SplitReport& split)
{
    std::vector<std::pair<std::string, std::int64_t>> labels(split.labels.begin(), split.labels.end());
    std::stable_sort(labels.begin(), labels.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList parts;
    for (const auto& [label, count] : labels) {
        if (parts.size() == static_cast<qsizetype>(kMostLabels)) {
            parts += SplitsModel::tr("and %1 more").arg(labels.size() - kMostLabels);
            break;
        }
        parts += QStringLiteral("%1 %2").arg(QString::fromStdString(label), formatCount(count));
    }
    return parts.join(QStringLiteral(", "));
}

void SplitsModel::setReport(std::shared_ptr<const engine::DataReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

int SplitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->splits.size());
}

int SplitsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SplitsModel::text(const engine::SplitReport& split, int column) const
{
    switch (column) {
    case Split:
        return QString::fromStdString(split.split);
    case File:
        return toQString(split.path.filename());
    case Rows:
        return formatCount(split.rows);
    case Used:
        return formatCount(split.usable);
    case Labels:
        return labelCounts(split);
    case Length:
        return split.usable == 0 ? QStringLiteral("–")
                                 : tr("%1 to %2, mean %3")
                                       .arg(formatCount(split.shortest), formatCount(split.longest),
                                            QString::number(split.meanLength, 'f', 1));
    case Cut:
        return m_report->tokens ? formatCount(split.cut) : QStringLiteral("–"); // unknown
    case Duplicates:
        return formatCount(split.duplicates);
    case InTraining:
        return split.split == "train" ? QStringLiteral("–") : formatCount(split.inTraining);
    case Problems:
        return formatCount(split.problemCount);
    default:
        return {};
    }
}

QString SplitsModel::toolTip(const engine::SplitReport& split, int column) const
{
    switch (column) {
    case File:
        return toQString(split.path);
    case Labels:
        return labelCounts(split);
    case Cut:
        return m_report->tokens ? tr("Longer than %1 tokens: cut in training").arg(m_report->task.maxLength)
                                : tr("Known when lengths are counted in a model's tokens");
    case Duplicates:
        return tr("Rows equal to an earlier one of this file");
    case InTraining:
        return tr("Rows that stand in the training file, too, or ask what is asked there: a result on them says less");
    case Used:
        return tr("Rows that are trained or evaluated on; the problems say why others are not");
    default:
        return text(split, column);
    }
}

QVariant SplitsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const engine::SplitReport& split = m_report->splits[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(split, index.column());
    case Qt::ToolTipRole:
        return toolTip(split, index.column());
    case Qt::UserRole:
        return QString::fromStdString(split.split);
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SplitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Split:
        return tr("Split");
    case File:
        return tr("File");
    case Rows:
        return tr("Rows");
    case Used:
        return tr("Used");
    case Labels:
        return tr("Labels");
    case Length:
        return m_report && m_report->tokens ? tr("Tokens a row") : tr("Characters a row");
    case Cut:
        return tr("Cut");
    case Duplicates:
        return tr("Duplicates");
    case InTraining:
        return tr("In training");
    case Problems:
        return tr("Problems");
    default:
        return {};
    }
}

} // namespace ui
