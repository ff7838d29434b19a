// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/evaluation_session.h"

#include <QAbstractTableModel>

namespace ui {

/// The arms by λ, a row each; the tasks they were trained on first, then those out of distribution, with the mean of
/// each kind. A task is in distribution for an arm whose run was trained on the same data set; where the arms differ in
/// that, each cell says so.
class DistributionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRecord(const EvaluationRecord& record);
    [[nodiscard]] bool isEmpty() const { return m_arms.empty() || m_tasks.empty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Task {
        std::string name, preset;
        std::vector<const engine::EvaluationRow*> rows; ///< by arm, into the record; null: it has none, or no metric
        std::size_t inDistribution = 0;                 ///< of so many arms
    };
    [[nodiscard]] bool isIn(const Task& task, std::size_t arm) const;
    [[nodiscard]] QString mean(std::size_t arm, bool in) const;
    [[nodiscard]] QString text(std::size_t arm, int column) const;
    [[nodiscard]] QString toolTip(std::size_t arm, int column) const;

    EvaluationRecord m_record;
    std::vector<std::size_t> m_arms; ///< by rising λ, the frozen model first
    std::vector<Task> m_tasks;
};

} // namespace ui
