// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

/// A report before it is a file. The engine builds it once (report.h); the writers of HTML and PDF only set it, so both
/// say the same. All texts are plain UTF-8, nothing is escaped yet.
namespace engine {

struct ReportHeading {
    int level = 2; ///< 1: one of several groups of runs, 2: a section, 3: within one
    std::string text;
};

enum class ReportTone { Plain, Lead, Finding, Caution, Note };
struct ReportParagraph {
    std::string text;
    ReportTone tone = ReportTone::Plain;
};

struct ReportList {
    std::vector<std::string> items;
};

struct ReportColumn {
    std::string title;
    bool number = false; ///< set to the right
    bool code = false;   ///< in a fixed-width face
};
struct ReportTable {
    std::string caption; ///< what it lists, for screen readers; where folded also the line to open it
    std::vector<ReportColumn> columns;
    std::vector<std::vector<std::string>> rows; ///< as many cells each as there are columns
    bool folded = false;                        ///< long: closed at first where the medium can do that
};

/// One drawing for two media. In `page` colours are CSS variables of the style sheet; `print` is a whole SVG file
/// of the light page, in the subset that Qt draws (no style sheet, no clip paths).
struct ReportDrawing {
    double width = 0, height = 0; ///< of the view box, 1 unit = 1 CSS pixel
    std::string page, print;
};

struct ReportFigure {
    std::string title, caption;
    ReportDrawing drawing; ///< empty texts: nothing was measured for this figure
    bool small = false;    ///< one of several beside each other
};

struct ReportLegend {
    struct Entry {
        std::string label;
        ReportDrawing swatch;
    };
    std::vector<Entry> entries;
};

struct ReportCode {
    std::string caption; ///< empty: shown at once; else closed under this line at first
    std::string text;
};

using ReportBlock =
    std::variant<ReportHeading, ReportParagraph, ReportList, ReportTable, ReportLegend, ReportFigure, ReportCode>;

struct ReportDocument {
    std::string title;
    std::string styleSheet; ///< definitions of the drawings' colours for light and dark pages
    std::vector<ReportBlock> blocks;
    std::string footer;
};

} // namespace engine
