// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/key_value_cache.h"
#include "peft/network.h"

#include <cstdint>
#include <span>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// A language model's forward passes over sequences that grow, evaluation mode: only tokens that the cache does not
/// hold yet are computed, of all sequences and runs in one (R, T, d) pass. Virtual rows of a prompt stand before a
/// sequence's first token. Exactness  what the whole sequence at once would give: positions that depend on its length
/// (`dynamic`, `longrope`)
///            make a sequence be computed anew where they change.
/// Weights    must not change while it lives.
/// Errors     EngineError{Unsupported} for sibo.source permuted: it exchanges rows with later tokens.
class CachedForward {
public:
    using Sequence = KeyValueCache::Sequence;
    /// capacity: rows of all sequences together, virtual ones too. keeps = false: nothing is kept from pass to pass.
    CachedForward(Network& network, std::int64_t capacity, bool keeps = true);

    [[nodiscard]] Sequence open();
    [[nodiscard]] Sequence fork(Sequence from);
    void close(Sequence sequence) { m_cache.close(sequence); }
    void rearrange(std::int64_t run, std::span<const Sequence> to, std::span<const Sequence> from);

    /// A sequence as it stands after a pass.
    struct Growth {
        Sequence sequence;
        std::vector<std::span<const std::int32_t>> ids; ///< all its tokens, one list for all runs, or one a run
        std::int64_t wanted = 1;                        ///< of its last rows the states are asked for; of new ones
    };
    /// Behind the final norm: (R, Σ wanted, d), sequence by sequence.
    [[nodiscard]] at::Tensor states(std::span<const Growth> growths);

    /// Whether a sequence may have to be computed anew as it grows, and then shares no rows any more.
    [[nodiscard]] static bool mayComputeAnew(const ModelShape& shape);

    [[nodiscard]] Network& network() { return m_network; }
    /// Rows that a sequence of so many tokens takes.
    [[nodiscard]] std::int64_t rowsOf(std::int64_t tokens) const { return tokens + m_form.virtualRows; }

private:
    [[nodiscard]] std::int64_t cachedTokens(Sequence sequence) const;
    void forgetWhereNeeded(const Growth& growth);
    [[nodiscard]] at::Tensor pass(std::span<const Growth> growths);

    Network& m_network;
    BatchForm m_form;
    KeyValueCache m_cache;
    bool m_keeps;
    std::vector<std::int64_t> m_stretches; ///< by sequence: what its positions' frequencies were chosen by
};

/// Errors  EngineError{Unsupported}: see CachedForward.
void checkSources(Network& network);

} // namespace engine
