// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace engine {

/// Who laid an adapter folder out.
enum class AdapterForm {
    Peft,        ///< adapter_config.json with peft_type, adapter_model.safetensors
    LlmAdapters, ///< the same with peft_type BOTTLENECK as LLM-Adapters writes it: adapters named by linear maps
    AdapterHub   ///< adapter_config.json with "config", adapter.safetensors, head_config.json, model_head.safetensors
};

/// An adapter's configuration, whatever its method and whoever wrote it, with the keys that SIBO adds:
/// `embedding_lambda` (the authors' name) and an object `sibo`. Stock PEFT ignores both and so computes λ = 0.
///   method                              peft_type     tensors in adapter_model.safetensors beside the head
///   lora, dora                          LORA          ….lora_A.weight, ….lora_B.weight, ….lora_magnitude_vector
///   ia3                                 IA3           ….ia3_l
///   prefix, prompt                      PREFIX_TUNING, PROMPT_TUNING    prompt_embeddings
///   series, parallel, adapter_input     BOTTLENECK    ….adapter_down.weight, ….adapter_up.weight (.bias: ours)
///   bitfit                              LORA, no targets, bias "all"    ….bias
///   full                                LORA, no targets; the base model is among modules_to_save
///   head                                LORA, no targets                none
/// "No targets" is PEFT's own mark "dummy-target-modules", so that stock PEFT loads these too. BOTTLENECK is not a
/// type of stock PEFT.
struct AdapterConfig {
    MethodKind method = MethodKind::Lora;
    AdapterForm form = AdapterForm::Peft; ///< of the folder it was read from
    std::string baseModel;                ///< base_model_name_or_path; may be empty
    std::string taskType = "SEQ_CLS";     ///< PEFT's name; empty: null

    int rank = 8;
    double alpha = 8;
    double dropout = 0;          ///< also of a bottleneck
    bool rankStabilised = false; ///< use_rslora: scale α/√r
    BiasMode bias = BiasMode::None;
    std::map<std::string, int> rankPattern;     ///< by the end of a module's name, or a pattern of it
    std::map<std::string, double> alphaPattern; ///< likewise
    std::vector<int> layersToTransform;         ///< empty: all
    /// As PEFT matches them: equal to, or after a dot the end of, a module's name. Empty: see targetPattern, or (both
    /// empty) PEFT's table for the model type. The tensors of the folder say in any case which modules there are.
    std::vector<std::string> targetModules;
    std::string targetPattern;                   ///< target_modules given as a regular expression or "all-linear"
    std::vector<std::string> excludeModules;     ///< taken out of what matches
    std::vector<std::string> feedForwardModules; ///< ia3: those whose input is scaled
    std::vector<std::string> modulesToSave{"classifier", "score"}; ///< those of SEQ_CLS are always among them

    int bottleneck = 64;
    NonLinearity nonLinearity = NonLinearity::Tanh;
    double scaling = 1;
    bool adapterBias = false;
    AdapterInit init = AdapterInit::Bert;

    int virtualTokens = 20;                       ///< prefix, prompt
    int tokenDim = 0, modelLayers = 0, heads = 0; ///< of the model they were made for; prefix: of keys and values

    [[nodiscard]] double scale() const; ///< α/r or α/√r, where no pattern says otherwise

    bool hasSibo = false;                      ///< a λ key was there (reading only)
    double lambda = 0;                         ///< the trained λ; with siteLambdas their mean
    std::map<std::string, double> siteLambdas; ///< learnable λ, by module; empty: one λ for all
    std::optional<Placement> placement;        ///< null: the model type's default
    SiboSource source = SiboSource::H0;
    LambdaLearning learnable = LambdaLearning::Off;
    bool mixSkip = false;
    bool injectAttentionOutput = false;
    bool normH0 = false;
    bool referenceGptjBottleneck = false;
    /// λ of an adapter whose part on x was folded into the weights: what is left is the term of h0 alone (lambda = 1
    /// here), and λ can no longer be changed. Such a folder (peft_type SIBO_FOLDED) holds its base model in "model".
    std::optional<double> foldedLambda;

    // What PEFT does not keep, for evaluation without the run: all optional.
    TaskKind taskKind = TaskKind::Classification;
    std::vector<std::string> labels; ///< classes in id order
    std::string baseModelSha256;     ///< of the weights it was trained on
};

/// Reads folder/adapter_config.json of any form. λ is taken from sibo.lambda, embedding_lambda or sibo_lambda; they
/// must agree.
/// Errors  EngineError naming file and key: {MissingFile}; {BadFile} for wrong types and ranges; {Unsupported} for
///         other PEFT types and for every feature that would change the result.
[[nodiscard]] AdapterConfig readAdapterConfig(const std::filesystem::path& folder);

/// Writes folder/adapter_config.json as stock PEFT 0.21 reads it: indent 2, sorted keys, inference_mode true. Atomic.
/// Errors  EngineError{DiskFull, Io}.
void writeAdapterConfig(const AdapterConfig& config, const std::filesystem::path& folder);

} // namespace engine
