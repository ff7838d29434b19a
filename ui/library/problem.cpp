// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/problem.h"

#include "engine/error.h"
#include "translation/engine_texts.h"

namespace ui {

Problem problemOf(const std::exception& error, const QString& where)
{
    if (const auto* ours = dynamic_cast<const engine::EngineError*>(&error)) {
        const QString place = QString::fromStdString(ours->where());
        return {engineText(ours->message()), place.isEmpty() ? where : place, engineText(ours->hint())};
    }
    return {QString::fromLocal8Bit(error.what()), where, {}};
}

} // namespace ui
