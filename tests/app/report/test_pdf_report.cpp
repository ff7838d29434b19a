// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_report.h"

#include "engine/report.h"
#include "made_study.h"
#include "report/text_block.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using report::Placed;

/// Reports as PDF: what stands on which page, and what another reader finds in the file.
class TestPdfReport : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCut_data();
    void nothingIsCut();
    void headsAreRepeated();
    void hugeCellsGoOverPages();
    void headingsStayWithWhatFollows();
    void figuresAreVectors();
    void hostileTextsAreSet();
    void anotherReaderFindsTheTexts();
    void names();
};

static ReportDocument study(int seeds, const std::vector<double>& lambdas = {0, 0.2, 0.4, 0.6})
{
    return buildReport("A study", {made::study(lambdas, seeds)});
}

static double pageEnd()
{
    return 842 * report::kPoint;
}

void TestPdfReport::nothingIsCut_data()
{
    QTest::addColumn<int>("seeds");
    QTest::newRow("one seed") << 1;
    QTest::newRow("three seeds") << 3;
    QTest::newRow("forty runs") << 10;
}

void TestPdfReport::nothingIsCut()
{
    QFETCH(int, seeds);
    const ReportDocument document = study(seeds);
    const report::PdfReport pdf = report::pdfReport(document);
    std::size_t rows = 0, tables = 0, figures = 0;
    for (const ReportBlock& block : document.blocks)
        if (const auto* table = std::get_if<ReportTable>(&block)) {
            rows += table->rows.size();
            ++tables;
        } else if (const auto* figure = std::get_if<ReportFigure>(&block)) {
            figures += figure->small ? 0 : 1;
        }
    std::size_t setRows = 0, setFigures = 0;
    int page = 1;
    double bottom = 0;
    for (const Placed& placed : pdf.placed) {
        QVERIFY(placed.page == page || placed.page == page + 1);
        bottom = placed.page == page ? bottom : 0;
        page = placed.page;
        QVERIFY2(placed.top >= bottom && placed.bottom > placed.top, "one thing lies over another");
        QVERIFY2(placed.bottom <= pageEnd() - 50 * report::kPoint, "it reaches into the foot");
        bottom = placed.bottom;
        setRows += placed.kind == Placed::Kind::Row ? 1 : 0;
        setFigures += placed.kind == Placed::Kind::Figure ? 1 : 0;
    }
    QVERIFY(setRows >= rows + tables); // a head each, and again on each further page
    QVERIFY(setFigures >= figures && figures >= 5);
    QVERIFY(page >= 4);
    const QByteArray keep = qgetenv("SIBO_KEEP_REPORT"); // to look at it
    if (!keep.isEmpty() && seeds == 3) {
        QFile file(keep + ".pdf");
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf.bytes) == pdf.bytes.size());
    }
}

void TestPdfReport::headsAreRepeated()
{
    ReportDocument document;
    ReportTable table{"Rows", {{"name"}, {"value", true}}, {}};
    for (int i = 0; i < 300; ++i)
        table.rows.push_back({"row " + std::to_string(i), std::to_string(i)});
    document.blocks = {table};
    const report::PdfReport pdf = report::pdfReport(document);
    int rows = 0, pages = 0;
    for (const Placed& placed : pdf.placed)
        if (placed.kind == Placed::Kind::Row) {
            ++rows;
            pages = placed.page;
        }
    QVERIFY(pages > 3);
    QCOMPARE(rows, 300 + pages);
}

