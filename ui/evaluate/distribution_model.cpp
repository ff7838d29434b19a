// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/distribution_model.h"

#include "evaluate/arm_names.h"
#include "evaluate/results_model.h"
#include "train/metric_words.h"
#include "widgets/format.h"

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr int kMeans = 2; // columns after the tasks

} // namespace

void DistributionModel::setRecord(const EvaluationRecord& record)
{
    beginResetModel();
    m_record = record;
    m_arms.resize(m_record.arms.size());
    std::iota(m_arms.begin(), m_arms.end(), std::size_t(0));
    const auto place = [this](std::size_t arm) { return m_record.arms[arm].lambda.value_or(-1); };
    std::stable_sort(m_arms.begin(), m_arms.end(),
                     [&place](std::size_t a, std::size_t b) { return place(a) < place(b); });
    m_tasks.clear();
    for (const engine::EvaluationTask& task : m_record.request.tasks) {
        Task shown{task.name, task.task.preset, {}, 0};
        shown.rows.resize(m_record.arms.size());
        for (const engine::EvaluationRow& row : m_record.result.rows) {
            if (row.task == task.name && row.armNumber < shown.rows.size() && !row.primaryMetric.empty())
                shown.rows[row.armNumber] = &row;
        }
        for (std::size_t arm = 0; arm < m_record.arms.size(); ++arm)
            shown.inDistribution += isIn(shown, arm) ? 1 : 0;
        if (std::any_of(shown.rows.begin(), shown.rows.end(), [](const auto* row) { return row != nullptr; }))
            m_tasks.push_back(std::move(shown));
    }
    std::stable_sort(m_tasks.begin(), m_tasks.end(),
                     [](const Task& a, const Task& b) { return a.inDistribution > b.inDistribution; });
    endResetModel();
}

bool DistributionModel::isIn(const Task& task, std::size_t arm) const
{
    return !task.preset.empty() && m_record.arms[arm].trainedOn == task.preset;
}

int DistributionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_tasks.empty() ? 0 : static_cast<int>(m_arms.size());
}

int DistributionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_tasks.size()) + kMeans;
}

QString DistributionModel::mean(std::size_t arm, bool in) const
{
    double sum = 0;
    int count = 0;
    for (const Task& task : m_tasks) {
        // Perplexities and shares have no mean.
        if (isIn(task, arm) != in || !task.rows[arm] || showsPerplexity(task.rows[arm]->primaryMetric))
            continue;
        sum += task.rows[arm]->primary;
        ++count;
    }
    return count == 0 ? QStringLiteral("–") : shortMetric("accuracy", sum / count);
}

QString DistributionModel::text(std::size_t arm, int column) const
{
    const auto tasks = static_cast<int>(m_tasks.size());
    if (column == 0)
        return armTitle(m_record.arms[arm].name.toStdString());
    if (column > tasks)
        return mean(arm, column == tasks + 1);
    const Task& task = m_tasks[static_cast<std::size_t>(column - 1)];
    if (!task.rows[arm])
        return QStringLiteral("–");
    const QString value = shortMetric(task.rows[arm]->primaryMetric, task.rows[arm]->primary);
    const bool mixed = task.inDistribution > 0 && task.inDistribution < m_record.arms.size();
    return mixed && isIn(task, arm) ? tr("%1 (in)").arg(value) : value;
}

QString DistributionModel::toolTip(std::size_t arm, int column) const
{
    if (column == 0 || column > static_cast<int>(m_tasks.size()))
        return {};
    const Task& task = m_tasks[static_cast<std::size_t>(column - 1)];
    if (!task.rows[arm])
        return {};
    const engine::EvaluationRow& row = *task.rows[arm];
    const QString text = metricWords(row.primaryMetric) + QLatin1Char(' ') + valueWithInterval(row, row.primaryMetric);
    return text + QStringLiteral("\n") +
           (isIn(task, arm) ? tr("trained on this data set")
            : m_record.arms[arm].trainedOn.empty()
                ? tr("it is not known what this model was trained on")
                : tr("trained on another data set: %1").arg(QString::fromStdString(m_record.arms[arm].trainedOn)));
}

QVariant DistributionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t arm = m_arms[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(arm, index.column());
    case Qt::ToolTipRole:
        return toolTip(arm, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DistributionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto tasks = static_cast<int>(m_tasks.size());
    if (section == 0)
        return tr("Model");
    if (section == tasks + 1)
        return tr("Mean in");
    if (section == tasks + 2)
        return tr("Mean out");
    const Task& task = m_tasks[static_cast<std::size_t>(section - 1)];
    const QString name = QString::fromStdString(task.name);
    return task.inDistribution > 0 ? tr("%1 · in").arg(name) : tr("%1 · out").arg(name);
}

} // namespace ui
