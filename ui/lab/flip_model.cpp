// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/flip_model.h"

#include "widgets/format.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace ui {

namespace {

std::vector<double> softmax(const std::vector<float>& logits)
{
    const double largest = static_cast<double>(*std::max_element(logits.begin(), logits.end()));
    std::vector<double> values;
    double sum = 0;
    for (const float logit : logits) {
        values.push_back(std::exp(static_cast<double>(logit) - largest));
        sum += values.back();
    }
    for (double& value : values)
        value /= sum;
    return values;
}

QString number(double value)
{
    return QString::number(value, 'f', 3);
}

} // namespace

/// Probabilities, the number itself, or the mean loss of a token.
std::vector<double> FlipModel::shown(const std::vector<float>& outputs) const
{
    if (m_facts->kind == engine::TaskKind::Classification)
        return softmax(outputs);
    if (m_facts->kind == engine::TaskKind::Regression)
        return {static_cast<double>(outputs[0])};
    return {outputs[2] > 0 ? static_cast<double>(outputs[0]) / static_cast<double>(outputs[2]) : 0};
}

void FlipModel::setAnswer(const SweepAnswer& answer)
{
    beginResetModel();
    m_facts = answer.facts;
    m_figures = answer.figures;
    m_entries.clear();
    const std::set<std::size_t> flips(m_figures->flips.begin(), m_figures->flips.end());
    for (std::size_t i = 0; i < m_figures->covered.size(); ++i) {
        const std::vector<double> now = shown(m_figures->outputs[i]), before = shown(m_figures->trainedOutputs[i]);
        double moved = 0;
        for (std::size_t k = 0; k < now.size(); ++k)
            moved = std::max(moved, std::abs(now[k] - before[k]));
        m_entries.push_back({i, flips.contains(m_figures->covered[i]), moved});
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry& a, const Entry& b) { return a.flips != b.flips ? a.flips : a.moved > b.moved; });
    endResetModel();
}

void FlipModel::setOld(bool old)
{
    if (std::exchange(m_old, old) != old && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1), {Qt::ForegroundRole});
}

QString FlipModel::predicted(const std::vector<float>& outputs) const
{
    const std::vector<double> values = shown(outputs);
    if (m_facts->kind != engine::TaskKind::Classification)
        return number(values.front());
    const auto best = static_cast<std::size_t>(std::max_element(values.begin(), values.end()) - values.begin());
    const QString name =
        best < m_facts->classes.size() ? QString::fromStdString(m_facts->classes[best]) : QString::number(best);
    return QStringLiteral("%1  %2").arg(name, number(values[best]));
}

QString FlipModel::allOf(const std::vector<float>& outputs) const
{
    if (m_facts->kind != engine::TaskKind::Classification)
        return predicted(outputs);
    const std::vector<double> probabilities = softmax(outputs);
    QStringList parts;
    for (std::size_t k = 0; k < outputs.size(); ++k)
        parts +=
            QStringLiteral("%1 %2 (%3)")
                .arg(k < m_facts->classes.size() ? QString::fromStdString(m_facts->classes[k]) : QString::number(k),
                     number(static_cast<double>(outputs[k])), number(probabilities[k]));
    return parts.join(QStringLiteral(" · "));
}

QString FlipModel::detail(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const std::size_t place = m_entries[static_cast<std::size_t>(row)].place;
    return tr("Logit (probability) at the trained λ: %1\nat λ %2: %3")
        .arg(allOf(m_figures->trainedOutputs[place]), formatLambda(m_figures->lambda),
             allOf(m_figures->outputs[place]));
}

std::optional<std::size_t> FlipModel::sampleAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_figures->covered[m_entries[static_cast<std::size_t>(row)].place];
}

int FlipModel::rowOf(std::size_t sample) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return m_figures->covered[entry.place] == sample; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int FlipModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int FlipModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant FlipModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == kIsFlip)
        return entry.flips;
    if (role == Qt::FontRole && entry.flips && (index.column() == Trained || index.column() == Now)) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::ForegroundRole && m_old)
        return QGuiApplication::palette().color(QPalette::PlaceholderText);
    const engine::SweepSample& sample = m_facts->samples[m_figures->covered[entry.place]];
    if (role == Qt::ToolTipRole && index.column() == Text)
        return QString::fromStdString(sample.text);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Row:
        return static_cast<qlonglong>(sample.row);
    case Text:
        return QString::fromStdString(sample.text).simplified();
    case Gold:
        return QString::fromStdString(sample.gold).simplified();
    case Trained:
        return predicted(m_figures->trainedOutputs[entry.place]);
    case Now:
        return predicted(m_figures->outputs[entry.place]);
    default:
        return number(entry.moved);
    }
}

QVariant FlipModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString now = m_figures ? tr("At λ %1").arg(formatLambda(m_figures->lambda)) : tr("At this λ");
    const QString titles[kColumns] = {tr("Row"), tr("Text"), tr("Gold"), tr("At trained λ"), now, tr("Moved by")};
    return titles[section];
}

} // namespace ui
