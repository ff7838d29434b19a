// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/checkpoint.h"

#include "base/atomic_file.h"
#include "base/json.h"
#include "base/sha256.h"
#include "device/device.h"
#include "engine/error.h"
#include "io/safetensors.h"
#include "io/safetensors_writer.h"
#include "model/tensor_file.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>

#include <ATen/core/grad_mode.h>

namespace engine {
namespace {

namespace fs = std::filesystem;
constexpr const char* kState = "state.safetensors";
constexpr const char* kFacts = "state.json";
constexpr int kFormat = 1;

/// One run's rows by their names in the file, on their device.
using StateRows = std::vector<std::pair<std::string, at::Tensor>>;

StateRows stateOf(const Member& member, std::int64_t index, Trainer& trainer)
{
    StateRows rows{{"values", trainer.network().parameters().values().select(0, index).detach()},
                   {"first_moment", trainer.optimizer().firstMoment().select(0, index)},
                   {"second_moment", trainer.optimizer().secondMoment().select(0, index)}};
    if (member.bestRow.defined())
        rows.emplace_back("best", member.bestRow);
    return rows;
}

bool isFinite(const StateRows& rows)
{
    return std::all_of(rows.begin(), rows.end(),
                       [](const auto& row) { return row.second.isfinite().all().template item<bool>(); });
}

void writeRows(const fs::path& file, StateRows rows)
{
    std::vector<TensorView> views;
    for (auto& [name, row] : rows) {
        row = row.to(at::kCPU).contiguous();
        const std::span data(row.const_data_ptr<float>(), static_cast<std::size_t>(row.numel()));
        views.push_back({name, DType::F32, {row.numel()}, std::as_bytes(data)});
    }
    writeSafetensors(file, views);
}

nlohmann::ordered_json factsOf(const Member& member, std::int64_t adamSteps)
{
    nlohmann::ordered_json facts;
    facts["format"] = kFormat;
    facts["adam_steps"] = adamSteps;
    facts["best_primary"] = member.bestPrimary ? nlohmann::ordered_json(*member.bestPrimary) : nullptr;
    facts["best_step"] = member.bestStep;
    return facts;
}

void writeState(const fs::path& checkpoint, const StateRows& state, nlohmann::ordered_json facts)
{
    if (!isFinite(state))
        throw EngineError(ErrorCode::NonFinite,
                          "the checkpoint would hold values that are not finite and was not saved",
                          checkpoint.string());
    const fs::path fresh = checkpoint.string() + ".new";
    fs::remove_all(fresh);
    createFolders(fresh);
    writeRows(fresh / kState, state);
    facts["files"][kState] = {{"bytes", fileSize(fresh / kState)}, {"sha256", sha256OfFile(fresh / kState)}};
    writeFileAtomically(fresh / kFacts, writeJson(facts, 2));
    replaceFolder(fresh, checkpoint);
}

void writeManifest(const fs::path& file, std::int64_t step, const std::vector<std::string>& names, Trainer& trainer,
                   const CheckpointFacts& facts)
{
    nlohmann::ordered_json manifest;
    manifest["format"] = kFormat;
    manifest["step"] = step;
    manifest["members"] = names;
    manifest["micro_batch_size"] = trainer.plan().microBatchSize();
    manifest["dtype"] = facts.dtype;
    manifest["threads"] = facts.threads;
    manifest["fingerprint"] = kernelFingerprint();
    createFolders(file.parent_path());
    writeFileAtomically(file, writeJson(manifest, 2));
}

/// The step in a folder name that checkpointName() makes.
std::optional<std::int64_t> stepOf(const std::string& name)
{
    constexpr std::string_view kStart = "step-";
    std::int64_t step = 0;
    const char* const end = name.data() + name.size();
    if (!name.starts_with(kStart))
        return std::nullopt;
    const auto [stopped, error] = std::from_chars(name.data() + kStart.size(), end, step);
    if (error != std::errc() || stopped != end || step < 0)
        return std::nullopt;
    return step;
}

/// Keeps the newest checkpoint and the one before it; what a killed process left unfinished or put aside goes.
void prune(const fs::path& run, std::int64_t newest)
{
    const fs::path checkpoints = run / "checkpoints";
    std::vector<fs::path> unfinished;
    for (const fs::directory_entry& entry : fs::directory_iterator(checkpoints))
        if (entry.path().extension() == ".new" || entry.path().extension() == ".old")
            unfinished.push_back(entry.path());
    for (const fs::path& folder : unfinished)
        fs::remove_all(folder);
    std::vector<std::int64_t> older = checkpointSteps(run);
    std::erase(older, newest);
    for (std::size_t i = 0; i + 1 < older.size(); ++i)
        fs::remove_all(checkpoints / checkpointName(older[i]));
}

nlohmann::json checkedFacts(const fs::path& checkpoint)
{
    nlohmann::json facts = readJsonFile(checkpoint / kFacts);
    try {
        if (facts.at("format").get<int>() > kFormat)
            throw EngineError(ErrorCode::BadFile, "the checkpoint is from a newer version of this program",
                              (checkpoint / kFacts).string(), "update the program");
        const nlohmann::json& file = facts.at("files").at(kState);
        if (fileSize(checkpoint / kState) != file.at("bytes").get<std::uint64_t>() ||
            sha256OfFile(checkpoint / kState) != file.at("sha256").get<std::string>())
            throw EngineError(ErrorCode::BadFile, "the checkpoint was changed or damaged after it was written",
                              (checkpoint / kState).string(), "continue from an older checkpoint or start again");
        (void)facts.at("adam_steps").get<std::int64_t>();
        (void)facts.at("best_step").get<std::int64_t>();
        (void)facts.value("manifest", std::string());
        if (!facts.at("best_primary").is_null())
            (void)facts.at("best_primary").get<double>();
    } catch (const nlohmann::json::exception&) {
        throw EngineError(ErrorCode::BadFile, "the checkpoint's facts lack a key or have one of a wrong type",
                          (checkpoint / kFacts).string(), "continue from an older checkpoint or start again");
    }
    return facts;
}

} // namespace

std::string checkpointName(std::int64_t step)
{
    std::string digits = std::to_string(step);
    return "step-" + std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits;
}

std::vector<std::int64_t> checkpointSteps(const fs::path& runFolder)
{
    std::vector<std::int64_t> steps;
    std::error_code none;
    for (const fs::directory_entry& entry : fs::directory_iterator(runFolder / "checkpoints", none))
        if (const auto step = stepOf(entry.path().filename().string()))
            steps.push_back(*step);
    std::sort(steps.begin(), steps.end());
    return steps;
}

bool isFiniteState(const Member& member, std::size_t index, Trainer& trainer)
{
    return isFinite(stateOf(member, static_cast<std::int64_t>(index), trainer));
}

std::optional<std::string> manifestOfWhole(const fs::path& checkpoint)
{
    try {
        return fs::path(checkedFacts(checkpoint).value("manifest", std::string())).filename().string();
    } catch (const EngineError&) {
        return std::nullopt;
    }
}

void removeCheckpointsAfter(const fs::path& runFolder, std::int64_t step)
{
    for (const std::int64_t later : checkpointSteps(runFolder))
        if (later > step)
            fs::remove_all(runFolder / "checkpoints" / checkpointName(later));
}

void saveCheckpoint(const fs::path& manifest, std::int64_t step, const std::vector<Member>& members, Trainer& trainer,
                    const CheckpointFacts& facts)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < members.size(); ++i) {
        names.push_back(members[i].name());
        if (!members[i].active())
            continue;
        nlohmann::ordered_json common = factsOf(members[i], trainer.optimizer().steps()[i]);
        common["step"] = step;
        common["manifest"] = manifest.filename().string();
        writeState(members[i].folder() / "checkpoints" / checkpointName(step),
                   stateOf(members[i], static_cast<std::int64_t>(i), trainer), std::move(common));
    }
    writeManifest(manifest, step, names, trainer, facts);
    for (const Member& member : members)
        if (member.active())
            prune(member.folder(), step);
}

