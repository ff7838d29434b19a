// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/doctor.h"

#include "base/atomic_file.h"
#include "config/model_config.h"
#include "device/cpu_memory.h"
#include "device/device.h"
#include "device/dtype_probe.h"
#include "engine/error.h"
#include "engine/places.h"
#include "engine/runs.h"
#include "engine/version.h"

#include <cstdio>

namespace engine {
namespace {

std::string gigabytes(std::int64_t bytes)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f GB", static_cast<double>(bytes) / 1e9);
    return text;
}

std::string gigaflops(double rate)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.0f GFLOP/s", rate / 1e9);
    return text;
}

void addDevice(std::vector<DoctorLine>& lines, int threads)
{
    const at::Device device = resolveDevice("auto");
    lines.push_back({"device", deviceName(device), true, ""});
    lines.push_back({"threads", std::to_string(threads) + " (physical cores)", true, ""});
    const GemmRates rates = measureGemm(device, 384, 1536);
    lines.push_back({"float32 GEMM", gigaflops(rates.float32), rates.float32 > 5e9,
                     rates.float32 > 5e9 ? "" : "this is very slow: is the machine busy, or emulated?"});
    lines.push_back({"bfloat16 GEMM",
                     gigaflops(rates.bfloat16) + (rates.bfloat16 > 1.1 * rates.float32 ? ", used" : ", not used"), true,
                     ""});
    const std::int64_t memory = availableMemory(device);
    lines.push_back({"memory", gigabytes(memory) + " free", memory > 1'000'000'000,
                     memory > 1'000'000'000 ? "" : "close other programs: a small model needs about 1 GB"});
}

void addModels(std::vector<DoctorLine>& lines, const std::filesystem::path& library)
{
    const auto models = listModels(library);
    if (models.empty())
        lines.push_back(
            {"models", "none", false, "packaging/run fetches MiniLM-L6; or put a model folder into models/"});
    for (const std::filesystem::path& folder : models) {
        try {
            const ModelShape config = readModelShape(folder);
            lines.push_back({"model " + folder.filename().string(),
                             std::to_string(config.layers) + " layers of width " + std::to_string(config.hiddenSize) +
                                 ", " + folder.string(),
                             true, ""});
        } catch (const EngineError& error) {
            lines.push_back({"model " + folder.filename().string(), describe(error), false, error.hint()});
        }
    }
}

} // namespace

int trainingThreads()
{
    return physicalCores();
}

std::vector<DoctorLine> doctor(const std::filesystem::path& library)
{
    const int threads = configureThreads(0);
    std::vector<DoctorLine> lines{{"program", version(), true, ""}, {"kernels", kernelFingerprint(), true, ""}};
    addDevice(lines, threads);
    const auto free = static_cast<std::int64_t>(freeDiskSpace(library));
    lines.push_back({"library", library.string() + ", " + gigabytes(free) + " free", free > 100'000'000,
                     free > 100'000'000 ? "" : "free some space: runs are kept here"});
    addModels(lines, library);
    return lines;
}

} // namespace engine
