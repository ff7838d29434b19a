// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/utf8.h"
#include "engine/report.h"

#include <set>

namespace engine {

namespace {

// Quoted where RFC 4180 needs it. A text that a spreadsheet would run as a formula gets a leading apostrophe.
std::string textCell(const std::string& text)
{
    std::string plain = toValidUtf8(text);
    if (!plain.empty() && std::string_view("=+-@\t\r").find(plain.front()) != std::string_view::npos)
        plain.insert(plain.begin(), '\'');
    if (plain.find_first_of(",\"\r\n") == std::string::npos)
        return plain;
    std::string quoted = "\"";
    for (const char c : plain)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

std::string numberCell(std::optional<double> value)
{
    const std::string text = value ? numberText(*value) : "null";
    return text == "null" ? std::string() : text;
}

std::string row(const std::vector<std::string>& cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += (i == 0 ? "" : ",") + cells[i];
    return line + "\r\n";
}

} // namespace

std::string csvTable(const std::vector<RunRecord>& runs)
{
    std::set<std::string> tests;
    for (const RunRecord& run : runs)
        for (const auto& [name, value] : run.summary.testPrimary)
            tests.insert(name);
    std::vector<std::string> head{
        "name",  "label", "method",  "model",     "data",           "lambda",       "source",    "seed",
        "state", "steps", "seconds", "last_loss", "primary_metric", "best_primary", "best_step", "last_similarity"};
    for (const std::string& name : tests)
        head.push_back(textCell("test_" + name));
    std::string csv = row(head);
    for (const RunRecord& run : runs) {
        const RunSummary& s = run.summary;
        std::vector<std::string> cells{textCell(s.name),
                                       textCell(s.label),
                                       textCell(s.method),
                                       textCell(s.model),
                                       textCell(s.data),
                                       numberCell(s.lambda),
                                       textCell(s.source),
                                       std::to_string(s.seed),
                                       name(s.state),
                                       std::to_string(s.step),
                                       numberCell(s.seconds),
                                       numberCell(s.lastLoss),
                                       textCell(s.primaryMetric),
                                       numberCell(s.bestPrimary),
                                       s.bestPrimary ? std::to_string(s.bestStep) : "",
                                       numberCell(s.lastSimilarity)};
        for (const std::string& test : tests) {
            const auto found = s.testPrimary.find(test);
            cells.push_back(found == s.testPrimary.end() ? "" : numberCell(found->second));
        }
        csv += row(cells);
    }
    return csv;
}

} // namespace engine
