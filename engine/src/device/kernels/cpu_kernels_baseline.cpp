// SPDX-License-Identifier: GPL-3.0-or-later
#define KERNEL_SPACE kernels_baseline
#define KERNEL_NAME "baseline"
#define KERNEL_BYTES 16
#include "device/kernels/cpu_kernels_impl.h"
