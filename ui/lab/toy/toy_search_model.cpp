// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/toy/toy_search_model.h"

#include "engine/figure_text.h"
#include "lab/toy/toy_words.h"
#include "widgets/format.h"

namespace ui {

using engine::SiboSource;

void ToySearchModel::setPoints(std::vector<ToyPoint> points)
{
    beginResetModel();
    m_points = std::move(points);
    m_arms.clear();
    for (const SiboSource source : {SiboSource::H0, SiboSource::Zero})
        for (const double lambda : lambdasOf(m_points, source))
            if (lambda > 0 || source == SiboSource::H0)
                m_arms.push_back({source, lambda});
    endResetModel();
}

int ToySearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_arms.size());
}

int ToySearchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ToySearchModel::text(const Arm& arm, int column) const
{
    const auto mean = [&](ToyQuantity quantity) { return meanOf(m_points, arm.source, arm.lambda, quantity); };
    const auto spread = [&](ToyQuantity quantity) {
        const ToyMean found = mean(quantity);
        return QString::fromStdString(engine::spreadText(found.mean, found.deviation));
    };
    switch (column) {
    case Lambda:
        return formatLambda(arm.lambda);
    case Source:
        return arm.lambda == 0 ? tr("nothing") : toySourceWords(arm.source);
    case Worlds:
        return formatCount(mean(ToyQuantity::Accuracy).worlds);
    case Accuracy:
        return spread(ToyQuantity::Accuracy);
    case Difference: {
        const ToyMean plain = meanOf(m_points, SiboSource::H0, 0, ToyQuantity::Accuracy);
        if (arm.lambda == 0 || plain.worlds == 0)
            return QStringLiteral("–");
        const double points = 100 * (mean(ToyQuantity::Accuracy).mean - plain.mean);
        return QString::fromStdString(engine::signedText(points));
    }
    case Similarity:
        return spread(ToyQuantity::Similarity);
    case Excess:
        return spread(ToyQuantity::Excess);
    default:
        return {};
    }
}

QVariant ToySearchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const bool isNumber = index.column() != Source;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? text(m_arms[static_cast<std::size_t>(index.row())], index.column()) : QVariant();
}

QVariant ToySearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Lambda:
        return tr("λ");
    case Source:
        return tr("Mixed in");
    case Worlds:
        return tr("Worlds");
    case Accuracy:
        return tr("Accuracy ± SD");
    case Difference:
        return tr("Points above λ = 0");
    case Similarity:
        return tr("Similarity, last layer");
    case Excess:
        return tr("Excess over across");
    default:
        return {};
    }
}

} // namespace ui
