// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/core/Tensor.h>

namespace engine {

/// An uninitialised fp32 tensor in main memory, for what is read from end to end again and again: from 2 MiB on the
/// system is asked for large pages, with which the same reads take two thirds of the time (weights of SmolLM2: 37 → 22
/// ms). What does not fill a large page stays in small ones, so it takes no more memory. Elsewhere than on Linux:
/// at::empty.
[[nodiscard]] at::Tensor emptyInLargePages(at::IntArrayRef sizes);

} // namespace engine
