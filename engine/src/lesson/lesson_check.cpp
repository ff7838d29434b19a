// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "engine/error.h"
#include "lesson/lesson_files.h"
#include "lesson/lesson_json.h"
#include "lesson/lesson_reading_file.h"
#include "lesson/lesson_state.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace engine {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "[text](target)" and "[text]: target" both end in one; returns what stands behind "](" or "]:".
std::string targetAt(const std::string& text, std::size_t at)
{
    const std::size_t begin = text.find_first_not_of(' ', at);
    if (begin == std::string::npos)
        return {};
    return text.substr(begin, std::min(text.find_first_of(") \n\t", begin), text.size()) - begin);
}

bool isKnownTarget(const Lesson& lesson, const std::string& target)
{
    constexpr std::string_view kTerm = "term:", kPage = "page:";
    if (target.starts_with(kTerm))
        return lesson.terms.contains(target.substr(kTerm.size()));
    if (!target.starts_with(kPage))
        return false;
    std::size_t page = 0;
    const char* end = target.data() + target.size();
    const auto result = std::from_chars(target.data() + kPage.size(), end, page);
    return result.ec == std::errc() && result.ptr == end && page >= 1 && page <= lesson.pages.size();
}

/// Every {name} of `figures` stands in the text and can be computed, and nothing else stands in braces.
void checkFigures(const Lesson& lesson, const std::string& text, const LessonFigures& figures, const std::string& place)
{
    for (const auto& [name, figure] : figures) {
        if (text.find("{" + name + "}") == std::string::npos)
            throw EngineError(ErrorCode::BadFile, "the figure \"" + name + "\" does not stand in its text", place);
        (void)lessonFigure(lesson, figure);
    }
    if (withLessonFigures(lesson, text, figures).find('{') != std::string::npos)
        throw EngineError(ErrorCode::BadFile, "a text names a figure in braces that is not given", place);
}

class Checker {
public:
    /// `place` stands before what is named in errors.
    Checker(const Lesson& lesson, const LessonLimits& limits, std::string place = {})
        : m_lesson(lesson), m_limits(limits), m_place(std::move(place))
    {
    }

