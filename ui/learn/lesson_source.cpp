// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_source.h"

#include "engine/error.h"
#include "widgets/format.h"

#include <algorithm>

namespace ui {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> runFoldersOf(const fs::path& folder)
{
    std::error_code ignored;
    if (!fs::exists(folder / "study.json", ignored))
        return {folder};
    // library/studies/<study> and library/runs/<run>
    const fs::path runs = engine::runsFolder(folder.parent_path().parent_path());
    std::vector<fs::path> folders;
    for (const std::string& run : engine::readStudy(folder).runs)
        if (fs::exists(runs / run, ignored))
            folders.push_back(runs / run);
    folders.resize(std::min(folders.size(), engine::LessonLimits{}.recordings));
    if (folders.empty())
        throw engine::EngineError(engine::ErrorCode::MissingFile, "none of the study's runs is there", folder.string(),
                                  "choose a study that has trained");
    return folders;
}

QString labelOf(const engine::RunSummary& run)
{
    QString label = LessonSource::tr("λ = %1, seed %2").arg(formatLambda(run.lambda)).arg(run.seed);
    if (run.source != "h0" && !run.source.empty())
        label += QStringLiteral(", ") + QString::fromStdString(run.source);
    return label;
}

/// Words of a run as Markdown that means nothing else.
QString quoted(const std::string& words)
{
    return QLatin1Char('`') + QString::fromStdString(words).remove(QLatin1Char('`')) + QLatin1Char('`');
}

} // namespace

LessonSource recordFolder(const fs::path& folder, std::size_t losses)
{
    LessonSource source;
    source.name = toQString(folder.filename());
    try {
        const std::vector<fs::path> folders = runFoldersOf(folder);
        for (std::size_t i = 0; i < folders.size(); ++i) {
            const std::string id = folders.size() == 1 ? "run" : "run-" + std::to_string(i + 1);
            engine::LessonRecording recording = engine::recordRun(folders[i], id, id, losses);
            recording.label = labelOf(recording.run.summary).toStdString();
            recording.run.summary.label = recording.label;
            source.recordings.push_back(std::move(recording));
        }
    } catch (const std::exception& error) {
        source.failed = true;
        source.error = errorInfo(error);
    }
    return source;
}

LessonSource recordSteps(const engine::StepsState& state)
{
    LessonSource source;
    source.name = LessonSource::tr("One layer in steps");
    source.states = {{"layer", source.name.toStdString(), state}};
    return source;
}

engine::Lesson replayLesson(const LessonSource& source)
{
    engine::Lesson lesson;
    lesson.id = "replay";
    lesson.title = source.name.toStdString();
    lesson.recordings = source.recordings;
    engine::LessonPage page;
    page.title = LessonSource::tr("What happened in it").toStdString();
    QStringList text{LessonSource::tr(
        "Recorded while it was trained: nothing is computed now, and neither model nor data are needed. "
        "Press *Play*, or move the slider to any step.")};
    for (const engine::LessonRecording& recording : source.recordings) {
        page.recordings.push_back(recording.id);
        const engine::RunSummary& run = recording.run.summary;
        text +=
            LessonSource::tr("- %1: %2 on %3, %4")
                .arg(QString::fromStdString(recording.label), quoted(run.method), quoted(run.model), quoted(run.data));
    }
    page.text = text.join(QStringLiteral("\n\n")).toStdString();
    page.charts = engine::lessonCharts();
    lesson.pages = {page};
    return lesson;
}

} // namespace ui
