// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "engine/error.h"
#include "lesson/lesson_files.h"
#include "lesson/lesson_json.h"
#include "lesson/lesson_reading_file.h"
#include "lesson/lesson_recording.h"

#include <nlohmann/json.hpp>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

template<class Enum, std::size_t N>
const char* nameOf(Enum value, const char* const (&names)[N])
{
    return names[static_cast<std::size_t>(value)];
}

/// Rows and columns count from 1, as they are shown.
void putCell(Json& json, const StepsCell& cell)
{
    json["matrix"] = cell.matrix;
    json["row"] = cell.row + 1;
    json["column"] = cell.column + 1;
}

Json figureJson(const LessonFigure& figure)
{
    Json json = {{"measure", nameOf(figure.measure, kLessonMeasures)}, {"recordings", figure.recordings}};
    json["of"] = nameOf(figure.of, kLessonOf);
    if (!figure.minus.empty())
        json["minus"] = figure.minus;
    if (!figure.over.empty())
        json["over"] = figure.over;
    if (figure.layer)
        json["layer"] = *figure.layer;
    if (figure.moment == LessonMoment::Step)
        json["at"] = figure.step;
    else
        json["at"] = nameOf(figure.moment, kLessonMoments);
    json["split"] = figure.split;
    json["metric"] = figure.metric;
    if (figure.measure == LessonMeasure::Cell) {
        json["state"] = figure.state;
        putCell(json, figure.cell);
        if (figure.lambda)
            json["lambda"] = *figure.lambda;
    }
    if (!figure.reading.empty()) {
        json["reading"] = figure.reading;
        json["arm"] = figure.arm + 1;
    }
    if (figure.measure == LessonMeasure::Cosine) {
        json["row"] = figure.cell.row + 1;
        json["column"] = figure.cell.column + 1;
    }
    json["form"] = nameOf(figure.form, kLessonForms);
    json["digits"] = figure.digits;
    return json;
}

Json figuresJson(const LessonFigures& figures)
{
    Json json = Json::object();
    for (const auto& [name, figure] : figures)
        json[name] = figureJson(figure);
    return json;
}

Json checkJson(const LessonCheck& check)
{
    Json json = {{"check", nameOf(check.kind, kLessonChecks)}, {"figure", figureJson(check.left)}};
    if (check.kind == LessonCheckKind::Highest || check.kind == LessonCheckKind::Lowest) {
        json["among"] = check.among;
    } else {
        json["than"] = figureJson(check.right);
        json["by"] = check.tolerance;
    }
    return json;
}

Json questionJson(const LessonQuestion& question)
{
    Json json = {{"kind", nameOf(question.kind, kLessonQuestions)},
                 {"prompt", question.prompt},
                 {"answer", question.answer},
                 {"predict", question.predict},
                 {"figures", figuresJson(question.figures)}};
    for (const LessonOption& option : question.options)
        json["options"].push_back({{"text", option.text}, {"holds", checkJson(option.holds)}});
    if (question.kind == LessonQuestionKind::Number) {
        json["figure"] = figureJson(question.figure);
        json["within"] = question.tolerance;
    }
    return json;
}

Json stateJson(const LessonState& state)
{
    const StepsSettings& settings = state.steps.settings;
    Json json = {{"id", state.id},
                 {"label", state.label},
                 {"method", nameOf(settings.method, kLessonMethods)},
                 {"source", nameOf(settings.source, kLessonSources)},
                 {"lambda", settings.lambda},
                 {"rank", settings.rank},
                 {"layer", settings.layer},
                 {"detach_h0", settings.detachH0},
                 {"seed", state.steps.seed},
                 {"ids", state.steps.ids},
                 {"class", state.steps.label}};
    for (const auto& [cell, value] : state.steps.edits) {
        Json edit = Json::object();
        putCell(edit, cell);
        edit["value"] = value;
        json["edits"].push_back(edit);
    }
    return json;
}

std::string pageFile(std::size_t index)
{
    const std::string number = std::to_string(index + 1);
    return "pages/" + std::string(number.size() < 2 ? "0" : "") + number + ".md";
}