    void run() const
    {
        if (!isLessonId(m_lesson.id))
            fail("the lesson's id may hold only a-z, 0-9 and -", kLessonFile);
        line(m_lesson.title, "title", true);
        for (const std::string* text : {&m_lesson.summary, &m_lesson.author, &m_lesson.licence, &m_lesson.language})
            line(*text, kLessonFile, false);
        markdown(m_lesson.teacher, "teacher notes");
        for (const auto& [id, term] : m_lesson.terms) {
            line(term.term, "terms." + id, true);
            markdown(term.text, "terms." + id);
        }
        recordings();
        readings();
        states();
        if (m_lesson.pages.empty() || m_lesson.pages.size() > m_limits.pages)
            fail("a lesson has 1 to " + std::to_string(m_limits.pages) + " pages", kLessonFile);
        for (std::size_t i = 0; i < m_lesson.pages.size(); ++i)
            page(m_lesson.pages[i], m_place + "pages[" + std::to_string(i + 1) + "]");
    }
    /// That the texts of `language` belong to this lesson; that they may be read is run()'s, on the lesson in it.
    void fits(const std::string& language, const LessonTexts& texts) const
    {
        const std::string place = "language " + language;
        const auto fit = [&](std::size_t translated, std::size_t own, const char* what) {
            if (translated != 0 && translated != own)
                fail(std::string("it has ") + std::to_string(translated) + " " + what + " where the lesson has " +
                         std::to_string(own),
                     place);
        };
        if (!isLessonLanguage(language))
            fail("a language is named as \"de\" or \"zh_CN\"", place);
        for (const auto& [id, term] : texts.terms)
            if (!m_lesson.terms.contains(id))
                fail("there is no term \"" + id + "\"", place);
        for (const auto& [id, label] : texts.labels)
            if (std::none_of(m_lesson.recordings.begin(), m_lesson.recordings.end(),
                             [&](const LessonRecording& recording) { return recording.id == id; }))
                fail("there is no recording \"" + id + "\"", place);
        for (const auto& [id, reading] : texts.readings) {
            const auto own = std::find_if(m_lesson.readings.begin(), m_lesson.readings.end(),
                                          [&](const LessonReading& one) { return one.id == id; });
            if (own == m_lesson.readings.end())
                fail("there is no reading \"" + id + "\"", place);
            fit(reading.arms.size(), own->arms.size(), "arms");
        }
        fit(texts.pages.size(), m_lesson.pages.size(), "pages");
        for (std::size_t i = 0; i < texts.pages.size(); ++i) {
            const LessonPage& page = m_lesson.pages[i];
            fit(texts.pages[i].boxes.size(), page.boxes.size(), "boxes");
            fit(texts.pages[i].questions.size(), page.questions.size(), "questions");
            for (std::size_t k = 0; k < texts.pages[i].questions.size(); ++k)
                fit(texts.pages[i].questions[k].options.size(), page.questions[k].options.size(), "options");
        }
    }

private:
    [[noreturn]] static void fail(const std::string& what, const std::string& place)
    {
        throw EngineError(ErrorCode::BadFile, what, place, "resources/lessons/FORMAT.md says what may stand there");
    }
    static void line(const std::string& text, const std::string& place, bool needed)
    {
        constexpr std::size_t kLongest = 600;
        if (text.size() > kLongest || (needed && text.empty()) || findInvalidUtf8(text) != std::string::npos)
            fail("a line of text is missing, too long or no UTF-8", place);
        const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
        if (std::any_of(text.begin(), text.end(), isControl))
            fail("a line of text holds control characters", place);
    }
    void markdown(const std::string& text, const std::string& place) const
    {
        if (text.size() > m_limits.textBytes)
            fail("a text is longer than " + std::to_string(m_limits.textBytes) + " bytes", place);
        if (const std::string fault = lessonTextFault(m_lesson, text); !fault.empty())
            fail(fault, place);
    }
    void recordings() const
    {
        std::set<std::string> names;
        if (m_lesson.recordings.size() > m_limits.recordings)
            fail("the lesson has too many recordings", kLessonFile);
        for (const LessonRecording& recording : m_lesson.recordings) {
            if (!isLessonId(recording.id) || !names.insert(recording.id).second)
                fail("a recording's id is no plain name, or there twice", recording.id);
            line(recording.label, recording.id, true);
        }
    }
    void readings() const
    {
        std::set<std::string> names;
        if (m_lesson.readings.size() > m_limits.readings)
            fail("the lesson has too many readings", kLessonFile);
        for (const LessonReading& reading : m_lesson.readings) {
            if (!isLessonId(reading.id) || !names.insert(reading.id).second)
                fail("a reading's id is no plain name, or there twice", reading.id);
            line(reading.label, reading.id, true);
            checkReading(reading, m_limits);
        }
    }
    void states() const
    {
        std::set<std::string> names;
        if (m_lesson.states.size() > m_limits.states)
            fail("the lesson has too many states", kLessonFile);
        for (const LessonState& state : m_lesson.states) {
            if (!isLessonId(state.id) || !names.insert(state.id).second)
                fail("a state's id is no plain name, or there twice", state.id);
            line(state.label, state.id, true);
            if (state.steps.edits.size() > m_limits.edits)
                fail("the state has too many numbers of its own", state.id);
            (void)computedState(state.steps, state.id);
        }
    }
    void shown(const LessonPage& page, const std::string& place) const
    {
        checkStatePage(m_lesson, page, place);
        checkReadingPage(m_lesson, page, place);
        const auto& charts = lessonCharts();
        for (const std::string& id : page.recordings)
            if (std::none_of(m_lesson.recordings.begin(), m_lesson.recordings.end(),
                             [&](const LessonRecording& recording) { return recording.id == id; }))
                fail("there is no recording \"" + id + "\"", place);
        for (const std::string& chart : page.charts)
            if (std::find(charts.begin(), charts.end(), chart) == charts.end())
                fail("there is no chart \"" + chart + "\"", place);
        for (const std::string& chart : page.state.empty() ? page.highlight : std::vector<std::string>{})
            if (std::find(page.charts.begin(), page.charts.end(), chart) == page.charts.end())
                fail("the highlighted \"" + chart + "\" is not shown", place);
        if (page.charts.empty() != page.recordings.empty())
            fail("charts and recordings are shown together or not at all", place);
        if (page.startStep > lessonSteps(m_lesson, page))
            fail("the start step is behind the recording's end", place);
    }
    void page(const LessonPage& page, const std::string& place) const
    {
        line(page.title, place, true);
        markdown(page.text, place);
        shown(page, place);
        if (page.boxes.size() > m_limits.items || page.questions.size() > m_limits.items)
            fail("there are too many boxes or questions", place);
        for (const LessonBox& box : page.boxes)
            boxed(box, place);
        for (const LessonQuestion& question : page.questions)
            asked(page, question, place);
    }
    void boxed(const LessonBox& box, const std::string& place) const
    {
        markdown(box.text, place);
        if (box.text.empty() || (box.kind == LessonBoxKind::Measured) == box.figures.empty())
            fail("figures belong into boxes of kind measured, and each of those has some", place);
        checkFigures(m_lesson, box.text, box.figures, place);
    }
    void asked(const LessonPage& page, const LessonQuestion& question, const std::string& place) const
    {
        markdown(question.prompt, place);
        markdown(question.answer, place);
        if (question.prompt.empty() || (question.kind == LessonQuestionKind::Open && question.answer.empty()))
            fail("a question needs a prompt, and an open one a model answer", place);
        const bool runs = !page.recordings.empty() || !page.state.empty() || !page.reading.empty();
        if (question.predict && (!runs || question.kind == LessonQuestionKind::Open))
            fail("only a choice or a number can be predicted, and of something that runs", place);
        checkFigures(m_lesson, question.answer, question.figures, place);
        const bool isChoice = question.kind == LessonQuestionKind::Choice;
        const std::size_t options = question.options.size();
        if (isChoice ? options < 2 || options > kLessonMostOptions : options != 0)
            fail("a choice has 2 to " + std::to_string(kLessonMostOptions) + " options, other questions none; it has " +
                     std::to_string(options),
                 place);
        for (const LessonOption& option : question.options)
            line(option.text, place, true);
        if (isChoice)
            (void)rightLessonOption(m_lesson, question);
        if (question.kind == LessonQuestionKind::Number) {
            if (question.figure.form > LessonForm::Count)
                fail("a number that is asked for has the form number, percent or count", place);
            (void)lessonFigure(m_lesson, question.figure);
        }
    }

