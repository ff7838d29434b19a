// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report.h"
#include "report/text.h"

namespace engine {

namespace {

// Colours are variables of ReportDocument::styleSheet.
constexpr const char* kStyle = R"css(
:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1360px;padding:28px 32px 48px;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,"Noto Sans","DejaVu Sans",sans-serif}
h1{font-size:26px;margin:0 0 4px}
h1.group{margin-top:48px}
h2{font-size:19px;margin:34px 0 10px}
h3{font-size:15px;margin:16px 0 6px}
p{max-width:780px;margin:8px 0}
li{max-width:780px}
.lead{color:var(--muted);margin:0 0 18px}
.finding,.caution,.note{background:var(--panel);padding:8px 14px;border-left:4px solid var(--muted)}
.finding{border-left-color:var(--finding);font-weight:600}
.caution{border-left-color:var(--caution)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:6px 22px;padding:0;margin:10px 0 16px}
.legend li{display:flex;align-items:center;gap:8px}
.legend svg{width:34px;height:10px}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(520px,100%),1fr));gap:20px;margin:14px 0}
.figures.small{grid-template-columns:repeat(auto-fit,minmax(min(360px,100%),1fr))}
figure{margin:0;padding:14px 16px 10px;background:var(--panel);border:1px solid var(--rule);border-radius:8px;break-inside:avoid}
figure.single{max-width:720px}
figure h3{margin-top:0}
figure svg{width:100%;height:auto;display:block}
figcaption{font-size:13px;color:var(--muted);margin-top:6px}
.empty{color:var(--muted);padding:60px 0;text-align:center;max-width:none}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:14px;margin:6px 0 14px}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:5px 12px;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
th{font-weight:600;color:var(--muted)}
td:first-child{white-space:nowrap}
th.number{text-align:right}
td.number{font-variant-numeric:tabular-nums;white-space:nowrap;text-align:right}
td.code,pre,code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:13px;overflow-wrap:anywhere}
pre{background:var(--panel);border:1px solid var(--rule);border-radius:6px;padding:10px 14px;white-space:pre-wrap;max-width:110ch}
summary{cursor:pointer;margin:8px 0}
footer{margin-top:40px;color:var(--muted);font-size:13px}
svg text{font-family:system-ui,"Noto Sans","DejaVu Sans",sans-serif}
tr{break-inside:avoid}
thead{display:table-header-group}
h2,h3{break-after:avoid}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:11px}.figures{grid-template-columns:1fr 1fr;gap:12px}table{font-size:10px}th,td{padding:3px 6px}.wide{overflow:visible}}
)css";

/// Sets the blocks of a document as HTML. Figures in a row stand in one grid.
class Page {
public:
    std::string body(const ReportDocument& document)
    {
        const auto& blocks = document.blocks;
        for (std::size_t i = 0; i < blocks.size();) {
            if (const auto* figure = std::get_if<ReportFigure>(&blocks[i])) {
                std::size_t end = i;
                while (end < blocks.size() && isFigure(blocks[end], figure->small))
                    ++end;
                addFigures({blocks.begin() + static_cast<std::ptrdiff_t>(i),
                            blocks.begin() + static_cast<std::ptrdiff_t>(end)},
                           figure->small);
                i = end;
                continue;
            }
            std::visit([this](const auto& block) { add(block); }, blocks[i++]);
        }
        return std::move(m_html);
    }

private:
    static bool isFigure(const ReportBlock& block, bool small)
    {
        const auto* figure = std::get_if<ReportFigure>(&block);
        return figure != nullptr && figure->small == small;
    }

    void addFigures(const std::vector<ReportBlock>& figures, bool small)
    {
        const bool single = figures.size() == 1;
        if (!single)
            m_html += small ? "<div class=\"figures small\">\n" : "<div class=\"figures\">\n";
        for (const ReportBlock& block : figures)
            addFigure(std::get<ReportFigure>(block), single);
        if (!single)
            m_html += "</div>\n";
    }

    void addFigure(const ReportFigure& figure, bool single)
    {
        m_html += single ? "<figure class=\"single\">" : "<figure>";
        m_html += "<h3>" + escapeHtml(figure.title) + "</h3>";
        m_html += figure.drawing.page.empty() ? "<p class=\"empty\">Nothing was measured for this figure.</p>"
                                              : figure.drawing.page;
        if (!figure.caption.empty())
            m_html += "<figcaption>" + escapeHtml(figure.caption) + "</figcaption>";
        m_html += "</figure>\n";
    }

    void add(const ReportFigure& figure) { addFigure(figure, true); }

    void add(const ReportHeading& heading)
    {
        const std::string tag = "h" + std::to_string(heading.level);
        m_html += "<" + tag + (heading.level == 1 ? " class=\"group\">" : ">") + escapeHtml(heading.text) + "</" + tag +
                  ">\n";
    }

    void add(const ReportParagraph& paragraph)
    {
        static constexpr const char* kClasses[] = {"", "lead", "finding", "caution", "note"};
        const std::string name = kClasses[static_cast<std::size_t>(paragraph.tone)];
        m_html += "<p" + (name.empty() ? "" : " class=\"" + name + "\"") + ">" + escapeHtml(paragraph.text) + "</p>\n";
    }

    void add(const ReportList& list)
    {
        m_html += "<ul>";
        for (const std::string& item : list.items)
            m_html += "<li>" + escapeHtml(item) + "</li>";
        m_html += "</ul>\n";
    }

    void add(const ReportLegend& legend)
    {
        m_html += "<ul class=\"legend\" aria-label=\"Legend\">";
        for (const ReportLegend::Entry& entry : legend.entries)
            m_html += "<li>" + entry.swatch.page + escapeHtml(entry.label) + "</li>";
        m_html += "</ul>\n";
    }

    static std::string cellClass(const ReportColumn& column)
    {
        return column.number ? " class=\"number\"" : column.code ? " class=\"code\"" : "";
    }

    void add(const ReportTable& table)
    {
        if (table.folded)
            m_html += "<details><summary>" + escapeHtml(table.caption) + "</summary>";
        m_html += "<div class=\"wide\"><table><caption>" + escapeHtml(table.caption) + "</caption><thead><tr>";
        for (const ReportColumn& column : table.columns)
            m_html += "<th scope=\"col\"" + cellClass(column) + ">" + escapeHtml(column.title) + "</th>";
        m_html += "</tr></thead><tbody>";
        for (const auto& row : table.rows) {
            m_html += "<tr>";
            for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i)
                m_html += "<td" + cellClass(table.columns[i]) + ">" + escapeHtml(row[i]) + "</td>";
            m_html += "</tr>";
        }
        m_html += "</tbody></table></div>";
        m_html += table.folded ? "</details>\n" : "\n";
    }

    void add(const ReportCode& code)
    {
        const std::string text = "<pre>" + escapeHtml(code.text) + "</pre>";
        m_html += code.caption.empty()
                      ? text
                      : "<details><summary>" + escapeHtml(code.caption) + "</summary>" + text + "</details>";
        m_html += "\n";
    }

    std::string m_html;
};

} // namespace

std::string htmlReport(const ReportDocument& document)
{
    const std::string title = escapeHtml(document.title);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
           title + "</title>\n<style>" + kStyle + document.styleSheet + "</style>\n</head>\n<body>\n<h1>" + title +
           "</h1>\n" + Page().body(document) + "<footer>" + escapeHtml(document.footer) +
           " This page is complete in itself: no script, no network.</footer>\n</body>\n</html>\n";
}

} // namespace engine
