// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/recording_looks.h"

#include "engine/config_io.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace ui {

namespace {

constexpr double kRepeatWidth = 0.6;
// Dots alone are the charts' stroke for "between different sentences".
constexpr std::array kPlainStrokes = {Qt::DashLine, Qt::DashDotDotLine, Qt::DashDotLine, Qt::SolidLine};
constexpr std::array kMixedStrokes = {Qt::SolidLine, Qt::DashDotLine, Qt::DashDotDotLine, Qt::DashLine};

struct Kind {
    std::string settings;
    double lambda = 0;
};

/// All that makes it another kind of run: not its seed, nor how often it was looked at, nor the machine's part.
std::string settingsOf(engine::TrainConfig config)
{
    config.model.device.clear();
    config.model.dtype.clear();
    config.train.seed = 0;
    config.train.dataSeed.reset();
    config.train.microBatchSize.reset();
    config.train.evaluateEvery.reset();
    config.train.similarityEvery.reset();
    config.train.checkpointEvery.reset();
    config.study = {};
    return engine::toJson(config);
}

std::vector<Kind> kindsOf(const std::vector<std::string>& settings, const engine::Lesson& lesson)
{
    std::vector<Kind> kinds;
    for (std::size_t i = 0; i < settings.size(); ++i)
        if (std::none_of(kinds.begin(), kinds.end(), [&](const Kind& kind) { return kind.settings == settings[i]; }))
            kinds.push_back({settings[i], lesson.recordings[i].run.summary.lambda});
    std::stable_sort(kinds.begin(), kinds.end(), [](const Kind& a, const Kind& b) { return a.lambda < b.lambda; });
    return kinds;
}

SeriesStyle lookOf(const std::vector<Kind>& kinds, std::size_t place)
{
    SeriesStyle look;
    look.lambda = kinds[place].lambda;
    look.shade = kinds.size() == 1 ? look.lambda : static_cast<double>(place) / static_cast<double>(kinds.size() - 1);
    const auto sameLambda = [&](const Kind& kind) { return kind.lambda == look.lambda; };
    const auto number = static_cast<std::size_t>(
        std::count_if(kinds.begin(), kinds.begin() + static_cast<std::ptrdiff_t>(place), sameLambda));
    look.stroke = (look.lambda == 0 ? kPlainStrokes : kMixedStrokes)[number % kPlainStrokes.size()];
    return look;
}

} // namespace

std::vector<SeriesStyle> recordingLooks(const engine::Lesson& lesson, const engine::LessonPage& page)
{
    std::vector<std::string> settings;
    for (const engine::LessonRecording& recording : lesson.recordings)
        settings.push_back(settingsOf(recording.run.config));
    const std::vector<Kind> kinds = kindsOf(settings, lesson);
    std::vector<SeriesStyle> looks;
    std::vector<std::size_t> places;
    for (const std::string& id : page.recordings) {
        const auto named = [&id](const engine::LessonRecording& recording) { return recording.id == id; };
        const auto found = std::find_if(lesson.recordings.begin(), lesson.recordings.end(), named);
        if (found == lesson.recordings.end())
            continue;
        const auto& wanted = settings[static_cast<std::size_t>(found - lesson.recordings.begin())];
        const auto kind =
            std::find_if(kinds.begin(), kinds.end(), [&wanted](const Kind& one) { return one.settings == wanted; });
        places.push_back(static_cast<std::size_t>(kind - kinds.begin()));
        SeriesStyle& look = looks.emplace_back(lookOf(kinds, places.back()));
        look.id = QString::fromStdString(found->run.summary.name);
        look.label = QString::fromStdString(found->label.empty() ? found->id : found->label);
    }
    for (std::size_t i = 0; i < looks.size(); ++i)
        if (std::count(places.begin(), places.end(), places[i]) > 1)
            looks[i].width = kRepeatWidth;
    return looks;
}

} // namespace ui
