// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Names that come from a server, a cache or a person, before they become part of a path or an address.
namespace hub {

/// Why a path that a listing names must not be used as a file name: "is absolute", "holds \"..\"" …; null if it may.
/// Allowed: relative, '/' between parts; no empty part, no "." or "..", no backslash, colon or control character, no
/// part that ends in a dot or blank or is longer than 255 bytes, and no device name of Windows (CON, NUL, COM1 …).
[[nodiscard]] std::optional<QString> pathFault(const QString& path);

/// Errors  EngineError{BadConfig}, naming the argument.
void checkModelId(const QString& id);
void checkRevision(const QString& revision);

/// 40 hexadecimal digits.
[[nodiscard]] bool isCommit(const QString& text);

/// Text of others fit to be shown: control and direction characters escaped, at most 200 characters.
[[nodiscard]] QString shown(const QString& text);

} // namespace hub
