// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config_io.h"
#include "engine/fields.h"

#include <QObject>

class QGridLayout;
class QLabel;
class QToolButton;
class QWidget;

namespace ui {

class ConfigModel;
class FieldEditor;

/// One line of the form: label, control, unit, "back to default", and below it what is wrong there.
/// Not a widget: its parts stand in the form's one grid, so that all labels and controls align.
class FieldRow : public QObject {
    Q_OBJECT

public:
    /// `special` replaces the control made from the field's type; unless it is a FieldEditor it edits the model itself.
    struct Place {
        QGridLayout* grid;
        int row; ///< the line's grid row; the error takes the next one
        QWidget* special = nullptr;
    };

    FieldRow(const engine::Field& field, ConfigModel* model, const Place& place, QWidget* parent);

    [[nodiscard]] const engine::Field& field() const { return m_field; }
    [[nodiscard]] FieldEditor* editor() const { return m_editor; }
    [[nodiscard]] QWidget* control() const { return m_control; }
    [[nodiscard]] QLabel* label() const { return m_label; }
    [[nodiscard]] bool isShown() const { return m_shown; }
    void setShown(bool shown);
    void showProblem(const engine::Problem* problem);
    /// Brings the control up to date with the model.
    void follow();

signals:
    /// The mouse came over the line (true) or left it.
    void hovered(bool over);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const Place& place, QWidget* parent);

    const engine::Field& m_field;
    ConfigModel* m_model;
    QLabel* m_label = nullptr;
    QWidget* m_line = nullptr;
    QWidget* m_control = nullptr;
    FieldEditor* m_editor = nullptr;
    QToolButton* m_reset = nullptr;
    QLabel* m_problem = nullptr;
    bool m_shown = true;
};

/// "Default: 8" or "Default: none: at each epoch's end".
[[nodiscard]] QString describeDefault(const engine::Field& field);

} // namespace ui
