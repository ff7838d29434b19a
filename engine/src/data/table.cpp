// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table.h"

#include "base/json.h"
#include "base/name_list.h"
#include "data/row_reader.h"
#include "engine/error.h"

#include <algorithm>

namespace engine {
namespace {

constexpr std::uint64_t kLargestFile = 512ull << 20;

} // namespace

std::string shownText(std::string_view text)
{
    constexpr std::size_t kLongest = 60;
    return jsonString(text.substr(0, kLongest)) + (text.size() > kLongest ? "…" : "");
}

std::optional<std::size_t> TableHeader::column(std::string_view name) const
{
    const auto found = std::find(columns.begin(), columns.end(), name);
    if (found == columns.end())
        return std::nullopt;
    if (std::find(found + 1, columns.end(), name) != columns.end())
        throw EngineError(ErrorCode::BadData, "two columns are called " + shownText(name), file,
                          "give each column its own name");
    return static_cast<std::size_t>(found - columns.begin());
}

std::string TableHeader::columnList() const
{
    return listed(columns, kListed, shownText);
}

Table readTable(const std::filesystem::path& file, bool hasHeader)
{
    const auto rows = openRows(file, hasHeader);
    if (rows->bytesInAll() > kLargestFile)
        throw EngineError(ErrorCode::BadFile, "is larger than the 512 MiB that are read at once", file.string(),
                          "use a smaller file here");
    return readAll(*rows);
}

} // namespace engine
