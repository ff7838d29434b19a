// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_text.h"

#include "text_table.h"

#include <algorithm>

namespace cli {

namespace {

std::string row(const std::string& head, const std::string& text)
{
    return head + std::string(10 - std::min<std::size_t>(10, displayWidth(head)), ' ') + text + "\n";
}

std::string splitText(const engine::SplitFacts& split)
{
    std::string text = split.split + ": " + grouped(split.rows) + " rows";
    std::string counts;
    std::size_t shown = 0;
    for (const auto& [label, count] : split.labels) {
        if (++shown > 8)
            break;
        counts += (counts.empty() ? "" : ", ") + printable(label) + " " + grouped(count);
    }
    if (split.labels.size() > 8)
        counts += ", " + std::to_string(split.labels.size() - 8) + " more classes";
    if (!counts.empty())
        text += " (" + counts + ")";
    text += ", " + grouped(split.tokens) + " tokens, longest " + grouped(split.longest);
    if (split.truncated > 0)
        text += ", " + grouped(split.truncated) + " cut";
    if (split.skipped > 0)
        text += ", " + grouped(split.skipped) + " empty left out";
    return text;
}

std::string modelText(const engine::StartCheck& check)
{
    std::string text = printable(check.modelName);
    if (check.total > 0)
        text += ", " + grouped(check.total) + " parameters, " + grouped(check.trainable) + " of them trained (" +
                fixed(100.0 * static_cast<double>(check.trainable) / static_cast<double>(check.total), 2) + " %)";
    return text;
}

std::string runsText(const engine::StartCheck& check)
{
    std::string text =
        std::to_string(check.runs) + (check.runs == 1 ? " run of " : " runs of ") + grouped(check.steps) + " steps";
    if (check.runs > 1)
        text += ", " + std::to_string(check.cohortSize) + " at a time (" + std::to_string(check.cohorts) +
                (check.cohorts == 1 ? " cohort)" : " cohorts)");
    if (check.seconds)
        text += ", about " + duration(*check.seconds);
    if (check.mayBeAdded > 0)
        text += "; refinement adds up to " + std::to_string(check.mayBeAdded) + " runs";
    return text;
}

} // namespace

std::string problemText(const engine::Problem& problem)
{
    std::string text = problem.warning ? "warning: " : "error: ";
    if (!problem.key.empty())
        text += printable(problem.key) + ": ";
    text += printable(problem.message);
    if (!problem.hint.empty())
        text += ". Remedy: " + printable(problem.hint);
    return text;
}

std::string checkText(const engine::StartCheck& check)
{
    std::string text;
    if (!check.modelName.empty())
        text += row("Model", modelText(check));
    if (!check.device.empty())
        text += row("Device", check.device + ", " + check.dtype);
    for (std::size_t i = 0; i < check.splits.size(); ++i)
        text += row(i == 0 ? "Data" : "", splitText(check.splits[i]));
    if (check.injectedSites > 0)
        text += row("SIBO", "λ acts at " + std::to_string(check.effectiveSites) + " of " +
                                std::to_string(check.totalSites) + " sites");
    if (check.steps > 0)
        text += row("Training", runsText(check));
    if (check.memoryBytes > 0) {
        const bool holdsMore = check.memoryHeld > check.memoryBytes;
        const std::string held = holdsMore ? " (at times " + byteText(check.memoryHeld) + ")" : "";
        text += row("Memory",
                    "about " + byteText(check.memoryBytes) + held + " of " + byteText(check.memoryAvailable) + " free");
    }
    if (check.diskBytes > 0)
        text += row("Disk", "about " + byteText(check.diskBytes) + " of " + byteText(check.diskAvailable) + " free");
    return text;
}

Verdict verdictOn(const std::vector<engine::Problem>& problems)
{
    Verdict verdict = Verdict::Start;
    for (const engine::Problem& problem : problems) {
        if (!problem.warning)
            return Verdict::Refuse;
        if (problem.ask)
            verdict = Verdict::Ask;
    }
    return verdict;
}

} // namespace cli
