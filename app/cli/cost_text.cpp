// SPDX-License-Identifier: GPL-3.0-or-later
#include "cost_text.h"

#include "text_table.h"

#include <nlohmann/json.hpp>

namespace cli {

namespace {

std::string signedPercent(double ratio, int digits = 1)
{
    const std::string text = fixed(100 * (ratio - 1), digits);
    return (text.starts_with("-") ? "" : "+") + text + " %";
}

std::string memoryText(const CostRow& row)
{
    if (row.plainPeak <= 0 || row.mixedPeak <= 0)
        return "–";
    return byteText(row.plainPeak) + " → " + byteText(row.mixedPeak);
}

} // namespace

std::string costText(const std::vector<CostRow>& rows)
{
    std::vector<std::vector<std::string>> cells;
    for (const CostRow& row : rows) {
        const engine::CostPoint& point = row.point;
        cells.push_back(
            {printable(point.label), fixed(1000 * point.plainSeconds, 1), fixed(1000 * point.mixedSeconds, 1),
             signedPercent(point.ratio), signedPercent(point.low) + " to " + signedPercent(point.high),
             point.mixedSeconds > 0 ? grouped(static_cast<std::int64_t>(point.tokens / point.mixedSeconds)) : "–",
             memoryText(row), point.operations ? fixed(point.operations->all() / 1e9, 3) : "–",
             point.operations
                 ? signedPercent(point.operations->all() / (point.operations->model + point.operations->sites), 2)
                 : "–"});
    }
    std::string text = table(
        {"setting", "λ = 0, ms", "λ > 0, ms", "time", "95 %", "tokens/s", "peak memory", "GFLOP", "operations"}, cells);
    if (!rows.empty())
        text += "\nOne run at a time on " + rows.front().point.device + ", " + rows.front().point.dtype + ", " +
                std::to_string(rows.front().point.threads) + " threads; " +
                std::to_string(rows.front().point.plain.size()) +
                " timed steps of each side on the same batches, in the order 0, λ, λ, 0, with λ = 0 built without "
                "mixing. time: median of the ratios by batch; 95 %: bootstrap of that median. Counted operations leave "
                "out what is the same with and without λ: embeddings, norms, head, optimizer.\n";
    return text;
}

std::string costJson(const std::vector<CostRow>& rows)
{
    using Json = nlohmann::ordered_json;
    Json list = Json::array();
    for (const CostRow& row : rows) {
        const engine::CostPoint& point = row.point;
        Json json{{"setting", point.label},
                  {"device", point.device},
                  {"dtype", point.dtype},
                  {"threads", point.threads},
                  {"tokens", point.tokens},
                  {"plain_seconds", point.plain},
                  {"lambda_seconds", point.mixed},
                  {"ratio", point.ratio},
                  {"low", point.low},
                  {"high", point.high},
                  {"plain_peak_bytes", row.plainPeak > 0 ? Json(row.plainPeak) : Json()},
                  {"lambda_peak_bytes", row.mixedPeak > 0 ? Json(row.mixedPeak) : Json()},
                  {"operations", Json()}};
        if (point.operations)
            json["operations"] = {{"model", point.operations->model},
                                  {"sites", point.operations->sites},
                                  {"mixing", point.operations->mixing}};
        list.push_back(std::move(json));
    }
    return list.dump(1) + "\n";
}

} // namespace cli
