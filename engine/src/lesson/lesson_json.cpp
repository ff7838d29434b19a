// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_json.h"

#include "base/json.h"
#include "engine/error.h"
#include "lesson/lesson_part.h"
#include "lesson/lesson_reading_file.h"
#include "lesson/lesson_recording.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <set>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

JsonLimits descriptionLimits()
{
    JsonLimits limits;
    limits.depth = 16;
    limits.values = 50'000;
    limits.bytes = 1u << 20;
    return limits;
}

LessonTerm termFrom(const Part& part, const std::string& id, const char* otherwise = nullptr)
{
    if (!isLessonId(id))
        part.fail("has a name that may hold only a-z, 0-9 and -");
    return {part.text("term", otherwise), part.text("text", otherwise)};
}

/// texts.json of one language beside the lesson that it translates, and its pages.
class LanguageParser {
public:
    LanguageParser(const LessonFileMap& files, const std::string& language, const Lesson& lesson,
                   const std::vector<std::string>& pageFiles)
        : m_files(files), m_folder("pages/" + language + "/"), m_file(m_folder + kLessonTextsFile), m_lesson(lesson),
          m_pageFiles(pageFiles)
    {
    }

    LessonTexts texts(const std::string& teacherFile, const JsonLimits& limits) const
    {
        LessonTexts texts;
        texts.teacher = markdown(teacherFile);
        texts.pages.resize(m_lesson.pages.size());
        for (std::size_t i = 0; i < texts.pages.size(); ++i)
            texts.pages[i].text = markdown(m_pageFiles[i]);
        if (const auto found = m_files.find(m_file); found != m_files.end())
            readTexts(parseOrderedJson(found->second, m_file, limits), texts);
        return texts;
    }

private:
    [[nodiscard]] std::string markdown(const std::string& original) const
    {
        const auto found = m_files.find(m_folder + original.substr(original.find('/') + 1));
        return found == m_files.end() ? std::string() : found->second;
    }
    void readTexts(const Json& json, LessonTexts& texts) const
    {
        const Part part(json, m_file, {"title", "summary", "terms", "recordings", "readings", "pages"}, m_file);
        texts.title = part.text("title", "");
        texts.summary = part.text("summary", "");
        eachOf(part, "terms", m_lesson.terms.size(), [&](const std::string& id, const Json& one) {
            texts.terms[id] = termFrom(Part(one, "terms." + id.substr(0, 40), {"term", "text"}, m_file), id, "");
        });
        eachOf(part, "recordings", m_lesson.recordings.size(), [&](const std::string& id, const Json& one) {
            if (!one.is_string())
                part.fail("\"recordings\" must hold texts");
            texts.labels[id] = one.get<std::string>();
        });
        eachOf(part, "readings", m_lesson.readings.size(), [&](const std::string& id, const Json& one) {
            const Part reading(one, "readings." + id.substr(0, 40), {"label", "arms"}, m_file);
            texts.readings[id] = {reading.text("label", ""), reading.texts("arms", kMostItems)};
        });
        std::size_t page = 0;
        part.each("pages", texts.pages.size(), [&](const Json& one, const std::string& place) {
            readPage(Part(one, place, {"title", "boxes", "questions"}, m_file), texts.pages[page++]);
        });
    }
    /// Calls take(id, value) for each of an object that may be missing.
    template<class Take>
    static void eachOf(const Part& part, const char* key, std::size_t most, Take take)
    {
        const Json* all = part.find(key);
        if (all == nullptr)
            return;
        if (!all->is_object() || all->size() > most)
            part.fail(std::string("\"") + key + "\" must be an object of " + key + " that the lesson has");
        for (const auto& [id, one] : all->items())
            take(id, one);
    }
    void readPage(const Part& part, LessonPageTexts& page) const
    {
        page.title = part.text("title", "");
        page.boxes = part.texts("boxes", kMostItems);
        part.each("questions", kMostItems, [&](const Json& one, const std::string& place) {
            const Part question(one, place, {"prompt", "answer", "options"}, m_file);
            page.questions.push_back(
                {question.text("prompt", ""), question.text("answer", ""), question.texts("options", kMostItems)});
        });
    }

    static constexpr std::size_t kMostItems = 64; // that they are as many as the lesson's is checked there
    const LessonFileMap& m_files;
    std::string m_folder, m_file;
    const Lesson& m_lesson;
    const std::vector<std::string>& m_pageFiles;
};

class LessonParser {
public:
    LessonParser(const LessonFileMap& files, const LessonLimits& limits, bool isDraft)
        : m_files(files), m_limits(limits), m_isDraft(isDraft)
    {
    }

