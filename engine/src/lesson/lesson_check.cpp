// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "engine/error.h"
#include "lesson/lesson_budget.h"
#include "lesson/lesson_files.h"
#include "lesson/lesson_json.h"
#include "lesson/lesson_reading_file.h"
#include "lesson/lesson_recording.h"
#include "lesson/lesson_state.h"
#include "lesson/lesson_words.h"

#include <algorithm>
#include <set>

namespace engine {

namespace {

/// The text says each of `figures`, and names no other.
void checkNames(const std::string& text, const LessonFigures& figures, const std::string& place)
{
    for (const auto& [name, figure] : figures) {
        if (!isFigureName(name))
            throw EngineError(ErrorCode::BadFile, "a figure's name is no small letter and then a-z, 0-9 and -", place);
        if (text.find("{" + name + "}") == std::string::npos)
            throw EngineError(ErrorCode::BadFile, "the figure \"" + name + "\" does not stand in its text", place);
    }
    if (const std::string unknown = unknownFigure(text, figures); !unknown.empty())
        throw EngineError(ErrorCode::BadFile, "the text names the figure {" + unknown + "}, which is not given", place,
                          "give it, or write the braces with a space: { " + unknown + " }");
}

class Checker {
public:
    /// `place` stands before what is named in errors.
    Checker(const Lesson& lesson, const LessonLimits& limits, std::string place = {})
        : m_lesson(lesson), m_limits(limits), m_place(std::move(place)), m_budget(lesson, limits)
    {
    }

