// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentencepiece_golden.h"

#include <nlohmann/json.hpp>

namespace spmGolden {

const nlohmann::json& golden()
{
    static const nlohmann::json content =
        engine::readJsonFile(places::fixturesFolder() / "goldens" / "sentencepiece.json");
    return content;
}

std::unique_ptr<engine::Tokenizer> load(const std::string& model)
{
    return engine::loadTokenizer(places::fixturesFolder() / "text" / model);
}

void modelRows()
{
    QTest::addColumn<QString>("model");
    for (const auto& [name, entry] : golden().at("models").items())
        QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

std::string joined(const std::vector<std::int32_t>& ids)
{
    std::string text;
    for (const std::int32_t id : ids)
        text += (text.empty() ? "" : " ") + std::to_string(id);
    return text;
}

void compareIds(const std::vector<std::int32_t>& seen, const std::vector<std::int32_t>& wanted, const std::string& text)
{
    if (seen != wanted)
        QFAIL(qPrintable(QStringLiteral("%1\n  seen     %2\n  expected %3")
                             .arg(QString::fromStdString(nlohmann::json(text).dump(
                                      -1, ' ', true, nlohmann::json::error_handler_t::replace)),
                                  QString::fromStdString(joined(seen)), QString::fromStdString(joined(wanted)))));
}

void compareText(const std::string& seen, const nlohmann::json& wanted, const std::string& text)
{
    std::uint64_t hash = 0xCBF29CE484222325u;
    for (const char c : seen)
        hash = (hash ^ static_cast<std::uint8_t>(c)) * 0x100000001B3u;
    const std::string hex = QByteArray::number(static_cast<qulonglong>(hash), 16).rightJustified(16, '0').toStdString();
    if (hex != wanted.get<std::string>())
        QFAIL(qPrintable(
            QStringLiteral("%1\n  seen \"%2\"").arg(QString::fromStdString(text), QString::fromStdString(seen))));
}

} // namespace spmGolden
