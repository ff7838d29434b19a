// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_report.h"

#include "report/pdf_blocks.h"
#include "report/text_block.h"

#include "engine/error.h"
#include "engine/version.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPdfWriter>

#include <array>
#include <cstdio>

namespace report {

namespace {

void setTitle(Sheet& sheet, const QString& title)
{
    TextLook look;
    look.points = 18;
    look.bold = true;
    look.leading = 1.2;
    const TextBlock block(title, look, sheet.width());
    block.draw(sheet.painter(), sheet.left(), sheet.y());
    sheet.place(Placed::Kind::Heading, block.height());
    sheet.skip(4 * kPoint);
}

/// Keeps Qt's remarks on a session that is not there (no runtime folder, no settings) from the terminal.
class QuietQt {
public:
    QuietQt() : m_before(qInstallMessageHandler(tell)) {}
    ~QuietQt() { qInstallMessageHandler(m_before); }
    QuietQt(const QuietQt&) = delete;
    QuietQt& operator=(const QuietQt&) = delete;

private:
    static void tell(QtMsgType type, const QMessageLogContext&, const QString& text)
    {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(text));
    }

    QtMessageHandler m_before;
};

} // namespace

PdfReport pdfReport(const engine::ReportDocument& document)
{
    if (QFontDatabase::families().isEmpty())
        throw engine::EngineError(engine::ErrorCode::Unsupported, "there is no font on this machine", "PDF report",
                                  "install one (Debian: fonts-dejavu-core), or write the report as .html");
    PdfReport result;
    QBuffer buffer(&result.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QString title = QString::fromStdString(document.title);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("SIBO Workbench ") + QString::fromUtf8(engine::version()));
    Sheet sheet(writer, title);
    setTitle(sheet, title);
    setBlocks(sheet, document.blocks);
    engine::ReportBlock footer = engine::ReportParagraph{document.footer, engine::ReportTone::Lead};
    setBlocks(sheet, {std::move(footer)});
    if (!sheet.finish())
        throw engine::EngineError(engine::ErrorCode::Io, "the pages could not be made", "PDF report");
    result.placed = sheet.placed();
    return result;
}

bool isPdfName(const std::string& name)
{
    return QString::fromStdString(name).endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

PdfReport pdfReportWithoutDisplay(const engine::ReportDocument& document)
{
    if (QCoreApplication::instance() != nullptr)
        return pdfReport(document);
    const QuietQt quiet;
    // Qt keeps references to both until the application is gone.
    int count = 3;
    std::array<char, 5> program{"sibo"};
    std::array<char, 10> option{"-platform"};
    std::array<char, 10> platform{"offscreen"};
    std::array<char*, 4> words{program.data(), option.data(), platform.data(), nullptr};
    const QGuiApplication application(count, words.data());
    return pdfReport(document);
}

} // namespace report
