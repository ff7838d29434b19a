// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/safetensors.h"

#include <ATen/core/Tensor.h>

namespace engine {

/// A tensor of a file as fp32 on the CPU, read straight into its memory (other floating types by way of their own).
/// Errors  those of SafetensorsFile::read; EngineError{BadFile} for integer tensors.
[[nodiscard]] at::Tensor readFloatTensor(const SafetensorsFile& file, const TensorEntry& entry);

} // namespace engine
