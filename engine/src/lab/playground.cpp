// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/playground.h"

#include "engine/error.h"
#include "generate/end_tokens.h"
#include "generate/generator.h"
#include "generate/lockstep.h"
#include "generate/prompt_tokens.h"
#include "lab/lab_arms.h"
#include "measure/checkpoint_network.h"
#include "peft/adapted_model.h"
#include "text/chat_template.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <ATen/core/grad_mode.h>
#include <ATen/ops/softmax.h>

namespace engine {
namespace {

constexpr int kNoLimit = 1 << 30; // a prompt that is too long is refused, not cut

/// Generating arms that share a network.
struct PlayGroup {
    std::unique_ptr<Network> network;
    std::vector<std::size_t> arms;
};

std::vector<double> numbersOf(const at::Tensor& row)
{
    const at::Tensor wide = row.to(at::kCPU, at::kDouble).contiguous();
    const double* data = wide.const_data_ptr<double>();
    return {data, data + wide.numel()};
}

} // namespace

struct Playground::State {
    explicit State(std::shared_ptr<const LabModel> loaded)
        : model(std::move(loaded)), chat(loadChatTemplate(model->folder()))
    {
    }

    std::shared_ptr<const LabModel> model;
    std::optional<ChatTemplate> chat;
    std::vector<GenerationArm> arms;
    std::vector<LabArmFacts> facts;
    std::vector<std::unique_ptr<Network>> heads; ///< by arm; null: it has none
    std::vector<std::size_t> generating;         ///< arms without a head, where the model can generate
    std::vector<bool> learnedEnd;                ///< by arm: an adapter's, or one that generates beside it in lockstep
    std::vector<PlayGroup> together, apart;      ///< made when first needed; `apart` one arm each

