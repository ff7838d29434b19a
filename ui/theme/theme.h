// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme_colors.h"

#include <QFont>
#include <QObject>
#include <QPointer>

namespace ui {

class DesktopColorScheme;
class ThemeStyle;

enum class ThemeChoice { System, Light, Dark };

/// Look of the whole program: Fusion style, palette, style sheet and font size, applied to the QApplication.
/// System   the desktop portal's color-scheme, live; without a portal the lightness of the palette found at start.
/// Make one after the QApplication and before the first window; whoever draws with `colors()` listens to `changed`.
/// Dynamic properties the style sheet knows:  QPushButton primary=true (the one bright button) · QLabel role="title" |
/// "muted" | "warning" | "error" | "success" · QFrame card=true (a bordered surface). Set them before the first show.
class Theme : public QObject {
    Q_OBJECT

public:
    /// `desktop` is not owned and may be null: then a watcher of the session bus is made.
    explicit Theme(DesktopColorScheme* desktop = nullptr, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    /// Larger text everywhere, to be read from the back of a room.
    [[nodiscard]] bool presentation() const { return m_presentation; }
    void setPresentation(bool on);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] const ThemeColors& colors() const { return m_colors; }
    /// 1, or what presentation mode multiplies line widths and marks with.
    [[nodiscard]] double lineScale() const { return m_presentation ? 1.4 : 1.0; }

signals:
    /// Palette, style sheet and font are already applied.
    void changed();

private:
    [[nodiscard]] bool wantsDark() const;
    void apply();

    DesktopColorScheme* m_desktop;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_presentation = false;
    bool m_startedDark;
    bool m_dark = false;
    QFont m_baseFont;
    QPointer<ThemeStyle> m_style; ///< the application's
    ThemeColors m_colors;
};

} // namespace ui
