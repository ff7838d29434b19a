// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/family.h"
#include "engine/config.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The one rule of where PEFT modules and SIBO's mixing go in a Transformer (sibo.md §2); trainer, check and form all
/// ask here.
namespace engine {

/// A linear map or sublayer that gets a PEFT module.
struct Site {
    std::string module; ///< full Hugging Face path: "bert.encoder.layer.0.attention.self.query"
    int layer = 0;
    SiteKind kind = SiteKind::Query;
    bool injected = false;  ///< λ mixes into this module's input (the input is the residual stream, and placed here)
    bool effective = false; ///< … and the mixed-in rows differ from x: not where x is h0 itself
};

struct SiteRequest {
    const Family* family = nullptr;
    MethodKind method = MethodKind::Lora;
    std::vector<std::string> targets; ///< as PEFT matches them: a module's full path, or what it ends with after a dot;
                                      ///< "all-linear": every linear map of the layers
    std::vector<int> onlyLayers;      ///< empty: all
    Placement placement = Placement::Both;
    SiboSource source = SiboSource::H0;
    bool injectAttentionOutput = false;
    bool attentionOutputFits = true; ///< its input has h0's width
    int layers = 0;
};

/// A configuration's request with its nulls filled in from the method's and the family's defaults.
[[nodiscard]] SiteRequest siteRequest(const TrainConfig& config, const ModelShape& shape);

/// Whether h0 may enter a module's input: residual stream or its norm, with h0's width.
[[nodiscard]] bool mayInject(const SiteRequest& request, SiteKind kind);

/// Matched modules by layer, then in the order of SiteKind.
[[nodiscard]] std::vector<Site> findSites(const SiteRequest& request);

/// PEFT's rule for one entry of a target list.
[[nodiscard]] bool matchesTarget(std::string_view module, std::string_view entry);

/// Entries that match no module of such a model.
[[nodiscard]] std::vector<std::string> unmatchedTargets(const SiteRequest& request);

/// A pattern's number for a module: the first entry that PEFT would match, else `otherwise`.
[[nodiscard]] double patternValue(const NumberPairs& pattern, const std::string& module, double otherwise);

/// Whether IA³ scales a module's input, as PEFT's table has it for the family, and not its output.
[[nodiscard]] bool isFeedForward(const Family& family, const std::string& module);

/// Whether a linear map of the checkpoint has a bias; none for sublayers and for maps that the family lacks.
[[nodiscard]] bool hasBias(SiteKind kind, const ModelShape& shape);

/// Width of a site's input and output.
[[nodiscard]] std::int64_t siteInputs(SiteKind kind, const ModelShape& shape);
[[nodiscard]] std::int64_t siteOutputs(SiteKind kind, const ModelShape& shape);

} // namespace engine
