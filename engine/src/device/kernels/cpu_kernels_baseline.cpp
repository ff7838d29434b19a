// SPDX-License-Identifier: GPL-3.0-or-later
#define KERNEL_SPACE kernels_baseline
#define KERNEL_BYTES 16
#include "device/kernels/cpu_kernels_impl.h"

namespace engine::kernels_baseline {

extern const CpuKernels kTable{"baseline",
                               mixAndMask,
                               maskAccumulate,
                               maskAdd,
                               loraScratch,
                               loraForward,
                               loraBackwardRows,
                               loraBackwardInputs,
                               loraBackwardOutputs,
                               rotateRows,
                               rmsNormForward,
                               rmsNormBackward,
                               gated,
                               tokenLossRows,
                               activation,
                               kPanelWidth,
                               packedProduct,
                               attentionScratch,
                               attentionForward,
                               attentionBackward};

} // namespace engine::kernels_baseline
