// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peft/base_biases.h"
#include "peft/lora_linear.h"
#include "peft/method.h"

#include <memory>
#include <optional>
#include <vector>

namespace engine {

/// A linear map's low-rank branches in one call.
struct LoraCall {
    std::vector<LoraBranch> branches;
    std::vector<std::size_t> sites; ///< of each branch
    at::Tensor source;              ///< h0's rows, where a branch mixes
};

/// LoRA with SIBO (Hu et al. 2021, arXiv:2106.09685; arXiv:2402.11896), for all members at once:
///   y = W x + b + s · B A D(x̃)     a site where no member injects has plain LoRA
/// Items    module.lora_A.weight (r, in), module.lora_B.weight (out, r), r by site; with `bias` the biases of these
///          modules (LoraOnly) or of the whole base model, norms included (All), train in place of the frozen ones.
/// Init     A Kaiming-uniform(a = √5), B zero, biases as frozen: equal to the base model bit for bit.
class LoraMethod : public PeftMethod {
public:
    explicit LoraMethod(MethodSetup setup);
    void initialise(const at::Tensor& row, std::size_t member) const override;
    [[nodiscard]] at::Tensor linear(const LinearCall& call) override;
    [[nodiscard]] NormWeights norm(NormSlot slot, std::int64_t layer, const NormWeights& frozen) override;
    [[nodiscard]] std::optional<TrainedHead> trainedHead() const override;

protected:
    [[nodiscard]] LoraCall prepare(const LinearCall& call);
    /// y, and what the trained biases have moved away from the frozen ones.
    [[nodiscard]] at::Tensor withTrainedBias(const LinearCall& call, const at::Tensor& y) const;

private:
    struct Items {
        std::size_t a, b; ///< of the parameters
    };
    /// Laid out once for all passes of a generation, in which the weights stand still; null in other passes.
    [[nodiscard]] std::shared_ptr<const LoraForms> formsOf(std::size_t site, const at::Tensor& x);

    std::vector<Items> m_items;                            ///< by site
    std::vector<std::shared_ptr<const LoraForms>> m_forms; ///< by site, as far as they have been made
    std::uint64_t m_formsOf = 0;                           ///< the cache of the passes that they are for
    std::unique_ptr<TrainedBiases> m_biases;
};

/// A, B and trained biases of every site.
void addLoraParameters(ParameterLayout& layout, const MethodOptions& options, const ModelShape& shape);

} // namespace engine
