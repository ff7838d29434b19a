// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/evaluation_record.h"

#include <string>
#include <string_view>

namespace engine {

/// evaluation.json as text; read back it is the same record.
[[nodiscard]] std::string evaluationText(const EvaluationRecord& record);
/// `where` names the file.  Errors  EngineError{BadFile} naming file and key.
[[nodiscard]] EvaluationRecord parseEvaluation(std::string_view text, const std::string& where);

/// summary.json: rows, GLUE score and notes of a complete evaluation.
[[nodiscard]] std::string resultText(const EvaluationResult& result);
[[nodiscard]] EvaluationResult parseResult(std::string_view text, const std::string& where);

} // namespace engine
