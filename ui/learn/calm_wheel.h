// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace ui {

/// Lists and numbers of a form change by the wheel only where they have the focus: scrolling the form changes none.
class CalmWheel : public QObject {
    Q_OBJECT

public:
    /// Of those that `form`, its parent, has now.
    explicit CalmWheel(QWidget* form);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
