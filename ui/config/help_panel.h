// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fields.h"

#include <QFrame>

class QLabel;

namespace ui {

class TermLabel;

/// What a field is for: help, key, range and default of the field under the mouse, else of the one with the focus.
class HelpPanel : public QFrame {
    Q_OBJECT

public:
    explicit HelpPanel(QWidget* parent = nullptr);

    /// Null: the general hint.
    void showField(const engine::Field* field);

private:
    QLabel *m_title, *m_key;
    TermLabel* m_text;
    QLabel* m_facts;
};

} // namespace ui
