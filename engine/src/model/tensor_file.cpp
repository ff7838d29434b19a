// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tensor_file.h"

#include "engine/error.h"

#include <ATen/ops/empty.h>

namespace engine {
namespace {

at::ScalarType scalarType(const SafetensorsFile& file, const TensorEntry& entry)
{
    switch (entry.dtype) {
    case DType::F16:
        return at::kHalf;
    case DType::BF16:
        return at::kBFloat16;
    case DType::F32:
        return at::kFloat;
    case DType::F64:
        return at::kDouble;
    default:
        break;
    }
    throw EngineError(ErrorCode::BadFile, "the tensor " + entry.name + " holds integers where weights are expected",
                      file.path().string());
}

} // namespace

at::Tensor readFloatTensor(const SafetensorsFile& file, const TensorEntry& entry)
{
    at::Tensor tensor = at::empty(entry.shape, scalarType(file, entry));
    file.read(entry, {static_cast<std::byte*>(tensor.mutable_data_ptr()), tensor.nbytes()});
    return tensor.to(at::kFloat);
}

} // namespace engine
