// SPDX-License-Identifier: GPL-3.0-or-later
#define KERNEL_SPACE kernels_avx2
#define KERNEL_NAME "avx2"
#define KERNEL_BYTES 32
#include "device/kernels/cpu_kernels_impl.h"
