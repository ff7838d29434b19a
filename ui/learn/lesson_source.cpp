// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_source.h"

#include "engine/error.h"
#include "learn/reading_answer.h"
#include "widgets/format.h"

#include <algorithm>
#include <set>

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
        folders.push_back(runs / run);
    if (folders.empty())
        throw engine::EngineError(engine::ErrorCode::MissingFile, "the study has no runs", folder.string(),
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

bool areEqual(const std::vector<std::string>& labels)
{
    return std::set<std::string>(labels.begin(), labels.end()).size() < labels.size();
}

/// λ and seed where they tell the runs apart, else what each is called, else its folder beside that.
void nameApart(std::vector<engine::LessonRecording>& recordings, const std::vector<fs::path>& folders)
{
    std::vector<std::string> labels;
    for (const engine::LessonRecording& recording : recordings)
        labels.push_back(labelOf(recording.run.summary).toStdString());
    if (areEqual(labels))
        for (std::size_t i = 0; i < recordings.size(); ++i)
            labels[i] = recordings[i].label.empty() ? labels[i] : recordings[i].label;
    const bool needFolders = areEqual(labels);
    for (std::size_t i = 0; i < recordings.size(); ++i) {
        recordings[i].label = needFolders ? labels[i] + " · " + folders[i].filename().string() : labels[i];
        recordings[i].run.summary.label = recordings[i].label;
    }
}

/// "run-3" where "run", "run-1" and "run-2" are taken.
template<class Item>
std::string freeId(const std::string& wanted, const std::vector<Item>& taken)
{
    const auto isTaken = [&taken](const std::string& id) {
        return std::any_of(taken.begin(), taken.end(), [&id](const Item& item) { return item.id == id; });
    };
    std::string base = wanted;
    if (const std::size_t end = base.find_last_not_of("0123456789");
        end != std::string::npos && end > 0 && end + 1 < base.size() && base[end] == '-')
        base.resize(end);
    std::string id = wanted;
    for (int number = 2; isTaken(id); ++number)
        id = base + "-" + std::to_string(number);
    return id;
}

/// With what it came from, or a number, where the label is taken.
template<class Item>
std::string freeLabel(const std::string& wanted, const QString& from, const std::vector<Item>& taken)
{
    const auto isTaken = [&taken](const std::string& label) {
        return std::any_of(taken.begin(), taken.end(), [&label](const Item& item) { return item.label == label; });
    };
    if (!isTaken(wanted))
        return wanted;
    const std::string named = wanted == from.toStdString() ? wanted : wanted + " · " + from.toStdString();
    std::string label = named;
    for (int number = 2; isTaken(label); ++number)
        label = named + " " + std::to_string(number);
    return label;
}

/// Empty: there is room for so many.
QString refusalOf(std::size_t count, std::size_t most, const QString& what)
{
    return count <= most
               ? QString()
               : LessonSource::tr("A lesson takes at most %1 %2: add less, or make two lessons.").arg(most).arg(what);
}

/// Words of a run as Markdown that means nothing else.
QString quoted(const std::string& words)
{
    return QLatin1Char('`') + QString::fromStdString(words).remove(QLatin1Char('`')) + QLatin1Char('`');
}

} // namespace

LessonSource recordFolder(const fs::path& folder, std::size_t losses)
{
    return recordFolders({folder}, losses);
}

