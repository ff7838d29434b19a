// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <exception>

namespace ui {

/// Something about the library that a person should know; everything else goes on.
struct Problem {
    QString what;   ///< one sentence, in the language of the window as all of it
    QString where;  ///< a file or folder
    QString remedy; ///< may be empty

    bool operator==(const Problem&) const = default;
};

/// What an exception says; EngineError gives all three parts, others have `where` filled in.
[[nodiscard]] Problem problemOf(const std::exception& error, const QString& where = {});

} // namespace ui

Q_DECLARE_METATYPE(ui::Problem)
