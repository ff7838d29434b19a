// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/play_command.h"

#include "config/config_command.h"
#include "widgets/format.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 15);
}

/// What differs from the command's defaults.
QStringList settingsOf(const engine::GenerationSettings& settings)
{
    const engine::GenerationSettings standard;
    QStringList words;
    const auto add = [&words](const char* option, const QString& value) {
        words << QString::fromLatin1(option) << value;
    };
    if (settings.maxNewTokens != standard.maxNewTokens)
        add("--max-new-tokens", QString::number(settings.maxNewTokens));
    if (settings.repetitionPenalty != standard.repetitionPenalty)
        add("--repetition-penalty", number(settings.repetitionPenalty));
    if (!settings.doSample)
        return words;
    words << QStringLiteral("--sample");
    if (settings.temperature != standard.temperature)
        add("--temperature", number(settings.temperature));
    if (settings.topK != standard.topK)
        add("--top-k", QString::number(settings.topK));
    if (settings.topP != standard.topP)
        add("--top-p", number(settings.topP));
    if (settings.seed != standard.seed)
        add("--seed", QString::number(settings.seed));
    return words;
}

/// What is asked, with everything of it that differs from the command's defaults.
QStringList askedFor(const PlayQuestion& question, const PlayWords& words)
{
    if (!question.generates) {
        QStringList asked{QStringLiteral("--text"), shellQuoted(words.text)};
        if (!words.second.isEmpty())
            asked << QStringLiteral("--text-pair") << shellQuoted(words.second);
        return asked;
    }
    QStringList asked{QStringLiteral("--prompt"), shellQuoted(words.text)};
    if (question.request.chat)
        asked << QStringLiteral("--chat");
    if (question.request.chat && !words.system.isEmpty())
        asked << QStringLiteral("--system") << shellQuoted(words.system);
    return asked + settingsOf(question.request.settings);
}

} // namespace

QString playCommand(const PlayQuestion& question, const PlayWords& words)
{
    const QStringList asked = askedFor(question, words);
    QStringList commands;
    // Without a model of its own the frozen one stands beside the first adapter, which names it.
    const auto isFrozen = [](const engine::GenerationArm& arm) { return arm.adapter.empty(); };
    bool beside = question.model.empty() && std::any_of(question.arms.begin(), question.arms.end(), isFrozen);
    for (const engine::GenerationArm& arm : question.arms) {
        if (beside && isFrozen(arm))
            continue;
        QStringList line{QStringLiteral("sibo"),
                         question.generates ? QStringLiteral("generate") : QStringLiteral("classify")};
        if (!question.model.empty())
            line << QStringLiteral("--model") << shellQuoted(toQString(question.model));
        if (!arm.adapter.empty())
            line << QStringLiteral("--adapter") << shellQuoted(toQString(arm.adapter));
        if (std::exchange(beside, false))
            line << QStringLiteral("--base");
        if (arm.lambda)
            line << QStringLiteral("--lambda") << number(*arm.lambda);
        commands += (line + asked).join(QLatin1Char(' '));
    }
    return commands.join(QLatin1Char('\n'));
}

} // namespace ui
