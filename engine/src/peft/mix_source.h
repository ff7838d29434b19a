// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/sites.h"
#include "model/forward_pass.h"
#include "peft/parameters.h"
#include "peft/site_mix.h"

#include <map>
#include <string>
#include <vector>

#include <ATen/core/Tensor.h>

namespace engine {

struct MethodOptions;
struct MethodMember;

/// Name of the λ parameters in a layout: (n) numbers of a run. They are not saved as a tensor.
inline constexpr const char* kLambdaItem = "sibo.lambda";
/// n for sites: 0, one for all, one a layer, or one a site.
[[nodiscard]] std::int64_t lambdaCount(LambdaLearning sharing, const std::vector<Site>& sites);

/// h0 as the members' sources see it, and λ: what SIBO mixes into the modules' inputs (sibo.md §1, §2).
/// Source   h0 itself, zero (factor 0), or permuted: h0's rows exchanged within each sequence by one fixed cycle
///          without fixed points (Sattolo), a function of the sequence's ids alone, so that an adapter gives the same
///          numbers wherever it is loaded.
/// norm_h0  each row of h0 is scaled to the length of the x it is mixed into; detached, the factor is a constant too.
/// Gradient none into h0 unless detachH0 is false.
class MixSource {
public:
    MixSource(const MethodOptions& options, const std::vector<MethodMember>& members, const Parameters& parameters);

    void begin(const ForwardPass& pass, const at::Tensor& h0);
    void end();
    /// Of the pass between begin and end.
    [[nodiscard]] const ForwardPass& pass() const { return *m_pass; }

    [[nodiscard]] bool learns() const { return m_lambda != nullptr; }
    /// Whether any member mixes at a site; where none does the module is built without mixing.
    [[nodiscard]] bool mixes(std::size_t site) const { return m_mixes[site]; }
    /// Factors of this pass (with a learnable λ they change from step to step).
    [[nodiscard]] const SiteMix& at(std::size_t site) const { return m_sites[site]; }
    /// h (R, rows, d) for a module whose input is x.
    [[nodiscard]] at::Tensor rows(const at::Tensor& x, bool headRows);
    /// D(x̃) for a module whose input is x: rows() and mixInput(), or D(x) where no member mixes; measures the share.
    [[nodiscard]] at::Tensor mixed(std::size_t site, const at::Tensor& x, bool headRows, const DropoutSite& dropout);

    /// λ's start values into a run's row.
    void initialise(const at::Tensor& row, std::size_t member) const;
    /// Learned λ as they are now, by what shares them: "all", "layer 3" or the module's path. Empty: none is learned.
    [[nodiscard]] std::map<std::string, double> learned(std::size_t member) const;
    void measure(bool on);
    [[nodiscard]] bool measuring() const { return m_measuring; }
    /// Adds tokens to a site's share; h as rows() gave it.
    void addShare(std::size_t site, const at::Tensor& x, const at::Tensor& h);
    [[nodiscard]] std::map<std::string, double> shares(std::size_t member) const;
    /// λ by module where this member injects, for the values of `row`.
    [[nodiscard]] std::map<std::string, double> lambdas(std::size_t member, const at::Tensor& row) const;

private:
    struct Member {
        SiboSource source;
        std::vector<bool> injected;
        std::vector<double> lambdas; ///< by site
    };
    struct Share {
        std::vector<double> sum; ///< one a member
        std::int64_t tokens = 0;
    };
    [[nodiscard]] at::Tensor permuted(const at::Tensor& h0) const;
    [[nodiscard]] double lambdaOf(std::size_t member, std::size_t site) const;
    void readLambdas();
    void fillFactors();

    std::vector<Site> m_places;
    std::vector<Member> m_members;
    std::vector<bool> m_mixes;
    std::vector<SiteMix> m_sites;
    std::vector<std::int64_t> m_lambdaAt; ///< by site: its λ among the n
    const Parameters& m_parameters;
    const ParameterItem* m_lambda = nullptr; ///< null: not learnable
    LambdaLearning m_sharing;
    bool m_normalise, m_detach;
    const ForwardPass* m_pass = nullptr;
    at::Tensor m_all, m_head; ///< all rows, and head rows (made when first asked for)
    std::vector<Share> m_shares;
    bool m_measuring = false;
};

} // namespace engine
