// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/problem.h"

#include "engine/error.h"

namespace ui {

Problem problemOf(const std::exception& error, const QString& where)
{
    if (const auto* ours = dynamic_cast<const engine::EngineError*>(&error)) {
        const QString place = QString::fromStdString(ours->where());
        return {QString::fromStdString(ours->message()), place.isEmpty() ? where : place,
                QString::fromStdString(ours->hint())};
    }
    return {QString::fromLocal8Bit(error.what()), where, {}};
}

} // namespace ui
