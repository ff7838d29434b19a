// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// A frame drawn around a widget that a lesson points at. It takes no mouse and no focus, and goes with the widget.
class Outline : public QWidget {
    Q_OBJECT

public:
    explicit Outline(QWidget* around);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
