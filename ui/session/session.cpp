// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "engine/error.h"

#include <algorithm>
#include <new>

namespace ui {

void Session::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged(state);
}

ErrorInfo errorInfo(const std::exception& error)
{
    if (const auto* known = dynamic_cast<const engine::EngineError*>(&error))
        return {QString::fromLatin1(engine::errorCodeName(known->code())), QString::fromStdString(known->message()),
                QString::fromStdString(known->where()), QString::fromStdString(known->hint())};
    if (dynamic_cast<const std::bad_alloc*>(&error))
        return {QStringLiteral("out_of_memory"),
                Session::tr("there is not enough memory"),
                {},
                Session::tr("use a smaller batch or fewer runs side by side")};
    return {QStringLiteral("internal"), QString::fromUtf8(error.what()), {}, {}};
}

bool mayStart(const engine::StartCheck& check)
{
    return std::all_of(check.problems.begin(), check.problems.end(),
                       [](const auto& problem) { return problem.warning; });
}

} // namespace ui
