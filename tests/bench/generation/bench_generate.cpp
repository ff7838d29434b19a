// SPDX-License-Identifier: GPL-3.0-or-later
// This engine's side of a comparison of generation (compare_generation.py): the same work and JSON as hf_generate.py.
#include "bench_parts.h"
#include "device/cpu_memory.h"
#include "device/device.h"
#include "generate/generator.h"
#include "golden.h"
#include "model/transformer.h"

#include <cstdio>
#include <exception>

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace engine;

namespace {

/// Nothing is decoded: the other side returns ids alone.
class NoText final : public Tokenizer {
public:
    [[nodiscard]] Encoding encode(std::string_view, std::optional<std::string_view>, int, SpecialText) const override
    {
        return {};
    }
    [[nodiscard]] std::vector<std::int32_t> encodePlain(std::string_view, SpecialText) const override { return {}; }
    [[nodiscard]] std::string decode(std::span<const std::int32_t>, bool) const override { return {}; }
    [[nodiscard]] bool isSpecial(std::int32_t) const override { return false; }
    [[nodiscard]] std::string_view tokenText(std::int32_t) const override { return {}; }
    [[nodiscard]] std::int32_t vocabSize() const override { return 0; }
    [[nodiscard]] const SpecialIds& specialIds() const override { return m_special; }
    [[nodiscard]] int specialCount(bool) const override { return 0; }

private:
    SpecialIds m_special;
};

QJsonObject measure(const QCommandLineParser& parser, const std::filesystem::path& folder)
{
    const int threads = configureThreads(parser.value("threads").toInt());
    const double before = bench::gemmRate();
    LoadOptions load;
    load.languageModel = load.inference = true;
    const TransformerModel model = loadTransformer(folder, load);
    NetworkOptions alone;
    alone.method.kind = MethodKind::Head;
    alone.method.languageModel = true;
    alone.classes = 0;
    Network network(model, alone, std::vector<MethodMember>(1));
    const EncodedDataset data = bench::readSamples(parser.value("ids").toStdString(), true);
    GeneratorOptions options;
    options.batch = parser.value("batch").toInt();
    options.settings.maxNewTokens = parser.value("new-tokens").toInt();
    const NoText tokenizer;
    Generator generator(network, tokenizer, options);
    const qint64 loaded = peakResidentBytes();
    QJsonArray rounds;
    for (std::size_t round = 0; round < static_cast<std::size_t>(parser.value("rounds").toInt()); ++round) {
        std::vector<PromptIds> prompts;
        for (std::size_t i = 0; i < static_cast<std::size_t>(options.batch); ++i) {
            const EncodedSample& sample =
                data.samples[(round * static_cast<std::size_t>(options.batch) + i) % data.samples.size()];
            prompts.push_back({{sample.ids.begin(), sample.ids.begin() + sample.labelStart}, i});
        }
        const auto start = bench::Clock::now();
        const auto results = generator(prompts, {});
        QJsonArray ids;
        qint64 tokens = 0;
        for (const Generation& result : results.front()) {
            tokens += static_cast<qint64>(result.ids.size());
            QJsonArray own;
            for (const std::int32_t id : result.ids)
                own.append(id);
            ids.append(own);
        }
        rounds.append(QJsonObject{{"seconds", bench::secondsSince(start)}, {"new_tokens", tokens}, {"ids", ids}});
    }
    return {{"rounds", rounds},
            {"loaded_bytes", loaded},
            {"peak_bytes", static_cast<qint64>(peakResidentBytes())},
            {"threads", threads},
            {"gemm_gflops", QJsonArray{before, bench::gemmRate()}}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{"model", "Model folder; default: SmolLM2-135M where the tests find it.", "folder"},
                       {"ids", "File of make_ids.py for a language model: its prompts alone are used.", "file"},
                       {"batch", "Prompts side by side.", "n", "16"},
                       {"rounds", "Batches, each of other prompts.", "n", "3"},
                       {"new-tokens", "Tokens of each response.", "n", "64"},
                       {"threads", "Intra-op threads.", "n", "2"}});
    parser.process(application);
    const std::filesystem::path folder = parser.isSet("model")
                                             ? std::filesystem::path(parser.value("model").toStdString())
                                             : golden::modelFolder().parent_path() / "SmolLM2-135M";
    if (!std::filesystem::exists(folder / "model.safetensors")) {
        std::puts("skipped: SmolLM2-135M is not here: packaging/get-smollm2 makes its folder in build/models");
        return 0;
    }
    try {
        std::puts(QJsonDocument(measure(parser, folder)).toJson(QJsonDocument::Compact).constData());
        return 0;
    } catch (const EngineError& error) {
        std::fputs((describe(error) + "\n").c_str(), stderr);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    return 1;
}
