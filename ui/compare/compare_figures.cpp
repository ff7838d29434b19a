// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_figures.h"

#include "engine/figure_text.h"
#include "train/metric_words.h"
#include "translation/engine_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace ui {

namespace {

const char* const kLambdaKey = "sibo.lambda";
const char* const kSourceKey = "sibo.source";
const char* const kSeedKeys[] = {"train.seed", "train.data_seed"};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::ComparePage)
};

bool isSeed(const std::string& key)
{
    return std::any_of(std::begin(kSeedKeys), std::end(kSeedKeys), [&key](const char* seed) { return key == seed; });
}

const engine::DifferingKey* findKey(const engine::Comparison& comparison, const std::string& key)
{
    const auto it = std::find_if(comparison.differing.begin(), comparison.differing.end(),
                                 [&key](const auto& differing) { return differing.key == key; });
    return it == comparison.differing.end() ? nullptr : &*it;
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// What sets a setting apart beside λ and the panel: "zero", "learning rate 0.001".
QString lineName(const engine::Comparison& comparison, const engine::SettingFigures& setting,
                 const std::string& panelKey)
{
    QStringList parts;
    if (setting.source != engine::SiboSource::H0 && setting.lambda != 0)
        parts += labelText(std::string(engine::name(setting.source)));
    if (setting.runs.empty())
        return parts.join(QStringLiteral(" · "));
    for (const engine::DifferingKey& key : comparison.differing) {
        if (key.key == kLambdaKey || key.key == kSourceKey || key.key == panelKey || isSeed(key.key))
            continue;
        const std::string& value = key.values[setting.runs.front()];
        if (!value.empty())
            parts += engineText(text(key.label).toLower() + QLatin1Char(' ') + plainValue(value));
    }
    return parts.join(QStringLiteral(" · "));
}

std::optional<ValueRange> rangeOf(const std::optional<engine::Interval>& interval)
{
    return interval ? std::optional(ValueRange{interval->low, interval->high}) : std::nullopt;
}

double shareOf(const engine::Comparison& comparison, const engine::SettingFigures& setting)
{
    const engine::RunScalar* share = findScalar(comparison, "share");
    double sum = 0;
    int count = 0;
    for (const std::size_t run : setting.runs) {
        if (share && share->values[run]) {
            sum += *share->values[run];
            ++count;
        }
    }
    return count > 0 ? sum / count : setting.lambda;
}

Qt::PenStyle strokeOf(engine::SiboSource source, Qt::PenStyle ofMethod)
{
    switch (source) {
    case engine::SiboSource::Zero:
        return Qt::DotLine;
    case engine::SiboSource::Permuted:
        return Qt::DashDotLine;
    case engine::SiboSource::H0:
        break;
    }
    return ofMethod;
}

QString methodOf(const engine::Comparison& comparison, const engine::SettingFigures& setting)
{
    const engine::DifferingKey* method = findKey(comparison, "method.kind");
    return method && !setting.runs.empty() ? plainValue(method->values[setting.runs.front()]) : QString();
}

SeriesStyle styleOf(const engine::Comparison& comparison, const engine::SettingFigures& setting, const QString& id,
                    const QString& label)
{
    SeriesStyle style = makeSeriesStyle(id, setting.lambda, methodOf(comparison, setting));
    style.stroke = strokeOf(setting.source, style.stroke);
    style.label = label;
    return style;
}

} // namespace

QString settingId(const engine::SettingFigures& setting)
{
    return QStringLiteral("setting ") + text(setting.label);
}

std::vector<CompareCurves::Setting> settingsOf(const engine::Comparison& comparison,
                                               const std::function<bool(const QString&)>& passes)
{
    std::vector<CompareCurves::Setting> settings;
    for (const engine::SettingFigures& setting : comparison.settings) {
        CompareCurves::Setting& entry = settings.emplace_back();
        entry.id = settingId(setting);
        for (const std::size_t run : setting.runs) {
            const QString name = text(comparison.runs[run].name);
            if (passes(name))
                entry.runs += name;
        }
    }
    return settings;
}

std::vector<SeriesStyle> settingStyles(const engine::Comparison& comparison,
                                       const std::function<bool(const QString&)>& passes)
{
    std::vector<SeriesStyle> styles;
    for (const engine::SettingFigures& setting : comparison.settings) {
        QString label = labelText(setting.label);
        const std::size_t all = setting.runs.size();
        const auto some = static_cast<std::size_t>(
            std::count_if(setting.runs.begin(), setting.runs.end(),
                          [&](const std::size_t run) { return passes(text(comparison.runs[run].name)); }));
        if (some > 0 && some < all)
            label += Words::tr(" · n = %1 of %2").arg(some).arg(all);
        else if (all > 1)
            label += QStringLiteral(" · n = %1").arg(all);
        styles.push_back(styleOf(comparison, setting, settingId(setting), label));
    }
    return styles;
}

