// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>

#include <vector>

class QPdfWriter;

namespace report {

/// Something that must stand on one page, where it was set; in units (text_block.h) from the page's upper edge.
struct Placed {
    enum class Kind { Heading, Lines, Row, Figure, Legend };
    Kind kind = Kind::Lines;
    int page = 1;
    double top = 0, bottom = 0;
};

/// The pages of a PDF, filled from top to bottom; each has its number and the report's title at its foot.
class Sheet {
public:
    /// A4 upright. The writer's resolution becomes that of the units.
    Sheet(QPdfWriter& writer, const QString& title);

    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] double left() const;
    [[nodiscard]] double width() const;
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const;     ///< left on this page
    [[nodiscard]] double pageRoom() const; ///< of an empty page
    [[nodiscard]] bool isAtTop() const;

    /// Begins a new page if less than `height` is left (and this page has something on it); true if it did.
    bool need(double height);
    void newPage();
    /// Space that is dropped at the top of a page.
    void skip(double height);
    /// Moves on by what was drawn at y().
    void place(Placed::Kind kind, double height);

    [[nodiscard]] const std::vector<Placed>& placed() const { return m_placed; }
    /// The last page's foot, then the end of the document. False where the writer failed.
    bool finish();

private:
    void drawFoot();

    QPdfWriter& m_writer;
    QString m_title;
    QPainter m_painter;
    int m_page = 1;
    double m_y;
    std::vector<Placed> m_placed;
};

} // namespace report
