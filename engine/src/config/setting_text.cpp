// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/setting_text.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace engine {

namespace {

std::string plainText(const FieldValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : toText(value);
}

} // namespace

std::string settingText(const Field& field, const FieldValue& value)
{
    const bool isNull = std::holds_alternative<std::monostate>(value);
    const std::string shown = isNull ? field.nullMeaning : plainText(value);
    if (field.key == "method.kind")
        return shown;
    if (field.key == "sibo.lambda")
        return "λ " + shown;
    if (field.type == FieldType::Path)
        return std::filesystem::path(shown).filename().string();
    std::string lowered = field.key.substr(field.key.find('.') + 1);
    std::replace(lowered.begin(), lowered.end(), '_', ' ');
    return lowered + " " + shown;
}

bool comesWithData(const Overrides& overrides, std::string_view key)
{
    static const std::set<std::string_view> kRest{"task.kind",
                                                  "task.validation",
                                                  "task.test",
                                                  "task.text_columns",
                                                  "task.label_column",
                                                  "task.labels",
                                                  "task.prompt_column",
                                                  "task.input_column",
                                                  "task.messages_column",
                                                  "task.answer_column",
                                                  "task.context_column",
                                                  "task.option_columns",
                                                  "task.template",
                                                  "task.response_column",
                                                  "task.train_on_inputs",
                                                  "task.validation_fraction"};
    const auto given = [&](const char* wanted) {
        return std::any_of(overrides.begin(), overrides.end(), [&](const auto& pair) {
            const auto* text = std::get_if<std::string>(&pair.second);
            return pair.first == wanted && text != nullptr && !text->empty();
        });
    };
    if (!given("task.train"))
        return false;
    return kRest.contains(key) || key == (given("task.preset") ? "task.train" : "task.preset");
}

} // namespace engine
