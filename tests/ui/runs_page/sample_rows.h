// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/run_row.h"

#include <string>
#include <vector>

namespace sample {

/// One run with a value for every fact.
inline ui::RunRow fullRow()
{
    ui::RunRow row;
    row.summary.name = "20261124-101500-minilm-lora";
    row.summary.label = "λ 0.4 · seed 2";
    row.summary.study = "20261124-101400-grid";
    row.summary.state = engine::RunState::Completed;
    row.summary.startedAt = "2026-11-24T10:15:00Z";
    row.summary.lambda = 0.4;
    row.summary.method = "lora";
    row.summary.source = "h0";
    row.summary.model = "MiniLM-L6";
    row.summary.data = "SST-2";
    row.summary.seed = 2;
    row.summary.bestPrimary = 0.81;
    row.summary.primaryMetric = "accuracy";
    row.summary.lastSimilarity = 0.33;
    row.summary.testPrimary = {{"sst2", 0.79}, {"ood", 0.62}};
    row.summary.step = 190;
    row.summary.steps = 190;
    row.summary.seconds = 95;
    row.tags = {"keep", "Straße"};
    row.note = "the second Try, with warm-up";
    row.pinned = true;
    row.bytes = 1'500'000'000;
    return row;
}

/// Runs of several models, data sets and methods.
inline std::vector<ui::RunRow> manyRows(int count)
{
    std::vector<ui::RunRow> rows;
    for (int i = 0; i < count; ++i) {
        ui::RunRow row = fullRow();
        row.summary.name = "20261124-101500-run-" + std::to_string(i);
        row.summary.label = "λ " + std::to_string(i % 7) + " · seed " + std::to_string(i % 5);
        row.summary.lambda = (i % 7) / 10.0;
        row.summary.seed = static_cast<std::uint64_t>(i % 5);
        row.summary.method = i % 3 ? "lora" : "dora";
        row.summary.data = i % 2 ? "SST-2" : "RTE";
        row.note = i % 10 ? QString() : QStringLiteral("note number %1, with a few words in it").arg(i);
        rows.push_back(row);
    }
    return rows;
}

} // namespace sample
