// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/dtype_probe.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "device/device.h"
#include "device/panel_product.h"
#include "engine/error.h"

#include <chrono>
#include <functional>
#include <nlohmann/json.hpp>

#include <ATen/Parallel.h>

#include <ATen/ops/mm.h>
#include <ATen/ops/ones.h>

namespace engine {
namespace {

constexpr std::int64_t kRows = 512;

/// Times one product, which gives a (kRows, out) tensor of anything but zeros.
double rateOf(std::int64_t in, std::int64_t out, const std::function<at::Tensor()>& product)
{
    double best = 0;
    double checksum = 0; // reading a result waits for the device
    for (int i = 0; i < 6; ++i) {
        const auto start = std::chrono::steady_clock::now();
        checksum += product().select(0, 0).select(0, 0).item<double>();
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
        if (i > 0) // the first one warms up
            best = std::max(best, 2.0 * kRows * static_cast<double>(in * out) / seconds.count());
    }
    return checksum > 0 ? best : 0;
}

std::string cacheKey(const at::Device& device, std::int64_t in, std::int64_t out)
{
    return kernelFingerprint() + ", " + std::to_string(at::get_num_threads()) + " threads, " + deviceName(device) +
           ", " + std::to_string(in) + " x " + std::to_string(out);
}

nlohmann::json readCache(const std::filesystem::path& file)
{
    try {
        nlohmann::json cache = readJsonFile(file);
        return cache.is_object() ? cache : nlohmann::json::object();
    } catch (const EngineError&) {
        return nlohmann::json::object(); // none yet, or damaged: measured again
    }
}

void writeCache(const std::filesystem::path& file, const nlohmann::json& cache)
{
    try {
        createFolders(file.parent_path());
        writeFileAtomically(file, writeJson(cache, 2));
    } catch (const EngineError&) {
        // Only the next start's tenth of a second is lost.
    }
}

} // namespace

GemmRates measureGemm(const at::Device& device, std::int64_t in, std::int64_t out)
{
    const at::Tensor x = at::ones({kRows, in}, device), weight = at::ones({out, in}, device);
    const at::Tensor halfX = x.to(at::kBFloat16), halfWeight = weight.to(at::kBFloat16);
    GemmRates rates;
    rates.float32 =
        rateOf(in, out, [&] { return device.is_cpu() ? panelProduct(x, weight.t(), {}) : at::mm(x, weight.t()); });
    rates.bfloat16 = rateOf(in, out, [&] { return at::mm(halfX, halfWeight.t()); });
    return rates;
}

DtypeChoice chooseDtype(std::string_view name, const at::Device& device, std::int64_t in, std::int64_t out,
                        const std::filesystem::path& cacheFile)
{
    if (name == "float32")
        return {at::kFloat, {}, false};
    if (name == "bfloat16")
        return {at::kBFloat16, {}, false};
    if (name != "auto")
        throw EngineError(ErrorCode::BadConfig, "there is no type \"" + std::string(name) + "\"", "model.dtype",
                          "auto, float32 or bfloat16");
    DtypeChoice choice;
    nlohmann::json cache = readCache(cacheFile);
    const std::string key = cacheKey(device, in, out);
    const auto known = cache.find(key);
    if (known != cache.end() && known->is_array() && known->size() == 2 && (*known)[0].is_number() &&
        (*known)[1].is_number()) {
        choice.rates = {(*known)[0].get<double>(), (*known)[1].get<double>()};
        choice.cached = true;
    } else {
        choice.rates = measureGemm(device, in, out);
        cache[key] = {choice.rates.float32, choice.rates.bfloat16};
        writeCache(cacheFile, cache);
    }
    choice.type = choice.rates.bfloat16 > 1.1 * choice.rates.float32 ? at::kBFloat16 : at::kFloat;
    return choice;
}

std::string dtypeName(at::ScalarType type)
{
    return type == at::kBFloat16 ? "bfloat16" : "float32";
}

} // namespace engine
