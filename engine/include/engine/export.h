// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// Adapters for other programs, and adapters folded into their model.
namespace engine {

enum class ExportForm {
    Peft,        ///< a PEFT folder (bottlenecks: PEFT's layout with peft_type BOTTLENECK, which stock PEFT has not)
    AdapterHub,  ///< folder of the library `adapters`: series and parallel adapters
    LlmAdapters, ///< BOTTLENECK folder as LLM-Adapters names it: adapters before or behind a feed-forward layer
    Merged,      ///< a transformers model folder whose weights contain the adapter
    Folded       ///< this program's own: what folds is in the weights, the term of h0 stays beside them, λ is fixed
};

inline constexpr std::array kExportForms{ExportForm::Peft, ExportForm::AdapterHub, ExportForm::LlmAdapters,
                                         ExportForm::Merged, ExportForm::Folded};

[[nodiscard]] constexpr const char* name(ExportForm form)
{
    constexpr std::array kNames{"peft", "adapterhub", "llm-adapters", "merged", "folded"};
    return kNames[static_cast<std::size_t>(form)];
}

struct ExportRequest {
    std::filesystem::path adapter; ///< run folder (its best adapter) or adapter folder of any form
    std::filesystem::path model;   ///< model folder; empty: the one named by the adapter
    std::filesystem::path to;      ///< must not exist, or be an empty folder
    ExportForm form = ExportForm::Peft;
    std::uint64_t shardBytes = 5'000'000'000; ///< largest file of weights
};

struct ExportResult {
    ExportForm form = ExportForm::Peft;
    std::string adapter, model, folder;
    double lambda = 0; ///< trained; with a λ by module their mean
    std::uint64_t bytes = 0;
    std::vector<std::string> files;
    std::int64_t foldedModules = 0, keptModules = 0; ///< merged and folded: in the weights; with a term of h0 left
    /// merged and folded: largest |difference| of a logit between the adapter on its model and what was written, on a
    /// fixed probe of token ids, both computed in fp32; and the largest |logit| there.
    std::optional<double> largestDifference, largestLogit;
    std::vector<std::string> notes; ///< what the reader of the export must know
};

/// Writes an adapter in another form. The folder appears whole or not at all; disk space is checked before.
/// Merge     exact in real arithmetic: W + s·B A (DoRA g⊙(W + s·B A), (IA)³ W scaled by rows or columns, trained biases
///           in place of the frozen ones). Where h0 is mixed in with λ > 0 the branch's part on x folds as
///           W + s(1 − λ)·B A, but s·λ·B A h0 depends on h0 and does not: Merged refuses that and names the two ways
///           out; Folded keeps the term. Weights are written in the base model's own type, which rounds them.
/// Never     bottlenecks (non-linear), prefix and prompt (they add rows): refused with the reason.
/// Errors    EngineError{BadConfig, MissingFile, BadFile, Unsupported, DiskFull, Io}.   Thread: any, one at a time.
[[nodiscard]] ExportResult exportAdapter(const ExportRequest& request, std::stop_token stop = {});

} // namespace engine
