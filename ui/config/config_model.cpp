// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/config_model.h"

#include "config/field_words.h"
#include "config/study_axes.h"
#include "engine/error.h"
#include "translation/engine_texts.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// Edits of one key that follow each other this fast are one thing to undo.
constexpr qint64 kMergeMilliseconds = 1000;

QString labelOf(const std::string& key)
{
    const engine::Field* field = engine::findField(key);
    return field ? engineText(field->label) : QString::fromStdString(key);
}

bool sameValue(const engine::FieldValue& a, const engine::FieldValue& b)
{
    return engine::toText(a) == engine::toText(b);
}

/// "× 3 seeds" counts from the seed of the form, so its axis moves with it.
void moveSeeds(engine::TrainConfig& config)
{
    if (const auto seeds = seedAxis(config.study))
        config.study = withSeeds(config.study, consecutiveSeeds(config.train.seed, static_cast<int>(seeds->size())));
}

} // namespace

class ConfigCommand : public QUndoCommand {
public:
    ConfigCommand(ConfigModel* model, engine::TrainConfig next, std::string key, const QString& what)
        : QUndoCommand(what), m_model(model), m_before(model->m_config), m_after(std::move(next)), m_key(std::move(key))
    {
        m_fast = m_model->m_sinceEdit.isValid() && m_model->m_sinceEdit.elapsed() < kMergeMilliseconds;
        m_model->m_sinceEdit.start();
    }
    void undo() override { m_model->apply(m_before, true); }
    void redo() override
    {
        m_model->apply(m_after, m_done);
        m_done = true;
    }
    int id() const override { return m_key.empty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const ConfigCommand*>(other);
        if (next->m_key != m_key || !next->m_fast)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    ConfigModel* m_model;
    engine::TrainConfig m_before;
    engine::TrainConfig m_after;
    std::string m_key;
    bool m_fast = false;
    bool m_done = false;
};

ConfigModel::ConfigModel(QObject* parent) : QObject(parent), m_undo(new QUndoStack(this))
{
    refreshProblems();
}

void ConfigModel::set(const std::string& key, const engine::FieldValue& value)
{
    const engine::Field* field = engine::findField(key);
    if (!field)
        return;
    try {
        engine::checkValue(*field, value);
    } catch (const engine::EngineError& error) {
        setInputProblem(key, QString::fromStdString(error.message()), QString::fromStdString(error.hint()));
        return;
    }
    setInputProblem(key, {}, {});
    if (sameValue(field->get(m_config), value))
        return;
    engine::TrainConfig next = m_config;
    field->set(next, value);
    if (key == "train.seed")
        moveSeeds(next);
    dropWhatDoesNotApply(next);
    push(std::move(next), key, tr("Change %1").arg(labelOf(key)));
}

void ConfigModel::typed(const std::string& key, const QString& text)
{
    const engine::Field* field = engine::findField(key);
    if (!field)
        return;
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() && field->nullable) {
        set(key, std::monostate{});
        return;
    }
    if (trimmed.isEmpty()) {
        setInputProblem(key, tr("a value is needed here"), tr("enter %1").arg(rangeText(*field)));
        return;
    }
    try {
        set(key, engine::parseValue(*field, trimmed.toStdString()));
    } catch (const engine::EngineError& error) {
        setInputProblem(key, QString::fromStdString(error.message()), QString::fromStdString(error.hint()));
    }
}

void ConfigModel::setMany(const std::vector<Change>& changes, const QString& what)
{
    engine::TrainConfig next = m_config;
    for (const auto& [key, value] : changes) {
        const engine::Field* field = engine::findField(key);
        if (!field)
            continue;
        field->set(next, value);
        m_inputProblems.erase(key);
    }
    dropWhatDoesNotApply(next);
    push(std::move(next), {}, what);
}

void ConfigModel::setStudy(const engine::StudyConfig& study, const QString& what, const std::string& mergeKey)
{
    engine::TrainConfig next = m_config;
    next.study = study;
    push(std::move(next), mergeKey, what);
}

void ConfigModel::replace(const engine::TrainConfig& config, const QString& what)
{
    m_inputProblems.clear();
    push(config, {}, what);
}

void ConfigModel::load(const engine::TrainConfig& config)
{
    m_undo->clear();
    apply(config, true);
}

const engine::Problem* ConfigModel::problemAt(const std::string& key) const
{
    const engine::Problem* found = nullptr;
    for (const engine::Problem& problem : m_problems) {
        if (problem.key != key)
            continue;
        if (!problem.warning)
            return &problem;
        if (!found)
            found = &problem;
    }
    return found;
}

bool ConfigModel::hasErrors() const
{
    return std::any_of(m_problems.begin(), m_problems.end(), [](const auto& problem) { return !problem.warning; });
}

bool ConfigModel::isUntouched() const
{
    return m_undo->count() == 0 && m_inputProblems.empty();
}

bool ConfigModel::awaitsModel() const
{
    const engine::Problem* problem = problemAt("model.path");
    return problem && !problem->warning && (m_config.model.path.empty() || !m_isModelHere) && isUntouched();
}

void ConfigModel::setModelHere(bool isHere)
{
    if (std::exchange(m_isModelHere, isHere) != isHere)
        refreshProblems();
}

void ConfigModel::setStartProblems(const std::vector<engine::Problem>& problems)
{
    m_startProblems = problems;
    refreshProblems();
}

void ConfigModel::setInputProblem(const std::string& key, const QString& message, const QString& hint)
{
    if (message.isEmpty()) {
        if (m_inputProblems.erase(key) > 0)
            refreshProblems();
        return;
    }
    m_inputProblems[key] = {key, message.toStdString(), hint.toStdString(), false};
    refreshProblems();
}

void ConfigModel::push(engine::TrainConfig next, const std::string& key, const QString& what)
{
    m_undo->push(new ConfigCommand(this, std::move(next), key, what));
}

void ConfigModel::apply(const engine::TrainConfig& config, bool history)
{
    m_config = config;
    if (history)
        m_inputProblems.clear(); // what was typed and refused belongs to the state that is left
    m_startProblems.clear();
    m_isModelHere = true;
    refreshProblems();
    emit changed();
}

void ConfigModel::refreshProblems()
{
    m_problems.clear();
    for (const auto& [key, problem] : m_inputProblems)
        m_problems.push_back(problem);
    const auto known = [this](const engine::Problem& problem) {
        return std::any_of(m_problems.begin(), m_problems.end(), [&](const engine::Problem& other) {
            return other.key == problem.key && other.message == problem.message;
        });
    };
    for (const auto& list : {engine::validate(m_config), m_startProblems}) {
        for (const engine::Problem& problem : list) {
            if (!known(problem))
                m_problems.push_back(problem);
        }
    }
    emit problemsChanged();
}

void dropWhatDoesNotApply(engine::TrainConfig& config)
{
    engine::dropInapplicable(config, {});
}

} // namespace ui
