// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/sites.h"
#include "model/transformer.h"
#include "peft/mix_source.h"
#include "peft/parameters.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

/// What all members of a cohort share of their method; each method reads its part.
struct MethodOptions {
    MethodKind kind = MethodKind::Lora;
    std::vector<Site> sites; ///< the same modules for all members
    int rank = 8;
    std::vector<int> siteRanks; ///< by site (rank_pattern); empty: rank at all
    double dropout = 0;
    BiasMode bias = BiasMode::None;
    int bottleneck = 64; ///< width of an adapter
    NonLinearity nonLinearity = NonLinearity::Tanh;
    bool adapterBias = true;
    AdapterInit init = AdapterInit::Identity;
    int virtualTokens = 20;        ///< prefix, prompt
    std::vector<bool> scalesInput; ///< ia3, by site: its input is multiplied (feed-forward modules), else its output
    bool languageModel = false;
    bool mixSkip = false, normH0 = false, detachH0 = true, referenceGptjBottleneck = false;
    LambdaLearning learnable = LambdaLearning::Off;
    bool buildMixing = true; ///< false: without the mixing code, for the test that λ = 0 equals it bit for bit
    [[nodiscard]] int rankAt(std::size_t site) const { return siteRanks.empty() ? rank : siteRanks[site]; }
};

/// What sets the members of a cohort apart.
struct MethodMember {
    std::uint64_t seed = 0; ///< first weights
    double lambda = 0;
    std::vector<double> siteLambdas; ///< by site; empty: lambda at all. With a learnable λ its start
    SiboSource source = SiboSource::H0;
    std::vector<double> scales; ///< by site: α / r or α / √r, an adapter's scaling; empty: 1
    std::vector<bool> injected; ///< by site, from findSites with this member's placement
    [[nodiscard]] double lambdaAt(std::size_t site) const { return siteLambdas.empty() ? lambda : siteLambdas[site]; }
    [[nodiscard]] double scaleAt(std::size_t site) const { return scales.empty() ? 1 : scales[site]; }
};

/// What a method is made from. Parameters and model outlive it.
struct MethodSetup {
    MethodOptions options;
    std::vector<MethodMember> members;
    const Parameters& parameters;
    const TransformerModel& model;
};

/// A language model's head that a method trains.
struct TrainedHead {
    at::Tensor weight; ///< leaf (1, V, d) of a single run; undefined: the frozen one
    at::Tensor bias;   ///< leaf (R, V); undefined beside a trained weight: none
};

/// One PEFT method of a cohort inside the frozen model; as it stands here the frozen model itself (`head`). A method
/// mixes h0 in by mixing(), which also holds learnable λ and measures shares.  Thread: the training thread's.
class PeftMethod : public PeftHooks {
public:
    explicit PeftMethod(MethodSetup setup);

    /// First values of a member into its row, by seed and tensor name; the base class sets λ's start.
    virtual void initialise(const at::Tensor& row, std::size_t member) const;
    /// What the batches of this method look like: see BatchForm.
    [[nodiscard]] virtual std::int64_t virtualRows() const { return 0; }
    [[nodiscard]] virtual std::int64_t firstPosition() const { return 0; }
    /// Null: the model's frozen head.
    [[nodiscard]] virtual std::optional<TrainedHead> trainedHead() const { return std::nullopt; }

    void begin(const ForwardPass& pass, const at::Tensor& h0) override { m_mixing.begin(pass, h0); }
    void end() override { m_mixing.end(); }

    /// While on, each pass adds to the shares ρ = λ‖h0‖ / (λ‖h0‖ + (1 − λ)‖x‖) of the sites that mix.
    void measureShares(bool on) { m_mixing.measure(on); }
    /// By module where this member injects: the mean over the tokens seen since measuring began.
    [[nodiscard]] std::map<std::string, double> shares(std::size_t member) const { return m_mixing.shares(member); }
    /// λ by module where this member injects; learnable ones as they stand in `row`, a run's row of values.
    [[nodiscard]] std::map<std::string, double> lambdas(std::size_t member, const at::Tensor& row) const
    {
        return m_mixing.lambdas(member, row);
    }
    /// Whether a member mixes in permuted rows, which depend on tokens behind them.
    [[nodiscard]] bool permutesRows() const;
    [[nodiscard]] bool learnsLambda() const { return m_mixing.learns(); }

    /// Learned λ as they are now: see MixSource.
    [[nodiscard]] std::map<std::string, double> learnedLambdas(std::size_t member) const
    {
        return m_mixing.learned(member);
    }

protected:
    [[nodiscard]] const MethodOptions& options() const { return m_setup.options; }
    [[nodiscard]] const std::vector<MethodMember>& members() const { return m_setup.members; }
    [[nodiscard]] const Parameters& parameters() const { return m_setup.parameters; }
    [[nodiscard]] const TransformerModel& model() const { return m_setup.model; }
    [[nodiscard]] MixSource& mixing() { return m_mixing; }
    /// Index of a parameter by its name.
    [[nodiscard]] std::size_t item(const std::string& name) const;
    /// The site at a linear map or sublayer of a layer; −1: none.
    [[nodiscard]] std::int64_t siteAt(std::int64_t layer, SiteKind kind) const;
    /// A module's own dropout in this pass, keyed by its name.
    [[nodiscard]] DropoutSite moduleDropout(std::size_t site, bool headRows) const;
    /// The members' scales at a site.
    [[nodiscard]] std::vector<float> scalesAt(std::size_t site) const;

private:
    MethodSetup m_setup;
    MixSource m_mixing;
    std::vector<std::int64_t> m_siteAt; ///< by layer · kSiteKinds + kind
};

/// Adds a method's parameters, and λ where it is learnable, to a layout.
void addMethodParameters(ParameterLayout& layout, const MethodOptions& options, const ModelShape& shape);
[[nodiscard]] std::unique_ptr<PeftMethod> makeMethod(MethodSetup setup);

/// What a method's own file tells the table in method.cpp.
struct MethodForm {
    MethodKind kind;
    void (*addParameters)(ParameterLayout&, const MethodOptions&, const ModelShape&); ///< null: none
    std::unique_ptr<PeftMethod> (*make)(MethodSetup);
};
extern const MethodForm kLoraForm, kDoraForm, kSeriesForm, kParallelForm, kAdapterInputForm, kIa3Form, kBitfitForm,
    kPrefixForm, kPromptForm, kFullForm;

} // namespace engine
