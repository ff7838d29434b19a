// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_writer.h"

#include "report/pdf_report.h"
#include "translation/engine_texts.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"

#include "engine/error.h"
#include "engine/report.h"

#include <QDesktopServices>
#include <QStandardPaths>
#include <QUrl>

#include <utility>

namespace fs = std::filesystem;

struct ReportWriter::Wish {
    fs::path library, study;
    std::vector<std::string> runs;
    std::string baseline;
    fs::path file;

    [[nodiscard]] engine::RunGroup readRuns(QStringList& leftOut) const;
    [[nodiscard]] QStringList makeReport() const;
};

engine::RunGroup ReportWriter::Wish::readRuns(QStringList& leftOut) const
{
    engine::RunGroup group;
    fs::path from = library;
    if (!study.empty()) {
        group.study = engine::readStudy(study);
        from = study.parent_path().parent_path(); // it may stand in another library
    }
    for (const std::string& run : runs) {
        try {
            group.runs.push_back(engine::readRun(engine::runsFolder(from) / run)); // a whole path stays as it is
        } catch (const engine::EngineError& error) {
            leftOut += QString::fromStdString(fs::path(run).filename().string() + ": " + engine::describe(error));
        }
    }
    if (group.runs.empty())
        throw engine::EngineError(engine::ErrorCode::MissingFile, "none of the runs can be read", study.string(),
                                  leftOut.isEmpty() ? "choose runs to compare first" : leftOut.front().toStdString());
    return group;
}

QStringList ReportWriter::Wish::makeReport() const
{
    QStringList leftOut;
    const engine::RunGroup group = readRuns(leftOut);
    const std::string title = group.study              ? group.study->name
                              : group.runs.size() == 1 ? group.runs.front().summary.name
                                                       : "Comparison of " + std::to_string(group.runs.size()) + " runs";
    engine::ReportOptions options;
    options.baseline = baseline;
    const engine::ReportDocument document = engine::buildReport(title, {group}, options);
    if (report::isPdfName(file.string())) {
        const QByteArray bytes = report::pdfReport(document).bytes;
        engine::writeReportFile(file, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    } else {
        engine::writeReportFile(file, engine::htmlReport(document));
    }
    return leftOut;
}

ReportWriter::ReportWriter(fs::path library, QWidget* window)
    : m_library(std::move(library)), m_window(window),
      m_open([](const QString& file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); })
{
    connect(this, &ReportWriter::written, this, &ReportWriter::showWritten);
    connect(this, &ReportWriter::failed, this, &ReportWriter::showFailed);
}

ReportWriter::~ReportWriter()
{
    if (m_thread.joinable())
        m_thread.join();
}

void ReportWriter::ask(const fs::path& studyFolder, const QStringList& runs, const QString& baseline)
{
    if (m_writing) {
        ui::dialogs::inform(m_window, tr("Report"), tr("A report is being written."), tr("Try again when it is done."));
        return;
    }
    Wish wish{m_library, studyFolder, {}, baseline.toStdString(), {}};
    for (const QString& run : runs)
        wish.runs.push_back(run.toStdString());
    const QString name = studyFolder.empty() ? QStringLiteral("comparison") : ui::toQString(studyFolder.filename());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    ui::dialogs::chooseFile(m_window,
                            {tr("Save Report"), folder + QLatin1Char('/') + name + QStringLiteral(".html"),
                             tr("Web page (*.html);;PDF (*.pdf)"), true},
                            [this, wish = std::move(wish)](const QString& file) mutable {
                                wish.file = ui::toPath(file);
                                write(wish);
                            });
}

void ReportWriter::write(const Wish& wish)
{
    const QString file = ui::toQString(wish.file);
    if (m_thread.joinable())
        m_thread.join(); // it has told its end
    m_writing = true;
    emit started(file);
    m_thread = std::thread([this, wish, file] {
        const auto answer = [this](auto tell) {
            QMetaObject::invokeMethod(this, [this, tell] {
                m_writing = false;
                tell();
            });
        };
        try {
            const QStringList leftOut = wish.makeReport();
            answer([this, file, leftOut] { emit written(file, leftOut); });
        } catch (const engine::EngineError& error) {
            answer([this, info = ui::errorInfo(error)] { emit failed(info); });
        } catch (const std::exception& error) {
            const QString text = QString::fromUtf8(error.what());
            answer([this, text, file] { emit failed({QStringLiteral("internal"), text, file, {}}); });
        }
    });
}

void ReportWriter::showWritten(const QString& file, const QStringList& leftOut)
{
    QString detail = file;
    if (!leftOut.isEmpty())
        detail += QLatin1String("\n\n") + tr("Left out, since they cannot be read:") + QLatin1Char('\n') +
                  leftOut.join(QLatin1Char('\n'));
    ui::dialogs::ask(m_window, {tr("Report"), tr("The report is written."), detail, tr("Open"), tr("Close")},
                     [this, file] { m_open(file); });
}

void ReportWriter::showFailed(const ui::ErrorInfo& error)
{
    QString detail = error.where;
    if (!error.hint.isEmpty())
        detail += QLatin1String("\n\n") + ui::engineText(error.hint);
    ui::dialogs::inform(m_window, tr("The report could not be written"), ui::engineText(error.message), detail);
}
