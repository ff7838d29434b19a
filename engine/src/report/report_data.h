// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/comparison.h"
#include "engine/report_document.h"
#include "engine/verdict.h"
#include "report/run_lines.h"

#include <string>
#include <vector>

namespace engine {

/// Settings that differ in λ and in what is mixed in alone.
struct ComparedPanel {
    std::string label; ///< of what else varies: "learning rate 0.0003"; empty where nothing does
    std::vector<std::size_t> settings;
};

/// What the sections of a report are made from: runs of one study, or picked by hand, never empty.
struct ReportData {
    const std::vector<RunRecord>& runs;
    const StudyRecord* study = nullptr; ///< null: runs picked by hand
    const Comparison& comparison;
    const Verdict& verdict;
    const VerdictOptions& options; ///< of the verdict
    const Palette& palette;
    const std::vector<RunLook>& looks; ///< one a run

    /// Places in `runs` of a setting's runs.
    [[nodiscard]] std::vector<std::size_t> runsOf(const SettingFigures& setting) const;
    [[nodiscard]] std::vector<ComparedPanel> panels() const;
    [[nodiscard]] const RunRecord& first() const { return runs.front(); }
};

using ReportBlocks = std::vector<ReportBlock>;

/// Appends the blocks of a section behind others.
void append(ReportBlocks& blocks, ReportBlocks more);

} // namespace engine
