// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/color_ramps.h"
#include "theme/desktop_color_scheme.h"
#include "theme/theme_style.h"

#include <QApplication>
#include <QFontInfo>
#include <QHash>
#include <QToolTip>

namespace ui {

namespace {

constexpr double kPresentationFactor = 1.4;

// Only what a palette cannot say; everything else is Fusion, which is faster than a style sheet. The names between
// @ are the colours.
const char* const kStyleSheet = R"(
QToolTip { color: @text@; background: @base@; border: 1px solid @border@; padding: 4px; }
QPushButton[primary="true"] { color: @accentText@; background: @accent@; border: 1px solid @accent@; border-radius: 4px;
    padding: 6px 18px; font-weight: bold; }
QPushButton[primary="true"]:hover { background: @accentHover@; }
QPushButton[primary="true"]:pressed { background: @accentPressed@; }
QPushButton[primary="true"]:focus { border: 2px solid @text@; padding: 5px 17px; }
QPushButton[primary="true"]:disabled { color: @disabledText@; background: @window@; border-color: @border@; }
QFrame[card="true"] { background: @base@; border: 1px solid @border@; border-radius: 6px; }
QLabel[role="title"] { font-weight: bold; }
QLabel[role="muted"] { color: @mutedText@; }
QLabel[role="warning"] { color: @warning@; }
QLabel[role="error"] { color: @error@; }
QLabel[role="success"] { color: @success@; }
)";

QString filledStyleSheet(const ThemeColors& c)
{
    const QHash<QString, QColor> colors = {{"text", c.text},
                                           {"base", c.base},
                                           {"window", c.window},
                                           {"border", c.border},
                                           {"accent", c.accent},
                                           {"accentText", c.accentText},
                                           {"accentHover", blend(c.text, c.accent, 0.12)},
                                           {"accentPressed", blend(c.text, c.accent, 0.24)},
                                           {"disabledText", c.disabledText},
                                           {"mutedText", c.mutedText},
                                           {"warning", c.warning},
                                           {"error", c.error},
                                           {"success", c.success}};
    QString sheet = QString::fromLatin1(kStyleSheet);
    for (auto it = colors.begin(); it != colors.end(); ++it)
        sheet.replace(QLatin1Char('@') + it.key() + QLatin1Char('@'), it.value().name());
    return sheet;
}

} // namespace

Theme::Theme(DesktopColorScheme* desktop, QObject* parent)
    : QObject(parent), m_desktop(desktop), m_startedDark(QApplication::palette().window().color().lightness() < 128),
      m_baseFont(QApplication::font()), m_style(new ThemeStyle)
{
    if (!m_desktop)
        m_desktop = new DesktopColorScheme(this);
    connect(m_desktop, &DesktopColorScheme::changed, this, [this] {
        if (m_choice == ThemeChoice::System && wantsDark() != m_dark)
            apply();
    });
    QApplication::setStyle(m_style);
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    if (wantsDark() != m_dark)
        apply();
}

void Theme::setPresentation(bool on)
{
    if (on == m_presentation)
        return;
    m_presentation = on;
    apply();
}

bool Theme::wantsDark() const
{
    if (m_choice != ThemeChoice::System)
        return m_choice == ThemeChoice::Dark;
    return m_desktop->prefersDark().value_or(m_startedDark);
}

void Theme::apply()
{
    m_dark = wantsDark();
    m_colors = m_dark ? darkColors() : lightColors();
    if (m_style)
        m_style->setColors(m_colors);
    QFont font = m_baseFont;
    if (m_presentation)
        font.setPointSizeF(QFontInfo(m_baseFont).pointSizeF() * kPresentationFactor);
    QApplication::setFont(font);
    const QPalette palette = makePalette(m_colors);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QToolTip::setFont(font);
    qApp->setStyleSheet(filledStyleSheet(m_colors));
    emit changed();
}

} // namespace ui
