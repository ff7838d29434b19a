// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden_text.h"

#include <QByteArray>
#include <nlohmann/json.hpp>

namespace goldenText {

std::string textOf(const nlohmann::json& stored)
{
    if (stored.is_string())
        return stored.get<std::string>();
    if (stored.contains("hex"))
        return QByteArray::fromHex(QByteArray::fromStdString(stored.at("hex").get<std::string>())).toStdString();
    std::string text;
    for (int i = 0; i < stored.at("times").get<int>(); ++i)
        text += stored.at("repeat").get<std::string>();
    return text;
}

std::vector<std::int32_t> unpacked(const nlohmann::json& packed)
{
    std::vector<std::int32_t> ids;
    for (const nlohmann::json& item : packed) {
        if (item.is_array())
            ids.insert(ids.end(), item.at(1).get<std::size_t>(), item.at(0).get<std::int32_t>());
        else
            ids.push_back(item.get<std::int32_t>());
    }
    return ids;
}

} // namespace goldenText
