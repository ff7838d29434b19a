// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/facts.h"

#include "base/json.h"
#include "base/sha256.h"
#include "device/device.h"
#include "engine/places.h"
#include "engine/version.h"

#include <nlohmann/json.hpp>

namespace engine {

std::string runFacts(const TrainConfig& config, const LoadedModel& model, int threads)
{
    nlohmann::ordered_json facts;
    facts["program"] = version();
    facts["fingerprint"] = kernelFingerprint();
    facts["device"] = deviceName(model.model.device());
    facts["dtype"] = model.dtype;
    facts["threads"] = threads;
    facts["model_sha256"] = model.sha256;
    nlohmann::ordered_json hashes = nlohmann::ordered_json::object();
    const auto add = [&hashes](const std::string& name, const std::filesystem::path& path) {
        if (!path.empty())
            hashes[name] = sha256OfFile(resolveResource(path));
    };
    add("train", config.task.train);
    add("validation", config.task.validation);
    for (const TestSet& test : config.task.test)
        add(test.name, test.path);
    facts["data_sha256"] = hashes;
    return writeJson(facts);
}

} // namespace engine