void TestPdfReport::hugeCellsGoOverPages()
{
    ReportDocument document;
    document.blocks = {ReportTable{"One", {{"text"}}, {{std::string(40'000, 'x')}}},
                       ReportCode{"", std::string(30'000, 'y')}};
    const report::PdfReport pdf = report::pdfReport(document);
    for (const Placed& placed : pdf.placed)
        QVERIFY(placed.bottom <= pageEnd());
    QVERIFY(pdf.placed.back().page > 4);
}

void TestPdfReport::headingsStayWithWhatFollows()
{
    for (int lines = 30; lines < 60; ++lines) {
        ReportDocument document;
        for (int i = 0; i < lines; ++i)
            document.blocks.push_back(ReportParagraph{"a line"});
        document.blocks.push_back(ReportHeading{2, "A heading"});
        document.blocks.push_back(ReportParagraph{"what it stands above"});
        const std::vector<Placed> placed = report::pdfReport(document).placed;
        const auto heading = std::find_if(placed.rbegin(), placed.rend(),
                                          [](const Placed& p) { return p.kind == Placed::Kind::Heading; });
        QCOMPARE(std::prev(heading)->page, heading->page);
    }
}

void TestPdfReport::figuresAreVectors()
{
    const report::PdfReport pdf = report::pdfReport(study(2));
    QVERIFY(pdf.bytes.startsWith("%PDF-"));
    QVERIFY(!pdf.bytes.contains("/Subtype /Image"));
    QVERIFY(pdf.bytes.contains("/FontFile2")); // text, not outlines
    QVERIFY2(pdf.bytes.size() < 1'000'000, qPrintable(QString::number(pdf.bytes.size())));
}

void TestPdfReport::hostileTextsAreSet()
{
    ReportDocument document = study(1);
    document.title = "<b>bold?</b> \xF0\x9F\x98\x80 \xD8\xB9\xD8\xB1\xD8\xA8 \x01\x7F\r\n\t\xE2\x80\xAE";
    const std::string hostile = document.title + std::string(3000, 'w') + std::string(3000, '\n');
    document.blocks.insert(document.blocks.begin(), ReportParagraph{hostile, ReportTone::Caution});
    document.blocks.push_back(ReportList{{hostile, ""}});
    document.blocks.push_back(ReportTable{"", {}, {}});
    document.blocks.push_back(ReportTable{hostile, {{hostile}}, {{}}});
    document.blocks.push_back(ReportFigure{hostile, hostile, {620, 350, "", "<svg"}});
    const report::PdfReport pdf = report::pdfReport(document);
    QVERIFY(pdf.bytes.contains("%%EOF"));
}

void TestPdfReport::anotherReaderFindsTheTexts()
{
    const QString named = qEnvironmentVariable("SIBO_TOOLS_PYTHON");
    const QString python = named.isEmpty() ? SIBO_SOURCE_DIR "/build/tools-venv/bin/python" : named;
    if (QProcess::execute(python, {"-c", "import pypdf"}) != 0)
        QSKIP("no Python with pypdf: neither SIBO_TOOLS_PYTHON nor build/tools-venv has it (packaging/test makes it)");
    const QTemporaryDir folder;
    const ReportDocument document = study(3);
    const report::PdfReport pdf = report::pdfReport(document);
    QFile file(folder.filePath("report.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf.bytes) == pdf.bytes.size());
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(python, {SIBO_CHECK_PDF, file.fileName()});
    QVERIFY(process.waitForFinished(100'000) && process.exitCode() == 0);
    const QJsonObject found = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(found["title"].toString(), QString("A study"));
    QCOMPARE(found["images"].toInt(), 0);
    QVERIFY(found["curves"].toInt() > 1000);
    const QJsonArray pages = found["texts"].toArray();
    QCOMPARE(pages.size(), static_cast<qsizetype>(pdf.placed.back().page));
    QString text;
    for (const QJsonValue& page : pages)
        text += page.toString();
    const auto squeezed = [](QString s) { return s.remove(QRegularExpression("\\s")); };
    text = squeezed(text);
    for (const ReportBlock& block : document.blocks) {
        if (const auto* heading = std::get_if<ReportHeading>(&block))
            QVERIFY2(text.contains(squeezed(QString::fromStdString(heading->text))), heading->text.c_str());
        if (const auto* table = std::get_if<ReportTable>(&block))
            for (const auto& row : table->rows)
                for (const std::string& cell : row)
                    QVERIFY2(text.contains(squeezed(QString::fromStdString(cell))), cell.c_str());
    }
}

void TestPdfReport::names()
{
    QVERIFY(report::isPdfName("a/b.pdf") && report::isPdfName("B.PDF"));
    QVERIFY(!report::isPdfName("pdf") && !report::isPdfName("a.pdf.html") && !report::isPdfName(""));
}

QTEST_MAIN(TestPdfReport)
#include "test_pdf_report.moc"
