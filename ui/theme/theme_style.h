// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme_colors.h"

#include <QProxyStyle>

namespace ui {

/// Fusion, with borders of check boxes, radio buttons and input fields that can be seen on dark (3 : 1), and with
/// room between the titles of table columns. A click on a slider takes it there at once.
class ThemeStyle : public QProxyStyle {
    Q_OBJECT

public:
    ThemeStyle();
    void setColors(const ThemeColors& colors) { m_colors = colors; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;

private:
    void drawIndicator(const QStyleOption& option, QPainter& painter, bool round) const;

    ThemeColors m_colors;
};

} // namespace ui
