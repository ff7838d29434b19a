// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/archive_names.h"

#include "base/json.h"
#include "base/utf8.h"
#include "engine/error.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace engine {

namespace {

constexpr std::size_t kLongestName = 1024, kLongestPart = 200, kDeepest = 10;

[[noreturn]] void refuse(const std::string& name, const std::string& why)
{
    throw EngineError(ErrorCode::BadFile, why, jsonString(toValidUtf8(name.substr(0, kLongestName))),
                      "do not use archives from where this one came");
}

bool isPlain(std::string_view part)
{
    return !part.empty() && part != "." && part != ".." && part.size() <= kLongestPart;
}

} // namespace

ArchiveName archiveName(const std::string& name)
{
    if (name.empty() || name.size() > kLongestName || findInvalidUtf8(name) != std::string::npos)
        refuse(name, "an entry has an empty, endless or unreadable name");
    if (std::any_of(name.begin(), name.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\'; }))
        refuse(name, "an entry's name holds control characters or backslashes");
    std::vector<std::string_view> parts;
    std::string_view rest = name;
    if (rest.ends_with('/'))
        rest.remove_suffix(1); // a folder
    for (std::size_t at = 0; at <= rest.size();) {
        const std::size_t end = std::min(rest.find('/', at), rest.size());
        parts.push_back(rest.substr(at, end - at));
        at = end + 1;
    }
    if (!std::all_of(parts.begin(), parts.end(), isPlain))
        refuse(name, "an entry's name leaves its folder");
    if (parts.size() > kDeepest)
        refuse(name, "an entry lies too deep");
    if (parts[0] != "runs" && parts[0] != "studies")
        refuse(name, "an entry is neither of a run nor of a study");
    if (parts.size() > 1 && parts[1].starts_with('.'))
        refuse(name, "no run or study has such a name");
    ArchiveName checked;
    checked.isStudy = parts[0] == "studies";
    checked.folder = parts.size() > 1 ? std::string(parts[1]) : std::string();
    checked.relative = std::string(rest);
    return checked;
}

} // namespace engine
