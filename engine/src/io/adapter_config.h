// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// adapter_config.json of a PEFT folder, with the keys that SIBO adds: `embedding_lambda` (the authors' name) and an
/// object `sibo`. Stock PEFT ignores both and so computes λ = 0.
/// A linear probe has no PEFT type: it is written as a LORA adapter without targets ("dummy-target-modules", PEFT's
/// own mark for that) whose modules_to_save hold the head, so that stock PEFT loads it as well.
struct AdapterConfig {
    MethodKind method = MethodKind::Lora; ///< Head: only modulesToSave are in the file
    std::string baseModel;                ///< base_model_name_or_path; may be empty
    std::string taskType = "SEQ_CLS";     ///< PEFT's name; empty: null

    int rank = 8;
    double alpha = 8;
    double dropout = 0;
    bool rankStabilised = false; ///< use_rslora: scale α/√r
    /// As PEFT matches them: equal to, or after a dot the end of, a module's name. Empty: see targetPattern, or (both
    /// empty) PEFT's table for the model type. The tensors of the folder say in any case which modules there are.
    std::vector<std::string> targetModules;
    std::string targetPattern; ///< target_modules given as a regular expression or "all-linear"
    std::vector<std::string> modulesToSave{"classifier", "score"}; ///< those of SEQ_CLS are always among them
    [[nodiscard]] double scale() const;                            ///< α/r or α/√r

    bool hasSibo = false;                      ///< a λ key was there (reading only)
    double lambda = 0;                         ///< the trained λ; with siteLambdas their mean
    std::map<std::string, double> siteLambdas; ///< learnable λ, by module; empty: one λ for all
    std::optional<Placement> placement;        ///< null: the model type's default
    SiboSource source = SiboSource::H0;
    std::string learnable = "off";
    bool mixSkip = false;
    bool injectAttentionOutput = false;

    // What PEFT does not keep, for evaluation without the run: all optional.
    TaskKind taskKind = TaskKind::Classification;
    std::vector<std::string> labels; ///< classes in id order
    std::string baseModelSha256;     ///< of the weights it was trained on
};

/// Reads folder/adapter_config.json. λ is taken from sibo.lambda, embedding_lambda or sibo_lambda; they must agree.
/// Errors  EngineError naming file and key: {MissingFile}; {BadFile} for wrong types and ranges; {Unsupported} for
///         other PEFT types and for every feature that would change the result (use_dora, rank_pattern, bias, …).
[[nodiscard]] AdapterConfig readAdapterConfig(const std::filesystem::path& folder);

/// Writes folder/adapter_config.json as stock PEFT 0.21 reads it: indent 2, sorted keys, inference_mode true. Atomic.
/// Errors  EngineError{DiskFull, Io}.
void writeAdapterConfig(const AdapterConfig& config, const std::filesystem::path& folder);

} // namespace engine
