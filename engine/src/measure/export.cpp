// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/export.h"

#include "base/atomic_file.h"
#include "base/draft_folder.h"
#include "config/model_config.h"
#include "engine/error.h"
#include "engine/methods.h"
#include "engine/places.h"
#include "engine/runs.h"
#include "peft/adapted_model.h"
#include "peft/adapter_file.h"
#include "peft/adapter_forms.h"
#include "peft/logit_probe.h"
#include "peft/model_writer.h"
#include "peft/weight_fold.h"

#include <algorithm>
#include <set>

#include <ATen/TensorOperators.h>
#include <ATen/ops/empty.h>

namespace engine {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPlainPeft =
    "stock PEFT loads this adapter but knows no λ: it computes λ = 0, with other results than here";

void checkSpace(const fs::path& to, std::uint64_t bytes)
{
    constexpr std::uint64_t kReserve = 4u << 20;
    const std::uint64_t there = freeDiskSpace(to);
    if (there > 0 && there < bytes + kReserve)
        throw EngineError(ErrorCode::DiskFull,
                          "this needs " + std::to_string(bytes) + " bytes, and " + std::to_string(there) + " are free",
                          to.string(), "free some space or name a folder on another disk");
}

bool isHead(const ParameterItem& item)
{
    return item.name.starts_with("classifier.") || item.name.starts_with("score.");
}

void checkStop(const std::stop_token& stop, const fs::path& to)
{
    if (stop.stop_requested())
        throw EngineError(ErrorCode::Io, "the export was stopped", to.string());
}

/// One export from reading to the finished folder.
class Export {
public:
    Export(const ExportRequest& request, std::stop_token stop)
        : m_request(request), m_stop(std::move(stop)), m_source(adapterFolder(request.adapter)),
          m_config(readAdapterConfig(m_source)),
          m_modelFolder(findModel(request.model.empty() ? fs::path(m_config.baseModel) : request.model, libraryRoot())),
          m_shape(readModelShape(m_modelFolder)), m_tensors(m_source, m_config, m_shape),
          m_method(adapterMethod(m_config, m_tensors, m_shape)), m_layout(networkLayout(m_method.options, m_shape)),
          m_row(at::empty({m_layout.size()}, at::kFloat))
    {
        loadAdapter(m_tensors, m_layout, m_row);
        if (m_config.foldedLambda)
            throw EngineError(ErrorCode::Unsupported,
                              "this adapter is folded already: its λ is fixed and what is left of it is no adapter of "
                              "its own",
                              m_source.string(), "export the adapter that it was made from");
        if (request.model.empty())
            checkBaseWeights(m_config, m_modelFolder);
    }

    ExportResult run()
    {
        m_result.form = m_request.form;
        m_result.adapter = m_source.string();
        m_result.model = m_modelFolder.string();
        m_result.folder = fs::absolute(m_request.to).lexically_normal().string();
        m_result.lambda = m_config.lambda;
        if (m_request.form == ExportForm::Merged || m_request.form == ExportForm::Folded)
            writeModel();
        else
            writeAdapter();
        return m_result;
    }

private:
    void writeAdapter()
    {
        checkSpace(m_request.to, static_cast<std::uint64_t>(m_layout.size()) * sizeof(float) + (1u << 20));
        const DraftFolder draft(m_result.folder);
        const LoadedAdapter adapter{m_config, m_method, m_shape, m_layout, m_row};
        if (m_request.form == ExportForm::AdapterHub)
            writeAdapterHubForm(adapter, draft.folder());
        else if (m_request.form == ExportForm::LlmAdapters)
            writeLlmAdaptersForm(adapter, draft.folder());
        else
            writePeftForm(adapter, draft.folder());
        noteAdapter();
        listFiles(draft.folder());
        draft.putInPlace();
    }

    void noteAdapter()
    {
        if (m_request.form == ExportForm::LlmAdapters)
            m_result.notes.emplace_back("LLM-Adapters itself reads adapter_model.bin: torch.save(safetensors.torch."
                                        "load_file(\"adapter_model.safetensors\"), \"adapter_model.bin\") makes it");
        if (m_request.form == ExportForm::Peft && isBottleneck(m_config.method))
            m_result.notes.emplace_back("stock PEFT has no bottleneck adapters and refuses this folder");
        else if (m_config.lambda > 0 && m_request.form == ExportForm::Peft)
            m_result.notes.emplace_back(kPlainPeft);
        if (m_config.lambda > 0 && m_request.form == ExportForm::AdapterHub)
            m_result.notes.emplace_back("the library adapters knows no λ: it computes λ = 0, with other results than "
                                        "here");
    }

