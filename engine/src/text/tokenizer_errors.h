// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/error.h"

#include <string>

namespace engine {

/// The errors of all readers of tokenizer files; `where` names file and field ("…/tokenizer.json, model").
[[nodiscard]] inline EngineError badTokenizer(const std::string& message, const std::string& where)
{
    return EngineError(ErrorCode::BadFile, message, where, "fetch the model's tokenizer files again");
}

/// A part that this program does not know, by its name.
[[nodiscard]] inline EngineError unknownPart(const std::string& part, const std::string& type, const std::string& where)
{
    return EngineError(ErrorCode::Unsupported, "the " + part + " \"" + type + "\" is not supported", where,
                       "use a model whose tokenizer.json has only parts that the README lists, or a newer version of "
                       "this program");
}

} // namespace engine
