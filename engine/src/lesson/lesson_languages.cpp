// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "lesson/lesson_files.h"
#include "lesson/lesson_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

using Json = nlohmann::ordered_json;

void translate(std::string& text, const std::string& translated)
{
    if (!translated.empty())
        text = translated;
}

void translate(LessonPage& page, const LessonPageTexts& texts)
{
    translate(page.title, texts.title);
    translate(page.text, texts.text);
    for (std::size_t i = 0; i < std::min(page.boxes.size(), texts.boxes.size()); ++i)
        translate(page.boxes[i].text, texts.boxes[i]);
    for (std::size_t i = 0; i < std::min(page.questions.size(), texts.questions.size()); ++i) {
        LessonQuestion& question = page.questions[i];
        translate(question.prompt, texts.questions[i].prompt);
        translate(question.answer, texts.questions[i].answer);
        const std::vector<std::string>& options = texts.questions[i].options;
        for (std::size_t option = 0; option < std::min(question.options.size(), options.size()); ++option)
            translate(question.options[option].text, options[option]);
    }
}

Json pageJson(const LessonPageTexts& page)
{
    Json json = {{"title", page.title}};
    if (!page.boxes.empty())
        json["boxes"] = page.boxes;
    for (const LessonQuestionTexts& question : page.questions) {
        Json one = {{"prompt", question.prompt}, {"answer", question.answer}};
        if (!question.options.empty())
            one["options"] = question.options;
        json["questions"].push_back(one);
    }
    return json;
}

bool saysNothing(const LessonPageTexts& page)
{
    return page.title.empty() && page.boxes.empty() && page.questions.empty();
}

std::string textsFile(const LessonTexts& texts)
{
    Json json = {{"title", texts.title}, {"summary", texts.summary}};
    for (const auto& [id, term] : texts.terms)
        json["terms"][id] = {{"term", term.term}, {"text", term.text}};
    for (const auto& [id, label] : texts.labels)
        json["recordings"][id] = label;
    for (const auto& [id, reading] : texts.readings)
        json["readings"][id] = {{"label", reading.label}, {"arms", reading.arms}};
    const auto last = std::find_if_not(texts.pages.rbegin(), texts.pages.rend(), saysNothing).base();
    for (auto page = texts.pages.begin(); page != last; ++page)
        json["pages"].push_back(pageJson(*page));
    return writeJson(json, 2) + "\n";
}

} // namespace

Lesson inLanguage(const Lesson& lesson, const std::string& language)
{
    auto found = lesson.languages.find(language);
    if (found == lesson.languages.end())
        found = lesson.languages.find(language.substr(0, language.find('_')));
    if (found == lesson.languages.end())
        return lesson;
    Lesson translated = lesson;
    const LessonTexts& texts = found->second;
    translated.language = found->first;
    translate(translated.title, texts.title);
    translate(translated.summary, texts.summary);
    translate(translated.teacher, texts.teacher);
    for (auto& [id, term] : translated.terms)
        if (const auto one = texts.terms.find(id); one != texts.terms.end()) {
            translate(term.term, one->second.term);
            translate(term.text, one->second.text);
        }
    for (LessonRecording& recording : translated.recordings)
        if (const auto label = texts.labels.find(recording.id); label != texts.labels.end()) {
            translate(recording.label, label->second);
            recording.run.summary.label = recording.label;
        }
    for (LessonReading& reading : translated.readings)
        if (const auto one = texts.readings.find(reading.id); one != texts.readings.end()) {
            translate(reading.label, one->second.label);
            for (std::size_t i = 0; i < std::min(reading.arms.size(), one->second.arms.size()); ++i)
                translate(reading.arms[i].label, one->second.arms[i]);
        }
    for (std::size_t i = 0; i < std::min(translated.pages.size(), texts.pages.size()); ++i)
        translate(translated.pages[i], texts.pages[i]);
    return translated;
}

void addLanguages(LessonFileMap& files, const Lesson& lesson, const std::vector<std::string>& pageFiles)
{
    for (const auto& [language, texts] : lesson.languages) {
        const auto add = [&files, folder = "pages/" + language](const std::string& original, const std::string& text) {
            if (!text.empty())
                files[folder + original.substr(original.find('/'))] = text;
        };
        add("pages/teacher.md", texts.teacher);
        for (std::size_t i = 0; i < std::min(pageFiles.size(), texts.pages.size()); ++i)
            add(pageFiles[i], texts.pages[i].text);
        files["pages/" + language + "/" + kLessonTextsFile] = textsFile(texts);
    }
}

} // namespace engine
