// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// A module's weight, or a learnable λ: in [0, 1], with a learning rate of its own, and no tensor of a PEFT file.
enum class ParameterRole { Weight, Lambda };

/// One trained tensor of a run, under its name in a PEFT file without "base_model.model.".
struct ParameterItem {
    std::string name; ///< "bert.encoder.layer.0.attention.self.query.lora_A.weight", "classifier.weight"
    std::vector<std::int64_t> shape;
    std::int64_t offset = 0, size = 0; ///< within a run's row
    bool decays = true;                ///< AdamW's weight decay; not for biases
    ParameterRole role = ParameterRole::Weight;
};

class ParameterLayout {
public:
    /// Returns the item's index.
    std::size_t add(std::string name, std::vector<std::int64_t> shape, bool decays);
    std::size_t addLambda(std::string name, std::int64_t count);
    [[nodiscard]] const std::vector<ParameterItem>& items() const { return m_items; }
    [[nodiscard]] std::int64_t size() const { return m_size; } ///< P, numbers of one run
    [[nodiscard]] const ParameterItem* find(std::string_view name) const;

private:
    std::vector<ParameterItem> m_items;
    std::int64_t m_size = 0;
};

/// The trained parameters of a cohort: one (R, P) fp32 matrix, and a leaf (R, shape…) a tensor that shares its memory.
/// The optimizer works on the matrix, autograd on the leaves.
class Parameters {
public:
    Parameters(ParameterLayout layout, std::int64_t runs, const at::Device& device);

    [[nodiscard]] const ParameterLayout& layout() const { return m_layout; }
    [[nodiscard]] std::int64_t runs() const { return m_values.size(0); }
    [[nodiscard]] at::Tensor& values() { return m_values; } ///< (R, P)
    [[nodiscard]] const at::Tensor& values() const { return m_values; }
    /// (R, P); made when first asked for, since an evaluation needs none.
    [[nodiscard]] at::Tensor& gradients();
    [[nodiscard]] const at::Tensor& leaf(std::size_t item) const { return m_leaves[item]; }
    void zeroGradients();
    /// Adds the gradient of a scalar loss to gradients().
    void backward(const at::Tensor& loss);

private:
    ParameterLayout m_layout;
    at::Tensor m_values, m_gradients;
    std::vector<at::Tensor> m_leaves;
};

// First values, a pure function of (seed, tensor name): placement, λ, order and cohort do not change them.

/// U(−1/√in, 1/√in): Kaiming-uniform(a = √5), as PEFT starts lora_A. Written into a run's row.
void fillKaimingUniform(at::Tensor row, const ParameterItem& item, std::uint64_t seed);
/// A constant, or another tensor's values.
void fillValues(const at::Tensor& row, const ParameterItem& item, double value);
void fillValues(const at::Tensor& row, const ParameterItem& item, const at::Tensor& values);
/// N(0, σ²), as transformers starts a classifier's weight (σ = 0.02).
void fillNormal(at::Tensor row, const ParameterItem& item, std::uint64_t seed, double sigma);

} // namespace engine
