// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/checkpoint_network.h"

#include "engine/error.h"

namespace engine {

std::unique_ptr<Network> checkpointNetwork(const TransformerModel& model, TaskKind kind)
{
    const bool language = kind == TaskKind::CausalLm;
    if (!language && model.head.empty())
        throw EngineError(ErrorCode::BadConfig, "this model has no classification head to evaluate",
                          model.folder.string(), "give a trained run or adapter");
    NetworkOptions options;
    options.method.kind = MethodKind::Head;
    options.method.languageModel = language;
    options.classes = language ? 0 : model.head.back().second.size(0);
    auto network = std::make_unique<Network>(model, options, std::vector<MethodMember>(1));
    network->initialise();
    return network;
}

void checkClasses(std::int64_t outputs, std::size_t labels, TaskKind kind, const std::string& where)
{
    if (kind == TaskKind::CausalLm)
        return;
    const std::int64_t wanted = kind == TaskKind::Regression ? 1 : static_cast<std::int64_t>(labels);
    if (outputs != wanted)
        throw EngineError(ErrorCode::BadConfig,
                          "the head gives " + std::to_string(outputs) + " numbers, the data has " +
                              std::to_string(wanted) + (kind == TaskKind::Regression ? " (regression)" : " classes"),
                          where, "evaluate on the task it was trained for");
}

} // namespace engine
