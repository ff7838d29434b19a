// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generate/generator.h"
#include "generate/response_text.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace engine {

/// What the responses to one prompt under all runs are made with; it outlives them.
struct ResponseSetup {
    const GenerationSettings& settings;
    const std::vector<std::int64_t>& endTokens;
    const Tokenizer& tokenizer;
    std::size_t runs;
    std::size_t vocabulary;
};

/// Logits (runs, lanes of all prompts, V) and log Σ exp of each row, fp32 on the CPU; lane 0 is a prompt's first.
struct LogitRows {
    const float *data, *sums;
    std::size_t lanes, vocabulary;
    [[nodiscard]] LogitRows from(std::size_t lane) const
    {
        return {data + lane * vocabulary, sums + lane, lanes, vocabulary};
    }
    [[nodiscard]] std::span<const float> row(std::size_t run, std::size_t lane) const
    {
        return {data + (run * lanes + lane) * vocabulary, vocabulary};
    }
    /// Errors  EngineError{NonFinite}.
    [[nodiscard]] float logSum(std::size_t run, std::size_t lane) const;
};

/// The responses to one prompt, one a run, as they grow by a token a step. A lane is a sequence of the forward pass:
/// one, or the running beams; parents say which lane of the step before each continues.
/// Thread   different responses may take their logits at the same time.
class Response {
public:
    virtual ~Response() = default;
    /// Chooses the next token of every lane. Errors  EngineError{NonFinite} for logits that are not numbers.
    virtual void take(const LogitRows& logits) = 0;
    [[nodiscard]] virtual std::size_t lanes() const = 0;
    /// Lane of the step before that each lane continues; empty: the same one.
    [[nodiscard]] virtual std::vector<std::size_t> parents(std::size_t run) const = 0;
    /// Prompt and new tokens. All lanes and runs have the same length until they are done.
    [[nodiscard]] virtual std::span<const std::int32_t> ids(std::size_t run, std::size_t lane) const = 0;
    [[nodiscard]] virtual bool done() const = 0; ///< under every run
    /// Text that has settled in a run since it was last asked.
    [[nodiscard]] virtual GeneratedPiece piece(std::size_t run) = 0;
    [[nodiscard]] virtual Generation result(std::size_t run) = 0; ///< as it stands
};

/// One token after the other: the likeliest, or drawn.
[[nodiscard]] std::unique_ptr<Response> sampledResponse(const ResponseSetup& setup, const PromptIds& prompt,
                                                        std::int64_t mostTokens);
/// By beams (beam_search.h).
[[nodiscard]] std::unique_ptr<Response> beamResponse(const ResponseSetup& setup, const PromptIds& prompt,
                                                     std::int64_t mostTokens);

} // namespace engine
