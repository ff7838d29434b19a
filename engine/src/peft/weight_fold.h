// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/adapter_method.h"

#include <map>
#include <string>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// A run's trained values by item name (fp32, CPU).
using TrainedValues = std::map<std::string, at::Tensor>;
[[nodiscard]] TrainedValues trainedValues(const ParameterLayout& layout, const at::Tensor& row);

/// An adapter's part that is a linear function of a module's input, put into its weights (sibo.md §3.6):
///   LoRA      W + s(1 − λ)·B A                    left over  s·λ·B A h0
///   DoRA      g ⊙ (W + s(1 − λ)·B A)              left over  s·λ·(g ⊙ B) A h0,     g = m / ‖W + s·B A‖ by row
///   (IA)³     l ⊙ W by rows, l ⊙ b; or W by columns where the input is multiplied
///   bitfit, biases of lora, full                   the trained tensor itself
/// λ is 0 at modules without injection and where x is h0 itself; with the source `zero` nothing is left over.
class WeightFold {
public:
    /// Errors  EngineError{Unsupported} with the reason for methods that do not fold.
    WeightFold(const AdapterMethod& method, TrainedValues values);

    /// A tensor of the base model, by its full name, as fp32 → what it becomes.
    [[nodiscard]] at::Tensor apply(const std::string& name, const at::Tensor& base) const;
    /// Modules with a term left over.
    [[nodiscard]] const std::vector<std::size_t>& kept() const { return m_kept; }
    [[nodiscard]] std::int64_t folded() const { return m_folded; }
    /// s·λ of a module with a term left over, and its A and (DoRA: g ⊙, so after apply() of the weight) B.
    struct Rest {
        double scale;
        at::Tensor a, b;
    };
    [[nodiscard]] Rest rest(std::size_t site, const at::Tensor& baseWeight) const;
    [[nodiscard]] const AdapterMethod& method() const { return m_method; }
    [[nodiscard]] const TrainedValues& values() const { return m_values; }

private:
    [[nodiscard]] double mixed(std::size_t site) const;
    [[nodiscard]] at::Tensor lowRank(std::size_t site, const at::Tensor& w) const;
    [[nodiscard]] at::Tensor gain(std::size_t site, const at::Tensor& w) const;
    [[nodiscard]] const at::Tensor& value(const std::string& item) const { return m_values.at(item); }

    const AdapterMethod& m_method;
    TrainedValues m_values;
    std::map<std::string, std::size_t> m_sites; ///< by module
    std::vector<std::size_t> m_kept;
    std::int64_t m_folded = 0;
};

} // namespace engine
