// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_edit.h"

#include "widgets/format.h"

#include <QFileInfo>
#include <QRegularExpression>

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
                moved.questions.push_back(questionTexts(texts, made.questions[at], before, question));
                ++at;
            }
        return moved;
    }

private:
    [[nodiscard]] std::string boxText(const engine::LessonPageTexts& texts, const engine::LessonBox& made,
                                      const engine::LessonPage& before, int origin)
    {
        const auto place = static_cast<std::size_t>(origin);
        if (origin < 0 || place >= texts.boxes.size() || place >= before.boxes.size())
            return {};
        return kept(texts.boxes[place], before.boxes[place].text == made.text);
    }
    [[nodiscard]] engine::LessonQuestionTexts questionTexts(const engine::LessonPageTexts& texts,
                                                            const engine::LessonQuestion& made,
                                                            const engine::LessonPage& before,
                                                            const QuestionDraft& draft)
    {
        engine::LessonQuestionTexts moved;
        const auto place = static_cast<std::size_t>(draft.origin);
        if (draft.origin < 0 || place >= texts.questions.size() || place >= before.questions.size())
            return moved;
        const engine::LessonQuestionTexts& own = texts.questions[place];
        const engine::LessonQuestion& was = before.questions[place];
        moved.prompt = kept(own.prompt, was.prompt == made.prompt);
        moved.answer = kept(own.answer, was.answer == made.answer);
        if (draft.kind != QuestionDraft::Choice || own.options.empty())
            return moved;
        std::size_t at = 0;
        for (const OptionDraft& option : draft.options) {
            if (!isThere(option))
                continue;
            const auto from = static_cast<std::size_t>(option.origin);
            const bool known = option.origin >= 0 && from < own.options.size() && from < was.options.size();
            moved.options.push_back(known ? kept(own.options[from], was.options[from].text == made.options[at].text)
                                          : std::string());
            ++at;
        }
        return moved;
    }

    int m_lost = 0;
};

/// What texts say of runs, readings and words that are gone or are called otherwise now goes.
void keepLabels(engine::LessonTexts& texts, const engine::Lesson& made, const engine::Lesson& before,
                Translations& translations)
{
    const auto labelIn = [](const auto& items, const std::string& id) {
        const auto found = std::find_if(items.begin(), items.end(), [&id](const auto& item) { return item.id == id; });
        return found == items.end() ? std::string() : found->label;
    };
    std::erase_if(texts.labels, [&](const auto& label) {
        const std::string now = labelIn(made.recordings, label.first);
        return now.empty() || translations.kept(label.second, now == labelIn(before.recordings, label.first)).empty();
    });
    std::erase_if(texts.terms, [&](const auto& term) {
        const auto now = made.terms.find(term.first), was = before.terms.find(term.first);
        if (now == made.terms.end() || was == before.terms.end())
            return true;
        const bool same = now->second.term == was->second.term && now->second.text == was->second.text;
        return translations.kept(term.first, same).empty();
    });
    std::erase_if(texts.readings, [&](const auto& reading) { return labelIn(made.readings, reading.first).empty(); });
    for (auto& [id, words] : texts.readings) {
        words.label = translations.kept(words.label, labelIn(made.readings, id) == labelIn(before.readings, id));
        const engine::LessonReading &now = engine::lessonReading(made, id), &was = engine::lessonReading(before, id);
        for (std::size_t arm = 0; arm < words.arms.size() && arm < now.arms.size() && arm < was.arms.size(); ++arm)
            words.arms[arm] = translations.kept(words.arms[arm], now.arms[arm].label == was.arms[arm].label);
    }
}

} // namespace

int keepTranslations(engine::Lesson& made, const engine::Lesson& original, const std::vector<PageDraft>& drafts)
{
    Translations translations;
    for (const auto& [language, texts] : original.languages) {
        engine::LessonTexts moved = texts;
        moved.title = translations.kept(texts.title, made.title == original.title);
        moved.summary = translations.kept(texts.summary, made.summary == original.summary);
        moved.teacher = translations.kept(texts.teacher, made.teacher == original.teacher);
        keepLabels(moved, made, original, translations);
        moved.pages.assign(made.pages.size(), {});
        for (std::size_t i = 0; i < made.pages.size() && i < drafts.size(); ++i) {
            const auto origin = static_cast<std::size_t>(drafts[i].origin);
            if (drafts[i].origin >= 0 && origin < texts.pages.size() && origin < original.pages.size())
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
        LessonDraft draft{entry->path(), QString::fromStdString(name),
                          QFileInfo(toQString(entry->path())).lastModified()};
        draft.title.chop(static_cast<qsizetype>(std::string_view(engine::kLessonSuffix).size()));
        drafts.push_back(std::move(draft));
    }
    std::sort(drafts.begin(), drafts.end(), [](const LessonDraft& a, const LessonDraft& b) { return a.kept > b.kept; });
    return drafts;
}

std::string draftName(const std::string& title)
{
    constexpr qsizetype kLongest = 60; // characters; four bytes at most each
    QString name = QString::fromStdString(title).simplified();
    for (QChar& c : name)
        if (c == QLatin1Char('/') || c == QLatin1Char('\\') || c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    name.truncate(kLongest);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char(' ')))
        name.remove(0, 1);
    return name.trimmed().isEmpty() ? PageDraft::tr("untitled").toStdString() : name.trimmed().toStdString();
}

std::string draftNameOf(const fs::path& file)
{
    static const QRegularExpression kNumber(QStringLiteral(" \\(\\d+\\)$"));
    QString name = toQString(file.filename());
    name.chop(static_cast<qsizetype>(std::string_view(engine::kLessonSuffix).size()));
    return name.remove(kNumber).toStdString();
}

fs::path newDraftIn(const fs::path& folder, const std::string& name)
{
    std::error_code ignored;
    fs::create_directories(folder, ignored); // writing says what is wrong with it
    fs::path file = folder / (name + engine::kLessonSuffix);
    for (int number = 2; fs::exists(file, ignored); ++number)
        file = folder / (name + " (" + std::to_string(number) + ")" + engine::kLessonSuffix);
    return file;
}

} // namespace ui
