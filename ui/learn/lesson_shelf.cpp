// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_shelf.h"

#include "engine/error.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace ui {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> placesIn(const fs::path& folder)
{
    std::vector<fs::path> places;
    std::error_code ignored;
    fs::directory_iterator entry(folder, ignored);
    for (const fs::directory_iterator end; !ignored && entry != end; entry.increment(ignored))
        if (looksLikeLesson(entry->path()))
            places.push_back(entry->path());
    std::sort(places.begin(), places.end());
    return places;
}

bool sameContent(const fs::path& one, const fs::path& other)
{
    std::ifstream a(one, std::ios::binary), b(other, std::ios::binary);
    return std::equal(std::istreambuf_iterator<char>(a), {}, std::istreambuf_iterator<char>(b), {});
}

fs::path placeFor(const fs::path& own, const std::string& id, int number)
{
    return own / (id + (number == 1 ? "" : "-" + std::to_string(number)) + engine::kLessonSuffix);
}

} // namespace

LessonPointer shownIn(const QString& language, const LessonPointer& lesson)
{
    engine::Lesson shown = engine::inLanguage(*lesson, language.toStdString());
    return shown.language == lesson->language ? lesson : std::make_shared<const engine::Lesson>(std::move(shown));
}

LessonHead headIn(const QString& language, const engine::Lesson& lesson)
{
    engine::Lesson head; // without recordings: it is copied
    head.title = lesson.title;
    head.summary = lesson.summary;
    for (const auto& [key, texts] : lesson.languages) {
        engine::LessonTexts& own = head.languages[key];
        own.title = texts.title;
        own.summary = texts.summary;
    }
    head = engine::inLanguage(head, language.toStdString());
    return {QString::fromStdString(head.title), QString::fromStdString(head.summary)};
}

bool looksLikeLesson(const fs::path& place)
{
    std::error_code ignored;
    if (fs::is_directory(place, ignored))
        return fs::exists(place / engine::kLessonFile, ignored);
    return place.filename().string().ends_with(engine::kLessonSuffix);
}

ShelfRead readShelf(const fs::path& shipped, const fs::path& own)
{
    ShelfRead read;
    for (const fs::path& folder : {shipped, own}) {
        for (const fs::path& place : placesIn(folder)) {
            try {
                read.lessons.push_back(std::make_shared<const engine::Lesson>(engine::readLesson(place)));
            } catch (const std::exception& error) {
                read.unread.push_back(errorInfo(error));
            }
        }
    }
    return read;
}

ShelfAdded addToShelf(const fs::path& own, const fs::path& place)
{
    ShelfAdded added;
    fs::path written; // by this call
    std::error_code ignored;
    try {
        const engine::Lesson lesson = engine::readLesson(place);
        fs::create_directories(own, ignored); // writing says what is wrong with it
        int number = 1;
        while (fs::exists(placeFor(own, lesson.id, number), ignored))
            ++number;
        fs::path file = placeFor(own, lesson.id, number);
        engine::writeLesson(lesson, file);
        written = file;
        for (int other = 1; other < number; ++other) {
            if (!sameContent(placeFor(own, lesson.id, other), file))
                continue;
            fs::remove(file, ignored);
            file = placeFor(own, lesson.id, other);
            break;
        }
        added.lesson = std::make_shared<const engine::Lesson>(engine::readLesson(file));
    } catch (const std::exception& error) {
        added.error = errorInfo(error);
        if (!written.empty())
            fs::remove(written, ignored); // what cannot be read would be complained of at each start
    }
    return added;
}

} // namespace ui
