// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <cstdint>
#include <filesystem>
#include <optional>

/// Files made byte by byte, right or wrong in one chosen way.
namespace raw {

inline QByteArray length(std::uint64_t value)
{
    QByteArray bytes(8, '\0');
    for (int i = 0; i < 8; ++i)
        bytes[i] = static_cast<char>(value >> (8 * i));
    return bytes;
}

/// A file with this header and `dataBytes` zero bytes behind it.
inline QByteArray file(const QByteArray& header, int dataBytes)
{
    return length(static_cast<std::uint64_t>(header.size())) + header + QByteArray(dataBytes, '\0');
}

inline std::filesystem::path write(const QString& path, const QByteArray& content)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write a test file");
    return path.toStdString();
}

/// The engine's error of a call, or nothing if it succeeds.
template<typename Call>
std::optional<engine::EngineError> errorOf(Call call)
{
    try {
        call();
    } catch (const engine::EngineError& error) {
        return error;
    }
    return std::nullopt;
}

} // namespace raw
