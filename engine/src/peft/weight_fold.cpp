// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/weight_fold.h"

#include "engine/error.h"
#include "engine/methods.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/linalg_vector_norm.h>
#include <ATen/ops/matmul.h>

namespace engine {
namespace {

void refuse(MethodKind kind)
{
    const char* reason = nullptr;
    if (isBottleneck(kind))
        reason = "a bottleneck is not linear (its activation lies between two maps), so no weight can hold it";
    else if (kind == MethodKind::Prefix)
        reason = "a prefix adds keys and values to the attention, which no weight of the model holds";
    else if (kind == MethodKind::Prompt)
        reason = "a prompt adds rows to the input, which no weight of the model holds";
    if (reason)
        throw EngineError(ErrorCode::Unsupported, std::string(title(kind)) + " cannot be merged: " + reason,
                          "export form", "keep it as an adapter");
}

constexpr std::string_view kWeight = ".weight", kBias = ".bias";

std::string moduleOf(const std::string& name, std::string_view end)
{
    return name.ends_with(end) ? name.substr(0, name.size() - end.size()) : std::string();
}

} // namespace

TrainedValues trainedValues(const ParameterLayout& layout, const at::Tensor& row)
{
    TrainedValues values;
    const at::Tensor host = row.detach().to(at::kCPU, at::kFloat).contiguous();
    for (const ParameterItem& item : layout.items())
        values[item.name] = host.narrow(0, item.offset, item.size).view(item.shape);
    return values;
}

WeightFold::WeightFold(const AdapterMethod& method, TrainedValues values)
    : m_method(method), m_values(std::move(values))
{
    const MethodOptions& options = method.options.method;
    refuse(options.kind);
    for (std::size_t i = 0; i < options.sites.size(); ++i) {
        m_sites[options.sites[i].module] = i;
        if (mixed(i) > 0 && method.member.source != SiboSource::Zero)
            m_kept.push_back(i);
    }
    m_folded = static_cast<std::int64_t>(options.sites.size() - m_kept.size());
}

double WeightFold::mixed(std::size_t site) const
{
    const Site& place = m_method.options.method.sites[site];
    const MethodMember& member = m_method.member;
    // Where x is h0 itself the mixture is x, whatever λ; `zero` takes λ's share of x away there too.
    const bool itself = place.injected && !place.effective && member.source == SiboSource::H0;
    return member.injected[site] && !itself ? member.lambdaAt(site) : 0;
}

at::Tensor WeightFold::lowRank(std::size_t site, const at::Tensor& w) const
{
    const std::string module = m_method.options.method.sites[site].module;
    const at::Tensor product = at::matmul(value(module + ".lora_B.weight"), value(module + ".lora_A.weight"));
    const double scale = m_method.member.scaleAt(site) * (1 - mixed(site));
    const at::Tensor sum = w + product * scale;
    return m_method.options.method.kind == MethodKind::Dora ? gain(site, w) * sum : sum;
}

at::Tensor WeightFold::gain(std::size_t site, const at::Tensor& w) const
{
    const std::string module = m_method.options.method.sites[site].module;
    const at::Tensor product = at::matmul(value(module + ".lora_B.weight"), value(module + ".lora_A.weight"));
    const at::Tensor norms =
        at::linalg_vector_norm(w + product * m_method.member.scaleAt(site), 2, at::IntArrayRef{1}, false);
    return (value(module + ".lora_magnitude_vector") / norms).unsqueeze(1);
}

WeightFold::Rest WeightFold::rest(std::size_t site, const at::Tensor& baseWeight) const
{
    const std::string module = m_method.options.method.sites[site].module;
    at::Tensor b = value(module + ".lora_B.weight");
    if (m_method.options.method.kind == MethodKind::Dora)
        b = gain(site, baseWeight) * b;
    return {m_method.member.scaleAt(site) * mixed(site), value(module + ".lora_A.weight"), b};
}

at::Tensor WeightFold::apply(const std::string& name, const at::Tensor& base) const
{
    if (const auto trained = m_values.find(name); trained != m_values.end())
        return trained->second; // bitfit, full
    const std::string module = moduleOf(name, kWeight), biased = moduleOf(name, kBias);
    if (const auto bias = m_values.find(biased + ".base_layer.bias"); !biased.empty() && bias != m_values.end())
        return bias->second;
    const auto site = m_sites.find(module.empty() ? biased : module);
    if (site == m_sites.end())
        return base;
    if (m_method.options.method.kind != MethodKind::Ia3)
        return module.empty() ? base : lowRank(site->second, base);
    const at::Tensor& factors = value(site->first + ".ia3_l");
    if (module.empty())
        return m_method.options.method.scalesInput[site->second] ? base : base * factors.flatten();
    return base * factors; // (1, in) by columns, (out, 1) by rows
}

} // namespace engine
