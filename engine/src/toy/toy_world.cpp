// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/toy_world.h"

#include "base/atomic_file.h"
#include "base/draft_folder.h"
#include "engine/error.h"
#include "io/safetensors_writer.h"
#include "toy/toy_check.h"
#include "toy/toy_sentences.h"
#include "toy/toy_weights.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <span>

namespace engine {

namespace {

namespace fs = std::filesystem;

constexpr std::array kFiles{"config.json", "vocab.txt", "model.safetensors", "train.tsv", "validation.tsv"};

std::string configText(const ToyWorldSettings& settings)
{
    const nlohmann::ordered_json config{{"model_type", "bert"},
                                        {"vocab_size", toyVocabulary().size()},
                                        {"hidden_size", settings.width},
                                        {"num_hidden_layers", settings.depth},
                                        {"num_attention_heads", kToyHeads},
                                        {"intermediate_size", 2 * settings.width},
                                        {"max_position_embeddings", kToyPositions},
                                        {"type_vocab_size", kToyTypes},
                                        {"hidden_act", "gelu"},
                                        {"layer_norm_eps", 1e-12},
                                        {"hidden_dropout_prob", 0.0},
                                        {"attention_probs_dropout_prob", 0.0},
                                        {"pad_token_id", 0}};
    return config.dump(2) + "\n";
}

void writeWeights(const ToyWorldSettings& settings, const fs::path& file)
{
    const auto tensors = toyTensors(settings, static_cast<std::int64_t>(toyVocabulary().size()));
    std::vector<TensorView> views;
    for (const ToyTensor& tensor : tensors)
        views.push_back({tensor.name, DType::F32, tensor.shape, std::as_bytes(std::span(tensor.values))});
    writeSafetensors(file, views);
}

void writeWorld(const ToyWorldSettings& settings, const fs::path& folder)
{
    std::string words;
    for (const std::string& word : toyVocabulary())
        words += word + "\n";
    writeFileAtomically(folder / "vocab.txt", words);
    writeFileAtomically(folder / "config.json", configText(settings));
    writeFileAtomically(folder / "train.tsv", toyTable(settings, "train", kToyTrainRows));
    writeFileAtomically(folder / "validation.tsv", toyTable(settings, "validation", kToyValidationRows));
    writeWeights(settings, folder / "model.safetensors");
}

/// True where the folder holds those files, byte for byte.
bool isWorld(const fs::path& folder, const fs::path& made)
{
    std::error_code ignored;
    return std::all_of(kFiles.begin(), kFiles.end(), [&](const char* file) {
        return fs::is_regular_file(folder / file, ignored) && fileSize(folder / file) == fileSize(made / file) &&
               readWholeFile(folder / file) == readWholeFile(made / file);
    });
}

} // namespace

std::string toyWorldName(const ToyWorldSettings& settings)
{
    checkToy(settings);
    return std::string("toy-") + name(settings.task) + "-d" + std::to_string(settings.depth) + "-w" +
           std::to_string(settings.width) + "-s" + std::to_string(settings.seed);
}

fs::path makeToyWorld(const ToyWorldSettings& settings, const fs::path& root)
{
    const fs::path folder = root / toyWorldName(settings);
    createFolders(root);
    const DraftFolder draft(folder.string() + ".draft");
    writeWorld(settings, draft.folder());
    // Runs that are under way read from a world that is there: it is replaced only if it is not what it should be.
    if (!isWorld(folder, draft.folder()))
        replaceFolder(draft.folder(), folder);
    return folder;
}

} // namespace engine
