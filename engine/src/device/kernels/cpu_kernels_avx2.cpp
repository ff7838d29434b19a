// SPDX-License-Identifier: GPL-3.0-or-later
#define KERNEL_SPACE kernels_avx2
#define KERNEL_BYTES 32
#include "device/kernels/cpu_kernels_impl.h"

namespace engine::kernels_avx2 {

extern const CpuKernels kTable{"avx2",
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

} // namespace engine::kernels_avx2
