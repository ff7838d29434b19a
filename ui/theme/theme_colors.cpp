// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_colors.h"

#include "theme/color_ramps.h"

namespace ui {

ThemeColors lightColors()
{
    ThemeColors c;
    c.window = QColor(0xf3, 0xf4, 0xf6);
    c.base = QColor(0xff, 0xff, 0xff);
    c.alternateBase = QColor(0xf7, 0xf8, 0xfa);
    c.border = QColor(0xcf, 0xd4, 0xdb);
    c.text = QColor(0x1b, 0x1f, 0x26);
    c.mutedText = QColor(0x55, 0x5d, 0x6a);
    c.disabledText = QColor(0x9a, 0xa1, 0xac);
    c.accent = QColor(0x1f, 0x5f, 0xbf);
    c.accentText = QColor(0xff, 0xff, 0xff);
    c.link = QColor(0x1a, 0x55, 0xad);
    c.warning = QColor(0x8a, 0x53, 0x00);
    c.error = QColor(0xb0, 0x1e, 0x1e);
    c.success = QColor(0x1a, 0x6b, 0x34);
    c.plotBackground = QColor(0xff, 0xff, 0xff);
    c.grid = QColor(0xe6, 0xe9, 0xed);
    c.axis = QColor(0x80, 0x88, 0x94);
    c.plotText = QColor(0x33, 0x3a, 0x45);
    c.ghost = QColor(0x7a, 0x82, 0x8e);
    c.reference = QColor(0x5a, 0x63, 0x70);
    c.crosshair = QColor(0x55, 0x5d, 0x6a);
    return c;
}

ThemeColors darkColors()
{
    ThemeColors c;
    c.window = QColor(0x20, 0x23, 0x29);
    c.base = QColor(0x17, 0x1a, 0x1f);
    c.alternateBase = QColor(0x1c, 0x1f, 0x25);
    c.border = QColor(0x3c, 0x42, 0x4c);
    c.text = QColor(0xe7, 0xea, 0xee);
    c.mutedText = QColor(0xa7, 0xaf, 0xbb);
    c.disabledText = QColor(0x6b, 0x73, 0x7f);
    c.accent = QColor(0x7d, 0xb1, 0xf7);
    c.accentText = QColor(0x0c, 0x1a, 0x2e);
    c.link = QColor(0x8c, 0xba, 0xf8);
    c.warning = QColor(0xf2, 0xb9, 0x5c);
    c.error = QColor(0xff, 0x8f, 0x87);
    c.success = QColor(0x78, 0xd0, 0x93);
    c.plotBackground = QColor(0x17, 0x1a, 0x1f);
    c.grid = QColor(0x2c, 0x31, 0x39);
    c.axis = QColor(0x79, 0x82, 0x8f);
    c.plotText = QColor(0xc9, 0xcf, 0xd8);
    c.ghost = QColor(0x8f, 0x98, 0xa5);
    c.reference = QColor(0xa4, 0xad, 0xba);
    c.crosshair = QColor(0xb4, 0xbc, 0xc8);
    return c;
}

QPalette makePalette(const ThemeColors& c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alternateBase);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.mutedText);
    p.setColor(QPalette::Button, blend(c.text, c.window, 0.03));
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.error);
    p.setColor(QPalette::ToolTipBase, c.base);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.accentText);
    p.setColor(QPalette::Link, c.link);
    p.setColor(QPalette::LinkVisited, c.link);
    p.setColor(QPalette::Light, blend(c.base, c.window, 0.6));
    p.setColor(QPalette::Midlight, blend(c.border, c.window, 0.3));
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, blend(c.mutedText, c.border, 0.4));
    p.setColor(QPalette::Shadow, blend(QColor(Qt::black), c.window, 0.6));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.disabledText);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.mutedText);
    return p;
}

} // namespace ui
