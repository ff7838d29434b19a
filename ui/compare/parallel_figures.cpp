// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_figures.h"
#include "translation/engine_texts.h"

#include <algorithm>

namespace ui {

namespace {

const char* const kEndpoint = "endpoint";
const QString kLambda = QStringLiteral("lambda");
const QStringList kByLayer = {"similarity/", "excess/", "retention/"};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// A key's values as a quantity where all are numbers, else as names.
ParallelAxis axisOfKey(const engine::DifferingKey& key)
{
    ParallelAxis axis{text(key.key), engineText(key.label), {}, {}};
    const bool isSeed = key.key == "train.seed" || key.key == "train.data_seed";
    bool numbers = !isSeed;
    for (const std::string& value : key.values) {
        bool isNumber = value.empty();
        if (!isNumber)
            (void)text(value).toDouble(&isNumber);
        numbers = numbers && isNumber;
    }
    QStringList names;
    for (const std::string& value : key.values) {
        if (!value.empty() && !names.contains(plainValue(value)))
            names += plainValue(value);
    }
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
        const double left = a.toDouble();
        const double right = b.toDouble();
        return left != right ? left < right : a < b;
    });
    for (const std::string& value : key.values) {
        if (value.empty())
            axis.values.push_back(std::nullopt);
        else
            axis.values.push_back(numbers ? text(value).toDouble()
                                          : static_cast<double>(names.indexOf(plainValue(value))));
    }
    if (!numbers)
        axis.categories = names;
    return axis;
}

/// "similarity/6" of similarity/0 … similarity/6.
QString lastLayer(const engine::Comparison& comparison, const QString& prefix)
{
    int last = -1;
    for (const engine::RunScalar& scalar : comparison.scalars) {
        if (text(scalar.id).startsWith(prefix))
            last = std::max(last, text(scalar.id).mid(prefix.size()).toInt());
    }
    return prefix + QString::number(last);
}

} // namespace

std::set<QString> firstAxes(const engine::Comparison& comparison)
{
    std::set<QString> axes = {QString::fromLatin1(kEndpoint), QStringLiteral("loss")};
    for (const engine::DifferingKey& key : comparison.differing)
        axes.insert(text(key.key));
    for (const QString& prefix : kByLayer)
        axes.insert(lastLayer(comparison, prefix));
    return axes;
}

std::vector<ParallelChart::Run> parallelRuns(const engine::Comparison& comparison)
{
    std::vector<ParallelChart::Run> runs;
    for (const engine::ComparedRun& run : comparison.runs) {
        const engine::SettingFigures& setting = comparison.settings[run.setting];
        runs.push_back(
            {text(run.name), labelText(setting.label) + QStringLiteral(" · seed %1").arg(run.seed), setting.lambda});
    }
    return runs;
}

std::vector<ParallelAxis> parallelAxes(const engine::Comparison& comparison, const std::set<QString>* chosen)
{
    std::vector<ParallelAxis> axes;
    bool lambdaIsKey = false;
    for (const engine::DifferingKey& key : comparison.differing) {
        axes.push_back(axisOfKey(key));
        lambdaIsKey = lambdaIsKey || key.key == "sibo.lambda";
    }
    std::vector<ParallelAxis> last;
    for (const engine::RunScalar& scalar : comparison.scalars) {
        if (text(scalar.id) == kLambda && lambdaIsKey)
            continue;
        ParallelAxis axis{text(scalar.id), engineText(scalar.label), scalar.values, {}};
        (scalar.id == kEndpoint ? last : axes).push_back(std::move(axis));
    }
    axes.insert(axes.end(), last.begin(), last.end());
    if (chosen)
        std::erase_if(axes, [chosen](const ParallelAxis& axis) { return chosen->count(axis.id) == 0; });
    return axes;
}

} // namespace ui
