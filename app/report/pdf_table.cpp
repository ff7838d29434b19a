// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_table.h"

#include "report/sheet.h"
#include "report/text_block.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <numeric>

namespace report {

namespace {

constexpr double kPadX = 3.5 * kPoint, kPadY = 2.2 * kPoint;
const QColor kRule(0xd9, 0xdd, 0xe2), kMuted(0x5b, 0x64, 0x70);

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

double widest(const QFontMetricsF& metrics, const QStringList& parts)
{
    double width = 0;
    for (const QString& part : parts)
        width = std::max(width, metrics.horizontalAdvance(part));
    return width;
}

/// A table with its column widths.
class Setter {
public:
    Setter(Sheet& sheet, const engine::ReportTable& table) : m_sheet(sheet), m_table(table) { chooseWidths(); }

    void set()
    {
        const Cells head = cellsOf(titles(), true);
        bool first = true;
        for (const auto& row : m_table.rows) {
            const Cells cells = cellsOf(row, false);
            // A head without a row below it would stand alone at the foot of a page.
            if (m_sheet.need(heightOf(cells) + (first ? heightOf(head) : 0)) || first)
                setRow(head, true);
            first = false;
            setRow(cells, false);
        }
    }

private:
    using Cells = std::vector<std::unique_ptr<TextBlock>>;

    [[nodiscard]] TextLook look(std::size_t column, bool isHead) const
    {
        TextLook look;
        look.points = m_points;
        look.bold = isHead;
        look.fixedWidth = !isHead && m_table.columns[column].code;
        look.leading = 1.25;
        if (isHead)
            look.colour = kMuted;
        return look;
    }

    [[nodiscard]] std::vector<std::string> titles() const
    {
        std::vector<std::string> titles;
        for (const engine::ReportColumn& column : m_table.columns)
            titles.push_back(column.title);
        return titles;
    }

    // What a column wants for its cells on one line each, and what its longest word needs.
    struct Wish {
        double natural = 0, least = 0;
    };
    [[nodiscard]] Wish wishOf(std::size_t column) const
    {
        const QFontMetricsF head(fontOf(look(column, true))), body(fontOf(look(column, false)));
        Wish wish;
        wish.least = widest(head, text(m_table.columns[column].title).split(u' '));
        for (const auto& row : m_table.rows) {
            const QString cell = column < row.size() ? text(row[column]) : QString();
            wish.natural = std::max(wish.natural, body.horizontalAdvance(cell));
            wish.least = std::max(wish.least, m_table.columns[column].number ? body.horizontalAdvance(cell)
                                                                             : widest(body, cell.split(u' ')));
        }
        // One endless word (a path, a hash) must not push the others off the page: it breaks anywhere.
        wish.least = std::min(wish.least, m_sheet.width() / 3) + 2 * kPadX;
        wish.natural = std::max(wish.natural + 2 * kPadX, wish.least);
        return wish;
    }

    void chooseWidths()
    {
        std::vector<Wish> wishes;
        for (m_points = 8; m_points > 4.5; m_points -= 0.5) {
            wishes.clear();
            double least = 0;
            for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
                wishes.push_back(wishOf(i));
                least += wishes.back().least;
            }
            if (least <= m_sheet.width())
                break;
        }
        share(wishes);
    }

    // Natural widths where they fit; else columns keep their least width and share what is left by what they lack.
    void share(const std::vector<Wish>& wishes)
    {
        double natural = 0, least = 0;
        for (const Wish& wish : wishes) {
            natural += wish.natural;
            least += wish.least;
        }
        const double page = m_sheet.width();
        for (const Wish& wish : wishes) {
            if (natural <= page)
                m_widths.push_back(wish.natural);
            else if (least >= page)
                m_widths.push_back(wish.least * page / least);
            else
                m_widths.push_back(wish.least + (wish.natural - wish.least) * (page - least) / (natural - least));
        }
    }

    [[nodiscard]] Cells cellsOf(const std::vector<std::string>& row, bool isHead) const
    {
        Cells cells;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            cells.push_back(std::make_unique<TextBlock>(i < row.size() ? text(row[i]) : QString(), look(i, isHead),
                                                        m_widths[i] - 2 * kPadX + 1,
                                                        m_table.columns[i].number ? Qt::AlignRight : Qt::AlignLeft));
        return cells;
    }

    static int linesOf(const Cells& cells)
    {
        int lines = 0;
        for (const auto& cell : cells)
            lines = std::max(lines, cell->lineCount());
        return lines;
    }

    [[nodiscard]] double lineHeight() const { return m_points * kPoint * 1.25; }
    [[nodiscard]] double heightOf(const Cells& cells) const { return linesOf(cells) * lineHeight() + 2 * kPadY; }

    void setRow(const Cells& cells, bool isHead)
    {
        const int lines = linesOf(cells);
        int from = 0;
        while (from < lines) {
            const int fit = std::max(1, static_cast<int>((m_sheet.room() - 2 * kPadY) / lineHeight()));
            const int to = std::min(lines, from + fit);
            setLines(cells, from, to, isHead);
            if (to < lines)
                m_sheet.newPage();
            from = to;
        }
    }

    void setLines(const Cells& cells, int from, int to, bool isHead)
    {
        const double height = (to - from) * lineHeight() + 2 * kPadY;
        double x = m_sheet.left();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i]->draw(m_sheet.painter(), x + kPadX, m_sheet.y() + kPadY, from, to);
            x += m_widths[i];
        }
        m_sheet.painter().setPen(QPen(isHead ? kMuted : kRule, (isHead ? 0.8 : 0.5) * kPoint));
        const double bottom = m_sheet.y() + height;
        m_sheet.painter().drawLine(QPointF(m_sheet.left(), bottom), QPointF(x, bottom));
        m_sheet.place(Placed::Kind::Row, height);
    }

    Sheet& m_sheet;
    const engine::ReportTable& m_table;
    double m_points = 8;
    std::vector<double> m_widths;
};

} // namespace

void setTable(Sheet& sheet, const engine::ReportTable& table)
{
    if (!table.columns.empty())
        Setter(sheet, table).set();
}

} // namespace report