    [[nodiscard]] const TransformerModel& base() const { return model->parts().model; }
    [[nodiscard]] const Tokenizer& tokenizer() const { return *model->parts().tokenizer; }
    [[nodiscard]] std::unique_ptr<Network> headOf(std::size_t arm) const;
    [[nodiscard]] LockstepPlan planOf(const std::vector<std::size_t>& which) const;
    void findLearnedEnds();
    [[nodiscard]] std::vector<PlayGroup> groupsOf(const std::vector<std::size_t>& which) const;
    [[nodiscard]] std::vector<PlayGroup>& groupsFor(bool samePrompt);
    [[nodiscard]] std::vector<std::int32_t> promptIds(const std::vector<PlayTurn>& turns, bool asChat) const;
    void checkRequest(const PlayRequest& request) const;
};

std::unique_ptr<Network> Playground::State::headOf(std::size_t arm) const
{
    if (facts[arm].outputs == 0)
        return nullptr;
    if (arms[arm].adapter.empty())
        return checkpointNetwork(base(), TaskKind::Classification);
    return loadAdapted(base(), adapterFolder(arms[arm].adapter), arms[arm].lambda).network;
}

LockstepPlan Playground::State::planOf(const std::vector<std::size_t>& which) const
{
    std::vector<GenerationArm> asked;
    for (const std::size_t arm : which)
        asked.push_back(arms[arm]);
    return planLockstep(base(), asked);
}

/// As generate() chooses; an arm keeps its ends where conversations part and it goes on alone.
void Playground::State::findLearnedEnds()
{
    learnedEnd.assign(arms.size(), false);
    if (generating.empty())
        return;
    for (const ArmGroup& planned : planOf(generating).groups)
        for (const std::size_t place : planned.arms)
            learnedEnd[generating[place]] = planned.hasAdapter();
}

std::vector<PlayGroup> Playground::State::groupsOf(const std::vector<std::size_t>& which) const
{
    std::vector<PlayGroup> groups;
    const LockstepPlan plan = planOf(which);
    for (const ArmGroup& planned : plan.groups) {
        PlayGroup group{lockstepNetwork(base(), planned), {}};
        for (const std::size_t place : planned.arms)
            group.arms.push_back(which[place]);
        groups.push_back(std::move(group));
    }
    return groups;
}

/// Conversations that went different ways are generated one after the other.
std::vector<PlayGroup>& Playground::State::groupsFor(bool samePrompt)
{
    if (samePrompt || generating.size() == 1) {
        if (together.empty())
            together = groupsOf(generating);
        return together;
    }
    for (std::size_t i = apart.size(); i < generating.size(); ++i)
        apart.push_back(std::move(groupsOf({generating[i]}).front()));
    return apart;
}

std::vector<std::int32_t> Playground::State::promptIds(const std::vector<PlayTurn>& turns, bool asChat) const
{
    if (!asChat)
        return tokenizer().encode(turns.back().text, std::nullopt, kNoLimit, SpecialText::Token).ids;
    std::vector<ChatMessage> messages;
    for (const PlayTurn& turn : turns)
        messages.push_back({turn.role, turn.text});
    return tokenizer().encodePlain(chat->render(messages, {true, std::nullopt}), SpecialText::Token);
}

void Playground::State::checkRequest(const PlayRequest& request) const
{
    if (generating.empty())
        throw EngineError(ErrorCode::Unsupported, "none of these can generate text", model->folder().string(),
                          "choose a language model (LLaMA or GPT-J), or let the text be classified");
    if (request.chat && !chat)
        throw EngineError(ErrorCode::Unsupported, "this model has no chat template", model->folder().string(),
                          "leave the chat form out, and write the prompt as the model was trained on it");
    const bool whole = request.turns.size() == arms.size() &&
                       std::none_of(request.turns.begin(), request.turns.end(),
                                    [](const std::vector<PlayTurn>& turns) { return turns.empty(); });
    if (!whole)
        throw EngineError(ErrorCode::BadConfig, "each model needs something to go on from", "prompt", "type a text");
}

Playground::Playground(std::shared_ptr<const LabModel> model) : m_state(std::make_unique<State>(std::move(model))) {}

Playground::~Playground() = default;
Playground::Playground(Playground&&) noexcept = default;
Playground& Playground::operator=(Playground&&) noexcept = default;

void Playground::setArms(const std::vector<GenerationArm>& arms)
{
    if (arms.size() > kMostArms)
        throw EngineError(ErrorCode::BadConfig, "the playground takes the model and three adapters side by side",
                          "arms", "take some out");
    auto fresh = std::make_unique<State>(m_state->model);
    fresh->arms = arms;
    for (const GenerationArm& arm : arms)
        fresh->facts.push_back(labArmFacts(fresh->model->parts(), {arm.adapter, arm.lambda, false}));
    for (std::size_t i = 0; i < arms.size(); ++i) {
        fresh->heads.push_back(fresh->headOf(i));
        if (!fresh->heads.back() && fresh->model->isLanguageModel())
            fresh->generating.push_back(i);
    }
    fresh->findLearnedEnds();
    m_state = std::move(fresh);
}

const std::vector<GenerationArm>& Playground::arms() const
{
    return m_state->arms;
}

const std::vector<LabArmFacts>& Playground::facts() const
{
    return m_state->facts;
}

bool Playground::hasChatTemplate() const
{
    return m_state->chat.has_value();
}

std::vector<std::optional<HeadAnswer>>
Playground::classify(const std::string& text, const std::optional<std::string>& second, const std::stop_token& stop)
{
    const at::NoGradGuard noGradient;
    const State& state = *m_state;
    const ModelShape& shape = state.base().shape;
    const Encoding encoding = state.tokenizer().encode(text, second, shape.sampleLimit(kNoLimit));
    if (static_cast<int>(encoding.ids.size()) <= state.tokenizer().specialCount(second.has_value()))
        throw EngineError(ErrorCode::BadData, "there is no token in this text", "text", "type a word");
    checkTokenIds(encoding.ids, shape);
    std::vector<std::optional<HeadAnswer>> answers;
    for (std::size_t i = 0; i < state.arms.size(); ++i) {
        answers.emplace_back();
        if (!state.heads[i] || stop.stop_requested())
            continue;
        Network& network = *state.heads[i];
        const PackedSample sample{encoding.ids, encoding.segments, 0};
        const PackedBatch batch = packBatch(std::span(&sample, 1), network.batchForm(), state.base().device());
        const at::Tensor logits = network.logits({batch, false, {0}}, {}).select(0, 0).select(0, 0);
        HeadAnswer answer;
        answer.cut = encoding.truncated;
        answer.outputs = numbersOf(logits);
        for (const double value : answer.outputs)
            if (!std::isfinite(value))
                throw EngineError(ErrorCode::NonFinite, "an output is not a finite number",
                                  state.arms[i].adapter.empty() ? state.model->folder().string()
                                                                : state.arms[i].adapter.string(),
                                  "its weights are damaged, or λ was too large in training");
        if (answer.outputs.size() > 1) {
            answer.probabilities = numbersOf(at::softmax(logits.to(at::kDouble), -1));
            answer.classes = state.facts[i].labels;
            for (std::size_t c = answer.classes.size(); c < answer.outputs.size(); ++c)
                answer.classes.push_back(std::to_string(c));
        }
        answers.back() = std::move(answer);
    }
    return answers;
}

std::vector<Generation> Playground::generate(const PlayRequest& request,
                                             const std::function<void(const GeneratedPiece&)>& onPiece,
                                             std::stop_token stop)
{
    State& state = *m_state;
    state.checkRequest(request);
    std::vector<std::vector<std::int32_t>> prompts(state.arms.size());
    for (const std::size_t arm : state.generating) {
        prompts[arm] = state.promptIds(request.turns[arm], request.chat);
        checkTokenIds(prompts[arm], state.base().shape);
    }
    const bool same = std::all_of(state.generating.begin(), state.generating.end(),
                                  [&](std::size_t arm) { return prompts[arm] == prompts[state.generating.front()]; });
    std::vector<Generation> results(state.arms.size());
    for (PlayGroup& group : state.groupsFor(same)) {
        GenerationSink sink;
        if (onPiece)
            sink.piece = [&](GeneratedPiece piece) {
                piece.arm = group.arms[piece.arm];
                onPiece(piece);
            };
        const auto ends = state.learnedEnd[group.arms.front()]
                              ? endTokensOfAdapters(state.base().shape, state.tokenizer())
                              : endTokens(state.base().shape, state.tokenizer());
        Generator generator(*group.network, state.tokenizer(), {request.settings, ends});
        auto byRun = generator({{prompts[group.arms.front()], 0}}, sink, stop);
        for (std::size_t r = 0; r < group.arms.size(); ++r)
            results[group.arms[r]] = std::move(byRun[r].front());
    }
    return results;
}

} // namespace engine
