// SPDX-License-Identifier: GPL-3.0-or-later
#define KERNEL_SPACE kernels_avx512
#define KERNEL_BYTES 64
#include "device/kernels/cpu_kernels_impl.h"

namespace engine::kernels_avx512 {

extern const CpuKernels kTable{"avx512",
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

} // namespace engine::kernels_avx512
