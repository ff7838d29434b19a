// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evaluation_session.h"

namespace ui {

void EvaluationSession::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace ui
