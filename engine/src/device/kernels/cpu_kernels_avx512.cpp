// SPDX-License-Identifier: GPL-3.0-or-later
#define KERNEL_SPACE kernels_avx512
#define KERNEL_NAME "avx512"
#define KERNEL_BYTES 64
#include "device/kernels/cpu_kernels_impl.h"
