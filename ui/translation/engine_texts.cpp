// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/engine_texts.h"

#include "engine/error.h"
#include "engine/events.h"
#include "engine/fields.h"
#include "engine/methods.h"
#include "engine/presets.h"
#include "engine/questions.h"
#include "translation/engine_sentences.h"
#include "translation/sentence_matcher.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

class Collected {
public:
    void add(const std::string& text)
    {
        const bool isWords = std::any_of(text.begin(), text.end(), [](unsigned char c) { return std::isalpha(c); });
        if (isWords && std::find(m_texts.begin(), m_texts.end(), text) == m_texts.end())
            m_texts.push_back(text);
    }
    [[nodiscard]] std::vector<std::string> take() { return std::move(m_texts); }

private:
    std::vector<std::string> m_texts;
};

} // namespace

QString engineText(std::string_view text)
{
    if (text.empty()) // it would be answered by the translation file's own head
        return {};
    const std::string english(text);
    const QString whole = QCoreApplication::translate("EngineText", english.c_str());
    if (whole != QString::fromStdString(english))
        return whole;
    static const SentenceMatcher matcher(listedEngineSentences());
    return QString::fromStdString(translateSentence(matcher, english, [](std::size_t index) {
        return QCoreApplication::translate("EngineSentence", listedEngineSentences()[index]).toStdString();
    }));
}

QString engineText(const QString& text)
{
    return engineText(text.toStdString());
}

QString errorText(const engine::EngineError& error)
{
    QString text = engineText(error.message());
    if (!error.where().empty())
        text = QString::fromStdString(error.where()) + QStringLiteral(": ") + text;
    static const QString ends = QStringLiteral(".!?。！？");
    if (!text.isEmpty() && !ends.contains(text.back()))
        text += QCoreApplication::translate("ErrorText", ".", "full stop");
    if (!error.hint().empty())
        text += QCoreApplication::translate("ErrorText", " Remedy: %1").arg(engineText(error.hint()));
    return text;
}

std::vector<std::string> collectEngineTexts()
{
    Collected all;
    for (const engine::Field& field : engine::fields())
        for (const std::string* text : {&field.section, &field.label, &field.unit, &field.nullMeaning, &field.help})
            all.add(*text);
    for (const engine::ConfigPreset& preset : engine::configPresets()) {
        all.add(preset.title);
        all.add(preset.description);
    }
    for (const engine::TaskPreset& preset : engine::taskPresets())
        all.add(preset.title);
    for (const engine::Question& question : engine::questions()) {
        all.add(question.title);
        all.add(question.asks);
        all.add(question.answers);
    }
    for (int kind = 0; kind <= static_cast<int>(engine::MethodKind::Head); ++kind)
        all.add(engine::title(static_cast<engine::MethodKind>(kind)));
    for (int state = 0; state <= static_cast<int>(engine::RunState::Interrupted); ++state)
        all.add(engine::name(static_cast<engine::RunState>(state)));
    return all.take();
}

} // namespace ui
