// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive.h"
#include "engine/doctor.h"
#include "engine/evaluate.h"
#include "engine/export.h"
#include "engine/fields.h"
#include "engine/probe.h"
#include "engine/run_export.h"
#include "engine/runs.h"

#include <span>
#include <string>
#include <vector>

/// Results as people read them, and as `--json` prints them (stable keys; one object or list, with a newline).
namespace cli {

[[nodiscard]] std::string evaluationText(const engine::EvaluateResult& result);
[[nodiscard]] std::string evaluationJson(const engine::EvaluateResult& result);

[[nodiscard]] std::string exportText(const engine::ExportResult& result);
[[nodiscard]] std::string exportJson(const engine::ExportResult& result);

[[nodiscard]] std::string figuresText(const engine::FiguresExport& result);
[[nodiscard]] std::string figuresJson(const engine::FiguresExport& result);

[[nodiscard]] std::string archiveText(const engine::ArchiveWritten& result);
[[nodiscard]] std::string archiveJson(const engine::ArchiveWritten& result);

[[nodiscard]] std::string importText(const std::vector<engine::ImportedFolder>& folders);
[[nodiscard]] std::string importJson(const std::vector<engine::ImportedFolder>& folders);

[[nodiscard]] std::string probeText(const engine::ProbeResult& result);
[[nodiscard]] std::string probeJson(const engine::ProbeResult& result);

[[nodiscard]] std::string runsText(const std::vector<engine::RunSummary>& runs);
[[nodiscard]] std::string runsJson(const std::vector<engine::RunSummary>& runs);

[[nodiscard]] std::string fieldsText(std::span<const engine::Field> fields);
[[nodiscard]] std::string fieldsJson(std::span<const engine::Field> fields);

[[nodiscard]] std::string doctorText(const std::vector<engine::DoctorLine>& lines);
[[nodiscard]] std::string doctorJson(const std::vector<engine::DoctorLine>& lines);

[[nodiscard]] std::string versionJson(const std::string& version);

} // namespace cli
