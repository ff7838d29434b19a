// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/answers.h"

namespace engine {

const char* name(AnswerRule value)
{
    switch (value) {
    case AnswerRule::None:
        return "none";
    case AnswerRule::Number:
        return "number";
    case AnswerRule::Letter:
        return "letter";
    case AnswerRule::Choice:
        return "choice";
    case AnswerRule::Text:
        return "text";
    }
    return "";
}

const char* name(AnswerReading value)
{
    return value == AnswerReading::Reference ? "reference" : "strict";
}

} // namespace engine
