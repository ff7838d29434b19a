// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// Text from a language model, with or without adapters: batched, with a key-value cache, in lockstep over adapters.
namespace engine {

/// Named and meant as in transformers' GenerationConfig.
struct GenerationSettings {
    int maxNewTokens = 256;
    bool doSample = false; ///< else the likeliest token (or beams)
    double temperature = 1;
    int topK = 50;   ///< with doSample; 0: all
    double topP = 1; ///< with doSample
    double repetitionPenalty = 1;
    int numBeams = 1;
    double lengthPenalty = 1; ///< beams: the score is the sum of log probabilities / length^lengthPenalty
    bool earlyStopping = false;
    std::uint64_t seed = 0;        ///< each prompt's draws are keyed by (seed, its number, step): no batch changes them
    std::vector<std::string> stop; ///< texts that end a response; they are not part of it
    bool operator==(const GenerationSettings&) const = default;
};

/// One of what generates side by side: the frozen model, or an adapter at its own or another λ.
struct GenerationArm {
    std::filesystem::path adapter; ///< run folder or PEFT folder; empty: the model alone
    std::optional<double> lambda;  ///< null: the trained one
    bool operator==(const GenerationArm&) const = default;
};

enum class FinishReason { EndToken, StopText, Length };
[[nodiscard]] const char* name(FinishReason value);

struct Generation {
    std::string text;              ///< of the new tokens, special ones left out
    std::vector<std::int32_t> ids; ///< the new tokens, the end token among them
    FinishReason finish = FinishReason::Length;
    double score = 0; ///< Σ log p of the new tokens; of beams: transformers' sequences_scores
};

struct GenerateRequest {
    std::filesystem::path model;
    std::vector<GenerationArm> arms; ///< empty: the model alone
    std::vector<std::string> prompts;
    bool chat = false; ///< each prompt is a user's message, put into the model's chat template
    /// With chat: the system's message before each prompt. Empty: none, which leaves a template its own.
    std::string system;
    GenerationSettings settings;
    std::string device = "auto", dtype = "float32";
};

/// A piece of text that is settled, as it is generated (not with beams: those are told once, whole).
struct GeneratedPiece {
    std::size_t arm = 0, prompt = 0;
    std::string text; ///< whole characters
    bool last = false;
};

/// By arm, by prompt. `onPiece` is called on this thread.  Errors  EngineError{MissingFile, BadFile, BadConfig,
/// Unsupported}; stopping returns what there is, unfinished ones with FinishReason::Length.
[[nodiscard]] std::vector<std::vector<Generation>> generate(const GenerateRequest& request,
                                                            const std::function<void(const GeneratedPiece&)>& onPiece,
                                                            std::stop_token stop = {});

} // namespace engine
