// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lesson_reading.h"

#include "base/utf8.h"
#include "engine/error.h"
#include "lesson/lesson_reading_file.h"

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

[[noreturn]] void fail(const std::string& what, const std::string& place)
{
    throw EngineError(ErrorCode::BadFile, what, place, "resources/lessons/FORMAT.md says what may stand there");
}

void checkWords(const std::string& text, std::size_t longest, const std::string& place)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    if (text.size() > longest || findInvalidUtf8(text) != std::string::npos ||
        std::any_of(text.begin(), text.end(), isControl))
        fail("a text is too long, no UTF-8, or holds control characters", place);
}

void checkList(const std::vector<double>& list, std::size_t layers, bool needed, const std::string& place)
{
    if (list.size() != layers && (needed || !list.empty()))
        fail("a list over the layers has another length than the others", place);
    if (!std::all_of(list.begin(), list.end(), [](double value) { return std::isfinite(value); }))
        fail("a list over the layers holds what is no number", place);
}

void checkArm(const LessonReading& reading, const LessonReadingArm& arm)
{
    constexpr std::size_t kLongestLabel = 600;
    const auto layers = static_cast<std::size_t>(reading.layers() + 1);
    checkWords(arm.label, kLongestLabel, reading.id);
    checkWords(arm.method, kLongestLabel, reading.id);
    if (arm.label.empty() || (arm.lambda && !(*arm.lambda >= 0 && *arm.lambda <= 1)))
        fail("an arm has no label, or a λ outside [0, 1]", reading.id);
    for (const std::vector<double>* list : {&arm.similarity, &arm.retention, &arm.norm})
        checkList(*list, layers, true, reading.id);
    for (const std::vector<double>* list : {&arm.across, &arm.rank})
        checkList(*list, layers, false, reading.id);
    if (arm.tokens.size() != reading.tokens.size())
        fail("an arm has figures of more or fewer tokens than the sentence has", reading.id);
    for (const std::vector<double>& token : arm.tokens)
        checkList(token, layers, true, reading.id);
    for (const auto& [layer, pairs] : arm.cosines)
        if (layer < 0 || layer > reading.layers() ||
            pairs.size() != reading.tokens.size() * (reading.tokens.size() - 1) / 2 ||
            !std::all_of(pairs.begin(), pairs.end(), [](float pair) { return std::isfinite(pair); }))
            fail("the cosines of a layer are more or fewer than the sentence has pairs, or of no layer", reading.id);
}

const LessonReading& readingNamed(const Lesson& lesson, const std::string& id)
{
    const auto found = std::find_if(lesson.readings.begin(), lesson.readings.end(),
                                    [&](const LessonReading& reading) { return reading.id == id; });
    if (found == lesson.readings.end())
        fail("there is no reading \"" + id.substr(0, 64) + "\"", kLessonFile);
    return *found;
}

double cosineOf(const LessonReading& reading, const LessonFigure& figure, int layer)
{
    const std::size_t tokens = reading.tokens.size();
    const std::vector<float> all = readingCosines(reading, figure.arm, layer);
    if (all.empty() || figure.cell.row >= tokens || figure.cell.column >= tokens)
        fail("the reading holds no cosine of that pair in that layer", reading.id);
    return all[figure.cell.row * tokens + figure.cell.column];
}

double valueOf(const LessonReading& reading, const LessonFigure& figure)
{
    const LessonReadingArm& arm = reading.arms[figure.arm];
    const int layer = figure.layer.value_or(reading.layers());
    const auto of = [&](const std::vector<double>& list) {
        if (layer < 0 || static_cast<std::size_t>(layer) >= list.size())
            fail("the reading has no such layer, or the measure was not taken", reading.id);
        return list[static_cast<std::size_t>(layer)];
    };
    switch (figure.measure) {
    case LessonMeasure::Similarity:
        return of(arm.similarity);
    case LessonMeasure::Across:
        return of(arm.across);
    case LessonMeasure::Excess:
        return of(arm.similarity) - of(arm.across);
    case LessonMeasure::Retention:
        return of(arm.retention);
    case LessonMeasure::Rank:
        return of(arm.rank);
    case LessonMeasure::Norm:
        return of(arm.norm);
    case LessonMeasure::Cosine:
        return cosineOf(reading, figure, layer);
    default:
        fail("a reading has no figure of that measure", reading.id);
    }
}

} // namespace

