// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/evaluation_session.h"

#include <QAbstractTableModel>

namespace ui {

/// The results of an evaluation, by task and arm, with their intervals; below them what was refused, and why, and what
/// others published for its data sets, marked as not run here.
class ResultsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Task, Arm, Value, Strict, Samples, Scoring, Others, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecord(const EvaluationRecord& record);
    /// Null: a refused or a published one.
    [[nodiscard]] const engine::EvaluationRow* row(int row) const;
    [[nodiscard]] std::size_t arm(int row) const { return m_rows[static_cast<std::size_t>(row)].arm; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class Kind { Result, Refused, Published };
    struct Row {
        Kind kind = Kind::Result;
        std::size_t place = 0; ///< among those of its kind in the record
        std::size_t arm = 0;   ///< of a result
    };
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString resultText(const engine::EvaluationRow& result, int column) const;
    [[nodiscard]] QString refusedText(const engine::EvaluationRefusal& refusal, int column) const;
    [[nodiscard]] QString publishedText(const PublishedFigure& figure, int column) const;

    EvaluationRecord m_record;
    std::vector<Row> m_rows;
};

/// "aqua: the row has no gold answer (aqua.json:17) – name its column …"
[[nodiscard]] QString refusalWords(const engine::EvaluationRefusal& refusal);
/// "0.342" of what lies within −1 and 1, others as formatMetric has them.
[[nodiscard]] QString shortMetric(const std::string& metric, double value);
/// "0.342 (0.316 to 0.369)", without an interval only the value; a missing metric is "–".
[[nodiscard]] QString valueWithInterval(const engine::EvaluationRow& row, const std::string& metric);
/// "generated", "by likelihood" …
[[nodiscard]] QString scoringWords(engine::ScoringKind kind);

} // namespace ui
