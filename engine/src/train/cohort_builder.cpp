// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/cohort_builder.h"

#include "device/cpu_memory.h"
#include "device/device.h"
#include "engine/error.h"
#include "engine/places.h"
#include "peft/adapter_file.h"
#include "train/facts.h"
#include "train/memory_estimate.h"

#include <algorithm>

namespace engine {
namespace {

/// Memory for the whole process: on the CPU what is in use already counts, since the estimate is of the peak.
std::int64_t memoryForAll(const at::Device& device)
{
    return availableMemory(device) + (device.is_cpu() ? residentBytes() : 0);
}

} // namespace

std::size_t membersThatFit(const std::vector<Job>& jobs, Workspace& workspace)
{
    const TrainConfig& config = jobs.front().run.config;
    const LoadedModel& model = workspace.model(config.model, config.task.kind == TaskKind::CausalLm);
    MemoryRequest request =
        memoryRequest(config, model.model.shape, workspace.data(config, model), model.dtype == "bfloat16");
    const std::int64_t there = memoryForAll(model.model.device());
    for (std::size_t runs = jobs.size(); runs > 0; --runs) {
        request.runs = static_cast<std::int64_t>(runs);
        // A heap grows holes before they are given back; a single run is not refused for their sake.
        const std::int64_t needed = runs > 1 ? mostHeld(request) : estimateMemory(request);
        if (there == 0 || needed <= there)
            return runs;
    }
    request.runs = 1;
    throw EngineError(ErrorCode::OutOfMemory,
                      "this needs about " + std::to_string(estimateMemory(request) / 1'000'000) + " MB, and " +
                          std::to_string(there / 1'000'000) + " MB are there",
                      "train.micro_batch_size", "use a smaller micro-batch, shorter samples or a smaller model");
}

PreparedCohort prepareCohort(std::vector<Job> jobs, Workspace& workspace)
{
    PreparedCohort prepared;
    const TrainConfig& first = jobs.front().run.config;
    prepared.model = &workspace.model(first.model, first.task.kind == TaskKind::CausalLm);
    prepared.data = &workspace.data(first, *prepared.model);
    MemoryRequest request =
        memoryRequest(first, prepared.model->model.shape, *prepared.data, prepared.model->dtype == "bfloat16");
    request.runs = static_cast<std::int64_t>(jobs.size());
    prepared.memoryEstimate = estimateMemory(request);
    std::vector<TrainConfig> configs;
    for (Job& job : jobs) {
        job.run.config.model.device = deviceName(prepared.model->model.device());
        job.run.config.model.dtype = prepared.model->dtype;
        configs.push_back(job.run.config);
    }
    const std::int64_t classes = prepared.data->outputs(first.task.kind);
    prepared.trainer = std::make_unique<Trainer>(prepared.model->model, prepared.data->train, configs, classes);
    prepared.jobs = std::move(jobs);
    return prepared;
}

PreparedCohort prepareNewCohort(std::vector<Job> jobs, Workspace& workspace)
{
    PreparedCohort prepared = prepareCohort(std::move(jobs), workspace);
    Network& network = prepared.trainer->network();
    for (std::size_t i = 0; i < prepared.jobs.size(); ++i)
        if (const std::filesystem::path& adapter = prepared.jobs[i].run.config.train.initAdapter; !adapter.empty())
            loadAdapter(adapter, network.model().shape, network.layout(),
                        network.parameters().values().select(0, static_cast<std::int64_t>(i)));
    return prepared;
}

Member createMember(const PreparedCohort& prepared, std::size_t index, const std::filesystem::path& library,
                    const std::string& study, int threads)
{
    const Job& job = prepared.jobs.at(index);
    return Member::create(job.run, job.name, library, study, runFacts(job.run.config, *prepared.model, threads));
}

std::vector<Member> createMembers(const PreparedCohort& prepared, const std::filesystem::path& library,
                                  const std::string& study, int threads)
{
    std::vector<Member> members;
    try {
        for (std::size_t i = 0; i < prepared.jobs.size(); ++i)
            members.push_back(createMember(prepared, i, library, study, threads));
    } catch (...) {
        std::vector<std::filesystem::path> folders;
        for (const Member& member : members)
            folders.push_back(member.folder());
        members.clear(); // lets go of their locks
        for (const std::filesystem::path& folder : folders)
            std::filesystem::remove_all(folder);
        throw;
    }
    return members;
}

CohortSetup cohortSetup(const PreparedCohort& prepared, int threads, const std::filesystem::path& manifest,
                        const TrainOptions& options, const EventSink& sink, const std::stop_token& stop)
{
    return {prepared.model->model,
            *prepared.data,
            prepared.model->dtype,
            prepared.model->sha256,
            threads,
            prepared.memoryEstimate,
            manifest,
            sink,
            options.pause,
            stop};
}

} // namespace engine
