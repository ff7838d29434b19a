// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/layer_steps.h"
#include "help/link_label.h"

#include <optional>

namespace ui {

/// What a part of a formula stands for: a matrix, one of its cells, or a setting ("lambda", "scale").
struct FormulaTarget {
    QString matrix;
    std::optional<engine::StepsCell> cell;
};

/// A formula whose symbols and numbers can be pointed at, with the mouse or by Tab and Enter; and the other way round
/// the symbols of a matrix can be marked.
class FormulaLabel : public LinkLabel {
    Q_OBJECT

public:
    explicit FormulaLabel(QWidget* parent = nullptr);

    /// Several formulas stand in one line; what they leave out is said by `otherwise`, in words.
    void setFormulas(const std::vector<engine::StepsFormula>& formulas, const QString& otherwise = {});
    /// Marks what belongs to a matrix or setting; empty: nothing.
    void setMarked(const QString& matrix);
    /// As it reads, without marks.
    [[nodiscard]] QString plainText() const;

signals:
    void pointedAt(const ui::FormulaTarget& target); ///< an empty matrix: at nothing any more
    void chosen(const ui::FormulaTarget& target);

protected:
    void changeEvent(QEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void write();
    [[nodiscard]] QString partText(const engine::StepsFormulaPart& part) const;

    std::vector<engine::StepsFormula> m_formulas;
    QString m_otherwise, m_marked;
};

} // namespace ui
