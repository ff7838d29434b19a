// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/transfer.h"

#include <QAbstractTableModel>

namespace ui {

/// Results of a study's runs by λ: a row a setting, the runs' own sets first, then further ones, which are out of
/// distribution; mean and standard deviation over the seeds.
class TransferModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const engine::TransferTable& table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const engine::TransferCell* cell(const QModelIndex& index) const;
    [[nodiscard]] QString text(const QModelIndex& index) const;

    engine::TransferTable m_table;
};

} // namespace ui
