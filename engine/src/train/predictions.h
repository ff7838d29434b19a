// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/encoded.h"
#include "engine/config.h"

#include <filesystem>

#include <ATen/core/Tensor.h>

namespace engine {

/// Writes one JSON line a sample, atomically: index, row (line of the file), label, prediction, logits.
/// logits (N, classes) fp32 on the CPU.  Errors  EngineError{DiskFull, Io}.
void writePredictions(const std::filesystem::path& file, const at::Tensor& logits, const EncodedDataset& data,
                      const TaskConfig& task);

} // namespace engine
