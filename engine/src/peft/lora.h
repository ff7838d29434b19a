// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/sites.h"
#include "model/peft_hooks.h"
#include "peft/lora_linear.h"
#include "peft/parameters.h"

#include <map>
#include <string>
#include <vector>

namespace engine {

/// What sets the members of a cohort apart at their LoRA sites.
struct LoraMember {
    double lambda = 0;
    SiboSource source = SiboSource::H0;
    double scale = 1;           ///< α / rank
    std::vector<bool> injected; ///< by site, from findSites with this member's placement
};

struct LoraOptions {
    std::vector<Site> sites; ///< the same modules for all members
    int rank = 8;
    double dropout = 0;
    bool buildMixing = true; ///< false: without the mixing code, for the test that λ = 0 equals it bit for bit
};

/// Adds lora_A and lora_B of every site to a layout; rank r needs A (r, in), B (out, r).
void addLoraParameters(ParameterLayout& layout, const LoraOptions& options, std::int64_t hidden,
                       std::int64_t intermediate);
/// A Kaiming-uniform, B zero, into a run's row.
void initialiseLora(at::Tensor row, const ParameterLayout& layout, const LoraOptions& options, std::uint64_t seed);

/// LoRA with SIBO inside a frozen BERT, for all members at once. A site where no member injects has plain LoRA.
/// `permuted`: h0's rows are exchanged within each sequence by one fixed cycle without fixed points (Sattolo), a
/// function of the sequence's ids alone, so that an adapter gives the same numbers wherever it is loaded.
class LoraHooks final : public PeftHooks {
public:
    LoraHooks(const LoraOptions& options, std::vector<LoraMember> members, const Parameters& parameters);

    void begin(const ForwardPass& pass, const at::Tensor& h0) override;
    void end() override;
    [[nodiscard]] at::Tensor linear(const LinearCall& call) override;

    /// While on, each pass adds to the shares ρ = λ‖h0‖ / (λ‖h0‖ + (1 − λ)‖x‖) of the sites that mix.
    void measureShares(bool on);
    /// By module where this member injects: the mean over the tokens seen since measuring began.
    [[nodiscard]] std::map<std::string, double> shares(std::size_t member) const;

private:
    struct Branch {
        Site site;
        std::size_t a, b; ///< items of the parameters
        LoraBranch prototype;
        std::vector<double> shareSum; ///< one a member
        std::int64_t shareTokens = 0;
    };
    [[nodiscard]] LoraBranch prepare(const Branch& branch, const LinearCall& call) const;
    [[nodiscard]] at::Tensor permutedStates(const at::Tensor& h0) const;
    [[nodiscard]] const at::Tensor& source(bool firstRows);
    void addShare(Branch& branch, const at::Tensor& x, const at::Tensor& h0);

    LoraOptions m_options;
    std::vector<LoraMember> m_members;
    const Parameters& m_parameters;
    std::vector<Branch> m_branches;
    const ForwardPass* m_pass = nullptr;
    at::Tensor m_source, m_firstSource; ///< h0 as the members' sources see it; all rows, and first rows
    bool m_measuring = false;
};

} // namespace engine