Json pageJson(const LessonPage& page, const std::string& file)
{
    Json json = {{"title", page.title},           {"file", file},
                 {"recordings", page.recordings}, {"charts", page.charts},
                 {"highlight", page.highlight},   {"start_step", page.startStep}};
    if (!page.state.empty())
        json["state"] = page.state;
    if (!page.from.empty())
        json["from"] = page.from;
    if (!page.to.empty())
        json["to"] = page.to;
    if (!page.reading.empty())
        json["reading"] = page.reading;
    if (!page.measure.empty())
        json["measure"] = page.measure;
    if (page.layer)
        json["layer"] = *page.layer;
    if (page.controls)
        json["controls"] = *page.controls;
    for (const LessonBox& box : page.boxes)
        json["boxes"].push_back(
            {{"kind", nameOf(box.kind, kLessonBoxes)}, {"text", box.text}, {"figures", figuresJson(box.figures)}});
    for (const LessonQuestion& question : page.questions)
        json["questions"].push_back(questionJson(question));
    return json;
}

} // namespace

LessonFileMap filesOfLesson(const Lesson& lesson)
{
    LessonFileMap files;
    Json json = {{"format", kLessonFormat},     {"id", lesson.id},          {"title", lesson.title},
                 {"summary", lesson.summary},   {"author", lesson.author},  {"licence", lesson.licence},
                 {"language", lesson.language}, {"minutes", lesson.minutes}};
    if (!lesson.teacher.empty()) {
        json["teacher_file"] = "pages/teacher.md";
        files["pages/teacher.md"] = lesson.teacher;
    }
    if (!lesson.licenceText.empty())
        files[kLicenceFile] = lesson.licenceText;
    for (const auto& [id, term] : lesson.terms)
        json["terms"][id] = {{"term", term.term}, {"text", term.text}};
    for (const LessonRecording& recording : lesson.recordings) {
        json["recordings"].push_back({{"id", recording.id}, {"label", recording.label}});
        addRecording(files, recording);
    }
    for (const LessonReading& reading : lesson.readings) {
        json["readings"].push_back({{"id", reading.id}, {"label", reading.label}});
        addReading(files, reading);
    }
    std::vector<std::string> pageFiles;
    for (const LessonState& state : lesson.states)
        json["states"].push_back(stateJson(state));
    for (std::size_t i = 0; i < lesson.pages.size(); ++i) {
        pageFiles.push_back(pageFile(i));
        json["pages"].push_back(pageJson(lesson.pages[i], pageFile(i)));
        files[pageFile(i)] = lesson.pages[i].text;
    }
    addLanguages(files, lesson, pageFiles);
    files[kLessonFile] = writeJson(json, 2) + "\n";
    return files;
}

LessonFileMap checkedFilesOf(const Lesson& lesson, const LessonLimits& limits)
{
    checkLessonContent(lesson, limits);
    LessonFileMap files = filesOfLesson(lesson);
    checkLessonFiles(files, limits);
    checkLessonContent(lessonFromFiles(files, limits), limits);
    return files;
}

void checkLesson(const Lesson& lesson, const LessonLimits& limits)
{
    (void)checkedFilesOf(lesson, limits);
}

void writeLesson(const Lesson& lesson, const std::filesystem::path& file)
{
    if (!file.filename().string().ends_with(kLessonSuffix))
        throw EngineError(ErrorCode::BadConfig, std::string("a lesson's file ends in ") + kLessonSuffix, file.string(),
                          "add the ending");
    writeLessonFiles(checkedFilesOf(lesson, {}), file);
}

void writeLessonDraft(const Lesson& lesson, const std::filesystem::path& file)
{
    const LessonFileMap files = filesOfLesson(lesson);
    checkLessonFiles(files, {});
    (void)lessonFromFiles(files, {}, true); // what could not be read again is told now, and what was kept stays
    writeLessonFiles(files, file);
}

Lesson readLessonDraft(const std::filesystem::path& file)
{
    const LessonLimits limits;
    Lesson lesson = lessonFromFiles(readLessonFiles(file, limits), limits, true);
    lesson.place = file;
    return lesson;
}

void writeLessonFolder(const Lesson& lesson, const std::filesystem::path& folder)
{
    writeLessonFilesAsFolder(checkedFilesOf(lesson, {}), folder);
}

} // namespace engine
