// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/steps/steps_model.h"

#include "engine/error.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

/// The whole state before and after: it is small.
class StepsCommand : public QUndoCommand {
public:
    StepsCommand(StepsModel* model, engine::StepsState next, const QString& what, QString mergeKey)
        : QUndoCommand(what), m_model(model), m_before(model->state()), m_after(std::move(next)),
          m_mergeKey(std::move(mergeKey))
    {
    }
    void undo() override { m_model->apply(m_before); }
    void redo() override { m_model->apply(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const StepsCommand*>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    StepsModel* m_model;
    engine::StepsState m_before, m_after;
    QString m_mergeKey;
};

StepsModel::StepsModel(QObject* parent) : QObject(parent), m_undo(new QUndoStack(this))
{
    apply({});
}

void StepsModel::apply(const engine::StepsState& state)
{
    const QString at = m_steps.empty() ? QString() : QString::fromStdString(step().id);
    engine::StepsState plain = state;
    plain.settings.lambda = 0;
    m_result = engine::computeSteps(state);
    m_plainLoss = engine::computeSteps(plain).loss();
    m_steps = engine::layerSteps(state.settings);
    const auto same =
        std::find_if(m_steps.begin(), m_steps.end(), [&](const engine::LayerStep& s) { return at == s.id.c_str(); });
    const int last = static_cast<int>(m_steps.size()) - 1;
    m_current = same != m_steps.end() ? static_cast<int>(same - m_steps.begin()) : std::min(m_current, last);
    m_current = std::min(m_current, lastAllowed());
    emit numbersChanged();
    emit stepChanged();
}

void StepsModel::push(const engine::StepsState& next, const QString& what, const QString& mergeKey)
{
    if (next != state())
        m_undo->push(new StepsCommand(this, next, what, mergeKey));
}

void StepsModel::setSettings(const engine::StepsSettings& settings, const QString& what, const QString& mergeKey)
{
    engine::StepsState next = state();
    next.settings = settings;
    push(next, what, mergeKey);
}

void StepsModel::setCell(const engine::StepsCell& cell, double value)
{
    engine::StepsState next = state();
    engine::setStepsCell(next, cell, value);
    push(next, tr("Edit a number"));
}

void StepsModel::clearCell(const engine::StepsCell& cell)
{
    engine::StepsState next = state();
    engine::clearStepsCell(next, cell);
    push(next, tr("Let a number go"));
}

void StepsModel::setUntrained()
{
    const std::string key = settings().method == engine::StepsMethod::Lora ? "lora.b" : "adapter.up";
    engine::StepsState next = state();
    for (std::size_t row = 0; row < engine::kStepsWidth; ++row)
        for (std::size_t column = 0; column < engine::kStepsMostRank; ++column)
            next.edits[{key, row, column}] = 0;
    push(next, tr("Untrained module"));
}

void StepsModel::setSeed(std::uint64_t seed)
{
    engine::StepsState next = state();
    next.seed = seed;
    next.edits.clear();
    push(next, tr("New numbers"));
}

void StepsModel::reset()
{
    push(m_first, tr("Reset"));
}

void StepsModel::open(const engine::StepsState& state)
{
    apply(state);
    m_first = state;
    m_undo->clear();
}

int StepsModel::lastAllowed() const
{
    const int last = static_cast<int>(m_steps.size()) - 1;
    return m_limit < 0 ? last : std::min(m_limit, last);
}

void StepsModel::setLimit(int step)
{
    m_limit = step;
    m_current = std::min(m_current, lastAllowed());
    emit stepChanged();
}

void StepsModel::setCurrent(int step)
{
    const int next = std::clamp(step, 0, lastAllowed());
    const bool isRefused = next != step; // whoever asked shows the old step again
    if (next == m_current && !isRefused)
        return;
    m_current = next;
    emit stepChanged();
}

double StepsModel::numberOf(const QString& text)
{
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), '-').replace(',', '.'); // the minus of tables, a comma for a point
    bool valid = false;
    const double value = plain.toDouble(&valid);
    return valid ? value : std::numeric_limits<double>::quiet_NaN();
}

QString StepsModel::problemOf(const engine::StepsCell& cell, const QString& text) const
{
    engine::StepsState next = state();
    try {
        engine::setStepsCell(next, cell, numberOf(text));
        return {};
    } catch (const engine::EngineError&) {
        if (cell.matrix == "ids")
            return tr("The id of a word: a whole number from 0 to %1").arg(engine::stepsVocabulary().size() - 1);
        if (cell.matrix == "label")
            return tr("A class: 0 or 1");
        return tr("A number from −%1 to %1").arg(engine::kStepsLargest);
    }
}

} // namespace ui
