// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_rows.h"

#include <algorithm>
#include <numeric>

namespace engine {

namespace {

std::vector<Field> buildTable()
{
    std::vector<Field> table;
    const auto add = [&](const char* section, std::vector<Field> rows) {
        for (Field& field : rows) {
            field.section = section;
            table.push_back(std::move(field));
        }
    };
    add("Model", modelFields());
    add("Data", taskFields());
    add("Method", methodFields());
    add("SIBO", siboFields());
    add("Training", trainFields());
    return table;
}

// Levenshtein distance; one row of the matrix at a time.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t change = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({change, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::string_view lastPart(std::string_view key)
{
    return key.substr(key.rfind('.') + 1);
}

} // namespace

std::span<const Field> fields()
{
    static const std::vector<Field> table = buildTable();
    return table;
}

const Field* findField(std::string_view key)
{
    const auto all = fields();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Field& field) { return field.key == key; });
    return found == all.end() ? nullptr : &*found;
}

std::string nearestKey(std::string_view key)
{
    constexpr std::size_t kLongestKey = 60; // longer ones are no typo, and the distance is quadratic
    if (key.size() > kLongestKey)
        return {};
    std::string nearest;
    std::size_t least = std::max<std::size_t>(2, key.size() / 4) + 1;
    for (const Field& field : fields()) {
        // The right name in the wrong section, or without one, is as near as one typo.
        const std::size_t whole = editDistance(key, field.key);
        const std::size_t distance = std::min(whole, editDistance(lastPart(key), lastPart(field.key)) + std::size_t{1});
        if (distance < least) {
            least = distance;
            nearest = field.key;
        }
    }
    return nearest;
}

} // namespace engine
