// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/run_log.h"

#include "theme/theme.h"
#include "translation/engine_texts.h"
#include "widgets/format.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

namespace ui {

namespace {

constexpr int kMostLines = 20000;

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

/// Lines for one event type each; `operator()` for those that the log leaves out gives nothing.
struct Describer {
    QString operator()(const engine::RunStarted& e) const
    {
        return RunLog::tr("started %1: %2 steps on %3 in %4, %5 of %6 parameters, λ acts at %7 of %8 sites")
            .arg(formatUtc(e.startedAt), formatCount(e.steps), text(e.device), text(e.dtype), formatCount(e.trainable),
                 formatCount(e.total), QString::number(e.effectiveSites), QString::number(e.totalSites));
    }
    QString operator()(const engine::PhaseChanged& e) const { return e.text.empty() ? QString() : engineText(e.text); }
    QString operator()(const engine::StepDone& e) const
    {
        return e.loss ? QString()
                      : RunLog::tr("step %1: the loss is not a number; the step was not applied").arg(e.step);
    }
    QString operator()(const engine::EvalDone& e) const
    {
        QStringList metrics;
        for (const auto& [name, value] : e.metrics)
            metrics += text(name) + QLatin1Char(' ') + formatNumber(value, 4);
        const QString which = e.base               ? RunLog::tr("frozen model")
                              : !e.adapter.empty() ? RunLog::tr("%1 adapter").arg(text(e.adapter))
                                                   : RunLog::tr("step %1").arg(e.step);
        return RunLog::tr("%1 on %2: %3 (%4 samples)%5")
            .arg(which, text(e.split), metrics.join(QStringLiteral(", ")), formatCount(e.samples),
                 e.best ? RunLog::tr(", the best so far") : QString());
    }
    QString operator()(const engine::SimilarityMeasured& e) const
    {
        if (e.layers.empty())
            return {};
        return RunLog::tr("%1: similarity of the last layer %2 on %3 sequences")
            .arg(e.base ? RunLog::tr("frozen model") : RunLog::tr("step %1").arg(e.step),
                 formatNumber(e.layers.back(), 3), formatCount(e.sequences));
    }
    QString operator()(const engine::CheckpointSaved& e) const
    {
        return RunLog::tr("step %1: saved %2").arg(e.step).arg(text(e.path));
    }
    QString operator()(const engine::Warning& e) const
    {
        return RunLog::tr("warning: %1%2")
            .arg(engineText(e.text), e.hint.empty() ? QString() : QStringLiteral(" – ") + engineText(e.hint));
    }
    QString operator()(const engine::RunResumed& e) const
    {
        return e.exact ? RunLog::tr("continued at step %1").arg(e.step)
                       : RunLog::tr("continued at step %1, not bit for bit%2")
                             .arg(e.step)
                             .arg(e.differences.empty() ? QString()
                                                        : QStringLiteral(": ") + engineText(e.differences.front()));
    }
    QString operator()(const engine::RunFinished& e) const
    {
        QString line = formatEnd(engineText(engine::name(e.state)), engineText(e.reason));
        if (!e.where.empty())
            line += QStringLiteral(" (%1)").arg(text(e.where));
        if (!e.hint.empty())
            line += QStringLiteral(" – ") + engineText(e.hint);
        return line;
    }
};

} // namespace

QString describeEvent(const engine::Event& event)
{
    return std::visit(Describer{}, event.body);
}

RunLog::RunLog(const Theme* theme, QWidget* parent) : QPlainTextEdit(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("runLog"));
    setAccessibleName(tr("Log"));
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setMaximumBlockCount(kMostLines);
    const auto followFont = [this] {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(QFontInfo(QApplication::font()).pointSizeF());
        setFont(font);
    };
    followFont();
    connect(theme, &Theme::changed, this, followFont); // presentation mode
    setPlaceholderText(tr("Here you will read what happens while a run trains."));
    setLineWrapMode(QPlainTextEdit::NoWrap);
}

void RunLog::reset(int runs)
{
    clear();
    m_expected = runs;
    m_labels.clear();
    m_lastPhase.clear();
    m_warnings = 0;
}

void RunLog::addRun(const engine::RunSummary& run)
{
    m_labels[run.name] = labelText(run.label);
}

void RunLog::consume(const engine::Event& event)
{
    const QString line = describeEvent(event);
    if (line.isEmpty())
        return;
    Weight weight = Weight::Plain;
    if (const auto* phase = std::get_if<engine::PhaseChanged>(&event.body)) {
        // A cohort's members change phase together: one line says it.
        const std::string key = phase->text + '@' + std::to_string(static_cast<int>(event.time * 10));
        if (key == m_lastPhase)
            return;
        m_lastPhase = key;
    } else if (std::holds_alternative<engine::Warning>(event.body) ||
               std::holds_alternative<engine::StepDone>(event.body)) {
        weight = Weight::Warning;
        ++m_warnings;
    } else if (const auto* end = std::get_if<engine::RunFinished>(&event.body)) {
        weight = end->state == engine::RunState::Failed ? Weight::Error : Weight::Plain;
    }
    append(event, line, weight);
}

void RunLog::note(const QString& line)
{
    appendPlainText(line);
}

void RunLog::append(const engine::Event& event, const QString& line, Weight weight)
{
    const auto label = m_labels.find(event.run);
    QString whole = QStringLiteral("%1  ").arg(formatClock(event.time), 7);
    if (label != m_labels.end() && !label->second.isEmpty() && (m_expected > 1 || m_labels.size() > 1))
        whole += label->second + QStringLiteral("  ");
    whole += line;
    if (weight == Weight::Plain) {
        appendPlainText(whole);
        return;
    }
    const QColor color = weight == Weight::Error ? m_theme->colors().error : m_theme->colors().warning;
    appendHtml(
        QStringLiteral("<span style=\"color:%1; white-space:pre\">%2</span>").arg(color.name(), whole.toHtmlEscaped()));
}

} // namespace ui
