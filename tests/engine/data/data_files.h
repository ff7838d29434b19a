// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"
#include "engine/error.h"

#include <QString>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <string>

/// A folder of data files that a test writes itself.
class DataFiles {
public:
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::filesystem::path write(const std::string& name, const std::string& content)
    {
        const std::filesystem::path file = folder() / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << content;
        return file;
    }

private:
    QTemporaryDir m_folder;
};

/// The EngineError of a call as "code | where | message | hint"; empty if there is none.
template<typename Call>
QString errorOf(const Call& call)
{
    try {
        call();
        return {};
    } catch (const engine::EngineError& error) {
        return QString::fromStdString(std::string(engine::errorCodeName(error.code())) + " | " + error.where() + " | " +
                                      error.message() + " | " + error.hint());
    }
}

inline void verifyMentions(const QString& error, const QStringList& parts)
{
    for (const QString& part : parts)
        QVERIFY2(error.contains(part), qPrintable(QStringLiteral("'%1' lacks '%2'").arg(error, part)));
}
