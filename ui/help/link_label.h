// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

/// A label whose links take the colour of another theme too: QLabel keeps the one they were laid out in.
class LinkLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace ui
