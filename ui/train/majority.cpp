// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/majority.h"

#include "engine/check.h"
#include "widgets/format.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <map>

namespace ui {

namespace {

template<class Counts>
double largestShare(const Counts& counts)
{
    std::int64_t all = 0;
    std::int64_t most = 0;
    for (const auto& [label, count] : counts) {
        all += count;
        most = std::max<std::int64_t>(most, count);
    }
    return all > 0 ? static_cast<double>(most) / static_cast<double>(all) : -1;
}

} // namespace

double majorityShare(const engine::StartCheck& check)
{
    for (const engine::SplitFacts& split : check.splits) {
        if (split.split == "validation")
            return largestShare(split.labels);
    }
    return -1;
}

double majorityShare(const std::filesystem::path& runFolder)
{
    for (const char* name : {"validation-best.jsonl", "validation-final.jsonl"}) {
        QFile file(toQString(runFolder / "predictions" / name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        std::map<QString, std::int64_t> counts;
        while (!file.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            if (row.contains(QStringLiteral("label")))
                ++counts[row.value(QStringLiteral("label")).toVariant().toString()];
        }
        return largestShare(counts);
    }
    return -1;
}

} // namespace ui