    void checkFold(const WeightFold& fold) const
    {
        const bool merged = m_request.form == ExportForm::Merged;
        if (!merged && fold.kept().empty())
            throw EngineError(ErrorCode::BadConfig, "everything of this adapter folds: there is no h0 term to keep",
                              m_source.string(), "export it with --form merged");
        if (!merged || fold.kept().empty())
            return;
        throw EngineError(
            ErrorCode::Unsupported,
            "this adapter mixes h0 into the input of " + std::to_string(fold.kept().size()) +
                " modules: s·λ·B A h0 depends on h0, not on the module's input, so no weight can hold it",
            m_source.string(),
            "keep it as an adapter (--form peft), or fold what folds and keep the h0 term beside it (--form folded: "
            "this program's own form, in which λ can no longer be changed)");
    }

    void writeModel()
    {
        const WeightFold fold(m_method, trainedValues(m_layout, m_row));
        checkFold(fold);
        m_result.foldedModules = fold.folded();
        m_result.keptModules = static_cast<std::int64_t>(fold.kept().size());
        const ModelWeights weights(m_modelFolder);
        std::vector<ModelTensor> tensors = baseTensors(weights, m_shape, m_modelFolder, m_method.options.classes == 0);
        const bool merged = m_request.form == ExportForm::Merged;
        const bool newBiases = addBiases(tensors);
        if (merged)
            addHead(tensors);
        std::uint64_t bytes = modelFileBytes(m_modelFolder) + static_cast<std::uint64_t>(m_layout.size()) * 4;
        for (const ModelTensor& tensor : tensors)
            bytes += tensor.bytes();
        checkSpace(m_request.to, bytes);
        const at::Tensor before = logitsOf(m_modelFolder, m_source);
        const DraftFolder draft(m_result.folder);
        const fs::path folder = merged ? draft.folder() : draft.folder() / "model";
        createFolders(folder);
        writeModelWeights(
            folder, tensors,
            [&](const std::string& name, const at::Tensor& base) {
                checkStop(m_stop, m_request.to);
                return fold.apply(name, base);
            },
            m_request.shardBytes);
        copyModelFiles(m_modelFolder, folder);
        if (merged) {
            writeModelConfig(m_modelFolder, folder, m_shape, {m_config, m_method.options.classes, newBiases});
        } else {
            writeFileAtomically(folder / "config.json", readWholeFile(m_modelFolder / "config.json"));
            writeRest(fold, weights, draft.folder());
        }
        compare(before, merged ? logitsOf(folder, {}) : logitsOf(folder, draft.folder()));
        listFiles(draft.folder());
        draft.putInPlace();
        noteModel();
    }

    /// Biases that were trained where the model has none (zeros before): a LLaMA file can hold them, if it has all.
    bool addBiases(std::vector<ModelTensor>& tensors) const
    {
        std::set<std::string> there;
        for (const ModelTensor& tensor : tensors)
            there.insert(tensor.name);
        std::int64_t added = 0;
        for (const ParameterItem& item : m_layout.items()) {
            const bool own = item.name.ends_with(".bias") && !item.name.ends_with(".base_layer.bias") && !isHead(item);
            if (!own || there.contains(item.name))
                continue;
            tensors.push_back({item.name, item.shape, tensors.front().dtype, std::nullopt,
                               m_row.narrow(0, item.offset, item.size).view(item.shape)});
            ++added;
        }
        constexpr std::int64_t kLinears = 7; // of a gated layer
        if (added > 0 && (m_shape.modelType != "llama" || added != kLinears * m_shape.layers))
            throw EngineError(ErrorCode::Unsupported,
                              "transformers' " + m_shape.modelType +
                                  " models have no biases where this adapter has some",
                              m_source.string(), "keep it as an adapter (--form peft)");
        return added > 0;
    }

