// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/atomic_file.h"
#include "score/evaluation_folder.h"
#include "score/evaluation_json.h"
#include "score/prediction_line.h"

#include <filesystem>
#include <string>
#include <vector>

/// Evaluations made by hand: a record and predictions, without a model.
namespace made {

inline engine::TaskEntry task(const std::string& preset, engine::TaskKind kind, std::vector<std::string> labels,
                              const std::string& file)
{
    engine::TaskEntry entry;
    entry.asked.name = preset;
    entry.asked.task.preset = preset;
    entry.asked.task.kind = kind;
    entry.asked.task.labels = std::move(labels);
    entry.asked.task.validation = "/data/" + file;
    entry.asked.scoring =
        kind == engine::TaskKind::CausalLm ? engine::ScoringKind::Generation : engine::ScoringKind::Head;
    entry.sha256 = "00";
    return entry;
}

inline engine::EvaluationRecord record(std::vector<engine::TaskEntry> tasks, std::size_t arms = 1)
{
    engine::EvaluationRecord record;
    record.name = "20261130-100000-made-0000";
    record.startedAt = "2026-11-30T10:00:00Z";
    record.request.model = "/models/made";
    for (std::size_t i = 0; i < arms; ++i) {
        record.request.arms.push_back({"/runs/" + std::to_string(i) + "/adapter", std::nullopt});
        engine::ArmEntry arm;
        arm.name = "λ 0." + std::to_string(i);
        record.arms.push_back(arm);
    }
    for (engine::TaskEntry& entry : tasks) {
        record.request.tasks.push_back(entry.asked);
        record.tasks.push_back(std::move(entry));
    }
    return record;
}

/// A prediction of a class or number: right where it equals `gold`.
inline engine::Prediction guess(std::int64_t index, const std::string& gold, const std::string& answer,
                                std::vector<double> scores = {})
{
    engine::Prediction p;
    p.index = index;
    p.row = index + 2;
    p.prompt = "text " + std::to_string(index);
    p.gold = gold;
    p.answer = answer;
    p.right = gold == answer;
    p.scores = std::move(scores);
    return p;
}

inline void write(const std::filesystem::path& folder, const engine::EvaluationRecord& record)
{
    engine::createFolders(folder);
    engine::writeFileAtomically(folder / engine::kEvaluationFile, engine::evaluationText(record));
}

inline void write(const std::filesystem::path& folder, const std::string& task, std::size_t arm,
                  const std::vector<engine::Prediction>& predictions)
{
    std::string text;
    for (const engine::Prediction& p : predictions)
        text += engine::predictionLine(p) + "\n";
    const auto file = engine::predictionFile(folder, task, arm);
    engine::createFolders(file.parent_path());
    engine::writeFileAtomically(file, text);
}

} // namespace made
