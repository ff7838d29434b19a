// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/run_scalars.h"

#include "engine/methods.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace engine {

namespace {

using Reader = std::function<std::optional<double>(const RunFacts&)>;

/// 0 for the plain method, which has no sites.
std::optional<double> meanShare(const RunFacts& run)
{
    if (takesLambda(run.run->config.method.kind) && run.run->config.sibo.lambda == 0)
        return 0;
    if (run.similarity == nullptr || run.similarity->share.empty())
        return std::nullopt;
    double sum = 0;
    for (const auto& [site, share] : run.similarity->share)
        sum += share;
    return sum / static_cast<double>(run.similarity->share.size());
}

class Scalars {
public:
    explicit Scalars(std::span<const RunFacts> runs) : m_runs(runs) {}

    void add(const std::string& id, const std::string& label, const Reader& read)
    {
        RunScalar scalar{id, label, {}};
        for (const RunFacts& run : m_runs)
            scalar.values.push_back(read(run));
        add(std::move(scalar));
    }

    void add(RunScalar scalar)
    {
        for (auto& value : scalar.values)
            if (value && !std::isfinite(*value))
                value.reset();
        if (std::any_of(scalar.values.begin(), scalar.values.end(),
                        [](const auto& value) { return value.has_value(); }))
            m_scalars.push_back(std::move(scalar));
    }

    /// One scalar a layer, from a list of numbers of each run.
    void addLayers(const std::string& id, const std::string& label, const std::vector<std::vector<double>>& byRun)
    {
        std::size_t layers = 0;
        for (const auto& numbers : byRun)
            layers = std::max(layers, numbers.size());
        for (std::size_t layer = 0; layer < layers; ++layer) {
            RunScalar scalar{id + "/" + std::to_string(layer), label + ", layer " + std::to_string(layer), {}};
            for (const auto& numbers : byRun)
                scalar.values.push_back(layer < numbers.size() ? std::optional(numbers[layer]) : std::nullopt);
            add(std::move(scalar));
        }
    }

    std::vector<RunScalar> take() { return std::move(m_scalars); }

private:
    std::span<const RunFacts> m_runs;
    std::vector<RunScalar> m_scalars;
};

} // namespace

std::vector<RunScalar> scalarsOf(std::span<const RunFacts> runs, const std::vector<std::optional<double>>& endpoint,
                                 const std::string& endpointLabel)
{
    Scalars scalars(runs);
    scalars.add({"endpoint", endpointLabel, endpoint});
    scalars.add("lambda", "λ", [](const RunFacts& run) {
        const bool takes = takesLambda(run.run->config.method.kind);
        return takes ? std::optional(run.run->config.sibo.lambda) : std::nullopt;
    });
    scalars.add("share", "Share of h0 (ρ), mean over the sites", meanShare);
    scalars.add("loss", "Training loss, last tenth", [](const RunFacts& run) { return run.finalLoss; });
    std::vector<std::vector<double>> similarity, excess, retention;
    for (const RunFacts& run : runs) {
        similarity.push_back(run.similarity == nullptr ? std::vector<double>() : run.similarity->layers);
        retention.push_back(run.similarity == nullptr ? std::vector<double>() : run.similarity->retention);
        excess.push_back(excessOf(run));
    }
    scalars.addLayers("similarity", "Similarity", similarity);
    scalars.addLayers("excess", "Excess similarity", excess);
    scalars.addLayers("retention", "Retention", retention);
    scalars.add("seconds", "Time (s)", [](const RunFacts& run) { return std::optional(run.run->summary.seconds); });
    return scalars.take();
}

} // namespace engine