    Lesson lesson(const Json& json)
    {
        const Part part(json, kLessonFile,
                        {"format", "id", "title", "summary", "author", "licence", "language", "minutes", "teacher_file",
                         "terms", "recordings", "readings", "states", "pages"});
        checkFormat(part);
        Lesson lesson;
        lesson.id = part.text("id");
        lesson.title = part.text("title");
        lesson.summary = part.text("summary", "");
        lesson.author = part.text("author", "");
        lesson.licence = part.text("licence", "");
        lesson.language = part.text("language", "en");
        lesson.minutes = static_cast<int>(part.whole("minutes", 0, 0, 600));
        if (part.find("teacher_file") != nullptr) {
            lesson.teacher = fileText(part, "teacher_file");
            m_teacherFile = part.text("teacher_file");
        }
        if (const auto licence = m_files.find(kLicenceFile); licence != m_files.end())
            lesson.licenceText = licence->second;
        readTerms(part, lesson);
        part.each("recordings", m_limits.recordings, [&](const Json& one, const std::string& place) {
            const Part recording(one, place, {"id", "label"});
            const std::string id = recording.text("id");
            if (!isLessonId(id))
                recording.fail("\"id\" may hold only a-z, 0-9 and -");
            lesson.recordings.push_back(recordingFrom(m_files, id, recording.text("label", id.c_str()), m_limits));
        });
        part.each("readings", m_limits.readings, [&](const Json& one, const std::string& place) {
            const Part reading(one, place, {"id", "label"});
            const std::string id = reading.text("id");
            if (!isLessonId(id))
                reading.fail("\"id\" may hold only a-z, 0-9 and -");
            lesson.readings.push_back(readingFrom(m_files, id, reading.text("label", id.c_str()), m_limits));
        });
        part.each("states", m_limits.states,
                  [&](const Json& one, const std::string& place) { lesson.states.push_back(state(one, place)); });
        part.each("pages", m_limits.pages, [&](const Json& one, const std::string& place) {
            lesson.pages.push_back(page(one, place));
            m_pageFiles.push_back(one.at("file").get<std::string>()); // page() has seen that it is one
        });
        readLanguages(part, lesson);
        return lesson;
    }

private:
    static void checkFormat(const Part& part)
    {
        const std::int64_t format = part.whole("format", 0, 0, 1e9);
        if (format > kLessonFormat)
            throw EngineError(ErrorCode::Unsupported,
                              "the lesson is of a newer format (" + std::to_string(format) + ")", kLessonFile,
                              "use a newer version of this program");
        if (format < 1)
            part.fail("needs \"format\": 1");
    }
    void readTerms(const Part& part, Lesson& lesson) const
    {
        const Json* terms = part.find("terms");
        if (terms == nullptr)
            return;
        if (!terms->is_object() || terms->size() > 100)
            part.fail("\"terms\" must be an object of at most 100");
        for (const auto& [id, one] : terms->items()) {
            lesson.terms[id] = termFrom(Part(one, "terms." + id.substr(0, 40), {"term", "text"}), id);
        }
    }
    void readLanguages(const Part& part, Lesson& lesson) const
    {
        std::set<std::string> named{m_teacherFile};
        named.insert(m_pageFiles.begin(), m_pageFiles.end());
        std::set<std::string> languages;
        for (const auto& [name, content] : m_files) {
            const std::string language = languageOfLessonFile(name);
            if (language.empty())
                continue;
            const std::string file = name.substr(name.rfind('/') + 1);
            if (file != kLessonTextsFile && !named.contains("pages/" + file))
                part.fail("has no page that " + name + " could translate");
            languages.insert(language);
        }
        if (languages.size() > m_limits.languages)
            part.fail("comes in more than " + std::to_string(m_limits.languages) + " languages");
        for (const std::string& language : languages)
            lesson.languages[language] =
                LanguageParser(m_files, language, lesson, m_pageFiles).texts(m_teacherFile, descriptionLimits());
    }
    std::string fileText(const Part& part, const char* key) const
    {
        const std::string name = part.text(key);
        const auto found = m_files.find(name);
        if (found == m_files.end() || !name.starts_with("pages/"))
            part.fail(std::string("\"") + key + "\" names no file of pages/");
        return found->second;
    }
    LessonState state(const Json& json, const std::string& place) const
    {
        const Part part(json, place,
                        {"id", "label", "method", "source", "lambda", "rank", "layer", "detach_h0", "seed", "ids",
                         "class", "edits"});
        LessonState state;
        state.id = part.text("id");
        state.label = part.text("label", state.id.c_str());
        StepsSettings& settings = state.steps.settings;
        settings.method = part.choice<StepsMethod>("method", kLessonMethods, "lora");
        settings.source = part.choice<SiboSource>("source", kLessonSources, "h0");
        settings.lambda = part.number("lambda", settings.lambda, 0, 1);
        settings.rank = static_cast<int>(part.whole("rank", settings.rank, 1, kStepsMostRank));
        settings.layer = static_cast<int>(part.whole("layer", settings.layer, 1, 2));
        settings.detachH0 = part.find("detach_h0") == nullptr || part.flag("detach_h0");
        state.steps.seed = static_cast<std::uint64_t>(part.whole("seed", 1, 0, 1e9));
        state.steps.label = static_cast<int>(part.whole("class", state.steps.label, 0, kStepsClasses - 1));
        if (part.find("ids") != nullptr)
            state.steps.ids.clear();
        part.each("ids", kStepsMostTokens, [&](const Json& one, const std::string& at) {
            const Json wrapped = {{"id", one}};
            state.steps.ids.push_back(static_cast<int>(Part(wrapped, at, {"id"}).whole("id", 0, 0, 1000)));
        });
        part.each("edits", m_limits.edits, [&](const Json& one, const std::string& at) {
            const Part edit(one, at, {"matrix", "row", "column", "value"});
            state.steps.edits[cell(edit)] = edit.number("value", 0, -kStepsLargest, kStepsLargest);
        });
        return state;
    }
    /// Rows and columns count from 1, as they are shown.
    static StepsCell cell(const Part& part)
    {
        constexpr double kMost = 1000;
        return {part.text("matrix"), static_cast<std::size_t>(part.whole("row", 1, 1, kMost) - 1),
                static_cast<std::size_t>(part.whole("column", 1, 1, kMost) - 1)};
    }
    LessonPage page(const Json& json, const std::string& place) const
    {
        const Part part(json, place,
                        {"title", "file", "recordings", "charts", "highlight", "start_step", "state", "from", "to",
                         "reading", "measure", "layer", "controls", "boxes", "questions"});
        LessonPage page;
        page.title = part.text("title");
        page.text = fileText(part, "file");
        page.recordings = part.texts("recordings", m_limits.recordings);
        page.charts = part.texts("charts", lessonCharts().size());
        page.highlight = part.texts("highlight", 10);
        page.startStep = part.whole("start_step", 0, -1, 1e9);
        page.state = part.text("state", "");
        page.from = part.text("from", "");
        page.to = part.text("to", "");
        page.reading = part.text("reading", "");
        page.measure = part.text("measure", "");
        if (part.find("layer") != nullptr)
            page.layer = static_cast<int>(part.whole("layer", 0, 0, 1000));
        if (part.find("controls") != nullptr)
            page.controls = part.texts("controls", 10);
        part.each("boxes", m_limits.items, [&](const Json& one, const std::string& at) {
            const Part box(one, at, {"kind", "text", "figures"});
            page.boxes.push_back({box.choice<LessonBoxKind>("kind", kLessonBoxes), box.text("text"), figures(box)});
        });
        part.each("questions", m_limits.items,
                  [&](const Json& one, const std::string& at) { page.questions.push_back(question(one, at)); });
        return page;
    }
    LessonQuestion question(const Json& json, const std::string& place) const
    {
        const Part part(json, place, {"kind", "prompt", "options", "figure", "within", "answer", "figures", "predict"});
        LessonQuestion question;
        question.kind = part.choice<LessonQuestionKind>("kind", kLessonQuestions);
        question.prompt = part.text("prompt");
        question.answer = part.text("answer", "");
        question.figures = figures(part);
        question.predict = part.flag("predict");
        part.each("options", m_isDraft ? m_limits.recordings : kLessonMostOptions,
                  [&](const Json& one, const std::string& at) {
                      const Part option(one, at, {"text", "holds"});
                      const Json* holds = option.find("holds");
                      if (holds == nullptr)
                          option.fail("needs \"holds\": right answers are computed, not given");
                      question.options.push_back({option.text("text"), check(*holds, at + ".holds")});
                  });
        if (question.kind == LessonQuestionKind::Number) {
            if (part.find("figure") == nullptr || part.find("within") == nullptr)
                part.fail("needs \"figure\" and \"within\"");
            question.figure = figure(*part.find("figure"), place + ".figure");
            question.tolerance = part.number("within", 0, 0, 1e15);
        }
        return question;
    }
    LessonFigures figures(const Part& part) const
    {
        LessonFigures read;
        const Json* json = part.find("figures");
        if (json == nullptr)
            return read;
        if (!json->is_object() || json->size() > 40)
            part.fail("\"figures\" must be an object of at most 40");
        for (const auto& [name, one] : json->items())
            read[name] = figure(one, part.inside("figures." + name.substr(0, 40)));
        return read;
    }
    LessonFigure figure(const Json& json, const std::string& place) const
    {
        const Part part(json, place,
                        {"measure", "recordings", "recording", "of", "minus", "over", "layer", "at", "split", "metric",
                         "form", "digits", "state", "matrix", "row", "column", "lambda", "reading", "arm"});
        LessonFigure figure;
        figure.measure = part.choice<LessonMeasure>("measure", kLessonMeasures);
        if (figure.measure == LessonMeasure::Cell) {
            figure.state = part.text("state");
            figure.cell = cell(part);
            if (part.find("lambda") != nullptr)
                figure.lambda = part.number("lambda", 0, 0, 1);
        }
        if (part.find("reading") != nullptr)
            readReadingFigure(part, figure);
        figure.recordings = part.texts("recordings", m_limits.recordings);
        if (part.find("recording") != nullptr)
            figure.recordings.push_back(part.text("recording"));
        figure.of = part.choice<LessonOf>("of", kLessonOf, "mean");
        figure.minus = part.texts("minus", m_limits.recordings);
        figure.over = part.texts("over", m_limits.recordings);
        if (!figure.minus.empty() && !figure.over.empty())
            part.fail("has both \"minus\" and \"over\"");
        if (part.find("layer") != nullptr)
            figure.layer = static_cast<int>(part.whole("layer", 0, 0, 1000));
        if (const Json* at = part.find("at"); at != nullptr && at->is_number()) {
            figure.moment = LessonMoment::Step;
            figure.step = part.whole("at", 0, 0, 1e12);
        } else {
            figure.moment = part.choice<LessonMoment>("at", kLessonMoments, "last");
        }
        figure.split = part.text("split", "validation");
        figure.metric = part.text("metric", "");
        figure.form = part.choice<LessonForm>("form", kLessonForms, "number");
        figure.digits = static_cast<int>(part.whole("digits", usualDigits(figure.form), 0, 8));
        return figure;
    }
    /// Which arm of a reading, and which two tokens.
    static void readReadingFigure(const Part& part, LessonFigure& figure)
    {
        constexpr double kMost = 1000;
        for (const char* key : {"recording", "recordings", "minus", "over", "state"})
            if (const Json* other = part.find(key); other != nullptr && !other->empty())
                part.fail(std::string("has a \"reading\", and \"") + key + "\" beside it");
        figure.reading = part.text("reading");
        figure.arm = static_cast<std::size_t>(part.whole("arm", 1, 1, kMost) - 1);
        if (figure.measure != LessonMeasure::Cosine)
            return;
        figure.cell.row = static_cast<std::size_t>(part.whole("row", 1, 1, kMost) - 1);
        figure.cell.column = static_cast<std::size_t>(part.whole("column", 1, 1, kMost) - 1);
    }
    static int usualDigits(LessonForm form)
    {
        switch (form) {
        case LessonForm::Number:
            return 3;
        case LessonForm::Percent:
        case LessonForm::Points:
            return 1;
        default:
            return 0;
        }
    }
    LessonCheck check(const Json& json, const std::string& place) const
    {
        const Part part(json, place, {"check", "figure", "than", "by", "among"});
        LessonCheck check;
        check.kind = part.choice<LessonCheckKind>("check", kLessonChecks);
        if (part.find("figure") == nullptr)
            part.fail("needs a \"figure\"");
        check.left = figure(*part.find("figure"), place + ".figure");
        check.tolerance = part.number("by", 0, 0, 1e15);
        if (check.kind == LessonCheckKind::Highest || check.kind == LessonCheckKind::Lowest) {
            part.each("among", m_limits.recordings, [&](const Json& one, const std::string& at) {
                if (one.is_string()) {
                    check.among.push_back({one.get<std::string>()});
                    return;
                }
                const Json wrapped = {{"of", one}};
                check.among.push_back(Part(wrapped, at, {"of"}).texts("of", m_limits.recordings));
            });
            if (!m_isDraft && check.left.reading.empty() && check.among.size() < 2)
                part.fail("needs \"among\": two recordings or more");
        } else if (part.find("than") == nullptr) {
            part.fail("needs a figure \"than\"");
        } else {
            check.right = figure(*part.find("than"), place + ".than");
        }
        return check;
    }

    const LessonFileMap& m_files;
    const LessonLimits& m_limits;
    bool m_isDraft;
    std::vector<std::string> m_pageFiles; // of the pages, in order
    std::string m_teacherFile = "pages/teacher.md";
};

} // namespace

Lesson lessonFromFiles(const LessonFileMap& files, const LessonLimits& limits, bool isDraft)
{
    return LessonParser(files, limits, isDraft)
        .lesson(parseOrderedJson(files.at(kLessonFile), kLessonFile, descriptionLimits()));
}

} // namespace engine