std::vector<SeriesStyle> runStyles(const engine::Comparison& comparison)
{
    std::set<std::uint64_t> seeds;
    for (const engine::ComparedRun& run : comparison.runs)
        seeds.insert(run.seed);
    std::vector<SeriesStyle> styles;
    for (const engine::SettingFigures& setting : comparison.settings) {
        for (const std::size_t place : setting.runs) {
            const engine::ComparedRun& run = comparison.runs[place];
            QString label = labelText(setting.label);
            if (seeds.size() > 1)
                label += Words::tr(" · seed %1").arg(run.seed);
            styles.push_back(styleOf(comparison, setting, text(run.name), label));
        }
    }
    return styles;
}

QString metricAxis(const engine::Comparison& comparison)
{
    return metricWords(text(comparison.metricName).section(QStringLiteral(" on "), 0, 0).toStdString());
}

QString metricPlace(const engine::Comparison& comparison)
{
    return engineText(text(comparison.metricName).section(QStringLiteral(" on "), 1));
}

QString valueText(const engine::Comparison& comparison, const engine::ComparedRun& run)
{
    QString value = text(engine::metricText(run.value));
    if (run.provisional)
        value += Words::tr(" so far");
    if (!run.delta)
        return value;
    const std::string unit = engine::unitName(comparison.unit);
    return value + Words::tr(" (Δ %1%2)")
                       .arg(text(engine::signedText(engine::inUnit(*run.delta, comparison.unit), comparison.unit)),
                            unit.empty() ? QString() : QLatin1Char(' ') + engineText(unit));
}

LambdaFigures lambdaFigures(const engine::Comparison& comparison, const LambdaQuestion& question)
{
    LambdaFigures figures;
    const engine::DifferingKey* panel = findKey(comparison, question.panelKey);
    for (const engine::SettingFigures& setting : comparison.settings) {
        if (panel && (setting.runs.empty() || panel->values[setting.runs.front()] != question.panelText))
            continue;
        LambdaSetting shown;
        shown.line = lineName(comparison, setting, question.panelKey);
        shown.lambda = setting.lambda;
        shown.x = question.share ? shareOf(comparison, setting) : setting.lambda;
        shown.dashed = setting.source != engine::SiboSource::H0;
        shown.mean = setting.mean;
        if (setting.mean && setting.deviation)
            shown.deviation = ValueRange{*setting.mean - *setting.deviation, *setting.mean + *setting.deviation};
        shown.interval = rangeOf(setting.interval);
        shown.lost = setting.pruned + setting.failed + setting.diverged;
        for (const std::size_t place : setting.runs) {
            const engine::ComparedRun& run = comparison.runs[place];
            if (!run.value)
                continue;
            shown.runs.push_back({text(run.name), *run.value,
                                  Words::tr("%1 · seed %2\n%3")
                                      .arg(labelText(setting.label))
                                      .arg(run.seed)
                                      .arg(valueText(comparison, run))});
            if (run.best)
                figures.best = text(run.name);
        }
        if (setting.lambda == 0 && setting.mean && !figures.baseline)
            figures.baseline = setting.mean;
        figures.settings.push_back(std::move(shown));
    }
    return figures;
}

QString plainValue(const std::string& value)
{
    const QString plain = text(value);
    return plain.size() >= 2 && plain.startsWith(QLatin1Char('"')) && plain.endsWith(QLatin1Char('"'))
               ? plain.mid(1, plain.size() - 2)
               : plain;
}

std::vector<const engine::DifferingKey*> panelKeys(const engine::Comparison& comparison)
{
    std::vector<const engine::DifferingKey*> keys;
    for (const engine::DifferingKey& key : comparison.differing) {
        if (key.key != kLambdaKey && !isSeed(key.key))
            keys.push_back(&key);
    }
    return keys;
}

QStringList panelValues(const engine::DifferingKey& key)
{
    QStringList values;
    for (const std::string& value : key.values) {
        if (!values.contains(text(value)))
            values += text(value);
    }
    return values;
}

const engine::RunScalar* findScalar(const engine::Comparison& comparison, const std::string& id)
{
    const auto it = std::find_if(comparison.scalars.begin(), comparison.scalars.end(),
                                 [&id](const engine::RunScalar& scalar) { return scalar.id == id; });
    return it == comparison.scalars.end() ? nullptr : &*it;
}

ScatterFigures scatterFigures(const engine::Comparison& comparison, const std::string& x, const std::string& y)
{
    ScatterFigures figures;
    const engine::RunScalar* across = findScalar(comparison, x);
    const engine::RunScalar* up = findScalar(comparison, y);
    if (!across || !up)
        return figures;
    figures.xTitle = engineText(across->label);
    figures.yTitle = engineText(up->label);
    figures.xId = text(x);
    figures.yId = text(y);
    for (std::size_t run = 0; run < comparison.runs.size(); ++run) {
        if (!across->values[run] || !up->values[run])
            continue;
        const engine::SettingFigures& setting = comparison.settings[comparison.runs[run].setting];
        figures.dots.push_back({text(comparison.runs[run].name), setting.lambda,
                                QPointF(*across->values[run], *up->values[run]),
                                Words::tr("%1 · seed %2\n%3: %4\n%5: %6")
                                    .arg(labelText(setting.label))
                                    .arg(comparison.runs[run].seed)
                                    .arg(figures.xTitle, text(engine::metricText(across->values[run])), figures.yTitle,
                                         text(engine::metricText(up->values[run])))});
    }
    return figures;
}

} // namespace ui
