// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluate/prediction_filter.h"

#include <QAbstractTableModel>

namespace ui {

class Theme;

/// How often each gold answer was answered by what: gold down, answers across, "none" last. Shaded by the share of the
/// gold's row; the number is never told by colour alone. Empty where there are more than twelve different golds, or
/// fewer than two: free numbers and texts have no such table.
class ConfusionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The theme is not owned and lives longer.
    explicit ConfusionModel(const Theme* theme, QObject* parent = nullptr);

    void setPredictions(const PredictionPairs& pairs, engine::AnswerReading reading);
    /// What the filter of the browser is to be for this cell.
    [[nodiscard]] std::pair<std::string, std::optional<std::string>> cell(const QModelIndex& index) const;
    [[nodiscard]] bool isEmpty() const { return m_golds.empty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::int64_t count(const QModelIndex& index) const;
    [[nodiscard]] std::int64_t all(int row) const;
    [[nodiscard]] QString answerName(int column) const;

    const Theme* m_theme;
    std::vector<std::string> m_golds;
    std::vector<std::optional<std::string>> m_answers;
    std::vector<std::vector<std::int64_t>> m_counts; ///< by gold, by answer
};

} // namespace ui
