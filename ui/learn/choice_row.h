// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QRadioButton;

namespace ui {

/// A radio button with a text of any length beside it, which wraps and can be clicked as well; before it the number of
/// the key that chooses it.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    ChoiceRow(const QString& text, int number, QWidget* parent = nullptr);

    [[nodiscard]] QRadioButton* button() const { return m_button; }
    [[nodiscard]] QString text() const;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void followFont();

    QRadioButton* m_button;
    QLabel *m_number, *m_text;
    QString m_given;
};

} // namespace ui
