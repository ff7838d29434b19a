// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_edit.h"

#include "widgets/format.h"

#include <algorithm>
#include <system_error>

namespace ui {

namespace {

namespace fs = std::filesystem;

/// Moves translations to where their texts are now, and counts those whose text is another one.
class Translations {
public:
    [[nodiscard]] std::string kept(const std::string& translated, bool isSame)
    {
        m_lost += !translated.empty() && !isSame ? 1 : 0;
        return isSame ? translated : std::string();
    }
    [[nodiscard]] int lost() const { return m_lost; }

    [[nodiscard]] engine::LessonPageTexts page(const engine::LessonPageTexts& texts, const engine::LessonPage& made,
                                               const engine::LessonPage& before, const PageDraft& draft)
    {
        engine::LessonPageTexts moved;
        moved.title = kept(texts.title, made.title == before.title);
        moved.text = kept(texts.text, made.text == before.text);
        std::size_t at = 0;
        for (const BoxDraft& box : draft.boxes)
            if (isThere(box)) {
                moved.boxes.push_back(boxText(texts, made.boxes[at], before, box.origin));
                ++at;
            }
        at = 0;
        for (const QuestionDraft& question : draft.questions)
            if (isThere(question)) {
                moved.questions.push_back(questionTexts(texts, made.questions[at], before, question.origin));
                ++at;
            }
        return moved;
    }

private:
    [[nodiscard]] std::string boxText(const engine::LessonPageTexts& texts, const engine::LessonBox& made,
                                      const engine::LessonPage& before, int origin)
    {
        const auto place = static_cast<std::size_t>(origin);
        if (origin < 0 || place >= texts.boxes.size())
            return {};
        return kept(texts.boxes[place], before.boxes[place].text == made.text);
    }
    [[nodiscard]] engine::LessonQuestionTexts questionTexts(const engine::LessonPageTexts& texts,
                                                            const engine::LessonQuestion& made,
                                                            const engine::LessonPage& before, int origin)
    {
        engine::LessonQuestionTexts moved;
        const auto place = static_cast<std::size_t>(origin);
        if (origin < 0 || place >= texts.questions.size())
            return moved;
        const engine::LessonQuestionTexts& own = texts.questions[place];
        const engine::LessonQuestion& was = before.questions[place];
        moved.prompt = kept(own.prompt, was.prompt == made.prompt);
        moved.answer = kept(own.answer, was.answer == made.answer);
        for (std::size_t i = 0; i < made.options.size() && !own.options.empty(); ++i)
            moved.options.push_back(i < own.options.size() && i < was.options.size()
                                        ? kept(own.options[i], was.options[i].text == made.options[i].text)
                                        : std::string());
        return moved;
    }

    int m_lost = 0;
};

} // namespace

int keepTranslations(engine::Lesson& made, const engine::Lesson& original, const std::vector<PageDraft>& drafts)
{
    Translations translations;
    for (const auto& [language, texts] : original.languages) {
        engine::LessonTexts moved = texts;
        moved.title = translations.kept(texts.title, made.title == original.title);
        moved.summary = translations.kept(texts.summary, made.summary == original.summary);
        moved.teacher = translations.kept(texts.teacher, made.teacher == original.teacher);
        moved.pages.assign(made.pages.size(), {});
        for (std::size_t i = 0; i < made.pages.size() && i < drafts.size(); ++i) {
            const auto origin = static_cast<std::size_t>(drafts[i].origin);
            if (drafts[i].origin >= 0 && origin < texts.pages.size())
                moved.pages[i] =
                    translations.page(texts.pages[origin], made.pages[i], original.pages[origin], drafts[i]);
        }
        made.languages[language] = std::move(moved);
    }
    return translations.lost();
}

QStringList figureNames(const engine::Lesson& lesson)
{
    QStringList names;
    const auto add = [&names](const engine::LessonFigures& figures) {
        for (const auto& [name, figure] : figures)
            names += QString::fromStdString(name);
    };
    for (const engine::LessonPage& page : lesson.pages) {
        for (const engine::LessonBox& box : page.boxes)
            add(box.figures);
        for (const engine::LessonQuestion& question : page.questions)
            add(question.figures);
    }
    return names;
}

std::vector<LessonDraft> draftsIn(const fs::path& folder)
{
    std::vector<LessonDraft> drafts;
    std::error_code ignored;
    fs::directory_iterator entry(folder, ignored);
    for (const fs::directory_iterator end; !ignored && entry != end; entry.increment(ignored)) {
        const std::string name = entry->path().filename().string();
        if (!name.ends_with(engine::kLessonSuffix))
            continue;
        LessonDraft draft{entry->path(), QString::fromStdString(name)};
        draft.title.chop(static_cast<qsizetype>(std::string_view(engine::kLessonSuffix).size()));
        drafts.push_back(std::move(draft));
    }
    const auto written = [](const LessonDraft& draft) {
        std::error_code gone;
        return fs::last_write_time(draft.file, gone);
    };
    std::sort(drafts.begin(), drafts.end(),
              [&](const LessonDraft& a, const LessonDraft& b) { return written(a) > written(b); });
    return drafts;
}

fs::path newDraftIn(const fs::path& folder, const std::string& id)
{
    std::error_code ignored;
    fs::create_directories(folder, ignored); // writing says what is wrong with it
    fs::path file = folder / (id + engine::kLessonSuffix);
    for (int number = 2; fs::exists(file, ignored); ++number)
        file = folder / (id + "-" + std::to_string(number) + engine::kLessonSuffix);
    return file;
}

} // namespace ui
