// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lab.h"
#include "model/transformer.h"
#include "text/tokenizer.h"

#include <memory>
#include <mutex>
#include <string>

namespace engine {

/// What a LabModel holds.
struct LabParts {
    TransformerModel model; ///< laid out for passes without gradients
    std::unique_ptr<Tokenizer> tokenizer;
    /// Of the folder's weights; read when first asked for. Thread: any.
    [[nodiscard]] const std::string& sha256() const;

private:
    mutable std::once_flag m_hashed;
    mutable std::string m_sha256;
};

} // namespace engine
