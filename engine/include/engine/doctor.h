// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace engine {

struct DoctorLine {
    std::string name;  ///< "memory", "torch", "float32 GEMM", …
    std::string value; ///< "24.0 GB, 21.3 GB free"
    bool ok = true;
    std::string hint;
};

/// Facts of this machine and installation: versions, threads, GEMM rates by dtype, memory, disk of the library, models.
/// Takes about a second (it times GEMMs).
[[nodiscard]] std::vector<DoctorLine> doctor(const std::filesystem::path& library);

/// Threads that a run uses unless told otherwise: one for each physical core.   Thread: any.
[[nodiscard]] int trainingThreads();

} // namespace engine
