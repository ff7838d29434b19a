// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate.h"

#include "config/model_config.h"
#include "device/device.h"
#include "device/dtype_probe.h"
#include "engine/error.h"
#include "engine/places.h"
#include "engine/runs.h"
#include "generate/end_tokens.h"
#include "generate/generator.h"
#include "generate/lockstep.h"
#include "peft/adapted_model.h"
#include "text/chat_template.h"

namespace engine {
namespace {

constexpr int kNoLimit = 1 << 30; // a prompt that is too long is refused, not cut

/// The request's model, else the one that the first adapter names.
std::filesystem::path modelFolderOf(const GenerateRequest& request)
{
    std::filesystem::path path = request.model;
    for (std::size_t i = 0; path.empty() && i < request.arms.size(); ++i)
        if (!request.arms[i].adapter.empty())
            path = readAdapterConfig(adapterFolder(request.arms[i].adapter)).baseModel;
    if (path.empty())
        throw EngineError(ErrorCode::BadConfig, "no model is named", "model", "give a model folder or an adapter");
    return findModel(path, libraryRoot());
}

std::vector<PromptIds> promptIds(const GenerateRequest& request, const std::filesystem::path& folder,
                                 const Tokenizer& tokenizer)
{
    std::optional<ChatTemplate> chat;
    if (request.chat && !(chat = loadChatTemplate(folder)))
        throw EngineError(ErrorCode::Unsupported, "this model has no chat template", folder.string(),
                          "leave the chat form out, and write the prompt as the model was trained on it");
    std::vector<PromptIds> prompts;
    for (const std::string& text : request.prompts) {
        std::vector<std::int32_t> ids;
        if (chat) {
            std::vector<ChatMessage> messages;
            if (!request.system.empty())
                messages.push_back({"system", request.system});
            messages.push_back({"user", text});
            ids = tokenizer.encodePlain(chat->render(messages, {true, std::nullopt}), SpecialText::Token);
        } else {
            ids = tokenizer.encode(text, std::nullopt, kNoLimit, SpecialText::Token).ids;
        }
        prompts.push_back({std::move(ids), prompts.size()});
    }
    return prompts;
}

} // namespace

std::vector<std::vector<Generation>> generate(const GenerateRequest& request,
                                              const std::function<void(const GeneratedPiece&)>& onPiece,
                                              std::stop_token stop)
{
    configureThreads(0);
    const std::filesystem::path folder = modelFolderOf(request);
    const ModelShape shape = readModelShape(folder);
    const auto tokenizer = loadTokenizer(folder);
    const std::vector<PromptIds> prompts = promptIds(request, folder, *tokenizer);
    const at::Device device = resolveDevice(request.device);
    const auto choice = chooseDtype(request.dtype, device, shape.hiddenSize, shape.intermediateSize,
                                    libraryRoot() / "cache" / "gemm.json");
    const TransformerModel model = loadTransformer(folder, {device, choice.type, true, true});
    const LockstepPlan plan = planLockstep(model, request.arms);
    if (request.model.empty()) // naming a model is taking it as it is
        for (const ArmFacts& arm : plan.arms)
            if (!arm.folder.empty())
                checkBaseWeights(arm.config, folder);
    std::vector<std::vector<Generation>> results(plan.arms.size(), std::vector<Generation>(prompts.size()));
    for (const ArmGroup& group : plan.groups) {
        const auto network = lockstepNetwork(model, group);
        GenerationSink sink;
        if (onPiece)
            sink.piece = [&](GeneratedPiece piece) {
                piece.arm = group.arms[piece.arm];
                onPiece(piece);
            };
        Generator generator(*network, *tokenizer,
                            {request.settings, group.hasAdapter() ? endTokensOfAdapters(shape, *tokenizer)
                                                                  : endTokens(shape, *tokenizer)});
        auto byRun = generator(prompts, sink, stop);
        for (std::size_t r = 0; r < group.arms.size(); ++r)
            results[group.arms[r]] = std::move(byRun[r]);
    }
    return results;
}

} // namespace engine
