// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/family.h"
#include "io/model_weights.h"

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// Finds tensors of a checkpoint by their name within the base model, in all tolerated spellings, checks shapes, notes
/// what is missing and brings them to their device. The weights outlive it.
class WeightReader {
public:
    WeightReader(const ModelWeights& weights, const Family& family, std::filesystem::path folder,
                 const at::Device& device);

    /// Undefined and noted where it is missing.  Errors  EngineError{BadFile} for another shape.
    [[nodiscard]] at::Tensor read(const std::string& name, const std::vector<std::int64_t>& shape,
                                  at::ScalarType type = at::kFloat);
    [[nodiscard]] std::optional<WeightRef> find(const std::string& name);
    /// Errors  EngineError{BadFile} that lists what was missing.
    void throwIfMissing() const;
    /// Tensors that nobody asked for and that are no buffer or head of another task.
    [[nodiscard]] std::vector<std::string> unused() const;
    [[nodiscard]] const at::Device& device() const { return m_device; }

private:
    const ModelWeights& m_weights;
    const Family& m_family;
    std::filesystem::path m_folder;
    at::Device m_device;
    std::vector<std::string> m_missing;
    std::set<std::string> m_used;
};

} // namespace engine
