// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tensorboard.h"

#include "report/event_file_text.h"
#include "report/hparams.h"
#include "report/run_lines.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>

namespace engine {

namespace {

using Scalars = EventFileText::Scalars;

// "similarity/layer_07": with two digits TensorBoard's alphabetic order is that of the layers.
std::string layerTag(const char* kind, std::size_t layer)
{
    const std::string number = std::to_string(layer);
    return std::string(kind) + "/layer_" + (number.size() < 2 ? "0" : "") + number;
}

void addLayers(Scalars& scalars, const char* kind, const std::vector<double>& values)
{
    for (std::size_t layer = 0; layer < values.size(); ++layer)
        scalars.emplace_back(layerTag(kind, layer), values[layer]);
}

std::string group(const EvalDone& e)
{
    return e.adapter.empty() ? e.split : e.split + "-" + e.adapter;
}

template<class Body>
Scalars scalarsOf(const Body&)
{
    return {};
}

Scalars scalarsOf(const StepDone& e)
{
    Scalars scalars{{"train/loss", e.loss.value_or(std::numeric_limits<double>::quiet_NaN())},
                    {"train/learning_rate", e.lr},
                    {"train/epoch", e.epoch},
                    {"train/tokens", static_cast<double>(e.tokens)},
                    {"train/seconds", e.seconds},
                    {"train/memory_bytes", static_cast<double>(e.memoryBytes)}};
    if (e.gradNorm)
        scalars.emplace_back("train/grad_norm", *e.gradNorm);
    for (const auto& [name, lambda] : e.lambdas)
        scalars.emplace_back("lambda/" + name, lambda);
    return scalars;
}

Scalars scalarsOf(const EvalDone& e)
{
    Scalars scalars{{group(e) + "/primary", e.primary}};
    for (const auto& [metric, value] : e.metrics)
        if (metric != "primary")
            scalars.emplace_back(group(e) + "/" + metric, value);
    return scalars;
}

Scalars scalarsOf(const SimilarityMeasured& e)
{
    Scalars scalars;
    addLayers(scalars, "similarity", e.layers);
    addLayers(scalars, "across", e.across);
    addLayers(scalars, "excess", excessOf(e));
    addLayers(scalars, "retention", e.retention);
    for (const auto& [site, share] : e.share)
        scalars.emplace_back("share/" + site, share);
    return scalars;
}

template<class Body>
std::int64_t stepOf(const Body& body)
{
    if constexpr (requires { body.step; })
        return body.step;
    return 0;
}

// Results of a run for the HPARAMS page: the final figures, best adapter first, then validation and loss.
std::vector<std::string> metricTags(const std::vector<const RunRecord*>& runs)
{
    std::vector<std::string> tags;
    const auto add = [&](const std::string& tag) {
        if (std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(tag);
    };
    for (const char* adapter : {"best", "last"})
        for (const RunRecord* run : runs)
            for (const EvalDone& e : finalEvaluations(*run))
                if (e.adapter == adapter)
                    add(group(e) + "/primary");
    add("validation/primary");
    add("train/loss");
    return tags;
}

double startOfClock(const RunRecord& run)
{
    return unixTime(run.summary.startedAt).value_or(0);
}

} // namespace

std::optional<double> unixTime(std::string_view utc)
{
    const auto number = [&](std::size_t at, std::size_t size) {
        int value = -1;
        if (utc.size() >= at + size) {
            const char* begin = utc.data() + at;
            if (std::from_chars(begin, begin + size, value).ptr != begin + size)
                value = -1;
        }
        return value;
    };
    const int year = number(0, 4), month = number(5, 2), day = number(8, 2);
    const int hour = number(11, 2), minute = number(14, 2), second = number(17, 2);
    if (std::min({year, month, day, hour, minute, second}) < 0 || utc.back() != 'Z' || utc[4] != '-' || utc[10] != 'T')
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    double fraction = 0;
    if (utc.size() > 20 &&
        (utc[19] != '.' ||
         std::from_chars(utc.data() + 19, utc.data() + utc.size() - 1, fraction).ptr != utc.data() + utc.size() - 1))
        return std::nullopt;
    const auto days = std::chrono::sys_days(date).time_since_epoch().count();
    return static_cast<double>(days) * 86'400.0 + hour * 3600.0 + minute * 60.0 + second + fraction;
}

std::string eventFileName(const RunRecord& run)
{
    std::string seconds = std::to_string(static_cast<std::int64_t>(startOfClock(run)));
    seconds.insert(0, seconds.size() < 10 ? 10 - seconds.size() : 0, '0');
    return "events.out.tfevents." + seconds + ".sibo";
}

std::string eventFileBytes(const RunRecord& run, const std::vector<const RunRecord*>& all)
{
    const double start = startOfClock(run);
    EventFileText file(start);
    file.addPluginData(start, "_hparams_/experiment", kHparamsPlugin, experimentMessage(all, metricTags(all), start));
    file.addPluginData(start, "_hparams_/session_start_info", kHparamsPlugin,
                       sessionStartMessage(run, shownHparams(all), start));
    for (const Event& event : run.events)
        std::visit([&](const auto& body) { file.addScalars(start + event.time, stepOf(body), scalarsOf(body)); },
                   event.body);
    const double end = start + run.summary.seconds;
    file.addPluginData(end, "_hparams_/session_end_info", kHparamsPlugin, sessionEndMessage(run, end));
    return file.bytes();
}

} // namespace engine
