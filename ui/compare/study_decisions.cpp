// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/study_decisions.h"

#include "engine/figure_text.h"
#include "runs/runs_model.h"
#include "translation/engine_texts.h"
#include "widgets/format.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::StudyDecisions)
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString joined(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list += text(name);
    return list.join(QStringLiteral(", "));
}

struct Sentence {
    QString operator()(const engine::StudyStarted& body) const
    {
        return Words::tr("Started: %1, strategy %2")
            .arg(engineText(engine::countOf(body.runs, "run")), QString::fromLatin1(engine::name(body.strategy)));
    }
    QString operator()(const engine::RunQueued&) const { return {}; }
    QString operator()(const engine::RunPruned& body) const
    {
        return Words::tr("Left behind at step %1: %2 with %3 %4, the last that went on has %5; rule: %6")
            .arg(body.step)
            .arg(text(body.run), text(body.metric), text(engine::metricText(body.value)),
                 text(engine::metricText(body.threshold)), engineText(body.rule));
    }
    QString operator()(const engine::SettingsAdded& body) const
    {
        QStringList labels;
        for (const std::string& label : body.labels)
            labels += labelText(label);
        return Words::tr("Joined: %1; rule: %2").arg(labels.join(QStringLiteral(", ")), engineText(body.rule));
    }
    QString operator()(const engine::CohortFailed& body) const
    {
        QString line = Words::tr("Not started: %1: %2").arg(joined(body.runs), engineText(body.message));
        if (!body.where.empty())
            line += QStringLiteral(" (%1)").arg(text(body.where));
        return body.hint.empty() ? line : line + QStringLiteral(" – ") + engineText(body.hint);
    }
    QString operator()(const engine::StudyResumed& body) const
    {
        return Words::tr("Resumed: %1 left").arg(engineText(engine::countOf(body.left, "run")));
    }
    QString operator()(const engine::StudyFinished& body) const
    {
        const QString line = Words::tr("Ended: %1").arg(stateText(body.state));
        return body.reason.empty() ? line : line + QStringLiteral(" – ") + engineText(body.reason);
    }
};

} // namespace

QString decisionText(const engine::StudyEvent& event)
{
    const QString sentence = std::visit(Sentence{}, event.body);
    return sentence.isEmpty() ? sentence : formatClock(event.time) + QStringLiteral("   ") + sentence;
}

StudyDecisions::StudyDecisions(QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("studyDecisions"));
    setAccessibleName(tr("What the study decided"));
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setPlaceholderText(tr("What a study decides about its runs will appear here: who is left behind and by which rule, "
                          "which settings join, what could not be started."));
}

void StudyDecisions::setEvents(const std::vector<engine::StudyEvent>& events)
{
    clear();
    append(events);
}

void StudyDecisions::append(const std::vector<engine::StudyEvent>& events)
{
    for (const engine::StudyEvent& event : events)
        add(event);
}

void StudyDecisions::add(const engine::StudyEvent& event)
{
    if (const QString line = decisionText(event); !line.isEmpty())
        appendPlainText(line);
}

} // namespace ui
