// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/kernels/cpu_kernels.h"

#include <cstdlib>
#include <string_view>

namespace engine {
namespace {

bool hasAvx512()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl");
#else
    return false;
#endif
}

bool hasAvx2()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#else
    return false;
#endif
}

const CpuKernels& choose()
{
    const char* wish = std::getenv("SIBO_KERNELS");
    const std::string_view limit = wish ? wish : "";
#if defined(__x86_64__)
    if (hasAvx512() && (limit.empty() || limit == "avx512"))
        return kernels_avx512::kTable;
    if (hasAvx2() && limit != "baseline")
        return kernels_avx2::kTable;
#endif
    return kernels_baseline::kTable;
}

} // namespace

const CpuKernels& cpuKernels()
{
    static const CpuKernels& table = choose();
    return table;
}

} // namespace engine
