// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/questions.h"

#include <initializer_list>
#include <string>
#include <vector>

/// What the studies of questions.cpp are put together from.
namespace engine {

using Axis = std::pair<std::string, std::vector<FieldValue>>;

/// The base without its study and with plain mixing (no learned λ, source h0), ready for a λ axis.
/// Errors  EngineError{BadConfig} where the method takes no λ.
[[nodiscard]] TrainConfig questionBase(const TrainConfig& base);

[[nodiscard]] Axis lambdaAxis(std::initializer_list<double> values);
/// Three seeds, from the base's own on.
[[nodiscard]] Axis seedAxis(const TrainConfig& base);
[[nodiscard]] Axis sourceAxis(); ///< h0 and its control `zero`
[[nodiscard]] Axis textAxis(const std::string& key, std::initializer_list<const char*> values);
/// Without λ: the control is the plain method, which is trained already.
[[nodiscard]] Overrides plainControl();

/// Judged on the first test set, without one on validation.
[[nodiscard]] StudyEndpoint heldOutEndpoint(const TrainConfig& base);
/// Judged on validation.  Errors  EngineError{BadConfig} where there is none.
[[nodiscard]] StudyEndpoint validationEndpoint(const TrainConfig& base);
/// Errors  EngineError{BadConfig} where there are no validation data to choose on.
void needValidation(const TrainConfig& base, const char* purpose);

/// The base's targets, or its family's, with what is missing for mixing in both sublayers, so that every placement
/// trains the same modules.  Errors  EngineError{BadConfig}: a method without targets, an unknown model.
[[nodiscard]] std::vector<std::string> targetsForBoth(const TrainConfig& base, const std::optional<ModelFacts>& model);

/// Every key of a data set that differs from the base's, its name and kind always.
[[nodiscard]] Overrides taskOverrides(const TrainConfig& base, const TaskConfig& task);

} // namespace engine
