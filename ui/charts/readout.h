// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

class ChartGroup;
struct SeriesStyle;

/// The small table beside the mouse, as rich text: a heading, then a row a series with its colour.
class Readout {
public:
    Readout(const ChartGroup& group, const QString& heading);
    /// `aside` is drawn muted after the value; may be empty.
    void addRow(const SeriesStyle& style, const QString& value, const QString& aside = {});
    void addGhostRow(const QString& label, const QString& value);
    [[nodiscard]] QString html() const;

private:
    const ChartGroup& m_group;
    QString m_heading, m_rows;
};

} // namespace ui