std::vector<float> readingCosines(const LessonReading& reading, std::size_t arm, int layer)
{
    if (arm >= reading.arms.size())
        return {};
    const auto kept = reading.arms[arm].cosines.find(layer);
    const std::size_t n = reading.tokens.size();
    if (kept == reading.arms[arm].cosines.end() || kept->second.size() != n * (n - 1) / 2)
        return {};
    std::vector<float> all(n * n, 1);
    auto pair = kept->second.begin();
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 1; j < n; ++j)
            all[i * n + j] = all[j * n + i] = *pair++;
    return all;
}

std::vector<float> halfOfCosines(const std::vector<float>& cosines, std::size_t tokens)
{
    constexpr float kDecimals = 1000;
    std::vector<float> half;
    for (std::size_t i = 0; i < tokens; ++i)
        for (std::size_t j = i + 1; j < tokens && i * tokens + j < cosines.size(); ++j)
            half.push_back(std::round(cosines[i * tokens + j] * kDecimals) / kDecimals);
    return half;
}

std::vector<int> layersToKeep(int layers, std::size_t tokens, std::size_t arms)
{
    const LessonLimits limits;
    if (tokens < 2 || tokens > limits.tokens || arms == 0 || layers < 1)
        return {};
    const std::size_t room = limits.cosines / (arms * tokens * (tokens - 1) / 2);
    const auto keep = static_cast<int>(std::min(room, static_cast<std::size_t>(layers) + 1));
    if (keep < 2)
        return {};
    std::vector<int> kept;
    for (int i = 0; i < keep; ++i)
        kept.push_back(i * layers / (keep - 1));
    return kept;
}

void checkReading(const LessonReading& reading, const LessonLimits& limits)
{
    constexpr std::size_t kLongestName = 600, kLongestToken = 300;
    checkWords(reading.model, kLongestName, reading.id);
    if (reading.texts.empty() || reading.texts.size() > limits.sentences || reading.shown >= reading.texts.size())
        fail("a reading has sentences, and one of them is shown", reading.id);
    std::size_t bytes = 0;
    for (const std::string& text : reading.texts) {
        checkWords(text, limits.textBytes, reading.id);
        bytes += text.size();
    }
    if (bytes > limits.textBytes)
        fail("the sentences of a reading are longer than " + std::to_string(limits.textBytes) + " bytes", reading.id);
    if (reading.tokens.size() < 2 || reading.tokens.size() > limits.tokens)
        fail("the shown sentence of a reading has 2 to " + std::to_string(limits.tokens) + " tokens", reading.id);
    for (const std::string& token : reading.tokens)
        checkWords(token, kLongestToken, reading.id);
    if (reading.arms.empty() || reading.arms.size() > limits.arms || reading.layers() < 1)
        fail("a reading has 1 to " + std::to_string(limits.arms) + " arms, and a layer or more", reading.id);
    std::size_t cosines = 0;
    for (const LessonReadingArm& arm : reading.arms) {
        checkArm(reading, arm);
        for (const auto& [layer, pairs] : arm.cosines)
            cosines += pairs.size();
    }
    if (cosines > limits.cosines)
        fail("a reading holds at most " + std::to_string(limits.cosines) + " cosines", reading.id);
}

const std::vector<std::string>& lessonReadingMeasures()
{
    static const std::vector<std::string> kMeasures{"similarity", "excess", "retention", "rank", "norm"};
    return kMeasures;
}

void checkReadingPage(const Lesson& lesson, const LessonPage& page, const std::string& place)
{
    if (page.reading.empty()) {
        if (!page.measure.empty() || page.layer)
            fail("only a page with a reading has a measure and a layer", place);
        return;
    }
    if (!page.recordings.empty() || !page.charts.empty() || !page.state.empty() || !page.highlight.empty())
        fail("a page shows recordings, a state or a reading, one of them", place);
    const LessonReading& reading = readingNamed(lesson, page.reading);
    const std::vector<std::string>& measures = lessonReadingMeasures();
    if (!page.measure.empty() && std::find(measures.begin(), measures.end(), page.measure) == measures.end())
        fail("there is no measure \"" + page.measure.substr(0, 40) + "\"", place);
    if (page.layer && (*page.layer < 0 || *page.layer > reading.layers()))
        fail("the reading has no such layer", place);
}

const LessonReading& lessonReading(const Lesson& lesson, const std::string& id)
{
    return readingNamed(lesson, id);
}

double readingFigure(const Lesson& lesson, const LessonFigure& figure)
{
    const LessonReading& reading = readingNamed(lesson, figure.reading);
    if (figure.arm >= reading.arms.size())
        fail("the reading has no such arm", reading.id);
    return valueOf(reading, figure);
}

} // namespace engine