    const Lesson& m_lesson;
    const LessonLimits& m_limits;
    std::string m_place;
};

} // namespace

const std::vector<std::string>& lessonCharts()
{
    static const std::vector<std::string> kCharts{"loss", "metric", "similarity", "heat-map"};
    return kCharts;
}

std::string lessonTextFault(const Lesson& lesson, const std::string& markdown)
{
    if (findInvalidUtf8(markdown) != std::string::npos)
        return "the text is no UTF-8";
    if (std::any_of(markdown.begin(), markdown.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; }))
        return "the text holds control characters";
    for (std::size_t at = 0; at < markdown.size(); ++at) {
        const char c = markdown[at], next = at + 1 < markdown.size() ? markdown[at + 1] : '\0';
        if (c == '!' && next == '[')
            return "the text holds a picture";
        if (c == '<' && (isLetter(next) || next == '/' || next == '!' || next == '?'))
            return "the text holds HTML or an address";
        if (c == ']' && (next == '(' || next == ':')) {
            const std::string target = targetAt(markdown, at + 2);
            if (!isKnownTarget(lesson, target))
                return "a link leads to \"" + target.substr(0, 60) + "\", which is no term or page of the lesson";
        }
    }
    return {};
}

void checkLessonContent(const Lesson& lesson, const LessonLimits& limits)
{
    const Checker checker(lesson, limits);
    checker.run();
    for (const auto& [language, texts] : lesson.languages) {
        checker.fits(language, texts);
        const Lesson translated = inLanguage(lesson, language);
        Checker(translated, limits, language + ": ").run();
    }
}

Lesson readLesson(const std::filesystem::path& place, const LessonLimits& limits)
{
    try {
        Lesson lesson = lessonFromFiles(readLessonFiles(place, limits), limits);
        checkLessonContent(lesson, limits);
        lesson.place = place;
        return lesson;
    } catch (const EngineError& error) {
        if (error.where().starts_with(place.string()))
            throw;
        throw EngineError(error.code(), error.message(), place.string() + ", " + error.where(), error.hint());
    }
}

} // namespace engine