CohortManifest readManifest(const fs::path& file)
{
    const nlohmann::json json = readJsonFile(file);
    try {
        return {json.at("step").get<std::int64_t>(),
                json.at("members").get<std::vector<std::string>>(),
                json.at("micro_batch_size").get<std::int64_t>(),
                json.at("dtype").get<std::string>(),
                json.at("fingerprint").get<std::string>(),
                json.at("threads").get<int>()};
    } catch (const nlohmann::json::exception&) {
        throw EngineError(ErrorCode::BadFile, "the cohort's manifest lacks a key or has one of a wrong type",
                          file.string());
    }
}

void restoreMember(const fs::path& checkpoint, Member& member, std::size_t index, Trainer& trainer)
{
    const at::NoGradGuard noGradient;
    const nlohmann::json facts = checkedFacts(checkpoint);
    const SafetensorsFile file(checkpoint / kState);
    const auto run = static_cast<std::int64_t>(index);
    const auto read = [&](const char* name) {
        const TensorEntry* entry = file.find(name);
        if (!entry || entry->shape != std::vector<std::int64_t>{trainer.network().layout().size()})
            throw EngineError(ErrorCode::BadFile,
                              std::string("the checkpoint's ") + name + " does not fit this configuration",
                              file.path().string());
        return readFloatTensor(file, *entry);
    };
    trainer.network().parameters().values().select(0, run).copy_(read("values"));
    trainer.optimizer().firstMoment().select(0, run).copy_(read("first_moment"));
    trainer.optimizer().secondMoment().select(0, run).copy_(read("second_moment"));
    trainer.optimizer().steps()[index] = facts.at("adam_steps").get<std::int64_t>();
    member.bestStep = facts.at("best_step").get<std::int64_t>();
    if (!facts.at("best_primary").is_null())
        member.bestPrimary = facts.at("best_primary").get<double>();
    if (file.find("best"))
        member.bestRow = read("best").to(trainer.network().parameters().values().device());
}

fs::path manifestPath(const fs::path& runFolder, const fs::path& studyFolder)
{
    if (studyFolder.empty())
        return runFolder / "checkpoints" / "cohort.json";
    return studyFolder / "cohorts" / (runFolder.filename().string() + ".json");
}

} // namespace engine
