// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include "text_table.h"

#include <algorithm>
#include <cmath>
#include <ostream>
#include <variant>

namespace cli {

namespace {

constexpr double kFading = 0.95; // weight that an older step keeps in the rate
constexpr const char* kSeparator = " · ";
constexpr std::size_t kPlainColumns = 1000; // a log has no edge

void add(std::string& line, const std::string& part)
{
    if (!part.empty())
        line += (line.empty() ? "" : kSeparator) + part;
}

std::string bar(double part, int width)
{
    std::string text;
    for (int i = 0; i < width; ++i)
        text += i < part * width ? "▓" : "░";
    return text;
}

} // namespace

Progress::Progress(const Console& console, int runs, Labels label)
    : m_console(console), m_total(runs), m_label(std::move(label))
{
}

void Progress::handle(const engine::Event& event, double now)
{
    m_now = now;
    std::visit([&](const auto& body) { take(event.run, body); }, event.body);
    show(now);
}

void Progress::handle(const engine::StudyEvent& event)
{
    std::visit([&](const auto& body) { take(body); }, event.body);
}

Progress::Run& Progress::runNamed(const std::string& name)
{
    const auto [at, isNew] = m_runs.try_emplace(name);
    if (isNew) {
        m_order.push_back(name);
        at->second.label = printable(m_label(name));
    }
    return at->second;
}

void Progress::take(const std::string& name, const engine::RunStarted& event)
{
    Run& run = runNamed(name);
    run.steps = event.steps;
    run.metricName = printable(event.primaryMetric);
    m_epochs = event.epochs;
}

void Progress::take(const std::string& name, const engine::RunResumed& event)
{
    Run& run = runNamed(name);
    run.step = event.step;
    run.done = false;
    say(run.label + ": goes on from step " + std::to_string(event.step) +
        (event.exact ? "" : ", not bit for bit as without the break"));
    for (const std::string& difference : event.differences)
        say("  " + printable(difference));
}

void Progress::take(const std::string& name, const engine::PhaseChanged& event)
{
    runNamed(name).waiting = event.state == engine::RunState::Queued;
    m_phase = event.state == engine::RunState::Running ? "" : printable(event.text);
}

void Progress::take(const std::string& name, const engine::StepDone& event)
{
    Run& run = runNamed(name);
    run.step = event.step;
    run.loss = event.loss;
    m_epoch = event.epoch;
    m_phase.clear();
    if (!m_firstStepAt)
        m_firstStepAt = m_now - event.seconds;
    ++m_stepsDone;
    m_tokens = kFading * m_tokens + static_cast<double>(event.tokens);
    m_seconds = kFading * m_seconds + event.seconds;
}

void Progress::take(const std::string& name, const engine::EvalDone& event)
{
    if (event.base || event.split != "validation")
        return;
    Run& run = runNamed(name);
    run.metric = event.primary;
    if (event.best)
        run.best = event.primary;
}

void Progress::take(const std::string& name, const engine::Warning& event)
{
    say("warning: " + runNamed(name).label + ": " + printable(event.text) +
        (event.hint.empty() ? "" : ". Remedy: " + printable(event.hint)));
}

void Progress::take(const std::string& name, const engine::RunFinished& event)
{
    Run& run = runNamed(name);
    run.done = true;
    std::string text = run.label + ": " + engine::name(event.state) + " at step " + std::to_string(run.step);
    if (run.best)
        text += ", best " + (run.metricName.empty() ? "" : run.metricName + " ") + fixed(run.best, 3);
    if (!event.reason.empty() && event.state != engine::RunState::Pruned) // the decision was told
        text += ": " + printable(event.reason) + (event.where.empty() ? "" : " (" + printable(event.where) + ")");
    if (!event.hint.empty())
        text += ". Remedy: " + printable(event.hint);
    say(text);
}

void Progress::take(const engine::StudyStarted& event)
{
    say("study of " + std::to_string(event.runs) + " runs in " + std::to_string(event.cohorts) +
        (event.cohorts == 1 ? " cohort" : " cohorts") + ", judged by " +
        (event.endpoint.metric == "primary" ? "the primary metric" : printable(event.endpoint.metric)) + " on " +
        printable(event.endpoint.data) + (event.endpoint.best ? ", best adapter" : ", last step"));
}

void Progress::take(const engine::RunPruned& event)
{
    const std::string decision = "step " + std::to_string(event.step) + ": " + printable(event.rule);
    if (decision != m_decision)
        say(decision);
    m_decision = decision;
}

void Progress::take(const engine::SettingsAdded& event)
{
    m_total += static_cast<int>(event.runs.size());
    std::string labels;
    for (const std::string& label : event.labels)
        labels += (labels.empty() ? "" : ", ") + printable(label);
    say(std::to_string(event.runs.size()) + " runs more (" + labels + "): " + printable(event.rule));
}

void Progress::take(const engine::CohortFailed& event)
{
    for (const std::string& run : event.runs) {
        const std::string& label = m_queued[run];
        say(printable(label.empty() ? run : label) + ": could not be trained: " + printable(event.message) +
            (event.where.empty() ? "" : " (" + printable(event.where) + ")") +
            (event.hint.empty() ? "" : ". Remedy: " + printable(event.hint)));
    }
}

void Progress::say(const std::string& text)
{
    if (m_lineOpen)
        m_console.err << "\r\x1b[K";
    m_lineOpen = false;
    m_shownAt.reset();
    m_console.err << text << std::endl;
}

void Progress::show(double now)
{
    const double interval = m_console.errIsTerminal ? kTerminalInterval : kPlainInterval;
    if (together().empty() || (m_shownAt && now - *m_shownAt < interval))
        return;
    // A plain log begins with the first interval's result, not with an empty line.
    if (!m_console.errIsTerminal && !m_shownAt) {
        m_shownAt = now;
        return;
    }
    m_shownAt = now;
    const std::string text =
        line(now, m_console.errIsTerminal ? static_cast<std::size_t>(m_console.columns() - 1) : kPlainColumns);
    if (m_console.errIsTerminal)
        m_console.err << "\r\x1b[K" << text << std::flush;
    else if (text != m_lastPlain)
        m_console.err << text << std::endl;
    m_lastPlain = text;
    m_lineOpen = m_console.errIsTerminal;
}

void Progress::finish()
{
    if (m_lineOpen)
        m_console.err << std::endl;
    m_lineOpen = false;
}

std::vector<const Progress::Run*> Progress::together() const
{
    std::vector<const Run*> runs;
    for (const std::string& name : m_order)
        if (const Run& run = m_runs.at(name); !run.done && !run.waiting)
            runs.push_back(&run);
    return runs;
}

std::optional<double> Progress::secondsLeft(double now) const
{
    if (!m_firstStepAt || m_stepsDone < 2)
        return std::nullopt;
    std::int64_t left = 0, each = 0;
    for (const auto& [name, run] : m_runs) {
        each = std::max(each, run.steps);
        if (!run.done)
            left += std::max<std::int64_t>(run.steps - run.step, 0);
    }
    left += each * std::max<std::int64_t>(m_total - static_cast<std::int64_t>(m_runs.size()), 0);
    if (left == 0)
        return std::nullopt;
    // Wall time, so that evaluations between the steps are part of the rate.
    return (now - *m_firstStepAt) / static_cast<double>(m_stepsDone) * static_cast<double>(left);
}

std::string Progress::losses() const
{
    const std::vector<const Run*> runs = together();
    std::string text;
    for (const Run* run : runs) {
        if (run->step == 0)
            continue;
        const std::string metric = run->metric ? " | " + fixed(run->metric, 3) : "";
        add(text, (m_total == 1 ? "loss" : run->label) + " " + fixed(run->loss, 3) + metric);
    }
    return text;
}

std::string Progress::line(double now, std::size_t columns) const
{
    const std::vector<const Run*> runs = together();
    if (runs.empty())
        return {};
    const Run& first = *runs.front();
    std::string text;
    if (first.steps > 0) {
        const double part = static_cast<double>(first.step) / static_cast<double>(first.steps);
        text = bar(part, 10) + " step " + std::to_string(first.step) + "/" + std::to_string(first.steps);
        add(text, "epoch " + fixed(m_epoch, m_epochs < 1 ? 2 : 1) + " of " + plain(std::round(10 * m_epochs) / 10));
    }
    if (m_total > static_cast<int>(runs.size()))
        add(text, "run " + std::to_string(m_runs.size()) + " of " + std::to_string(m_total));
    add(text, m_phase);
    // The time left is what people look for: it keeps its place when the losses do not fit.
    std::string end;
    if (m_seconds > 0)
        add(end, grouped(std::llround(m_tokens / m_seconds)) + " tokens/s");
    if (const std::optional<double> left = secondsLeft(now))
        add(end, duration(*left) + " left");
    const std::size_t taken = displayWidth(text) + displayWidth(end) + 6;
    add(text, fitted(losses(), columns > taken ? columns - taken : 0));
    add(text, end);
    return fitted(text, columns);
}

} // namespace cli
