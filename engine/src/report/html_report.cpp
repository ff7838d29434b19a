// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/report.h"
#include "engine/version.h"
#include "report/figures.h"
#include "report/tables.h"
#include "report/text.h"

#include <algorithm>

namespace engine {

namespace {

constexpr const char* kStyle = R"css(
:root{color-scheme:light dark;--paper:#ffffff;--ink:#1b1f24;--muted:#5b6470;--rule:#d9dde2;--panel:#f6f7f9;--ghost:#7d8590;--band:#8a94a0}
@media (prefers-color-scheme: dark){:root{--paper:#14171b;--ink:#e8eaed;--muted:#a3abb5;--rule:#343a42;--panel:#1d2126;--ghost:#98a1ac;--band:#9aa4b0}}
@media print{:root{--paper:#ffffff;--ink:#1b1f24;--muted:#5b6470;--rule:#d9dde2;--panel:#ffffff;--ghost:#7d8590;--band:#8a94a0}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1360px;padding:28px 32px 48px;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,"Noto Sans","DejaVu Sans",sans-serif}
h1{font-size:26px;margin:0 0 4px}
h2{font-size:19px;margin:34px 0 10px}
h3{font-size:15px;margin:0 0 6px}
p{max-width:86ch;margin:8px 0}
.lead{color:var(--muted);margin:0 0 18px}
.notes{border-left:4px solid var(--muted);background:var(--panel);padding:4px 18px 10px;margin:18px 0}
.notes h2{margin:10px 0 4px;font-size:16px}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:6px 22px;padding:0;margin:10px 0 16px}
.legend li{display:flex;align-items:center;gap:8px}
.legend svg{width:34px;height:10px}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(520px,100%),1fr));gap:20px}
figure{margin:0;padding:14px 16px 10px;background:var(--panel);border:1px solid var(--rule);border-radius:8px;break-inside:avoid}
figure svg{width:100%;height:auto;display:block}
figcaption{font-size:13px;color:var(--muted);margin-top:6px}
.empty{color:var(--muted);padding:60px 0;text-align:center}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:14px;margin:6px 0 14px}
th,td{padding:5px 12px;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
th{font-weight:600;color:var(--muted);white-space:nowrap}
td.number{font-variant-numeric:tabular-nums;white-space:nowrap;text-align:right}
td.open{font-style:italic}
td.code,pre,code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:13px;overflow-wrap:anywhere}
pre{background:var(--panel);border:1px solid var(--rule);border-radius:6px;padding:10px 14px;white-space:pre-wrap}
summary{cursor:pointer;margin:8px 0}
footer{margin-top:40px;color:var(--muted);font-size:13px}
svg text{font:12.5px system-ui,"Noto Sans","DejaVu Sans",sans-serif;fill:var(--muted)}
svg .title{fill:var(--ink)}
svg .middle{text-anchor:middle}
svg .end{text-anchor:end}
svg .note{fill:var(--muted);paint-order:stroke;stroke:var(--panel);stroke-width:4px;stroke-linejoin:round}
svg .grid{stroke:var(--rule);stroke-width:1}
svg .axis{stroke:var(--muted);stroke-width:1}
svg .level{stroke:var(--ghost);stroke-width:1.5;stroke-dasharray:7 5}
svg .band{fill:var(--band);opacity:.16}
svg .whisker{stroke-width:1.6;opacity:.55}
svg .line path{fill:none;stroke:var(--c);stroke-width:2;stroke-linejoin:round;stroke-linecap:round}
svg .bold path{stroke-width:2.6}
svg .thin path{stroke-width:1.2}
svg .faint path{stroke-width:1;opacity:.28}
svg .dashed path,svg .ghost path{stroke-dasharray:8 5;stroke-linecap:butt}
svg .dotted path{stroke-dasharray:2 4}
svg .fine-dots path{stroke-dasharray:1 4}
svg .dashdot path{stroke-dasharray:9 4 2 4;stroke-linecap:butt}
svg .mark{fill:var(--c)}
svg .ring{fill:none;stroke:var(--c);stroke-width:2}
@media print{body{max-width:none;padding:0;font-size:12px}details{display:block}.figures{grid-template-columns:1fr 1fr;gap:12px}a{color:inherit}}
)css";

std::string lead(const std::vector<RunRecord>& runs)
{
    const RunSummary& first = runs.front().summary;
    std::string text = std::to_string(runs.size()) + (runs.size() == 1 ? " run" : " runs") + " of " + first.method +
                       " on " + first.model + ", data " + first.data;
    if (!first.startedAt.empty())
        text += ", started " + first.startedAt;
    return "<p class=\"lead\">" + escapeHtml(text) + ".</p>\n";
}

std::string body(const std::vector<RunRecord>& runs, const std::vector<RunLook>& looks)
{
    if (runs.empty())
        return "<p class=\"empty\">There are no runs in this report.</p>";
    return lead(runs) + notesSection(runs) + "<h2>Runs</h2>" + runsTable(runs) + problemsList(runs) +
           "<h2>Figures</h2>" + figuresHtml(runs, looks) + testTable(runs) + configurationTables(runs) +
           commandSection(runs) + factsSection(runs);
}

} // namespace

std::string htmlReport(const std::string& title, const std::vector<RunRecord>& runs)
{
    std::string colours;
    const std::vector<RunLook> looks = runLooks(runs, colours);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
           escapeHtml(title) + "</title>\n<style>" + kStyle + colours + "</style>\n</head>\n<body>\n<h1>" +
           escapeHtml(title) + "</h1>\n" + body(runs, looks) + "<footer>Made by SIBO Workbench " +
           escapeHtml(version()) +
           ". This page is complete in itself: no script, no network.</footer>\n</body>\n</html>\n";
}

} // namespace engine