LessonSource recordFolders(const std::vector<fs::path>& chosen, std::size_t losses)
{
    LessonSource source;
    source.name = toQString(chosen.front().filename());
    try {
        std::vector<fs::path> folders, read;
        for (const fs::path& one : chosen)
            for (const fs::path& run : runFoldersOf(one))
                if (std::find(folders.begin(), folders.end(), run) == folders.end())
                    folders.push_back(run);
        for (const fs::path& run : folders) {
            const std::size_t place = source.recordings.size() + 1;
            if (place > engine::LessonLimits{}.recordings)
                break;
            try {
                source.recordings.push_back(engine::recordRun(
                    run, folders.size() == 1 ? "run" : "run-" + std::to_string(place), std::string(), losses));
                read.push_back(run);
            } catch (const std::exception& error) { // it has not begun, or is damaged: the others stay
                if (!source.failed)
                    source.error = errorInfo(error);
                source.failed = true;
            }
        }
        source.failed = read.empty();
        source.leftOut = static_cast<int>(folders.size() - read.size());
        nameApart(source.recordings, read);
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

AddedSource addTo(LessonSource& to, LessonSource more)
{
    const engine::LessonLimits limits;
    AddedSource added{more.name, {}, {}, {}, {}};
    for (const QString& refusal :
         {refusalOf(to.recordings.size() + more.recordings.size(), limits.recordings, LessonSource::tr("runs")),
          refusalOf(to.readings.size() + more.readings.size(), limits.readings, LessonSource::tr("readings")),
          refusalOf(to.states.size() + more.states.size(), limits.states, LessonSource::tr("layers in steps"))})
        added.refusal = added.refusal.isEmpty() ? refusal : added.refusal;
    if (!added.refusal.isEmpty())
        return added;
    for (engine::LessonRecording& recording : more.recordings) {
        recording.id = freeId(recording.id, to.recordings);
        recording.label = freeLabel(recording.label, more.name, to.recordings);
        recording.run.summary.name = recording.id;
        recording.run.summary.label = recording.label;
        for (engine::Event& event : recording.run.events)
            event.run = recording.id;
        added.runs += QString::fromStdString(recording.id);
        to.recordings.push_back(std::move(recording));
    }
    const auto take = [&more](auto& into, auto& from, QString& first) {
        for (auto& item : from) {
            item.id = freeId(item.id, into);
            item.label = freeLabel(item.label, more.name, into);
            first = first.isEmpty() ? QString::fromStdString(item.id) : first;
            into.push_back(std::move(item));
        }
    };
    take(to.states, more.states, added.state);
    take(to.readings, more.readings, added.reading);
    return added;
}

QString whatIsLeftOut(const LessonSource& source)
{
    return LessonSource::tr("%n runs of the study are left out: they cannot be read, or are more than a lesson takes.",
                            nullptr, source.leftOut);
}

LessonSource recordProbe(const ProbeAnswer& answer)
{
    LessonSource source;
    source.name = LessonSource::tr("What the probe read");
    const auto models = static_cast<int>(answer.reading->arms.size());
    source.readings = {
        readingOf(answer, "probe", LessonSource::tr("%n models read a sentence", nullptr, models).toStdString())};
    try { // told now, not when pages have been written
        engine::Lesson lesson;
        lesson.id = lesson.title = "reading";
        lesson.readings = source.readings;
        lesson.pages.emplace_back();
        lesson.pages.front().title = lesson.title;
        engine::checkLesson(lesson);
    } catch (const std::exception& error) {
        source.failed = true;
        source.error = errorInfo(error);
    }
    return source;
}

LessonSource sourceOf(const engine::Lesson& lesson)
{
    LessonSource source;
    source.name = QString::fromStdString(lesson.title);
    source.language = QString::fromStdString(lesson.language);
    source.recordings = lesson.recordings;
    source.states = lesson.states;
    source.readings = lesson.readings;
    source.lesson = lesson;
    return source;
}

LessonSource readDraft(const fs::path& file)
{
    try {
        LessonSource source = sourceOf(engine::readLessonDraft(file));
        source.draft = file;
        return source;
    } catch (const std::exception& error) {
        LessonSource failed;
        failed.failed = true;
        failed.error = errorInfo(error);
        return failed;
    }
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
    if (source.leftOut > 0)
        text.insert(1, whatIsLeftOut(source));
    page.text = text.join(QStringLiteral("\n\n")).toStdString();
    page.charts = engine::lessonCharts();
    lesson.pages = {page};
    return lesson;
}

} // namespace ui
