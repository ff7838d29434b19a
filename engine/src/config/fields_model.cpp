// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_rows.h"

namespace engine {

std::vector<Field> modelFields()
{
    return {
        row(&TrainConfig::model, &ModelConfig::path)
            .named("model.path", "Model")
            .help(
                "Folder of the pretrained model: config.json, model.safetensors and its tokenizer. A bare name such as "
                "MiniLM-L6 is looked up among the models of the library. Its weights stay frozen and are never "
                "changed on disk."),
        row(&TrainConfig::model, &ModelConfig::device)
            .named("model.device", "Device")
            .help("Where to compute: auto takes a graphics card where one can be used and the processor elsewhere. "
                  "Write cpu, cuda or cuda:1 to choose yourself.")
            .advanced(),
        row(&TrainConfig::model, &ModelConfig::dtype)
            .named("model.dtype", "Number format")
            .choices({"auto", "float32", "bfloat16"})
            .help("Number format of the frozen weights' products; adapters, loss and norms are always float32. auto "
                  "times both once on this machine and keeps the faster for all runs of a study.")
            .advanced(),
    };
}

} // namespace engine
