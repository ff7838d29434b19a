// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/packed_matrix.h"

#include "device/kernels/cpu_kernels.h"
#include "device/large_pages.h"
#include "device/panel_product.h"
#include "device/tasks.h"

#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/empty.h>

namespace engine {

PackedMatrix::PackedMatrix(const at::Tensor& matrix) : m_width(matrix.size(1))
{
    const std::int64_t panel = cpuKernels().panelWidth, panels = blockCount(m_width, panel);
    m_panels = emptyInLargePages({panels, matrix.size(0), panel});
    m_panels.copy_(at::constant_pad_nd(matrix, {0, panels * panel - m_width})
                       .view({matrix.size(0), panels, panel})
                       .permute({1, 0, 2}));
}

at::Tensor PackedMatrix::product(const at::Tensor& x, Range depths, Range columns, const at::Tensor& bias) const
{
    const std::int64_t panel = cpuKernels().panelWidth, first = columns.begin / panel, ahead = columns.begin % panel;
    if (ahead != 0) {
        // From the panel's first column on; the columns before the wanted ones are cut off again.
        const at::Tensor wider = product(x, depths, {columns.begin - ahead, columns.length + ahead},
                                         bias.defined() ? at::constant_pad_nd(bias, {ahead, 0}) : bias);
        return wider.narrow(1, ahead, columns.length).contiguous();
    }
    const at::Tensor rows = x.contiguous(), y = at::empty({x.size(0), columns.length}, x.options());
    const at::Tensor start = bias.defined() ? bias.contiguous() : bias;
    PanelProductArgs args{};
    args.x = rows.const_data_ptr<float>();
    args.panels = m_panels.const_data_ptr<float>() + (first * depth() + depths.begin) * panel;
    args.panelStride = depth() * panel;
    args.depth = depths.length;
    args.bias = start.defined() ? start.const_data_ptr<float>() : nullptr;
    args.y = y.mutable_data_ptr<float>();
    args.width = columns.length;
    runPanels(args, x.size(0));
    return y;
}

at::Tensor PackedMatrix::columns(Range columns) const
{
    const at::Tensor plain = m_panels.permute({1, 0, 2}).reshape({depth(), -1});
    return plain.narrow(1, columns.begin, columns.length).contiguous();
}

} // namespace engine
