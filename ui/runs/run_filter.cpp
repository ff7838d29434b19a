// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_filter.h"

#include "runs/filter_compiler.h"
#include "runs/filter_keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

bool nearly(double a, double b)
{
    return a == b || (std::isfinite(a) && std::isfinite(b) &&
                      std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}));
}

} // namespace

RunFilter RunFilter::parse(const QString& text, const QDateTime& now)
{
    return FilterCompiler(FilterParser(text).parse(), now).compile();
}

QString RunFilter::error() const
{
    if (m_problems.empty())
        return {};
    const FilterProblem& first = m_problems.front();
    QString text = first.message;
    text.replace(0, 1, text.at(0).toUpper());
    text += QStringLiteral(": ") + first.hint;
    const auto more = m_problems.size() - 1;
    if (more > 0)
        text += QLatin1Char(' ') + QCoreApplication::translate("RunFilter", "(and %1 more)").arg(more);
    return text;
}

bool RunFilter::holds(int index, const RunRow& run) const
{
    const FilterNode& node = m_nodes[static_cast<std::size_t>(index)];
    const auto child = [&](int each) { return holds(each, run); };
    switch (node.kind) {
    case FilterNode::Kind::All:
        return std::all_of(node.children.begin(), node.children.end(), child);
    case FilterNode::Kind::Any:
        return std::any_of(node.children.begin(), node.children.end(), child);
    case FilterNode::Kind::Not:
        return !child(node.children.front());
    case FilterNode::Kind::Term:
        break;
    }
    const Test& test = m_tests[static_cast<std::size_t>(node.term)];
    return test.holds(run) != test.negated;
}

bool RunFilter::Range::holds(double value) const
{
    if (nearly(value, low))
        return !lowOpen;
    if (nearly(value, high))
        return !highOpen;
    return value > low && value < high;
}

bool RunFilter::Test::holds(const RunRow& run) const
{
    if (!key || key->kind == FilterKind::Text || key->kind == FilterKind::Note || key->kind == FilterKind::Tags)
        return holdsText(run);
    switch (key->kind) {
    case FilterKind::Time:
        return holdsTime(run);
    case FilterKind::Flag:
        return key->flag(run) == flag;
    case FilterKind::Is:
        return std::any_of(words.begin(), words.end(), [&](const FilterWord* word) { return word->holds(run); });
    default:
        return holdsNumber(run);
    }
}

bool RunFilter::Test::holdsText(const RunRow& run) const
{
    const auto anyTag = [&](const TextMatcher& matcher) {
        return std::any_of(run.tags.begin(), run.tags.end(), [&](const QString& tag) { return matcher.matches(tag); });
    };
    return std::any_of(texts.begin(), texts.end(), [&](const TextMatcher& matcher) {
        if (!key) {
            const engine::RunSummary& facts = run.summary;
            return matcher.matches(facts.label) || matcher.matches(facts.name) || matcher.matches(facts.study) ||
                   matcher.matches(facts.model) || matcher.matches(facts.data) ||
                   (!run.note.isEmpty() && matcher.matches(run.note)) || anyTag(matcher);
        }
        if (key->kind == FilterKind::Note)
            return matcher.matches(run.note);
        if (key->kind == FilterKind::Tags)
            return anyTag(matcher) || (run.tags.isEmpty() && matcher.matches(QString()));
        return matcher.matches(key->text(run));
    });
}

bool RunFilter::Test::holdsNumber(const RunRow& run) const
{
    const auto inside = [&](double value) {
        return std::any_of(ranges.begin(), ranges.end(), [&](const Range& range) { return range.holds(value); });
    };
    if (key->kind != FilterKind::Test) {
        const std::optional<double> value = key->number(run);
        return value && inside(*value);
    }
    return std::any_of(run.summary.testPrimary.begin(), run.summary.testPrimary.end(), [&](const auto& each) {
        return (set.empty() ||
                QLatin1String(set.data(), static_cast<qsizetype>(set.size()))
                        .compare(QLatin1String(each.first.data(), static_cast<qsizetype>(each.first.size())),
                                 Qt::CaseInsensitive) == 0) &&
               inside(each.second);
    });
}

bool RunFilter::Test::holdsTime(const RunRow& run) const
{
    const std::string_view time = key->text(run);
    return !time.empty() && std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
        return (span.from.empty() || time >= span.from) && (span.to.empty() || time < span.to);
    });
}

} // namespace ui
