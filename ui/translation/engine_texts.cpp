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
#include <map>

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

std::string translated(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text).toStdString();
}

/// Fields by the words that labels have for them: "learning rate" for train.learning_rate and for its label.
std::map<std::string, const engine::Field*, std::less<>> fieldsByWords()
{
    std::map<std::string, const engine::Field*, std::less<>> fields;
    for (const engine::Field& field : engine::fields()) {
        std::string words = field.key.substr(field.key.find('.') + 1);
        std::replace(words.begin(), words.end(), '_', ' ');
        fields.emplace(std::move(words), &field);
        fields.emplace(QString::fromStdString(field.label).toLower().toStdString(), &field);
    }
    return fields;
}

/// "learning rate 0.0003", a part of a run's label, with the name that the form has for it.
std::optional<std::string> settingWords(std::string_view part)
{
    static const auto fields = fieldsByWords();
    const std::size_t space = part.rfind(' ');
    const auto field = space == std::string_view::npos ? fields.end() : fields.find(part.substr(0, space));
    if (field == fields.end())
        return std::nullopt;
    const std::string& label = field->second->label;
    const std::string name = translated("EngineText", label.c_str());
    return name == label ? std::nullopt : std::optional(name + std::string(part.substr(space)));
}

bool isChinese(QChar c)
{
    return c.script() == QChar::Script_Han || (c >= QChar(0x3001) && c <= QChar(0x301f)) || c >= QChar(0xff01);
}

/// Chinese has no spaces between its words; a place and what stands beside it may both be Chinese only now.
QString withoutGaps(QString text)
{
    for (qsizetype at = text.indexOf(QLatin1Char(' '), 1); at > 0 && at + 1 < text.size();
         at = text.indexOf(QLatin1Char(' '), at + 1))
        if (isChinese(text[at - 1]) && isChinese(text[at + 1]))
            text.remove(at, 1);
    return text;
}

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
    static const SentenceWords words = {
        [](std::size_t index) { return translated("EngineSentence", listedEngineSentences()[index]); }, settingWords};
    return withoutGaps(QString::fromStdString(translateSentence(matcher, english, words)));
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
