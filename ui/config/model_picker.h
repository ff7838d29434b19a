// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/field_editor.h"

class QToolButton;

namespace ui {

class FetchPanel;
class ModelSource;
class PathEdit;

/// The model: a recent one, a folder by dialog or drop, or an id of the hub, which is fetched into the library.
/// What the chosen folder is stands in the ModelCard below.
class ModelPicker : public FieldEditor {
    Q_OBJECT

public:
    /// `source` is not owned; null: the hub is not offered.
    ModelPicker(const engine::Field& field, ModelSource* source, QWidget* parent);

    void showValue(const engine::FieldValue& value) override;
    void setRecent(const QStringList& paths) override;
    /// What fetches from the hub, for a place below the line; null: not offered. Hidden until it is asked for.
    [[nodiscard]] FetchPanel* panel() const { return m_panel; }

private:
    PathEdit* m_edit;
    QToolButton* m_hub;
    FetchPanel* m_panel = nullptr;
};

} // namespace ui
