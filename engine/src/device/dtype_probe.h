// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <ATen/core/Tensor.h>

namespace engine {

struct GemmRates {
    double float32 = 0, bfloat16 = 0; ///< FLOP/s of a frozen linear's product, forward, best of several
};

/// Times (512, in) × (in, out) in both types on a device; about a tenth of a second.
[[nodiscard]] GemmRates measureGemm(const at::Device& device, std::int64_t in, std::int64_t out);

struct DtypeChoice {
    at::ScalarType type = at::kFloat;
    GemmRates rates;     ///< zero where nothing was measured
    bool cached = false; ///< from an earlier measurement of this machine and shape
};

/// "float32" and "bfloat16" as they are; "auto": bfloat16 only where it is at least 1.1 times as fast. Measured once a
/// machine, device and shape and kept in `cacheFile` (created when possible; a cache that cannot be written is no
/// error). Errors  EngineError{BadConfig} at model.dtype.
[[nodiscard]] DtypeChoice chooseDtype(std::string_view name, const at::Device& device, std::int64_t in,
                                      std::int64_t out, const std::filesystem::path& cacheFile);

/// "float32", "bfloat16".
[[nodiscard]] std::string dtypeName(at::ScalarType type);

} // namespace engine
