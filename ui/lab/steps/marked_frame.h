// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace ui {

class Theme;

/// A frame that can be marked: where a formula's symbol lives. Without a mark it has a line, a strong one or none.
class MarkedFrame : public QFrame {
    Q_OBJECT

public:
    explicit MarkedFrame(const Theme* theme, QWidget* parent = nullptr);

    void setMarked(bool on);
    [[nodiscard]] bool isMarked() const { return m_marked; }
    void setBordered(bool on);
    void setStrong(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    bool m_marked = false, m_strong = false, m_bordered = false;
};

} // namespace ui
