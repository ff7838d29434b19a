// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ui {

/// A label whose links take the colour of another theme too: QLabel keeps the one they were laid out in. Tab goes from
/// link to link; Shift+Tab leaves them at once: QLabel would go round within a text for ever.
class LinkLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;
};

} // namespace ui
