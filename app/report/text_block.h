// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;

/// Pages are laid out in units of 1/20 point, so that a font's whole pixels are fine enough.
namespace report {

inline constexpr double kPoint = 20;

struct TextLook {
    double points = 9;
    bool bold = false;
    bool fixedWidth = false;
    QColor colour = QColor(0x1b, 0x1f, 0x24);
    double leading = 1.35; ///< line height ÷ font size
};

[[nodiscard]] QFont fontOf(const TextLook& look);

/// Text broken into lines of a width. Newlines break; a word that is too long breaks anywhere.
class TextBlock {
public:
    TextBlock(const QString& text, const TextLook& look, double width, Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return m_lineHeight * lineCount(); }
    /// Lines [from, to) with their upper left corner at `x`, `y`.
    void draw(QPainter& painter, double x, double y, int from, int to) const;
    void draw(QPainter& painter, double x, double y) const { draw(painter, x, y, 0, lineCount()); }

private:
    QTextLayout m_layout;
    QColor m_colour;
    double m_lineHeight;
};

} // namespace report
