// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/layer_steps.h"

#include <QAbstractTableModel>
#include <QColor>

namespace ui {

class StepsModel;
class Theme;

/// One matrix of the steps as a table: numbers to three digits on the theme's diverging colours, the exact value in the
/// tool tip. Colours go from −limit to limit; the number is never told by colour alone.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Steps and theme are not owned and live longer.
    MatrixModel(StepsModel* steps, const Theme* theme, QObject* parent = nullptr);

    void setKey(const std::string& key);
    [[nodiscard]] const std::string& key() const { return m_key; }
    /// Null where the settings have no such matrix.
    [[nodiscard]] const engine::StepsMatrix* matrix() const;
    [[nodiscard]] engine::StepsCell cellOf(const QModelIndex& index) const;
    [[nodiscard]] bool isEdited(const QModelIndex& index) const;
    [[nodiscard]] double limit() const { return m_limit; }
    /// One scale for the matrices that are compared; until the numbers change a matrix has its own.
    void setLimit(double limit);
    /// "x̃[good, 3]"
    [[nodiscard]] QString cellName(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Text; what cannot stand in the cell is refused and changes nothing.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void refused(const QString& problem);
    void reshaped(); ///< other rows or columns

private:
    void follow();
    [[nodiscard]] QColor background(const QModelIndex& index) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;

    StepsModel* m_steps;
    const Theme* m_theme;
    std::string m_key;
    int m_rows = 0, m_columns = 0;
    double m_limit = 1;
};

inline constexpr int kMatrixCellCharacters = 8; ///< "−0.00012" is as long as a number gets
/// Largest |value|.
[[nodiscard]] double largestOf(const engine::StepsMatrix& matrix);
/// The round number that ends a colour scale for values up to `largest`; 1 for 0.
[[nodiscard]] double colorLimit(double largest);

} // namespace ui
