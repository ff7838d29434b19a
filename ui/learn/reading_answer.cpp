// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/reading_answer.h"

#include "lab/probe_words.h"
#include "widgets/format.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// One line of text, whatever was typed or made of bytes.
std::string plain(const std::string& text)
{
    QString line = QString::fromUtf8(QByteArray::fromStdString(text));
    for (QChar& c : line)
        if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    return line.toStdString();
}

engine::LessonReadingArm armOf(const ProbeAnswer& answer, std::size_t arm, const QString& name)
{
    const engine::LabArmReading& read = answer.reading->arms[arm];
    engine::LessonReadingArm made;
    made.label = name.toStdString();
    made.method = answer.facts[arm].method;
    made.lambda = lambdaOf(answer, arm);
    made.similarity = read.figures.similarity;
    made.across = read.figures.across;
    made.retention = read.figures.retention;
    made.rank = read.figures.effectiveRank;
    made.norm = read.figures.norm;
    made.tokens = read.tokenSimilarity;
    for (const auto& [layer, arms] : answer.matrices)
        if (arm < arms.size() && !arms[arm].empty())
            made.cosines[layer] = engine::halfOfCosines(arms[arm], answer.reading->counted.size());
    return made;
}

} // namespace

engine::LessonReading readingOf(const ProbeAnswer& answer, const std::string& id, const std::string& label)
{
    engine::LessonReading reading;
    reading.id = id;
    reading.label = label;
    const engine::LabRequest& request = answer.question.request;
    reading.model = toQString(answer.model.filename()).toStdString();
    for (const std::string& text : request.texts)
        reading.texts.push_back(plain(text));
    reading.shown = request.shown;
    reading.specialTokens = request.specialTokens;
    for (const QString& token : countedTokens(answer))
        reading.tokens.push_back(plain(token.toStdString()));
    const QStringList names = armNames(answer);
    for (std::size_t arm = 0; arm < answer.reading->arms.size(); ++arm)
        reading.arms.push_back(armOf(answer, arm, names.value(static_cast<qsizetype>(arm))));
    return reading;
}

ProbeAnswer answerOf(const engine::LessonReading& reading, std::size_t layer)
{
    ProbeAnswer answer;
    answer.layers = static_cast<std::size_t>(reading.layers());
    answer.layer = std::min(layer, answer.layers);
    answer.question.request.specialTokens = reading.specialTokens;
    answer.question.request.texts = {reading.texts[reading.shown]};
    auto read = std::make_shared<engine::LabReading>();
    read->measured = static_cast<std::int64_t>(reading.texts.size());
    read->sentences.emplace_back();
    for (const std::string& token : reading.tokens) {
        read->counted.push_back(read->sentences.front().tokens.size());
        read->sentences.front().tokens.push_back({token, 0, false, 0, 0});
    }
    for (std::size_t i = 0; i < reading.arms.size(); ++i) {
        const engine::LessonReadingArm& arm = reading.arms[i];
        answer.names += QString::fromStdString(arm.label);
        // The frozen model is drawn as such, everything else in the colour of its λ.
        answer.question.arms.push_back(arm.lambda ? engine::LabArm{{}, arm.lambda, true} : engine::LabArm{});
        engine::LabArmFacts facts;
        facts.method = arm.method;
        facts.lambda = arm.lambda;
        answer.facts.push_back(facts);
        read->arms.push_back({{arm.similarity, arm.across, arm.retention, arm.rank, arm.norm}, arm.tokens});
        answer.cosines.push_back(engine::readingCosines(reading, i, static_cast<int>(answer.layer)));
    }
    answer.reading = std::move(read);
    return answer;
}

} // namespace ui
