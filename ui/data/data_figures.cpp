// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/data_figures.h"

#include "widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr std::size_t kMostClasses = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DataFigures)
};

/// Classes in the order they are drawn: as the task names them, else the most frequent of all splits first.
std::vector<std::string> classesOf(const engine::DataReport& report)
{
    std::map<std::string, std::int64_t> counts;
    for (const engine::SplitReport& split : report.splits) {
        for (const auto& [label, count] : split.labels)
            counts[label] += count;
    }
    std::vector<std::string> classes;
    for (const std::string& label : report.task.labels) {
        if (counts.erase(label) > 0)
            classes.push_back(label);
    }
    std::vector<std::pair<std::string, std::int64_t>> others(counts.begin(), counts.end());
    std::stable_sort(others.begin(), others.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [label, count] : others)
        classes.push_back(label);
    return classes;
}

struct Shares {
    std::vector<double> percent;
    QStringList texts;
};

/// Of each class, and where there is a category more, of all others together.
Shares sharesOf(const engine::SplitReport& split, const std::vector<std::string>& classes,
                const QStringList& categories)
{
    std::int64_t all = 0;
    for (const auto& [label, count] : split.labels)
        all += count;
    std::vector<std::int64_t> counts;
    for (const std::string& label : classes) {
        const auto found = split.labels.find(label);
        counts.push_back(found == split.labels.end() ? 0 : found->second);
    }
    if (categories.size() > static_cast<qsizetype>(counts.size()))
        counts.push_back(all - std::accumulate(counts.begin(), counts.end(), std::int64_t(0)));
    Shares shares;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        shares.percent.push_back(all > 0 ? 100.0 * static_cast<double>(counts[i]) / static_cast<double>(all) : 0);
        shares.texts += Words::tr("%1, %2: %3 rows, %4 %")
                            .arg(categories[static_cast<qsizetype>(i)], QString::fromStdString(split.split),
                                 formatCount(counts[i]), QString::number(shares.percent.back(), 'f', 1));
    }
    return shares;
}

} // namespace

BarFigures lengthFigures(const engine::DataReport& report, const engine::SplitReport& split)
{
    BarFigures figures;
    figures.xTitle = report.tokens ? Words::tr("Tokens a row") : Words::tr("Characters a row");
    if (report.tokens)
        figures.mark = report.task.maxLength;
    BarFigures::Series series{QString::fromStdString(split.split), {}};
    for (const engine::LengthBin& bin : split.lengths) {
        series.bars.push_back({static_cast<double>(bin.from), static_cast<double>(bin.to),
                               static_cast<double>(bin.count),
                               Words::tr("%1 to %2: %3 rows")
                                   .arg(formatCount(bin.from), formatCount(bin.to - 1), formatCount(bin.count))});
    }
    figures.series.push_back(std::move(series));
    return figures;
}

BarFigures labelFigures(const engine::DataReport& report)
{
    std::vector<std::string> classes = classesOf(report);
    const bool others = classes.size() > kMostClasses;
    if (others)
        classes.resize(kMostClasses);
    BarFigures figures;
    for (const std::string& label : classes)
        figures.categories += QString::fromStdString(label);
    if (others)
        figures.categories += Words::tr("others");
    std::vector<const engine::SplitReport*> splits;
    for (const engine::SplitReport& split : report.splits) {
        if (!split.labels.empty())
            splits.push_back(&split);
    }
    for (std::size_t i = 0; i < splits.size(); ++i) {
        const Shares shares = sharesOf(*splits[i], classes, figures.categories);
        figures.series.push_back(
            {QString::fromStdString(splits[i]->split), categoryBars(i, splits.size(), shares.percent, shares.texts)});
    }
    return figures;
}

} // namespace ui
