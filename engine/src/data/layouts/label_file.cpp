// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layouts/label_file.h"

#include "base/atomic_file.h"
#include "engine/error.h"

#include <string_view>

namespace engine {

namespace {

constexpr std::uint64_t kLargest = 64ull << 20;

} // namespace

std::filesystem::path LabelFile::nameFor(const std::filesystem::path& data)
{
    return data.stem().string() + "-labels.lst";
}

std::optional<LabelFile> LabelFile::beside(const std::filesystem::path& data)
{
    const std::filesystem::path path = data.parent_path() / nameFor(data);
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return std::nullopt;
    LabelFile file;
    file.m_file = path.string();
    const std::string text = readWholeFile(path, kLargest);
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty())
            file.m_labels.emplace_back(line);
    }
    return file;
}

const std::string& LabelFile::next(const std::string& where)
{
    if (m_at == m_labels.size())
        throw EngineError(ErrorCode::BadData, "the label file has only " + std::to_string(m_labels.size()) + " labels",
                          where, "each row needs one: " + m_file);
    return m_labels[m_at++];
}

void LabelFile::finish(const std::string& data) const
{
    if (m_at != m_labels.size())
        throw EngineError(ErrorCode::BadData,
                          "there are " + std::to_string(m_labels.size()) + " labels for " + std::to_string(m_at) +
                              " rows",
                          m_file, "it belongs to another file than " + data);
}

} // namespace engine
