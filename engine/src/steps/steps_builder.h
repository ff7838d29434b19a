// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/layer_steps.h"

#include <string>

namespace engine {

[[nodiscard]] std::size_t stepsAxisLength(StepsAxis axis, const StepsState& state);

/// Fills a result matrix by matrix; a rule may name only what is there already.
class StepsBuilder {
public:
    struct Place {
        std::string key, symbol;
        StepsAxis rows, columns;
    };

    explicit StepsBuilder(const StepsState& state);

    void addInput(const Place& place, const std::vector<double>& values);
    /// Its first values by the seed, with the edits in them.
    void addWeight(const Place& place, StepsRole role = StepsRole::Frozen);
    /// By its rule, with the edits in place of it.
    void addComputed(const Place& place, StepsRule rule);
    /// By its rule, for K of the key "d.K": named and shaped like K.
    void addGradient(const std::string& of, StepsRule rule);
    void addGradient(const Place& place, StepsRule rule);
    /// A gradient through more than one formula.
    void addChain(const std::string& of, StepsGrid grid);
    void addChain(const Place& place, StepsGrid grid);

    [[nodiscard]] const StepsSettings& settings() const { return m_result.state.settings; }
    [[nodiscard]] const StepsResult& result() const { return m_result; }
    [[nodiscard]] const StepsGrid& grid(const std::string& key) const { return m_result[key].grid; }
    [[nodiscard]] StepsResult take() { return std::move(m_result); }

    // The factors that rules take from the settings.
    [[nodiscard]] StepsFactor keep() const;  ///< 1 − λ
    [[nodiscard]] StepsFactor share() const; ///< λ
    [[nodiscard]] StepsFactor scale() const; ///< s

private:
    StepsMatrix& add(const Place& place, StepsRole role, StepsRule rule);
    void compute(StepsMatrix& matrix) const;
    void edit(StepsMatrix& matrix) const;

    StepsResult m_result;
};

/// "layer2.query.weight"
[[nodiscard]] std::string stepsKey(int layer, const char* part);
/// "h₁"
[[nodiscard]] std::string stepsSymbol(const char* symbol, int layer);

/// From the ids to the loss.
void addForwardSteps(StepsBuilder& builder);
/// From the loss to h0; after addForwardSteps.
void addBackwardSteps(StepsBuilder& builder);

} // namespace engine
