// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_block.h"

#include <QPainter>

namespace report {

namespace {

// Text from run folders: a control character has no glyph and could end a line early.
QString drawable(QString text)
{
    for (QChar& c : text) {
        if (c == QLatin1Char('\n'))
            c = QChar::LineSeparator;
        else if (c == QLatin1Char('\t'))
            c = QLatin1Char(' ');
        else if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

QFont fontOf(const TextLook& look)
{
    QFont font;
    font.setFamilies(look.fixedWidth ? QStringList{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")}
                                     : QStringList{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                                   QStringLiteral("sans-serif")});
    font.setPixelSize(qRound(look.points * kPoint));
    font.setBold(look.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing (1/64 pixel is the least) turns ligatures off: whoever searches the file for "first" finds it.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

TextBlock::TextBlock(const QString& text, const TextLook& look, double width, Qt::Alignment alignment)
    : m_layout(drawable(text), fontOf(look)), m_colour(look.colour), m_lineHeight(look.points * kPoint * look.leading)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_lineHeight * (m_layout.lineCount() - 1) + (m_lineHeight - line.height()) / 2});
    }
    m_layout.endLayout();
}

void TextBlock::draw(QPainter& painter, double x, double y, int from, int to) const
{
    painter.setPen(m_colour);
    for (int i = from; i < std::min(to, lineCount()); ++i)
        m_layout.lineAt(i).draw(&painter, {x, y - m_lineHeight * from});
}

} // namespace report
