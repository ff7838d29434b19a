// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model_folder.h"

#include "io/model_weights.h"

namespace engine {

std::uint64_t checkWeights(const std::filesystem::path& modelFolder)
{
    return ModelWeights(modelFolder).totalBytes();
}

} // namespace engine
