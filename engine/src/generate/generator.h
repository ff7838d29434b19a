// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate.h"
#include "peft/network.h"
#include "text/tokenizer.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace engine {

/// A prompt as token ids, and the number that keys its draws: what stands beside it changes nothing.
struct PromptIds {
    std::vector<std::int32_t> ids; ///< at least one
    std::uint64_t number = 0;
};

/// Told on the calling thread while it works; either may be empty.
struct GenerationSink {
    std::function<void(const GeneratedPiece&)> piece; ///< `arm` is the run
    /// A prompt is done under every run; prompts are done in any order.
    std::function<void(std::size_t prompt, const std::vector<Generation>& byRun)> done;
};

struct GeneratorOptions {
    GenerationSettings settings;
    std::vector<std::int64_t> endTokens; ///< of endTokens()
    int batch = 16;                      ///< prompts side by side; fewer where the cache would not fit in memory
    bool cached = true; ///< false: every step computes all tokens anew, for the test that it makes no difference
};

/// Refuses settings out of range, or that do not go together, before anything is loaded.
/// Errors  EngineError{BadConfig} naming the setting.
void checkSettings(const GenerationSettings& settings, std::size_t endTokens, std::int64_t vocabulary);

/// Generates under all runs of a network in lockstep: the new tokens of the prompts in work are one (R, T, d) pass
/// without padding, over a key-value cache; a prompt that is done makes room for the next at once. What all prompts
/// begin with is computed once. h0 is that of the tokens of the pass, so the cache changes no number.
/// Greedy   the likeliest token, the first of equals. Sampling and beams: token_choice.h, beam_search.h.
/// Ends     at an end token, a stop text, maxNewTokens, or where the model takes no further position.
/// Errors   EngineError{BadConfig} for settings out of range, beams that are drawn; {BadData} for a prompt without
///          tokens or as long as the model takes; {Unsupported} for sibo.source permuted, which looks at later tokens;
///          {OutOfMemory} where not even one prompt's cache fits.
/// Thread   the network's. Network and tokenizer outlive it.
class Generator {
public:
    Generator(Network& network, const Tokenizer& tokenizer, GeneratorOptions options);

    /// [run][prompt]. Stopping returns what there is: unfinished ones end with FinishReason::Length and no `done`.
    [[nodiscard]] std::vector<std::vector<Generation>>
    operator()(const std::vector<PromptIds>& prompts, const GenerationSink& sink, std::stop_token stop = {});

private:
    void checkPrompts(const std::vector<PromptIds>& prompts) const;

    Network& m_network;
    const Tokenizer& m_tokenizer;
    GeneratorOptions m_options;
};

} // namespace engine
