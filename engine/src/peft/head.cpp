// SPDX-License-Identifier: GPL-3.0-or-later
#include "peft/head.h"

#include <algorithm>

#include <ATen/ops/baddbmm.h>
#include <ATen/ops/bmm.h>
#include <ATen/ops/tanh.h>

namespace engine {
namespace {

// Sites of the head's dropout, after the layers' own: part of the mask's key, so never to be renumbered.
enum Site : std::int64_t { kLast = 4, kDense = 5 };

} // namespace

ClassifierHead::ClassifierHead(ParameterLayout& layout, const ModelShape& shape, std::int64_t classes)
    : m_form(shape.family->head), m_layers(shape.layers)
{
    const std::int64_t hidden = shape.hiddenSize;
    const auto add = [&](const std::string& name, std::int64_t out, bool bias) {
        m_items.push_back(layout.add(name + ".weight", {out, hidden}, true));
        if (bias)
            m_items.push_back(layout.add(name + ".bias", {out}, false));
    };
    if (m_form == HeadForm::Dense)
        add("classifier.dense", hidden, true);
    add(m_form == HeadForm::Score   ? "score"
        : m_form == HeadForm::Dense ? "classifier.out_proj"
                                    : "classifier",
        classes, m_form != HeadForm::Score);
}

at::Tensor ClassifierHead::map(const Parameters& parameters, std::size_t first, const at::Tensor& x) const
{
    return at::baddbmm(parameters.leaf(m_items[first + 1]).unsqueeze(1), x,
                       parameters.leaf(m_items[first]).transpose(1, 2));
}

at::Tensor ClassifierHead::logits(const Parameters& parameters, const at::Tensor& rows, const ForwardPass& pass,
                                  double rate) const
{
    at::Tensor x = rows.expand({parameters.runs(), rows.size(1), rows.size(2)}).contiguous();
    if (m_form == HeadForm::Score)
        return at::bmm(x, parameters.leaf(m_items[0]).transpose(1, 2));
    if (m_form == HeadForm::Dense)
        x = at::tanh(map(parameters, 0, dropout(x, modelDropout(pass, m_layers, kDense, rate, true))));
    return map(parameters, m_items.size() - 2, dropout(x, modelDropout(pass, m_layers, kLast, rate, true)));
}

void ClassifierHead::initialise(const at::Tensor& row, const ParameterLayout& layout, const TransformerModel& model,
                                std::uint64_t seed) const
{
    const auto stored = [&](const ParameterItem& item) {
        return std::find_if(model.head.begin(), model.head.end(), [&](const auto& entry) {
            return entry.first == item.name && entry.second.sizes() == at::IntArrayRef(item.shape);
        });
    };
    const bool all = std::all_of(m_items.begin(), m_items.end(),
                                 [&](std::size_t item) { return stored(layout.items()[item]) != model.head.end(); });
    for (const std::size_t index : m_items) {
        const ParameterItem& item = layout.items()[index];
        if (all)
            fillValues(row, item, stored(item)->second);
        else if (item.shape.size() == 2)
            fillNormal(row, item, seed, 0.02);
        else
            fillValues(row, item, 0.0);
    }
}

} // namespace engine
