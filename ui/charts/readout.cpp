// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/readout.h"

#include "charts/chart_group.h"
#include "charts/series_model.h"
#include "theme/theme.h"

namespace ui {

Readout::Readout(const ChartGroup& group, const QString& heading) : m_group(group), m_heading(heading) {}

void Readout::addRow(const SeriesStyle& style, const QString& value, const QString& aside)
{
    const QString color = colorOf(style, m_group.theme()->isDark()).name();
    m_rows += QStringLiteral("<tr><td><span style='color:%1'>●</span> %2&nbsp;&nbsp;</td>"
                             "<td align='right'><b>%3</b></td>")
                  .arg(color, style.label.toHtmlEscaped(), value);
    if (!aside.isEmpty())
        m_rows += QStringLiteral("<td align='right'>&nbsp;&nbsp;<span style='color:%1'>%2</span></td>")
                      .arg(m_group.theme()->colors().mutedText.name(), aside);
    m_rows += QStringLiteral("</tr>");
}

void Readout::addGhostRow(const QString& label, const QString& value)
{
    m_rows +=
        QStringLiteral("<tr><td><span style='color:%1'>◌</span> %2&nbsp;&nbsp;</td><td align='right'>%3</td></tr>")
            .arg(m_group.theme()->colors().ghost.name(), label.toHtmlEscaped(), value);
}

QString Readout::html() const
{
    return QStringLiteral("<div>%1</div><table cellspacing='0' cellpadding='0'>%2</table>")
        .arg(m_heading.toHtmlEscaped(), m_rows);
}

} // namespace ui
