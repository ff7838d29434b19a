// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The one rule of where PEFT modules and SIBO's mixing go in a BERT encoder; trainer, check and form all ask here.
namespace engine {

enum class SiteKind { Query, Key, Value, AttentionOutput, Intermediate, FfnOutput };

/// A linear layer that gets a PEFT module.
struct Site {
    std::string module; ///< full Hugging Face path: "bert.encoder.layer.0.attention.self.query"
    int layer = 0;
    SiteKind kind = SiteKind::Query;
    bool injected = false;  ///< λ mixes into this module's input (the input is the residual stream, and placed here)
    bool effective = false; ///< … and the mixed-in rows differ from x: not so for layer 0's query, key, value with h0
};

struct SiteRequest {
    std::vector<std::string> targets; ///< as PEFT matches them: a module's full path, or what it ends with after a dot
    Placement placement = Placement::Both;
    SiboSource source = SiboSource::H0;
    bool injectAttentionOutput = false;
    int layers = 0;
    std::string prefix = "bert"; ///< name of the base model inside the full path
};

/// A configuration's request with its nulls filled in: targets null = query, value; placement null = both.
[[nodiscard]] SiteRequest siteRequest(const TrainConfig& config, int layers);

/// Matched modules by layer, then in the order of SiteKind.
[[nodiscard]] std::vector<Site> findSites(const SiteRequest& request);

/// PEFT's rule for one entry of a target list.
[[nodiscard]] bool matchesTarget(std::string_view module, std::string_view entry);

/// Entries that match no module of such an encoder.
[[nodiscard]] std::vector<std::string> unmatchedTargets(const SiteRequest& request);

/// "attention.self.query", "intermediate.dense", …: the path of a kind within its layer.
[[nodiscard]] const char* pathInLayer(SiteKind kind);

} // namespace engine
