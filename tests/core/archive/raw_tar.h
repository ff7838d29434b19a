// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>

/// A tar file byte by byte (POSIX ustar), so that it can say what no honest program would write.
class RawTar {
public:
    void add(const std::string& name, const std::string& content, char type = '0', const std::string& link = {})
    {
        addHeader(name, content.size(), type, link);
        m_bytes += content;
        m_bytes.append((512 - content.size() % 512) % 512, '\0');
    }
    /// A header alone: what it declares does not follow.
    void addHeader(const std::string& name, std::uint64_t size, char type = '0', const std::string& link = {})
    {
        std::string header(512, '\0');
        const auto put = [&header](std::size_t at, const std::string& text) { header.replace(at, text.size(), text); };
        put(0, name.substr(0, 100));
        put(100, "0000644");
        put(108, "0000000");
        put(116, "0000000");
        put(124, octal(size, 11));
        put(136, octal(0, 11));
        header[156] = type;
        put(157, link.substr(0, 100));
        put(257, std::string("ustar\0"
                             "00",
                             8));
        put(148, "        ");
        unsigned sum = 0;
        for (const char c : header)
            sum += static_cast<unsigned char>(c);
        put(148, octal(sum, 6) + std::string("\0 ", 2));
        m_bytes += header;
    }
    void write(const std::filesystem::path& file) const
    {
        std::ofstream(file, std::ios::binary) << m_bytes << std::string(1024, '\0');
    }

private:
    static std::string octal(std::uint64_t value, int digits)
    {
        char text[32];
        std::snprintf(text, sizeof text, "%0*llo", digits, static_cast<unsigned long long>(value));
        return text;
    }
    std::string m_bytes;
};

/// Every file below a folder with its content: two equal ones are equal folders. Folders are names with a slash.
inline std::map<std::string, std::string> contentsOf(const std::filesystem::path& folder)
{
    std::map<std::string, std::string> contents;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().lexically_relative(folder).string();
        if (entry.is_directory()) {
            contents[name + "/"] = "";
            continue;
        }
        std::ifstream file(entry.path(), std::ios::binary);
        contents[name] = std::string(std::istreambuf_iterator<char>(file), {});
    }
    return contents;
}
