// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/results_model.h"

#include "evaluate/arm_names.h"
#include "train/metric_words.h"
#include "translation/engine_texts.h"
#include "widgets/format.h"

#include <cmath>
#include <map>

namespace ui {

namespace {

const std::string kStrict = "strict_accuracy";

QString name(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

QString shortMetric(const std::string& metric, double value)
{
    const bool share = std::abs(value) <= 1 && !showsPerplexity(metric);
    return share ? QString::number(value, 'f', 3) : formatMetric(metric, value);
}

QString refusalWords(const engine::EvaluationRefusal& refusal)
{
    QString what = refusal.task.empty() ? armTitle(refusal.arm) : name(refusal.task);
    if (!refusal.task.empty() && !refusal.arm.empty())
        what += QStringLiteral(" · ") + armTitle(refusal.arm);
    QString text = what + QStringLiteral(": ") + engineText(refusal.message);
    if (!refusal.where.empty())
        text += QStringLiteral(" (%1)").arg(name(refusal.where));
    return refusal.hint.empty() ? text : text + QStringLiteral(" – ") + engineText(refusal.hint);
}

QString valueWithInterval(const engine::EvaluationRow& row, const std::string& metric)
{
    const auto value = row.metrics.find(metric);
    if (value == row.metrics.end() && metric != row.primaryMetric)
        return QStringLiteral("–");
    const QString text = shortMetric(metric, value == row.metrics.end() ? row.primary : value->second);
    const auto interval = row.interval.find(metric);
    if (interval == row.interval.end())
        return text;
    return ResultsModel::tr("%1 (%2 to %3)")
        .arg(text, shortMetric(metric, interval->second.low), shortMetric(metric, interval->second.high));
}

QString scoringWords(engine::ScoringKind kind)
{
    switch (kind) {
    case engine::ScoringKind::Auto:
        return ResultsModel::tr("as fits the data");
    case engine::ScoringKind::Head:
        return ResultsModel::tr("classification head");
    case engine::ScoringKind::Loss:
        return ResultsModel::tr("loss");
    case engine::ScoringKind::Generation:
        return ResultsModel::tr("generation");
    case engine::ScoringKind::Likelihood:
        return ResultsModel::tr("likelihood");
    }
    return {};
}

void ResultsModel::setRecord(const EvaluationRecord& record)
{
    beginResetModel();
    m_record = record;
    m_rows.clear();
    for (const engine::EvaluationTask& task : record.request.tasks) {
        for (std::size_t i = 0; i < record.result.rows.size(); ++i) {
            if (record.result.rows[i].task == task.name)
                m_rows.push_back({Kind::Result, i, record.result.rows[i].armNumber});
        }
    }
    for (std::size_t i = 0; i < record.result.refused.size(); ++i)
        m_rows.push_back({Kind::Refused, i, 0});
    // Below all that was run: of a data set there may be a dozen.
    for (std::size_t i = 0; !m_rows.empty() && i < record.published.size(); ++i)
        m_rows.push_back({Kind::Published, i, 0});
    endResetModel();
}

const engine::EvaluationRow* ResultsModel::row(int row) const
{
    const Row& found = m_rows[static_cast<std::size_t>(row)];
    return found.kind == Kind::Result ? &m_record.result.rows[found.place] : nullptr;
}

int ResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ResultsModel::resultText(const engine::EvaluationRow& result, int column) const
{
    switch (column) {
    case Task:
        return name(result.task);
    case Arm:
        return armTitle(result.arm);
    case Scoring:
        return scoringWords(result.scoring);
    case Samples:
        return formatCount(result.samples);
    case Value:
        if (result.primaryMetric.empty())
            return tr("labels are hidden");
        return valueWithInterval(result, result.primaryMetric) +
               (result.primaryMetric == "accuracy"
                    ? QString()
                    : QStringLiteral("  ") + metricWords(result.primaryMetric).toLower());
    case Strict:
        return valueWithInterval(result, kStrict);
    case Others: {
        QStringList others;
        for (const auto& [metric, value] : result.metrics) {
            if (metric != result.primaryMetric && metric != kStrict)
                others += name(metric) + QLatin1Char(' ') + valueWithInterval(result, metric);
        }
        return others.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QString ResultsModel::publishedText(const PublishedFigure& figure, int column) const
{
    switch (column) {
    case Task:
        return name(figure.task);
    case Arm:
        return figure.method.isEmpty() ? figure.model : QStringLiteral("%1 · %2").arg(figure.model, figure.method);
    case Scoring:
        return tr("published, not run here");
    case Value:
        return shortMetric("accuracy", figure.value);
    case Others:
        return figure.source;
    default:
        return {};
    }
}

QString ResultsModel::refusedText(const engine::EvaluationRefusal& refusal, int column) const
{
    switch (column) {
    case Task:
        return refusal.task.empty() ? tr("all") : name(refusal.task);
    case Arm:
        return refusal.arm.empty() ? tr("all") : armTitle(refusal.arm);
    case Value:
        return tr("refused");
    case Others:
        return refusalWords(refusal);
    default:
        return {};
    }
}

QString ResultsModel::text(const Row& row, int column) const
{
    switch (row.kind) {
    case Kind::Published:
        return publishedText(m_record.published[row.place], column);
    case Kind::Refused:
        return refusedText(m_record.result.refused[row.place], column);
    case Kind::Result:
        break;
    }
    return column == Arm && row.arm < m_record.arms.size() ? m_record.arms[row.arm].name
                                                           : resultText(m_record.result.rows[row.place], column);
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::FontRole: {
        if (row.kind == Kind::Result)
            return {};
        QFont italic;
        italic.setItalic(true);
        return italic;
    }
    case Qt::TextAlignmentRole:
        return int((index.column() == Samples ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Strict)
        return tr("The answer as a careful reader takes it, beside the reference's reading");
    if (role == Qt::ToolTipRole && section == Value)
        return tr("With a 95 % interval: exact for shares, bootstrap for others");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Task:
        return tr("Data set");
    case Arm:
        return tr("Model");
    case Scoring:
        return tr("Scoring");
    case Samples:
        return tr("Samples");
    case Value:
        return tr("Result (95 %)");
    case Strict:
        return tr("Strict reading");
    case Others:
        return tr("Others");
    default:
        return {};
    }
}

} // namespace ui
