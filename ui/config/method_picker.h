// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/field_editor.h"

#include "engine/check.h"

class QComboBox;

namespace ui {

/// The method as a list in which each one stands with what it trains, how λ stands to it and what it would cost; the
/// chosen one's formula and drawing stand in the MethodCard below.
class MethodPicker : public FieldEditor {
    Q_OBJECT

public:
    MethodPicker(const engine::Field& field, QWidget* parent);

    void showValue(const engine::FieldValue& value) override;
    /// What each method would cost with the form's other settings; none: not known.
    void setCosts(const std::vector<engine::MethodCost>& costs);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* m_combo;
};

} // namespace ui
