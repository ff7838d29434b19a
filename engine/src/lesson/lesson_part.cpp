// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/lesson_part.h"

#include "base/json.h"
#include "engine/error.h"
#include "engine/lesson.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace engine {

namespace {

constexpr std::size_t kLongestShown = 40;

} // namespace

Part::Part(const Json& json, std::string where, std::initializer_list<std::string_view> keys, std::string file)
    : m_json(json), m_where(std::move(where)), m_file(std::move(file))
{
    if (!json.is_object())
        fail("must be an object");
    for (const auto& [key, value] : json.items())
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            fail("has an unknown key " + jsonString(key.substr(0, kLongestShown)));
}

Part::Part(const Json& json, std::string where, std::initializer_list<std::string_view> keys)
    : Part(json, std::move(where), keys, kLessonFile)
{
}

void Part::fail(const std::string& what) const
{
    throw EngineError(ErrorCode::BadFile, m_where + " " + what, m_file,
                      "resources/lessons/FORMAT.md describes the file");
}

void Part::failUnknown(const char* key, const std::string& value) const
{
    fail(std::string("\"") + key + "\" has an unknown value " + jsonString(value.substr(0, kLongestShown)));
}

const Part::Json* Part::find(const char* key) const
{
    const auto found = m_json.find(key);
    return found == m_json.end() ? nullptr : &*found;
}

std::string Part::inside(const std::string& key) const
{
    return m_where == m_file ? key : m_where + "." + key;
}

std::string Part::text(const char* key, const char* otherwise) const
{
    const Json* value = find(key);
    if (value == nullptr && otherwise != nullptr)
        return otherwise;
    if (value == nullptr || !value->is_string())
        fail(std::string("needs a text \"") + key + "\"");
    return value->get<std::string>();
}

double Part::number(const char* key, double otherwise, double least, double most) const
{
    const Json* value = find(key);
    if (value == nullptr)
        return otherwise;
    if (!value->is_number())
        fail(std::string("needs a number \"") + key + "\"");
    const auto read = value->get<double>();
    if (!(read >= least && read <= most))
        fail(std::string("\"") + key + "\" must be from " + numberText(least) + " to " + numberText(most));
    return read;
}

std::int64_t Part::whole(const char* key, std::int64_t otherwise, double least, double most) const
{
    const double read = number(key, static_cast<double>(otherwise), least, most);
    if (read != std::floor(read))
        fail(std::string("\"") + key + "\" must be a whole number");
    return static_cast<std::int64_t>(read);
}

bool Part::flag(const char* key) const
{
    const Json* value = find(key);
    if (value != nullptr && !value->is_boolean())
        fail(std::string("\"") + key + "\" must be true or false");
    return value != nullptr && value->get<bool>();
}

void Part::each(const char* key, std::size_t most,
                const std::function<void(const Json&, const std::string&)>& take) const
{
    const Json* value = find(key);
    if (value == nullptr)
        return;
    if (!value->is_array() || value->size() > most)
        fail(std::string("\"") + key + "\" must be a list of at most " + std::to_string(most));
    for (std::size_t i = 0; i < value->size(); ++i)
        take((*value)[i], inside(std::string(key) + "[" + std::to_string(i + 1) + "]"));
}

std::vector<std::string> Part::texts(const char* key, std::size_t most) const
{
    std::vector<std::string> read;
    each(key, most, [&](const Json& value, const std::string& place) {
        if (!value.is_string())
            fail(place + " must be a text");
        read.push_back(value.get<std::string>());
    });
    return read;
}

std::vector<double> Part::numbers(const char* key, std::size_t count, double least, double most) const
{
    const Json* value = find(key);
    if (value == nullptr || !value->is_array() || value->size() != count)
        fail(std::string("needs a list \"") + key + "\" of " + std::to_string(count) + " numbers");
    std::vector<double> read;
    read.reserve(count);
    for (const Json& one : *value) {
        const double number = one.is_number() ? one.get<double>() : std::nan("");
        if (!(number >= least && number <= most))
            fail(std::string("\"") + key + "\" must hold numbers from " + numberText(least) + " to " +
                 numberText(most));
        read.push_back(number);
    }
    return read;
}

} // namespace engine
