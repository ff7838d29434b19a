// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What nearly every file of the compute part includes; measured to stay narrow (no torch/torch.h, no ATen/ATen.h).
#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ATen/core/Tensor.h>
#include <torch/csrc/autograd/custom_function.h>
