// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/panel_product.h"

#include "device/kernels/cpu_kernels.h"
#include "device/tasks.h"

#include <algorithm>

#include <ATen/ops/empty.h>

namespace engine {
namespace {

// Rows that one task takes: enough that a panel stays in the cache while they pass, few enough to share out.
constexpr std::int64_t kRowBlock = 512;

/// This thread's memory for the panel it works on.
float* panelScratch()
{
    thread_local const at::Tensor scratch =
        at::empty({cpuKernels().panelScratch}, at::kFloat); // on a cache line's start
    return scratch.mutable_data_ptr<float>();
}

/// M itself where one of its strides is 1.
at::Tensor dense(const at::Tensor& matrix)
{
    return matrix.stride(0) == 1 || matrix.stride(1) == 1 ? matrix : matrix.contiguous();
}

} // namespace

at::Tensor panelProduct(const at::Tensor& x, const at::Tensor& matrix, const at::Tensor& bias)
{
    const at::Tensor rows = x.contiguous(), m = dense(matrix), start = bias.defined() ? bias.contiguous() : bias;
    const at::Tensor y = at::empty({x.size(0), m.size(1)}, x.options());
    PanelProductArgs args{};
    args.x = rows.const_data_ptr<float>();
    args.matrix = m.const_data_ptr<float>();
    args.depthStride = m.stride(0);
    args.columnStride = m.stride(1);
    args.depth = m.size(0);
    args.width = m.size(1);
    args.bias = start.defined() ? start.const_data_ptr<float>() : nullptr;
    args.y = y.mutable_data_ptr<float>();
    runPanels(args, x.size(0));
    return y;
}

void runPanels(const PanelProductArgs& args, std::int64_t rows)
{
    const std::int64_t panels = blockCount(args.width, cpuKernels().panelWidth);
    forTasks(panels * blockCount(rows, kRowBlock), [&](std::int64_t task) {
        const std::int64_t begin = task / panels * kRowBlock;
        cpuKernels().panelProduct(args, begin, std::min(rows, begin + kRowBlock), task % panels, panelScratch());
    });
}

} // namespace engine
