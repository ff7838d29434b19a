// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace ui {

/// What a newcomer without a model can do at once: the first lesson, which needs no model and no network; or choose a
/// model.
class FirstSteps : public QFrame {
    Q_OBJECT

public:
    explicit FirstSteps(QWidget* parent = nullptr);

signals:
    void lessonRequested();
    void modelRequested();
};

} // namespace ui