    /// The classification head, in the type of the embeddings.
    void addHead(std::vector<ModelTensor>& tensors) const
    {
        const DType type = tensors.front().dtype;
        for (const ParameterItem& item : m_layout.items())
            if (isHead(item))
                tensors.push_back({item.name, item.shape, type, std::nullopt,
                                   m_row.narrow(0, item.offset, item.size).view(item.shape)});
    }

    /// What is left is LoRA whose branch sees h0 alone: λ = 1, at the modules kept, with scale s·λ.
    void writeRest(const WeightFold& fold, const ModelWeights& weights, const fs::path& folder) const;

    at::Tensor logitsOf(const fs::path& model, const fs::path& adapter) const
    {
        checkStop(m_stop, m_request.to);
        const bool languageModel = m_method.options.classes == 0;
        const TransformerModel loaded = loadTransformer(model, {at::kCPU, at::kFloat, languageModel});
        if (!adapter.empty())
            return probeLogits(*loadAdapted(loaded, adapter, std::nullopt).network);
        NetworkOptions options;
        options.method.kind = MethodKind::Head;
        options.method.languageModel = languageModel;
        options.classes = m_method.options.classes;
        Network network(loaded, options, std::vector<MethodMember>(1));
        network.initialise();
        return probeLogits(network);
    }

    void compare(const at::Tensor& before, const at::Tensor& after)
    {
        m_result.largestDifference = (before - after).abs().max().item<float>();
        m_result.largestLogit = before.abs().max().item<float>();
    }

    void noteModel()
    {
        if (m_request.form == ExportForm::Folded)
            m_result.notes.emplace_back("only this program runs a folded adapter, and its λ can no longer be changed");
    }

    void listFiles(const fs::path& folder)
    {
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            if (entry.is_regular_file()) {
                m_result.files.push_back(entry.path().lexically_relative(folder).string());
                m_result.bytes += entry.file_size();
            }
        std::sort(m_result.files.begin(), m_result.files.end());
    }

    const ExportRequest& m_request;
    std::stop_token m_stop;
    fs::path m_source;
    AdapterConfig m_config;
    fs::path m_modelFolder;
    ModelShape m_shape;
    AdapterTensors m_tensors;
    AdapterMethod m_method;
    ParameterLayout m_layout;
    at::Tensor m_row;
    ExportResult m_result;
};

void Export::writeRest(const WeightFold& fold, const ModelWeights& weights, const fs::path& folder) const
{
    AdapterConfig config = m_config;
    config.method = MethodKind::Lora;
    config.form = AdapterForm::Peft;
    config.bias = BiasMode::None;
    config.rankStabilised = false;
    config.foldedLambda = m_config.lambda;
    config.lambda = 1;
    config.siteLambdas.clear();
    config.learnable = LambdaLearning::Off;
    config.targetPattern.clear();
    config.layersToTransform.clear();
    config.excludeModules.clear();
    config.targetModules.clear();
    config.rankPattern.clear();
    config.alphaPattern.clear();
    config.baseModelSha256 = ModelWeights(folder / "model").sha256();
    WeightReader reader(weights, *m_shape.family, m_modelFolder, at::kCPU);
    const std::string prefix = std::string(m_shape.family->names.prefix) + ".";
    std::vector<std::pair<std::string, at::Tensor>> tensors;
    for (const std::size_t index : fold.kept()) {
        const Site& site = m_method.options.method.sites[index];
        const at::Tensor w = reader.read(site.module.substr(prefix.size()) + ".weight",
                                         {siteOutputs(site.kind, m_shape), siteInputs(site.kind, m_shape)});
        const WeightFold::Rest rest = fold.rest(index, w);
        config.targetModules.push_back(site.module);
        config.rankPattern[site.module] = static_cast<int>(rest.a.size(0));
        config.alphaPattern[site.module] = rest.scale * static_cast<double>(rest.a.size(0));
        tensors.emplace_back(site.module + ".lora_A.weight", rest.a);
        tensors.emplace_back(site.module + ".lora_B.weight", rest.b);
    }
    for (const ParameterItem& item : m_layout.items())
        if (isHead(item))
            tensors.emplace_back(item.name, m_row.narrow(0, item.offset, item.size).view(item.shape));
    writeAdapterFolder(config, tensors, folder);
}

} // namespace

ExportResult exportAdapter(const ExportRequest& request, std::stop_token stop)
{
    return Export(request, std::move(stop)).run();
}

} // namespace engine
