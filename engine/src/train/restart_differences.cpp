// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/restart_differences.h"

#include "base/json.h"
#include "device/device.h"
#include "engine/error.h"
#include "engine/runs.h"
#include "train/facts.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

namespace engine {
namespace {

namespace fs = std::filesystem;

template<typename Value>
void compare(const Value& now, const Value& then, const std::string& what, std::vector<std::string>& differences)
{
    std::ostringstream text;
    text << what << " is " << now << " instead of " << then;
    if (now != then)
        differences.push_back(text.str());
}

/// The manifest's members less those that ended where the others went on.
std::vector<std::string> membersThatGoOn(const CohortManifest& manifest, const fs::path& runs, bool waited)
{
    std::vector<std::string> members;
    for (const std::string& run : manifest.members) {
        RunState state = RunState::Interrupted;
        try {
            state = readSummary(runs / run).state;
        } catch (const EngineError&) {
            // Its folder is gone or damaged: it is missed.
        }
        if (state != RunState::Pruned && !(waited && state == RunState::Failed))
            members.push_back(run);
    }
    return members;
}

void compareManifest(const PreparedCohort& prepared, int threads, const Part& part, bool waited,
                     std::vector<std::string>& differences)
{
    if (!part.front().point.manifest)
        return;
    const CohortManifest& manifest = *part.front().point.manifest;
    const std::vector<std::string> names = namesOf(jobsOf(part));
    if (names != manifest.members) {
        const auto members = membersThatGoOn(manifest, part.front().folder.parent_path(), waited);
        if (names != members)
            differences.push_back("a cohort of " + std::to_string(names.size()) + " instead of " +
                                  std::to_string(members.size()) + ", or in another order");
    }
    compare<std::int64_t>(threads, manifest.threads, "the number of threads", differences);
    compare(kernelFingerprint(), manifest.fingerprint, "the set of kernels", differences);
    compare(prepared.trainer->plan().microBatchSize(), manifest.microBatchSize, "the micro-batch", differences);
    compare(prepared.model->dtype, manifest.dtype, "the GEMM type", differences);
}

void compareFacts(const PreparedCohort& prepared, int threads, const Part& part, std::vector<std::string>& differences)
{
    const auto now = nlohmann::json::parse(runFacts(prepared.jobs.front().run.config, *prepared.model, threads));
    const auto then = readJsonFile(part.front().folder / "config.json").value("facts", nlohmann::json::object());
    for (const char* key : {"model_sha256", "data_sha256", "program"})
        if (then.contains(key) && then[key] != now[key])
            differences.push_back(std::string(key) + " has changed");
}

} // namespace

std::vector<Job> jobsOf(const Part& part)
{
    std::vector<Job> jobs;
    for (const Restart& restart : part)
        jobs.push_back(restart.job);
    return jobs;
}

std::vector<std::string> differencesOf(const PreparedCohort& prepared, int threads, const Part& part, bool waited)
{
    std::vector<std::string> differences;
    for (const Restart& restart : part)
        for (const std::string& difference : restart.point.differences)
            if (std::find(differences.begin(), differences.end(), difference) == differences.end())
                differences.push_back(difference);
    compareFacts(prepared, threads, part, differences);
    compareManifest(prepared, threads, part, waited, differences);
    return differences;
}

} // namespace engine
