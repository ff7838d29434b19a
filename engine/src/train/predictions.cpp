// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/predictions.h"

#include "base/atomic_file.h"
#include "base/json.h"

#include <nlohmann/json.hpp>

namespace engine {

void writePredictions(const std::filesystem::path& file, const at::Tensor& logits, const EncodedDataset& data,
                      const TaskConfig& task)
{
    const at::Tensor rows = logits.contiguous(), predicted = rows.argmax(-1).contiguous();
    const std::int64_t classes = rows.size(1);
    std::string text;
    for (std::size_t i = 0; i < data.samples.size(); ++i) {
        const EncodedSample sample = data.samples[i];
        const float* row = rows.const_data_ptr<float>() + static_cast<std::int64_t>(i) * classes;
        nlohmann::ordered_json line;
        line["index"] = i;
        line["row"] = sample.row;
        if (task.kind == TaskKind::CausalLm) {
            line["loss"] = row[0];
            line["correct"] = row[1];
            line["tokens"] = row[2];
            text += writeJson(line) + "\n";
            continue;
        }
        if (task.kind == TaskKind::Regression) {
            line["label"] = sample.target;
            line["prediction"] = row[0];
        } else {
            line["label"] = sample.label;
            line["prediction"] = predicted.const_data_ptr<std::int64_t>()[i];
        }
        line["logits"] = std::vector<float>(row, row + classes);
        text += writeJson(line) + "\n";
    }
    createFolders(file.parent_path());
    writeFileAtomically(file, text);
}

} // namespace engine
