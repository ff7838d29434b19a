// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/device.h"

#include "device/cpu_memory.h"
#include "device/kernels/cpu_kernels.h"
#include "engine/error.h"

#include <charconv>
#include <mutex>

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/Version.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/tanh.h>
#include <c10/core/CachingDeviceAllocator.h>
#include <torch/version.h>

namespace engine {
namespace {

int cudaDevices()
{
    return at::hasCUDA() ? static_cast<int>(at::globalContext().getAcceleratorHooksInterface(c10::kCUDA).deviceCount())
                         : 0;
}

[[noreturn]] void refuse(std::string_view name)
{
    const int count = cudaDevices();
    std::string there = "available here: cpu";
    for (int i = 0; i < count; ++i)
        there += ", cuda:" + std::to_string(i);
    throw EngineError(ErrorCode::BadConfig, "there is no device \"" + std::string(name) + "\"", "model.device", there);
}

c10::DeviceAllocator* cachingAllocator(const at::Device& device)
{
    return dynamic_cast<c10::DeviceAllocator*>(c10::GetAllocator(device.type()));
}

} // namespace

at::Device resolveDevice(std::string_view name)
{
    const int count = cudaDevices();
    if (name == "cpu" || (name == "auto" && count == 0))
        return at::kCPU;
    if (name == "auto" || name == "cuda") {
        if (count == 0)
            refuse(name);
        return at::Device(at::kCUDA, 0);
    }
    if (name.starts_with("cuda:")) {
        int index = -1;
        const auto [end, error] = std::from_chars(name.data() + 5, name.data() + name.size(), index);
        if (error == std::errc() && end == name.data() + name.size() && index >= 0 && index < count)
            return at::Device(at::kCUDA, static_cast<at::DeviceIndex>(index));
    }
    refuse(name);
}

std::string deviceName(const at::Device& device)
{
    return device.str();
}

int configureThreads(int threads)
{
    static std::once_flag once;
    std::call_once(once, [] {
        at::set_num_interop_threads(1);
        // The vector library behind at::tanh and at::cos settles on its kernels at its first call. Where two threads
        // made that call at once, one in twenty programs got other last bits.
        (void)at::tanh(at::ones({1}));
    });
    at::globalContext().setFlushDenormal(true);
    at::set_num_threads(threads > 0 ? threads : physicalCores());
    return at::get_num_threads();
}

std::int64_t peakMemory(const at::Device& device)
{
    if (device.is_cpu())
        return peakResidentBytes();
    auto* allocator = cachingAllocator(device);
    if (!allocator)
        return 0;
    const auto aggregate = static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE);
    return allocator->getDeviceStats(device.index()).allocated_bytes[aggregate].peak;
}

std::int64_t availableMemory(const at::Device& device)
{
    if (device.is_cpu())
        return availableBytes();
    auto* allocator = cachingAllocator(device);
    return allocator ? static_cast<std::int64_t>(allocator->getMemoryInfo(device.index()).first) : 0;
}

std::string kernelFingerprint()
{
    // The order of a product's sums belongs to it (panel_product.h).
    return std::string("torch ") + TORCH_VERSION + ", " + at::get_cpu_capability() + ", kernels " + cpuKernels().name +
           ", sums of 128";
}

} // namespace engine
