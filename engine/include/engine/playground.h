// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate.h"
#include "engine/lab.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// A model and adapters side by side on texts that one types: classes, or text that goes on. All stays loaded.
namespace engine {

/// What a classification head says of a text.
struct HeadAnswer {
    std::vector<std::string> classes;  ///< in the order of the outputs; empty: a number (regression)
    std::vector<double> outputs;       ///< logits, or the number
    std::vector<double> probabilities; ///< softmax of the logits; empty for a number
    std::int64_t cut = 0;              ///< tokens that the model has no room for, left out
};

/// One turn of a conversation.
struct PlayTurn {
    std::string role; ///< "system", "user", "assistant"
    std::string text;
    bool operator==(const PlayTurn&) const = default;
};

struct PlayRequest {
    /// By arm what it goes on from; each has its own answers in it. Without `chat` the last turn's text alone.
    std::vector<std::vector<PlayTurn>> turns;
    bool chat = false; ///< through the model's chat template
    GenerationSettings settings;
};

/// Arms on a model. Arms whose prompts are equal generate in lockstep where they share a network.
/// Thread  one at a time.
class Playground {
public:
    static constexpr std::size_t kMostArms = 4; ///< the model alone and three adapters

    explicit Playground(std::shared_ptr<const LabModel> model);
    ~Playground();
    Playground(Playground&&) noexcept;
    Playground& operator=(Playground&&) noexcept;

    /// Replaces the arms; as they were where it throws.
    /// Errors  those of LabProbe::setArms; EngineError{BadConfig} for more than kMostArms.
    void setArms(const std::vector<GenerationArm>& arms);
    [[nodiscard]] const std::vector<GenerationArm>& arms() const;
    [[nodiscard]] const std::vector<LabArmFacts>& facts() const;
    [[nodiscard]] bool hasChatTemplate() const;

    /// By arm; null where it has no head, or it was stopped before. A pair where `second` is there.
    /// Errors  EngineError{BadData} for a text without a token; {NonFinite} naming the arm.
    [[nodiscard]] std::vector<std::optional<HeadAnswer>>
    classify(const std::string& text, const std::optional<std::string>& second = {}, const std::stop_token& stop = {});
    /// By arm; an arm with a head has an empty answer. `onPiece` is called on this thread, `prompt` is always 0.
    /// Stopping returns what there is.
    /// Errors  those of engine::generate; EngineError{Unsupported} where no arm can generate, or for `chat` without a
    ///         template; {BadConfig} for turns that are not one list an arm, or empty.
    [[nodiscard]] std::vector<Generation> generate(const PlayRequest& request,
                                                   const std::function<void(const GeneratedPiece&)>& onPiece,
                                                   std::stop_token stop = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace engine
