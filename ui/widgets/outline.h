// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace ui {

/// A frame drawn around a widget that a lesson or the tour points at. It takes no mouse and no focus, and goes with the
/// widget: hidden with it, moved with it and with all that holds it.
class Outline : public QWidget {
    Q_OBJECT

public:
    /// Inside `around`, along its edge.
    explicit Outline(QWidget* around);
    /// Around `around`, inside `on` that holds it: for widgets that lay out whatever they hold.
    Outline(QWidget* around, QWidget* on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QPointer<QWidget> m_around;
};

} // namespace ui
