// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_blocks.h"

#include "report/pdf_table.h"
#include "report/sheet.h"
#include "report/text_block.h"

#include <QByteArray>
#include <QSvgRenderer>

#include <algorithm>

namespace report {

namespace {

constexpr double kGap = 7 * kPoint;
const QColor kMuted(0x5b, 0x64, 0x70), kPanel(0xf6, 0xf7, 0xf9), kFinding(0x1f, 0x6f, 0x8b), kCaution(0xa0, 0x4a, 0x00);

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

TextLook captionLook()
{
    TextLook look;
    look.points = 8;
    look.colour = kMuted;
    return look;
}

/// One figure: title, drawing, caption, as high as they are at a given width.
class FigureBox {
public:
    FigureBox(const engine::ReportFigure& figure, double width, double most)
        : m_title(text(figure.title), titleLook(), width), m_caption(text(figure.caption), captionLook(), width),
          m_empty(figure.drawing.print.empty()), m_hasCaption(!figure.caption.empty())
    {
        if (m_empty) {
            m_size = {width, 40 * kPoint};
            return;
        }
        m_svg.load(QByteArray::fromStdString(figure.drawing.print));
        const double captionRoom = m_title.height() + m_caption.height() + 2 * kGap;
        const double scale =
            std::min({width / figure.drawing.width, 0.72 * kPoint, (most - captionRoom) / figure.drawing.height});
        m_size = {figure.drawing.width * scale, figure.drawing.height * scale};
    }

    [[nodiscard]] double height() const
    {
        return m_title.height() + 3 * kPoint + m_size.height() + (m_hasCaption ? 3 * kPoint + m_caption.height() : 0);
    }

    void draw(QPainter& painter, double x, double y)
    {
        m_title.draw(painter, x, y);
        y += m_title.height() + 3 * kPoint;
        if (m_empty)
            TextBlock(QStringLiteral("Nothing was measured for this figure."), captionLook(), m_size.width())
                .draw(painter, x, y + 12 * kPoint);
        else
            m_svg.render(&painter, QRectF(QPointF(x, y), m_size));
        if (m_hasCaption)
            m_caption.draw(painter, x, y + m_size.height() + 3 * kPoint);
    }

private:
    static TextLook titleLook()
    {
        TextLook look;
        look.points = 9.5;
        look.bold = true;
        return look;
    }

    TextBlock m_title, m_caption;
    QSvgRenderer m_svg;
    QSizeF m_size;
    bool m_empty, m_hasCaption;
};

class Setter {
public:
    explicit Setter(Sheet& sheet) : m_sheet(sheet) {}

    void set(const std::vector<engine::ReportBlock>& blocks)
    {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto* figure = std::get_if<engine::ReportFigure>(&blocks[i]);
            const auto* next = i + 1 < blocks.size() ? std::get_if<engine::ReportFigure>(&blocks[i + 1]) : nullptr;
            if (figure != nullptr && figure->small && next != nullptr && next->small) {
                addPair(*figure, *next);
                ++i;
            } else {
                std::visit([this](const auto& block) { add(block); }, blocks[i]);
            }
        }
    }

private:
    void add(const engine::ReportHeading& heading)
    {
        TextLook look;
        look.points = heading.level == 1 ? 15 : heading.level == 2 ? 12.5 : 10;
        look.bold = true;
        const TextBlock block(text(heading.text), look, m_sheet.width());
        m_sheet.skip((heading.level == 3 ? 6 : 12) * kPoint);
        m_sheet.need(block.height() + 90 * kPoint); // and some of what it stands above
        block.draw(m_sheet.painter(), m_sheet.left(), m_sheet.y());
        m_sheet.place(Placed::Kind::Heading, block.height());
        m_sheet.skip(3 * kPoint);
    }

    void add(const engine::ReportParagraph& paragraph)
    {
        TextLook look;
        look.bold = paragraph.tone == engine::ReportTone::Finding;
        if (paragraph.tone == engine::ReportTone::Lead)
            look.colour = kMuted;
        const bool boxed = paragraph.tone == engine::ReportTone::Finding ||
                           paragraph.tone == engine::ReportTone::Caution || paragraph.tone == engine::ReportTone::Note;
        const QColor bar = paragraph.tone == engine::ReportTone::Finding   ? kFinding
                           : paragraph.tone == engine::ReportTone::Caution ? kCaution
                                                                           : kMuted;
        addLines(text(paragraph.text), look, boxed ? 8 * kPoint : 0, boxed ? bar : QColor());
    }

