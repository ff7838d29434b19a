// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace ui {

/// A radio button with a text of any length beside it, which wraps and can be clicked as well.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceRow(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QRadioButton* button() const { return m_button; }
    [[nodiscard]] QString text() const;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void followFont();

    QRadioButton* m_button;
    QLabel* m_text;
};

} // namespace ui
