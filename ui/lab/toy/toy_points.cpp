// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/toy/toy_points.h"

#include "engine/figure_text.h"
#include "lab/toy/toy_words.h"
#include "widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ToyPoints)
};

bool belongs(const ToyPoint& point, engine::SiboSource source, double lambda)
{
    return point.lambda == lambda && (point.source == source || lambda == 0);
}

QString readoutOf(const ToyPoint& point, ToyQuantity quantity)
{
    return Words::tr("λ %1 · %2 · world %3: %4")
        .arg(formatLambda(point.lambda), toySourceWords(point.source), QString::number(point.seed),
             QString::fromStdString(engine::metricText(valueOf(point, quantity))));
}

LambdaSetting settingOf(const std::vector<ToyPoint>& points, engine::SiboSource source, double lambda,
                        ToyQuantity quantity)
{
    LambdaSetting setting;
    setting.lambda = setting.x = lambda;
    for (const ToyPoint& point : points)
        if (belongs(point, source, lambda))
            setting.runs.push_back({point.run, valueOf(point, quantity), readoutOf(point, quantity)});
    const ToyMean mean = meanOf(points, source, lambda, quantity);
    setting.mean = mean.mean;
    if (mean.deviation)
        setting.deviation = ValueRange{mean.mean - *mean.deviation, mean.mean + *mean.deviation};
    return setting;
}

QString untrainedDot(engine::SiboSource source, std::size_t place)
{
    return source == engine::SiboSource::Zero ? QStringLiteral("untrained zero %1").arg(place)
                                              : QStringLiteral("untrained %1").arg(place);
}

double valueOf(const engine::LabFigures& figures, ToyQuantity quantity)
{
    const double across = figures.across.empty() ? 0 : figures.across.back();
    return quantity == ToyQuantity::Excess ? figures.similarity.back() - across : figures.similarity.back();
}

/// The model as it begins, at every λ, with h0 or with its control.
void addUntrained(LambdaFigures& to, const ToyLook& look, engine::SiboSource source, ToyQuantity quantity)
{
    const bool isControl = source == engine::SiboSource::Zero;
    const std::vector<engine::LabFigures>& all = isControl ? look.weakened : look.mixed;
    for (std::size_t place = 0; place < all.size(); ++place) {
        const double value = valueOf(all[place], quantity);
        LambdaSetting setting;
        setting.line = isControl ? Words::tr("untrained, zero (control)") : Words::tr("untrained, h0");
        setting.dashed = isControl;
        setting.lambda = setting.x = static_cast<double>(place) / ToyLook::kLambdaSteps;
        setting.mean = value;
        setting.thin = true;
        setting.runs.push_back(
            {untrainedDot(source, place), value,
             Words::tr("λ %1 · %2, nothing trained · world %3: %4")
                 .arg(formatLambda(setting.lambda), toySourceWords(source), QString::number(look.world.seed),
                      QString::fromStdString(engine::metricText(value)))});
        to.settings.push_back(std::move(setting));
    }
}

} // namespace

double valueOf(const ToyPoint& point, ToyQuantity quantity)
{
    switch (quantity) {
    case ToyQuantity::Accuracy:
        return point.accuracy;
    case ToyQuantity::Similarity:
        return point.similarity;
    case ToyQuantity::Excess:
        return point.similarity - point.across;
    }
    return 0;
}

ToyMean meanOf(const std::vector<ToyPoint>& points, engine::SiboSource source, double lambda, ToyQuantity quantity)
{
    std::vector<double> values;
    for (const ToyPoint& point : points)
        if (belongs(point, source, lambda))
            values.push_back(valueOf(point, quantity));
    ToyMean result;
    result.worlds = static_cast<int>(values.size());
    if (values.empty())
        return result;
    for (const double value : values)
        result.mean += value / result.worlds;
    double squares = 0;
    for (const double value : values)
        squares += (value - result.mean) * (value - result.mean);
    if (result.worlds > 1)
        result.deviation = std::sqrt(squares / (result.worlds - 1));
    return result;
}

std::vector<double> lambdasOf(const std::vector<ToyPoint>& points, engine::SiboSource source)
{
    std::set<double> lambdas;
    for (const ToyPoint& point : points)
        if (belongs(point, source, point.lambda))
            lambdas.insert(point.lambda);
    return {lambdas.begin(), lambdas.end()};
}

LambdaFigures toyFigures(const ToyOverLambda& shown, ToyQuantity quantity)
{
    LambdaFigures figures;
    const std::vector<ToyPoint>& points = shown.points;
    for (const engine::SiboSource source : {engine::SiboSource::H0, engine::SiboSource::Zero}) {
        const std::vector<double> lambdas = lambdasOf(points, source);
        if (source == engine::SiboSource::Zero && (lambdas.empty() || lambdas.back() == 0))
            continue; // λ = 0 alone says nothing of a control
        for (const double lambda : lambdas) {
            LambdaSetting setting = settingOf(points, source, lambda, quantity);
            const QString name = toySourceWords(source);
            setting.line = shown.recorded ? Words::tr("recorded search: %1").arg(name) : name;
            setting.dashed = source == engine::SiboSource::Zero;
            setting.thin = shown.recorded;
            figures.settings.push_back(std::move(setting));
        }
    }
    const ToyMean plain = meanOf(points, engine::SiboSource::H0, 0, quantity);
    if (plain.worlds > 0)
        figures.baseline = plain.mean;
    if (shown.look && quantity != ToyQuantity::Accuracy) {
        figures.best = untrainedDot(engine::SiboSource::H0, shown.seen);
        for (const engine::SiboSource source : {engine::SiboSource::H0, engine::SiboSource::Zero})
            addUntrained(figures, *shown.look, source, quantity);
    }
    return figures;
}

QStringList toyDots(const ToyOverLambda& shown)
{
    QStringList dots;
    for (const ToyPoint& point : shown.points)
        dots += point.run;
    for (std::size_t place = 0; shown.look && place < shown.look->mixed.size(); ++place)
        dots += untrainedDot(engine::SiboSource::H0, place);
    for (std::size_t place = 0; shown.look && place < shown.look->weakened.size(); ++place)
        dots += untrainedDot(engine::SiboSource::Zero, place);
    return dots;
}

} // namespace ui
