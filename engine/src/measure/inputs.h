// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_config.h"
#include "data/encoded.h"

#include <string>
#include <vector>

namespace engine {

/// Refuses samples that the model has no embeddings for: token ids from a tokenizer with more tokens than the model's,
/// pairs where it has one segment type.  Errors  EngineError{BadConfig} at model.path or task.text_columns.
void checkInputs(const EncodedDataset& data, const ModelShape& model);

/// For each class of the data, in id order, the output of a head that gives that class.
/// Classes are matched by name, then by name with case aside, whatever the order; by position where either side only
/// numbers them ("0", "LABEL_0").  Errors  EngineError{BadConfig} at `where` when the names differ.
[[nodiscard]] std::vector<std::int64_t> headColumns(const std::vector<std::string>& data,
                                                    const std::vector<std::string>& head, const std::string& where);

} // namespace engine
