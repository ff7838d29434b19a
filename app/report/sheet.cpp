// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheet.h"

#include "report/text_block.h"

#include <QPageSize>
#include <QPdfWriter>

namespace report {

namespace {

constexpr double kPageWidth = 595 * kPoint, kPageHeight = 842 * kPoint; // A4
constexpr double kSide = 42 * kPoint, kTop = 42 * kPoint, kFoot = 54 * kPoint;

} // namespace

Sheet::Sheet(QPdfWriter& writer, const QString& title) : m_writer(writer), m_title(title), m_y(kTop)
{
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(static_cast<int>(72 * kPoint));
    m_painter.begin(&writer);
}

double Sheet::left() const
{
    return kSide;
}

double Sheet::width() const
{
    return kPageWidth - 2 * kSide;
}

double Sheet::room() const
{
    return kPageHeight - kFoot - m_y;
}

double Sheet::pageRoom() const
{
    return kPageHeight - kFoot - kTop;
}

bool Sheet::isAtTop() const
{
    return m_y <= kTop;
}

bool Sheet::need(double height)
{
    if (isAtTop() || height <= room())
        return false;
    newPage();
    return true;
}

void Sheet::newPage()
{
    drawFoot();
    m_writer.newPage();
    ++m_page;
    m_y = kTop;
}

void Sheet::skip(double height)
{
    if (!isAtTop())
        m_y += height;
}

void Sheet::place(Placed::Kind kind, double height)
{
    m_placed.push_back({kind, m_page, m_y, m_y + height});
    m_y += height;
}

void Sheet::drawFoot()
{
    TextLook look;
    look.points = 7.5;
    look.colour = QColor(0x5b, 0x64, 0x70);
    const double y = kPageHeight - 36 * kPoint;
    const double number = 40 * kPoint;
    const QString title = m_title.size() > 90 ? m_title.left(89) + QChar(0x2026) : m_title;
    TextBlock(title, look, width() - number).draw(m_painter, left(), y, 0, 1);
    TextBlock(QString::number(m_page), look, number, Qt::AlignRight).draw(m_painter, left() + width() - number, y);
}

bool Sheet::finish()
{
    drawFoot();
    return m_painter.end();
}

} // namespace report
