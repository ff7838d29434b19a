// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layouts/label_file.h"

#include "base/atomic_file.h"
#include "engine/error.h"

#include <array>
#include <fstream>
#include <string_view>

namespace engine {

namespace {

constexpr std::uint64_t kLargest = 64ull << 20;

/// Lines of a file, the last with or without its end.
std::size_t linesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::array<char, 1 << 16> block{};
    std::size_t lines = 0;
    char last = '\n';
    while (file.read(block.data(), block.size()) || file.gcount() > 0) {
        const std::string_view read(block.data(), static_cast<std::size_t>(file.gcount()));
        for (const char c : read)
            lines += c == '\n' ? 1 : 0;
        last = read.back();
    }
    return lines + (last == '\n' ? 0 : 1);
}

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
    const std::string text = readWholeFile(path, kLargest);
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        file.m_labels.emplace_back(line);
    }
    if (const std::size_t lines = linesOf(data); lines != file.m_labels.size())
        throw EngineError(ErrorCode::BadData,
                          "there are " + std::to_string(file.m_labels.size()) + " labels for " + std::to_string(lines) +
                              " lines",
                          path.string(), "it belongs to another file than " + data.string());
    return file;
}

const std::string& LabelFile::at(std::int64_t line) const
{
    static const std::string none;
    const auto index = static_cast<std::size_t>(line - 1);
    return index < m_labels.size() ? m_labels[index] : none;
}

} // namespace engine
