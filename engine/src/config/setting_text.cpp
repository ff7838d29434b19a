// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/setting_text.h"

#include <algorithm>
#include <filesystem>

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

} // namespace engine
