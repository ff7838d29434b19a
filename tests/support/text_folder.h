// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <filesystem>
#include <fstream>
#include <string>

/// A temporary folder with the given files.
class TextFolder {
public:
    TextFolder& with(const std::string& name, const std::string& text)
    {
        std::ofstream(path() / name, std::ios::binary) << text;
        return *this;
    }
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};