    /// All but what it says: that everything is there and can be computed.
    void structure()
    {
        if (!isLessonId(m_lesson.id))
            fail("the lesson's id may hold only a-z, 0-9 and -", kLessonFile);
        recordings();
        readings();
        states();
        if (m_lesson.pages.empty() || m_lesson.pages.size() > m_limits.pages)
            fail("a lesson has 1 to " + std::to_string(m_limits.pages) + " pages", kLessonFile);
        for (std::size_t i = 0; i < m_lesson.pages.size(); ++i)
            page(m_lesson.pages[i], placeOf(i));
    }
    /// What it says, in one language.
    void texts() const
    {
        line(m_lesson.title, "title", true);
        for (const std::string* text : {&m_lesson.summary, &m_lesson.author, &m_lesson.licence, &m_lesson.language})
            line(*text, kLessonFile, false);
        markdown(m_lesson.teacher, "teacher notes");
        for (const auto& [id, term] : m_lesson.terms) {
            line(term.term, "terms." + id, true);
            markdown(term.text, "terms." + id);
        }
        for (const LessonRecording& recording : m_lesson.recordings)
            line(recording.label, recording.id, true);
        for (const LessonReading& reading : m_lesson.readings) {
            line(reading.label, reading.id, true);
            for (const LessonReadingArm& arm : reading.arms)
                line(arm.label, reading.id, true);
        }
        for (const LessonState& state : m_lesson.states)
            line(state.label, state.id, true);
        for (std::size_t i = 0; i < m_lesson.pages.size(); ++i)
            pageTexts(m_lesson.pages[i], placeOf(i));
    }
    /// A file of the lesson that the program shows nowhere.
    void licence() const
    {
        const std::string& text = m_lesson.licenceText;
        if (text.size() > m_limits.textBytes || findInvalidUtf8(text) != std::string::npos)
            fail("the licence's text is too long or no UTF-8", kLicenceFile);
    }
    /// That the texts of `language` belong to this lesson; that they may be read is for texts() of the lesson in it.
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
    [[nodiscard]] std::string placeOf(std::size_t page) const
    {
        return m_place + "pages[" + std::to_string(page + 1) + "]";
    }
    static void line(const std::string& text, const std::string& place, bool needed)
    {
        if (const std::string fault = lineFault(text, needed); !fault.empty())
            fail(fault, place);
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
            checkEvents(recording);
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
            if (state.steps.edits.size() > m_limits.edits)
                fail("the state has too many numbers of its own", state.id);
            (void)computedState(state.steps, state.id);
        }
    }
    void shown(const LessonPage& page, const std::string& place) const
    {
        checkStatePage(m_lesson, page, place);
        refuseTwice(page.recordings, place);
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
    void page(const LessonPage& page, const std::string& place)
    {
        shown(page, place);
        if (page.boxes.size() > m_limits.items || page.questions.size() > m_limits.items)
            fail("there are too many boxes or questions", place);
        for (const LessonBox& box : page.boxes) {
            if (box.text.empty() || (box.kind == LessonBoxKind::Measured) == box.figures.empty())
                fail("figures belong into boxes of kind measured, and each of those has some", place);
            compute(box.figures);
        }
        for (const LessonQuestion& question : page.questions) {
            asked(question, place);
            if (question.predict)
                predicted(page, question, place);
        }
    }
    void pageTexts(const LessonPage& page, const std::string& place) const
    {
        line(page.title, place, true);
        markdown(page.text, place);
        for (const LessonBox& box : page.boxes) {
            markdown(box.text, place);
            checkNames(box.text, box.figures, place);
        }
        for (const LessonQuestion& question : page.questions) {
            markdown(question.prompt, place);
            markdown(question.answer, place);
            checkNames(question.answer, question.figures, place);
            for (const LessonOption& option : question.options)
                line(option.text, place, true);
        }
    }
    void compute(const LessonFigures& figures)
    {
        m_budget.spend(figures);
        for (const auto& [name, figure] : figures)
            (void)lessonFigure(m_lesson, figure);
    }
    void asked(const LessonQuestion& question, const std::string& place)
    {
        if (question.prompt.empty() || (question.kind == LessonQuestionKind::Open && question.answer.empty()))
            fail("a question needs a prompt, and an open one a model answer", place);
        compute(question.figures);
        const bool isChoice = question.kind == LessonQuestionKind::Choice;
        const std::size_t options = question.options.size();
        if (isChoice ? options < 2 || options > kLessonMostOptions : options != 0)
            fail("a choice has 2 to " + std::to_string(kLessonMostOptions) + " options, other questions none; it has " +
                     std::to_string(options),
                 place);
        for (const LessonOption& option : question.options)
            m_budget.spend(option.holds);
        if (isChoice)
            (void)rightLessonOption(m_lesson, question);
        if (question.kind == LessonQuestionKind::Number) {
            if (question.figure.form > LessonForm::Count)
                fail("a number that is asked for has the form number, percent or count", place);
            compute({{"asked", question.figure}});
        }
    }
    /// That the result is not on screen before the prediction is made.
    void predicted(const LessonPage& page, const LessonQuestion& question, const std::string& place) const
    {
        const bool ofRuns = !page.recordings.empty(), ofState = !page.state.empty();
        if ((!ofRuns && !ofState && page.reading.empty()) || question.kind == LessonQuestionKind::Open)
            fail("only a choice or a number can be predicted, and of something that runs", place);
        const LessonWay way = ofState ? lessonWay(m_lesson, page) : LessonWay{0, 1};
        if ((ofRuns && (page.startStep < 0 || page.startStep == lessonSteps(m_lesson, page))) || way.from == way.to)
            fail("what is predicted would be seen at once: the page begins at its end", place);
    }

    const Lesson& m_lesson;
    const LessonLimits& m_limits;
    std::string m_place;
    FigureBudget m_budget;
};

} // namespace

const std::vector<std::string>& lessonCharts()
{
    static const std::vector<std::string> kCharts{"loss", "metric", "similarity", "heat-map"};
    return kCharts;
}

void checkLessonContent(const Lesson& lesson, const LessonLimits& limits)
{
    Checker checker(lesson, limits);
    checker.structure();
    checker.texts();
    checker.licence();
    if (lesson.languages.empty())
        return;
    Lesson words = lesson; // what is computed does not depend on the language
    for (LessonRecording& recording : words.recordings)
        recording.run = {};
    for (LessonReading& reading : words.readings)
        for (LessonReadingArm& arm : reading.arms)
            arm = {arm.label, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    for (const auto& [language, texts] : lesson.languages) {
        checker.fits(language, texts);
        Checker(inLanguage(words, language), limits, language + ": ").texts();
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
