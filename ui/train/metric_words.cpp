// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/metric_words.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

namespace ui {

namespace {

const char* const kAccuracy = "accuracy";
const char* const kNegativeLoss = "−loss";
const char* const kPerplexity = "perplexity";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::RunCharts)
};

} // namespace

QString metricWords(const std::string& name)
{
    const std::map<std::string, QString> known = {
        {kAccuracy, Words::tr("Accuracy")},
        {"matthews", Words::tr("Matthews correlation")},
        {"f1", Words::tr("F1")},
        {"mean of accuracy and f1", Words::tr("Mean of accuracy and F1")},
        {"mean of pearson and spearman", Words::tr("Mean of Pearson and Spearman")},
        {kNegativeLoss, Words::tr("Perplexity")},
    };
    if (const auto found = known.find(name); found != known.end())
        return found->second;
    QString words = QString::fromStdString(name.empty() ? kAccuracy : name);
    words[0] = words[0].toUpper();
    return words;
}

QString metricTitle(const std::string& name)
{
    return Words::tr("%1 on validation").arg(metricWords(name));
}

bool showsPerplexity(const std::string& name)
{
    return name == kNegativeLoss;
}

double shownMetric(const std::string& name, const engine::EvalDone& evaluation)
{
    if (!showsPerplexity(name))
        return evaluation.primary;
    const auto told = evaluation.metrics.find(kPerplexity);
    return told == evaluation.metrics.end() ? std::exp(-evaluation.primary) : told->second;
}

} // namespace ui
