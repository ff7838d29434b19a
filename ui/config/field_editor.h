// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fields.h"

#include <QWidget>

namespace ui {

/// One control for one row of the field table. It shows values and tells what was entered; it keeps nothing.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const engine::Field& field, QWidget* parent);

    [[nodiscard]] const engine::Field& field() const { return m_field; }
    /// Shows a value; text that already means it stays as it was typed.
    virtual void showValue(const engine::FieldValue& value) = 0;
    /// Choices for Path fields; ignored by the others.
    virtual void setRecent(const QStringList& paths);

signals:
    void edited(const engine::FieldValue& value);
    void typed(const QString& text);  ///< still to be parsed
    void chosen(const QString& path); ///< a path picked as a whole

private:
    const engine::Field& m_field;
};

/// The control that suits the field's type: check box, number box, choice, text, list, path, test sets.
/// Its objectName is the key, so tests and screen readers find it.
[[nodiscard]] FieldEditor* makeFieldEditor(const engine::Field& field, QWidget* parent);

} // namespace ui
