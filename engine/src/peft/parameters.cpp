// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/parameters.h"

#include "base/hash.h"
#include "device/counter_hash.h"

#include <cmath>
#include <numbers>
#include <numeric>

#include <ATen/core/grad_mode.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>
#include <torch/csrc/autograd/autograd.h>

namespace engine {
namespace {

/// A view (R, shape…) of one item's columns.
at::Tensor columns(const at::Tensor& matrix, const ParameterItem& item)
{
    std::vector<std::int64_t> shape{matrix.size(0)};
    shape.insert(shape.end(), item.shape.begin(), item.shape.end());
    return matrix.narrow(1, item.offset, item.size).view(shape);
}

double uniform(std::uint64_t key, std::uint64_t counter)
{
    return unitInterval(counterMix(key, counter));
}

template<typename Draw>
void fill(at::Tensor row, const ParameterItem& item, Draw draw)
{
    at::Tensor values = at::empty({item.size}, at::kFloat);
    float* data = values.mutable_data_ptr<float>();
    for (std::int64_t i = 0; i < item.size; ++i)
        data[i] = static_cast<float>(draw(static_cast<std::uint64_t>(i)));
    row.narrow(0, item.offset, item.size).copy_(values);
}

} // namespace

std::size_t ParameterLayout::add(std::string name, std::vector<std::int64_t> shape, bool decays)
{
    const std::int64_t size = std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
    m_items.push_back({std::move(name), std::move(shape), m_size, size, decays, ParameterRole::Weight});
    m_size += size;
    return m_items.size() - 1;
}

std::size_t ParameterLayout::addLambda(std::string name, std::int64_t count)
{
    const std::size_t index = add(std::move(name), {count}, false);
    m_items[index].role = ParameterRole::Lambda;
    return index;
}

const ParameterItem* ParameterLayout::find(std::string_view name) const
{
    for (const ParameterItem& item : m_items)
        if (item.name == name)
            return &item;
    return nullptr;
}

Parameters::Parameters(ParameterLayout layout, std::int64_t runs, const at::Device& device)
    : m_layout(std::move(layout)),
      m_values(at::zeros({runs, m_layout.size()}, at::TensorOptions(at::kFloat).device(device)))
{
    for (const ParameterItem& item : m_layout.items()) {
        at::Tensor leaf = columns(m_values, item).detach();
        leaf.requires_grad_(true);
        m_leaves.push_back(leaf);
    }
}

at::Tensor& Parameters::gradients()
{
    if (!m_gradients.defined())
        m_gradients = at::zeros_like(m_values);
    return m_gradients;
}

void Parameters::zeroGradients()
{
    gradients().zero_();
}

void Parameters::backward(const at::Tensor& loss)
{
    const auto found = torch::autograd::grad({loss}, m_leaves);
    const at::NoGradGuard noGradient;
    for (std::size_t i = 0; i < found.size(); ++i)
        columns(gradients(), m_layout.items()[i]).add_(found[i]);
}

void fillKaimingUniform(at::Tensor row, const ParameterItem& item, std::uint64_t seed)
{
    const std::uint64_t key = counterMix(seed, stableHash(item.name));
    const double bound = 1.0 / std::sqrt(static_cast<double>(item.shape.back()));
    fill(std::move(row), item, [&](std::uint64_t i) { return (2.0 * uniform(key, i) - 1.0) * bound; });
}

void fillValues(const at::Tensor& row, const ParameterItem& item, double value)
{
    row.narrow(0, item.offset, item.size).fill_(value);
}

void fillValues(const at::Tensor& row, const ParameterItem& item, const at::Tensor& values)
{
    row.narrow(0, item.offset, item.size).copy_(values.flatten());
}

void fillNormal(at::Tensor row, const ParameterItem& item, std::uint64_t seed, double sigma)
{
    const std::uint64_t key = counterMix(seed, stableHash(item.name));
    fill(std::move(row), item, [&](std::uint64_t i) { // Box and Muller 1958
        const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform(key, 2 * i)));
        return sigma * radius * std::cos(2.0 * std::numbers::pi * uniform(key, 2 * i + 1));
    });
}

} // namespace engine
