// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/prediction_filter.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace ui {

/// Predictions that pass a filter, a row each. Cells hold the beginnings of texts only, so that their cost does not
/// depend on how long the texts are.
class PredictionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Prompt, Gold, First, Second, Response, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `names` of the two arms.
    void setPairs(const PredictionPairs& pairs, const QStringList& names);
    void setFilter(const PredictionFilter& filter);
    [[nodiscard]] const PredictionFilter& filter() const { return m_filter; }
    [[nodiscard]] const PredictionPairs& pairs() const { return m_pairs; }
    [[nodiscard]] const PredictionPairs::Pair& pair(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PredictionPairs::Pair& pair, int column) const;
    [[nodiscard]] QString answerText(const engine::Prediction* prediction) const;

    PredictionPairs m_pairs;
    PredictionFilter m_filter;
    QStringList m_names;
    std::vector<int> m_rows; ///< places in the pairs
};

} // namespace ui
