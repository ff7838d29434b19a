// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/encoded.h"
#include "engine/lambda_sweep.h"
#include "lab/lab_model.h"

#include <stop_token>
#include <vector>

namespace engine {

/// A labelled set as a sweep goes through it.
struct SweepData {
    TaskConfig task;                   ///< with the classes in the order of the labels
    EncodedDataset samples;            ///< in the set's order
    std::vector<SweepSample> texts;    ///< likewise
    std::vector<std::int64_t> columns; ///< output of the head by class; empty: as they are
    std::vector<std::size_t> order;    ///< every sample once, the evenly spread part first
};

/// Reads and tokenizes what `setup` names; empty where it was stopped, which is looked for at every row.  Errors  as
/// LambdaSweep's.
[[nodiscard]] SweepData readSweepData(const SweepSetup& setup, const LabParts& parts, const LabArmFacts& arm,
                                      const std::stop_token& stop);

/// These samples alone, in this order.
[[nodiscard]] EncodedDataset picked(const EncodedDataset& data, const std::vector<std::size_t>& which);

} // namespace engine