    // Lines one below the other, over pages if need be; `bar` draws a rule and a ground beside them.
    void addLines(const QString& content, const TextLook& look, double indent, const QColor& bar)
    {
        const TextBlock block(content, look, m_sheet.width() - 2 * indent);
        if (block.height() <= m_sheet.pageRoom() / 3)
            m_sheet.need(block.height());
        for (int from = 0; from < block.lineCount();) {
            m_sheet.need(block.lineHeight());
            const int fit = std::max(1, static_cast<int>(m_sheet.room() / block.lineHeight()));
            const int to = std::min(block.lineCount(), from + fit);
            const double height = (to - from) * block.lineHeight();
            if (bar.isValid()) {
                m_sheet.painter().fillRect(QRectF(m_sheet.left(), m_sheet.y(), m_sheet.width(), height), kPanel);
                m_sheet.painter().fillRect(QRectF(m_sheet.left(), m_sheet.y(), 2.2 * kPoint, height), bar);
            }
            block.draw(m_sheet.painter(), m_sheet.left() + indent, m_sheet.y(), from, to);
            m_sheet.place(Placed::Kind::Lines, height);
            from = to;
        }
        m_sheet.skip(4 * kPoint);
    }

    void add(const engine::ReportList& list)
    {
        for (const std::string& item : list.items)
            addLines(QStringLiteral("•  ") + text(item), {}, 4 * kPoint, {});
    }

    void add(const engine::ReportTable& table)
    {
        if (table.folded)
            addLines(text(table.caption), captionLook(), 0, {});
        setTable(m_sheet, table);
        m_sheet.skip(kGap);
    }

    void add(const engine::ReportLegend& legend)
    {
        double x = 0;
        const double height = 13 * kPoint, line = 30 * kPoint;
        m_sheet.need(height + 120 * kPoint); // a legend belongs to the figures below it
        for (const engine::ReportLegend::Entry& entry : legend.entries) {
            const double width =
                line + QFontMetricsF(fontOf(captionLook())).horizontalAdvance(text(entry.label)) + 16 * kPoint;
            if (x > 0 && x + width > m_sheet.width()) {
                m_sheet.place(Placed::Kind::Legend, height);
                m_sheet.need(height);
                x = 0;
            }
            QSvgRenderer swatch(QByteArray::fromStdString(entry.swatch.print));
            swatch.render(&m_sheet.painter(),
                          QRectF(m_sheet.left() + x, m_sheet.y() + 2 * kPoint, 24 * kPoint, 7 * kPoint));
            TextBlock(text(entry.label), captionLook(), width)
                .draw(m_sheet.painter(), m_sheet.left() + x + line, m_sheet.y());
            x += width;
        }
        m_sheet.place(Placed::Kind::Legend, height);
        m_sheet.skip(4 * kPoint);
    }

    void add(const engine::ReportFigure& figure)
    {
        FigureBox box(figure, figure.small ? (m_sheet.width() - 2 * kGap) / 2 : m_sheet.width(), m_sheet.pageRoom());
        m_sheet.need(box.height());
        box.draw(m_sheet.painter(), m_sheet.left(), m_sheet.y());
        m_sheet.place(Placed::Kind::Figure, box.height());
        m_sheet.skip(2 * kGap);
    }

    void addPair(const engine::ReportFigure& one, const engine::ReportFigure& two)
    {
        const double width = (m_sheet.width() - 2 * kGap) / 2;
        FigureBox left(one, width, m_sheet.pageRoom()), right(two, width, m_sheet.pageRoom());
        const double height = std::max(left.height(), right.height());
        m_sheet.need(height);
        left.draw(m_sheet.painter(), m_sheet.left(), m_sheet.y());
        right.draw(m_sheet.painter(), m_sheet.left() + width + 2 * kGap, m_sheet.y());
        m_sheet.place(Placed::Kind::Figure, height);
        m_sheet.skip(2 * kGap);
    }

    void add(const engine::ReportCode& code)
    {
        if (!code.caption.empty())
            addLines(text(code.caption), captionLook(), 0, {});
        TextLook look;
        look.points = 7.5;
        look.fixedWidth = true;
        addLines(text(code.text), look, 6 * kPoint, QColor(0xd9, 0xdd, 0xe2));
    }

    Sheet& m_sheet;
};

} // namespace

void setBlocks(Sheet& sheet, const std::vector<engine::ReportBlock>& blocks)
{
    Setter(sheet).set(blocks);
}

} // namespace report
