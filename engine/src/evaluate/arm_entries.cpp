// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/arm_entries.h"

#include "base/json.h"
#include "base/sha256.h"
#include "engine/error.h"
#include "engine/methods.h"
#include "engine/runs.h"
#include "peft/adapted_model.h"
#include "runs/library.h"

#include <algorithm>
#include <map>

namespace engine {

namespace {

namespace fs = std::filesystem;

/// The run that an adapter folder is part of; empty if it is of none.
fs::path runOf(const fs::path& adapter)
{
    const fs::path parent = adapter.parent_path(), name = adapter.filename();
    std::error_code ignored;
    const bool isPart = (name == "adapter" || name == "adapter-last") && fs::exists(parent / "events.jsonl", ignored);
    return isPart ? parent : fs::path();
}

/// The preset that a run was trained on; empty where that cannot be read.
std::string dataOf(const fs::path& run)
{
    try {
        return run.empty() ? std::string() : readRunConfig(run).config.task.preset;
    } catch (const EngineError&) {
        return {};
    }
}

void addRun(ResolvedArm& to, const fs::path& run)
{
    to.entry.run = run.string();
    to.entry.last = to.arm.adapter.filename() == "adapter-last";
    const RunSummary summary = readSummary(run);
    to.entry.step = to.entry.last || summary.bestStep == 0 ? summary.step : summary.bestStep;
}

ResolvedArm resolve(const GenerationArm& arm)
{
    ResolvedArm resolved{arm, {}, std::nullopt};
    if (arm.adapter.empty()) {
        if (arm.lambda)
            throw EngineError(ErrorCode::BadConfig, "λ acts in an adapter only", "sibo.lambda",
                              "name a run or an adapter");
        resolved.entry.name = "model";
        return resolved;
    }
    resolved.arm.adapter = fs::absolute(adapterFolder(arm.adapter)).lexically_normal();
    if (!resolved.arm.adapter.has_filename()) // a slash at its end
        resolved.arm.adapter = resolved.arm.adapter.parent_path();
    resolved.config = readAdapterConfig(resolved.arm.adapter);
    const double trained = resolved.config->foldedLambda.value_or(resolved.config->lambda);
    resolved.entry.lambda = arm.lambda.value_or(trained);
    if (!(resolved.entry.lambda >= 0 && resolved.entry.lambda <= 1))
        throw EngineError(ErrorCode::BadConfig, "λ must lie in [0, 1]", "sibo.lambda");
    resolved.entry.name = "λ " + numberText(resolved.entry.lambda);
    resolved.entry.sha256 = hashOfAdapter(resolved.arm.adapter);
    const fs::path run = runOf(resolved.arm.adapter);
    resolved.entry.trainedOn = dataOf(run);
    if (!run.empty() && resolved.entry.lambda == trained)
        addRun(resolved, run);
    return resolved;
}

/// "20261130-…-lora-0.3-1a2b", or an adapter folder's own name.
std::string folderNameOf(const ResolvedArm& arm)
{
    const fs::path run = runOf(arm.arm.adapter);
    const std::string name = (run.empty() ? arm.arm.adapter : run).filename().string();
    return run.empty() || arm.arm.adapter.filename() == "adapter" ? name : name + " (last)";
}

void makeUnique(std::vector<ResolvedArm>& arms)
{
    std::map<std::string, int> count;
    for (const ResolvedArm& arm : arms)
        ++count[arm.entry.name];
    std::map<std::string, int> used;
    for (ResolvedArm& arm : arms) {
        if (count[arm.entry.name] > 1 && arm.config)
            arm.entry.name = folderNameOf(arm) + ", " + arm.entry.name;
        if (const int times = ++used[arm.entry.name]; times > 1)
            arm.entry.name += " #" + std::to_string(times);
    }
}

} // namespace

std::string hashOfAdapter(const fs::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file())
            files[entry.path().filename().string()] = sha256OfFile(entry.path());
    std::string text;
    for (const auto& [name, hash] : files)
        text += name + "\n" + hash + "\n";
    return sha256(text);
}

std::vector<ResolvedArm> resolveArms(const std::vector<GenerationArm>& arms)
{
    std::vector<ResolvedArm> resolved;
    for (const GenerationArm& arm : arms)
        resolved.push_back(resolve(arm));
    if (resolved.empty())
        resolved.push_back(resolve({}));
    makeUnique(resolved);
    return resolved;
}

} // namespace engine
