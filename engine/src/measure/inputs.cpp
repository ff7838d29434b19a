// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/inputs.h"

#include "base/ascii.h"
#include "base/name_list.h"
#include "config/family.h"
#include "engine/error.h"

#include <algorithm>
#include <numeric>

namespace engine {
namespace {

/// "3", "LABEL_3": a number, not a name.
bool isNumbered(const std::string& label)
{
    const std::string digits = asciiLower(label).starts_with("label_") ? label.substr(6) : label;
    return !digits.empty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The same name, else the same but for case; -1 if there is none.
std::int64_t columnOf(const std::string& label, const std::vector<std::string>& head)
{
    auto found = std::find(head.begin(), head.end(), label);
    if (found == head.end())
        found = std::find_if(head.begin(), head.end(),
                             [&](const std::string& name) { return asciiLower(name) == asciiLower(label); });
    return found == head.end() ? -1 : found - head.begin();
}

} // namespace

void checkInputs(const EncodedDataset& data, const ModelShape& model)
{
    const std::int32_t token = data.samples.largestId();
    const std::int64_t segment = data.samples.largestSegment();
    if (token >= model.vocabSize)
        throw EngineError(ErrorCode::BadConfig,
                          "the tokenizer gives token id " + std::to_string(token) + ", the model has " +
                              std::to_string(model.vocabSize) + " embeddings",
                          "model.path", "tokenizer and config.json belong to different models");
    if (model.family->names.types != nullptr && segment >= model.typeVocabSize)
        throw EngineError(ErrorCode::BadConfig, "this model has one segment type and cannot tell two texts apart",
                          "task.text_columns", "give one text column, or take another model");
}

std::vector<std::int64_t> headColumns(const std::vector<std::string>& data, const std::vector<std::string>& head,
                                      const std::string& where)
{
    std::vector<std::int64_t> columns(data.size());
    std::iota(columns.begin(), columns.end(), 0);
    if (std::any_of(data.begin(), data.end(), isNumbered) || std::any_of(head.begin(), head.end(), isNumbered))
        return columns;
    for (std::size_t i = 0; i < data.size(); ++i) {
        columns[i] = columnOf(data[i], head);
        const auto before = columns.begin() + static_cast<std::ptrdiff_t>(i);
        if (columns[i] < 0 || std::find(columns.begin(), before, columns[i]) != before)
            throw EngineError(ErrorCode::BadConfig,
                              "the data's classes are " + listed(data) + "; the head's are " + listed(head), where,
                              "evaluate on the task it was trained for, or name the classes alike in task.labels");
    }
    return columns;
}

} // namespace engine
