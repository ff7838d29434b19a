// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/engine_texts.h"

#include "engine/error.h"
#include "engine/events.h"
#include "engine/fields.h"
#include "engine/methods.h"
#include "engine/presets.h"
#include "engine/questions.h"
#include "engine/runs.h"
#include "translation/engine_sentences.h"
#include "translation/language.h"
#include "translation/sentence_matcher.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <mutex>
#include <optional>
#include <unordered_map>

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

/// A value that is no number in the form's words: what an empty field means, a choice.
std::string valueWords(const engine::Field& field, const std::string& value)
{
    return translated(value == field.nullMeaning ? "EngineText" : "Choice", value.c_str());
}

/// "learning rate 0.0003", "max steps as the epochs need", a part of a run's label, in the form's words.
std::optional<std::string> settingWords(std::string_view part)
{
    static const auto fields = fieldsByWords();
    for (std::size_t space = part.rfind(' '); space != std::string_view::npos && space > 0;
         space = part.rfind(' ', space - 1)) {
        const auto field = fields.find(part.substr(0, space));
        if (field == fields.end())
            continue;
        const std::string value(part.substr(space + 1)), words = valueWords(*field->second, value);
        if (words == value && value.find(' ') != std::string::npos)
            continue; // a sentence that begins with a setting's name
        const std::string& label = field->second->label;
        const std::string name = translated("EngineText", label.c_str());
        const std::string shown = (name == label ? std::string(part.substr(0, space)) : name) + " " + words;
        return shown == part ? std::nullopt : std::optional(shown);
    }
    return std::nullopt;
}

/// Where h0 comes from, which labels say without the field's name.
std::optional<std::string> sourceWords(std::string_view part)
{
    const bool isSource =
        part == engine::name(engine::SiboSource::Zero) || part == engine::name(engine::SiboSource::Permuted);
    return isSource ? std::optional(translated("Choice", std::string(part).c_str())) : std::nullopt;
}

QString sentenceText(const std::string& english)
{
    static const SentenceMatcher matcher(listedEngineSentences());
    static const SentenceWords words = {
        [](std::size_t index) { return translated("EngineSentence", listedEngineSentences()[index]); }, settingWords,
        sourceWords};
    const QString whole = QCoreApplication::translate("EngineText", english.c_str());
    const QString same = QString::fromStdString(english);
    return whole != same ? whole : QString::fromStdString(translateSentence(matcher, english, words));
}

/// The last answers: models ask for the same sentences at every repaint.   Thread: any.
class Answers {
public:
    QString of(const std::string& english, int changes)
    {
        const std::scoped_lock lock(m_mutex);
        if (changes != m_changes || m_texts.size() >= kMost)
            m_texts.clear();
        m_changes = changes;
        const auto [place, isNew] = m_texts.try_emplace(english);
        if (isNew)
            place->second = sentenceText(english);
        return place->second;
    }

private:
    static constexpr std::size_t kMost = 2000;
    std::mutex m_mutex;
    std::unordered_map<std::string, QString> m_texts;
    int m_changes = 0;
};

} // namespace

QString engineText(std::string_view text)
{
    if (text.empty()) // it would be answered by the translation file's own head
        return {};
    const std::string english(text);
    const TranslationsInUse inUse = translationsInUse();
    if (inUse.count == 0)
        return QString::fromStdString(english);
    static Answers answers;
    return answers.of(english, inUse.changes);
}

QString engineText(const QString& text)
{
    return engineText(text.toStdString());
}

QString labelText(const std::string& label)
{
    if (translationsInUse().count == 0)
        return QString::fromStdString(label);
    const auto source = sourceWords(label);
    return source ? QString::fromStdString(*source) : engineText(label);
}

QString labelText(const engine::RunSummary& run)
{
    return run.label.empty() ? QString::fromStdString(run.name) : labelText(run.label);
}

QString labelWithData(const engine::RunSummary& run)
{
    const QString label = labelText(run);
    return run.label.empty() ? label : label + QStringLiteral(" · ") + QString::fromStdString(run.data);
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
