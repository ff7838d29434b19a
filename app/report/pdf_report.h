// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/report_document.h"
#include "report/sheet.h"

#include <QByteArray>

#include <vector>

/// Reports as PDF: the same document as the HTML page, set on A4 with vector figures.
namespace report {

struct PdfReport {
    QByteArray bytes;
    std::vector<Placed> placed; ///< what must not be cut, and where it stands
};

/// Needs a QGuiApplication, of any platform.  Errors  EngineError{Unsupported} without a font, {Io}.
/// Thread: any, also beside the window's.
[[nodiscard]] PdfReport pdfReport(const engine::ReportDocument& document);

/// True for a file name that ends in .pdf, in any case.
[[nodiscard]] bool isPdfName(const std::string& name);

/// The same for a program without a window: makes a QGuiApplication that needs no display while it works, where there
/// is none. Main thread only.
[[nodiscard]] PdfReport pdfReportWithoutDisplay(const engine::ReportDocument& document);

} // namespace report
