// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/model_shape.h"
#include "engine/check.h"
#include "engine/study_plan.h"
#include "text/tokenizer.h"
#include "train/training_data.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// Models' shapes and data as token ids, each read once however many runs of a study share them.
class LoadedData {
public:
    struct Part {
        ModelShape shape;
        std::shared_ptr<const Tokenizer> tokenizer;
        TrainingData data;
    };

    /// While something is read, `key` names the key that a failure belongs to.
    LoadedData(std::filesystem::path library, std::string& key) : m_library(std::move(library)), m_key(key) {}

    /// Errors  EngineError of the readers.
    const Part& of(const TrainConfig& config);

private:
    std::filesystem::path m_library;
    std::string& m_key;
    std::map<std::string, Part> m_parts;
};

/// What a planned study takes.
struct StudyCosts {
    std::string device, dtype;
    std::vector<MethodCost> methods;                   ///< of the first run
    std::int64_t memoryBytes = 0, memoryAvailable = 0; ///< of the cohort that takes most
    std::int64_t memoryHeld = 0;                       ///< the same by mostHeld
    std::int64_t memoryAlone = 0;                      ///< of the single run that takes most
    bool fitsTogether = true;                          ///< no cohort has to be split (membersThatFit)
    std::int64_t diskBytes = 0;
    std::optional<double> seconds; ///< of halving: without what it leaves behind
    int mayBeAdded = 0;            ///< runs that refinement may add; not in the sums
    std::vector<Problem> problems; ///< a warm-up longer than a run
};

/// Cohort by cohort: memory is the largest, disk and time are sums. Per run on disk: best and last adapter and two
/// checkpoints of four rows each, 4 bytes a number; 200 bytes a step of events; a line a sample of predictions, best
/// and final. `study` names the strategy.  Errors  EngineError of the readers, and where there is no such device.
[[nodiscard]] StudyCosts studyCosts(const StudyPlan& plan, const StudyConfig& study, LoadedData& loaded,
                                    const std::filesystem::path& library);

} // namespace engine
