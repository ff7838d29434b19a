// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ui {

/// A combo box whose text ends in "…" where there is no room for it; the whole of it is the tool tip then.
class ElidingCombo : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// The current text as it is shown.
    [[nodiscard]] QString shownText() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace ui
