// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace ui {

/// One of a few: radio buttons where all fit in a row, else a combo box (whose wheel acts only with focus).
class ChoiceEdit : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceEdit(const QStringList& choices, QWidget* parent = nullptr);

    void setCurrent(int index);
    [[nodiscard]] int current() const;

signals:
    void picked(int index); ///< by the person, not by setCurrent

private:
    void addButtons(const QStringList& choices);
    void addCombo(const QStringList& choices);

    QButtonGroup* m_buttons = nullptr;
    QComboBox* m_combo = nullptr;
};

} // namespace ui
