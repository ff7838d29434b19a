// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <ATen/core/Tensor.h>

namespace engine {

/// "auto" (the first CUDA device, else the processor), "cpu", "cuda", "cuda:N" → a device that is there.
/// Errors  EngineError{BadConfig} at model.device, saying which devices there are.
[[nodiscard]] at::Device resolveDevice(std::string_view name);

/// "cpu", "cuda:0".
[[nodiscard]] std::string deviceName(const at::Device& device);

/// Sets torch's intra-op threads (0: one a physical core this process may use) and one inter-op thread, and turns
/// denormals off. Returns the number in force. Call on the thread that computes, before it does.
int configureThreads(int threads);

/// Peak memory so far: of the device's allocator, or of this process on the CPU.
[[nodiscard]] std::int64_t peakMemory(const at::Device& device);

/// Memory that this process could still get on the device, in bytes; 0 if unknown.
[[nodiscard]] std::int64_t availableMemory(const at::Device& device);

/// Names what decides the bits of a GEMM here: torch's version, CPU capability, kernel set. Part of a checkpoint.
[[nodiscard]] std::string kernelFingerprint();

} // namespace engine
