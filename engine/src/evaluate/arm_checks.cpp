// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/arm_checks.h"

#include "engine/error.h"
#include "measure/checkpoint_network.h"
#include "measure/inputs.h"
#include "model/head_tensors.h"
#include "score/evaluation_folder.h"

#include <algorithm>

namespace engine {

void ArmChecks::check(const TaskEntry& task, std::size_t arm)
{
    task.asked.task.kind == TaskKind::CausalLm ? checkLanguage(task, arm) : checkHead(task, arm);
}

std::int64_t ArmChecks::virtualRows(const std::vector<std::size_t>& arms) const
{
    std::int64_t most = 0;
    for (const std::size_t arm : arms)
        if (const auto& config = m_arms[arm].config;
            config && (config->method == MethodKind::Prefix || config->method == MethodKind::Prompt))
            most = std::max<std::int64_t>(most, config->virtualTokens);
    return most;
}

const AdaptedModel& ArmChecks::adapted(std::size_t arm)
{
    if (const auto found = m_adapted.find(arm); found != m_adapted.end())
        return found->second;
    const GenerationArm& asked = m_arms[arm].arm;
    return m_adapted.emplace(arm, readAdapted(m_shape, asked.adapter, asked.lambda)).first->second;
}

void ArmChecks::checkLanguage(const TaskEntry& task, std::size_t arm)
{
    const std::string where = m_arms[arm].config ? m_arms[arm].arm.adapter.string() : m_shape.folder.string();
    if (m_shape.family->names.output == nullptr)
        throw EngineError(ErrorCode::Unsupported,
                          std::string(m_shape.family->name) + " models generate no text, as " + task.asked.name +
                              " asks for",
                          where, "choose a LLaMA or GPT-J model");
    if (!m_arms[arm].config)
        return;
    const AdaptedModel& model = adapted(arm);
    if (!model.options.method.languageModel || model.options.classes > 0)
        throw EngineError(ErrorCode::BadConfig,
                          "this adapter has a classification head, and " + task.asked.name + " is judged by text",
                          where, "name an adapter of a language model (task.kind causal_lm)");
    if (model.member.source == SiboSource::Permuted && model.lambda > 0 &&
        task.asked.scoring == ScoringKind::Generation)
        throw EngineError(ErrorCode::Unsupported,
                          "sibo.source permuted mixes in rows of later tokens, which a text in the making has not got",
                          where, "judge it by loss or likelihood (--scoring)");
}

void ArmChecks::checkHead(const TaskEntry& task, std::size_t arm)
{
    const TaskConfig& config = task.asked.task;
    if (!m_arms[arm].config) {
        const std::string where = m_shape.folder.string();
        const std::int64_t outputs = checkpointOutputs();
        if (outputs == 0)
            throw EngineError(ErrorCode::BadConfig,
                              "this model has no classification head, which " + task.asked.name + " needs", where,
                              "leave the model alone (--base) out, or name a trained run");
        checkClasses(outputs, config.labels.size(), config.kind, where);
        return;
    }
    const std::string where = m_arms[arm].arm.adapter.string();
    const AdaptedModel& model = adapted(arm);
    if (model.options.method.languageModel)
        throw EngineError(ErrorCode::BadConfig,
                          "this adapter is a language model's, without a head for " + task.asked.name, where,
                          "evaluate it on texts, or name a run that was trained on classes");
    checkClasses(model.options.classes, config.labels.size(), config.kind, where);
    if (config.kind == TaskKind::Classification && model.config.labels.size() == config.labels.size())
        (void)headColumns(config.labels, model.config.labels, where);
}

/// Of the checkpoint's own head; 0: it has none.
std::int64_t ArmChecks::checkpointOutputs() const
{
    std::int64_t outputs = 0;
    for (const std::string& name : headTensors(*m_shape.family)) {
        const auto found = m_weights.find(name);
        if (!found)
            return 0;
        outputs = found->entry->shape.empty() ? 0 : found->entry->shape.front();
    }
    return outputs;
}

} // namespace engine
