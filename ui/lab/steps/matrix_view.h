// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/layer_steps.h"
#include "lab/steps/marked_frame.h"

#include <optional>

class QLabel;
class QTableView;

namespace ui {

class MatrixDelegate;
class MatrixModel;
class StepsModel;

/// A matrix with its symbol, name and shape above it, as large as its numbers need.
class MatrixView : public MarkedFrame {
    Q_OBJECT

public:
    /// Steps and theme are not owned and live longer.
    MatrixView(StepsModel* steps, const Theme* theme, QWidget* parent = nullptr);

    /// Which matrix; the result of a step stands out.
    void showMatrix(const std::string& key, bool isResult);
    [[nodiscard]] const std::string& key() const;
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] MatrixModel* model() const { return m_model; }
    /// One colour scale for the matrices that are compared.
    void setLimit(double limit);
    /// The cell that a formula points at; null: none.
    void setMarkedCell(const std::optional<engine::StepsCell>& cell);

signals:
    /// The cell under the mouse, or the one that the keys have reached; null: the mouse has left.
    void lookedAt(const std::optional<engine::StepsCell>& cell);
    /// What is wrong with a typed number; empty: nothing any more.
    void problemFound(const QString& problem);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void setUpTable();
    void follow();
    void fit();

    StepsModel* m_steps;
    MatrixModel* m_model;
    MatrixDelegate* m_delegate;
    QLabel *m_symbol, *m_name;
    QTableView* m_table;
};

} // namespace ui
