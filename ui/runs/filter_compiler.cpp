// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/filter_compiler.h"

#include "runs/filter_keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <utility>

namespace ui {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunFilter)
};

bool asksForEqual(FilterRelation relation)
{
    return relation == FilterRelation::Contains || relation == FilterRelation::Equal ||
           relation == FilterRelation::NotEqual;
}

/// A number and its remedy, by the kind of fact.
std::optional<double> readFact(FilterKind kind, const QString& text)
{
    return kind == FilterKind::Duration ? readDuration(text)
           : kind == FilterKind::Size   ? readSize(text)
                                        : readNumber(text);
}

QString numberNeeded(FilterKind kind)
{
    return kind == FilterKind::Duration ? Words::tr("“%1” needs a time")
           : kind == FilterKind::Size   ? Words::tr("“%1” needs a size")
                                        : Words::tr("“%1” needs a number");
}

QString example(FilterKind kind, const QString& key)
{
    return Words::tr("for instance %1>%2")
        .arg(key, kind == FilterKind::Duration ? QStringLiteral("2m")
                  : kind == FilterKind::Size   ? QStringLiteral("1GB")
                                               : QStringLiteral("0.3"));
}

std::string utcText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODate).toStdString();
}

bool isMissing(const FilterValue& value)
{
    return value.text.isEmpty() && !value.quoted;
}

QStringList stateNames()
{
    using engine::RunState;
    QStringList names;
    for (const RunState state : {RunState::Completed, RunState::Failed, RunState::Stopped, RunState::Interrupted,
                                 RunState::Pruned, RunState::Running, RunState::Paused, RunState::Queued,
                                 RunState::Preparing, RunState::Evaluating, RunState::Saving})
        names += QString::fromLatin1(engine::name(state));
    return names;
}

/// The remedy for a word that is none of `known`.
QString nearestOf(const QString& word, const QStringList& known, const QString& key)
{
    const QString near = nearestWord(word, known);
    return near.isEmpty() ? Words::tr("write %1 and one of %2").arg(key, known.join(QStringLiteral(", ")))
                          : Words::tr("did you mean %1%2?").arg(key, near);
}

/// Both ends of "0.2..0.6"; nothing for a single value.
std::optional<std::pair<QString, QString>> rangeEnds(const FilterValue& value)
{
    const qsizetype dots = value.quoted ? -1 : value.text.indexOf(QLatin1String(".."));
    if (dots < 0)
        return std::nullopt;
    return std::pair(value.text.left(dots), value.text.mid(dots + 2));
}

} // namespace

RunFilter FilterCompiler::compile()
{
    m_filter.m_problems = std::move(m_tree.problems);
    std::vector<bool> present;
    for (FilterTerm& term : m_tree.terms) {
        std::optional<Test> test = compileTerm(term);
        present.push_back(test.has_value());
        m_filter.m_tests.push_back(test ? std::move(*test) : Test());
    }
    prune(present);
    std::stable_sort(m_filter.m_problems.begin(), m_filter.m_problems.end(),
                     [](const FilterProblem& a, const FilterProblem& b) { return a.position < b.position; });
    return std::move(m_filter);
}

void FilterCompiler::prune(const std::vector<bool>& present)
{
    std::vector<int> kept; // by node of the tree: the node of the filter that stands for it
    for (FilterNode& node : m_tree.nodes) {
        if (node.kind == FilterNode::Kind::Term) {
            if (!present[static_cast<std::size_t>(node.term)]) {
                kept.push_back(-1);
                continue;
            }
        } else {
            for (int& child : node.children)
                child = kept[static_cast<std::size_t>(child)];
            std::erase(node.children, -1);
            if (node.children.empty()) {
                kept.push_back(-1);
                continue;
            }
        }
        kept.push_back(static_cast<int>(m_filter.m_nodes.size()));
        m_filter.m_nodes.push_back(std::move(node));
    }
    m_filter.m_root = m_tree.root < 0 ? -1 : kept[static_cast<std::size_t>(m_tree.root)];
}

std::optional<RunFilter::Test> FilterCompiler::compileTerm(FilterTerm& term)
{
    Test test;
    if (term.key.isEmpty()) {
        test.texts.emplace_back(term.values.front().text, false);
        return test;
    }
    test.key = findFilterKey(term.key);
    if (!test.key)
        return unknownKey(term);
    test.set = testSetOf(term.key).toStdString();
    test.negated = term.relation == FilterRelation::NotEqual;
    // A list that is still being typed: what stands before the comma holds.
    while (term.values.size() > 1 && isMissing(term.values.back()))
        term.values.pop_back();
    return add(test, term) ? std::optional(std::move(test)) : std::nullopt;
}

bool FilterCompiler::add(Test& test, const FilterTerm& term)
{
    switch (test.key->kind) {
    case FilterKind::Text:
    case FilterKind::Note:
    case FilterKind::Tags:
        return addTexts(test, term);
    case FilterKind::Time:
        return addTimes(test, term);
    case FilterKind::Flag:
        return addFlag(test, term);
    case FilterKind::Is:
        return addWords(test, term);
    default:
        return addNumbers(test, term);
    }
}

std::optional<RunFilter::Test> FilterCompiler::unknownKey(const FilterTerm& term)
{
    const QString near = nearestFilterKey(term.key);
    // "org:name" or "10:15" may be part of a name: without a likely slip it is looked for as it stands.
    if (near.isEmpty() && term.relation == FilterRelation::Contains) {
        Test test;
        QString text = term.written;
        test.texts.emplace_back(text.remove(QLatin1Char('"')), false);
        return test;
    }
    complain(term.position, term.keyLength, Words::tr("there is no “%1”").arg(term.key),
             near.isEmpty() ? Words::tr("put it in quotes to look for it as text")
                            : Words::tr("did you mean %1?").arg(near));
    return std::nullopt;
}

bool FilterCompiler::addTexts(Test& test, const FilterTerm& term)
{
    if (!asksForEqual(term.relation))
        return complain(term, Words::tr("“%1” is a text").arg(term.key), Words::tr("write %1:… or %1=…").arg(term.key));
    const bool state = qstrcmp(test.key->name, "status") == 0;
    for (const FilterValue& value : term.values) {
        if (isMissing(value))
            return complain(term, Words::tr("“%1” does not say what is looked for").arg(term.written),
                            Words::tr("write a text behind it; %1=\"\" finds runs without one").arg(term.key));
        const TextMatcher matcher(value.text, term.relation != FilterRelation::Contains);
        const QStringList states = state ? stateNames() : QStringList();
        if (state &&
            std::none_of(states.begin(), states.end(), [&](const QString& name) { return matcher.matches(name); }))
            return complain(value.position, value.length, Words::tr("no run is ever “%1”").arg(value.text),
                            nearestOf(value.text.toLower(), states, QStringLiteral("status:")));
        test.texts.push_back(matcher);
    }
    return true;
}

bool FilterCompiler::addNumbers(Test& test, const FilterTerm& term)
{
    if (!asksForEqual(term.relation) && term.values.size() > 1)
        return complain(term, Words::tr("a list has no order"),
                        Words::tr("a list goes with a colon: %1:0.2,0.4").arg(term.key));
    return std::all_of(term.values.begin(), term.values.end(),
                       [&](const FilterValue& value) { return addRange(test, term, value); });
}

bool FilterCompiler::addRange(Test& test, const FilterTerm& term, const FilterValue& value)
{
    const FilterKind kind = test.key->kind;
    const auto bad = [&] {
        return complain(value.length > 0 ? value.position : term.position,
                        value.length > 0 ? value.length : term.length, numberNeeded(kind).arg(term.written),
                        example(kind, term.key));
    };
    if (const auto ends = rangeEnds(value)) {
        const auto low = ends->first.isEmpty() ? std::optional(-kInfinity) : readFact(kind, ends->first);
        const auto high = ends->second.isEmpty() ? std::optional(kInfinity) : readFact(kind, ends->second);
        if (!low || !high || (ends->first.isEmpty() && ends->second.isEmpty()))
            return bad();
        if (!asksForEqual(term.relation))
            return complain(value.position, value.length, Words::tr("a range has no order"),
                            Words::tr("a range goes with a colon: %1:%2").arg(term.key, value.text));
        if (*low > *high)
            return complain(value.position, value.length, Words::tr("the range runs backwards"),
                            Words::tr("write %1:%2..%3").arg(term.key, ends->second, ends->first));
        test.ranges.push_back({*low, *high});
        return true;
    }
    const std::optional<double> number = readFact(kind, value.text);
    if (!number)
        return bad();
    const bool below = term.relation == FilterRelation::Less || term.relation == FilterRelation::LessEqual;
    const bool above = term.relation == FilterRelation::Greater || term.relation == FilterRelation::GreaterEqual;
    test.ranges.push_back({below ? -kInfinity : *number, above ? kInfinity : *number,
                           term.relation == FilterRelation::Greater, term.relation == FilterRelation::Less});
    return true;
}

bool FilterCompiler::addTimes(Test& test, const FilterTerm& term)
{
    if (!asksForEqual(term.relation) && term.values.size() > 1)
        return complain(term, Words::tr("a list has no order"),
                        Words::tr("a list goes with a colon: started:today,yesterday"));
    return std::all_of(term.values.begin(), term.values.end(),
                       [&](const FilterValue& value) { return addSpan(test, term, value); });
}

bool FilterCompiler::addSpan(Test& test, const FilterTerm& term, const FilterValue& value)
{
    const auto ends = rangeEnds(value);
    const auto first = readTime(ends ? ends->first : value.text, m_now);
    const auto last = ends ? readTime(ends->second, m_now) : first;
    const bool openLow = ends && ends->first.isEmpty(), openHigh = ends && ends->second.isEmpty();
    if ((!first && !openLow) || (!last && !openHigh) || (openLow && openHigh) || (ends && !asksForEqual(term.relation)))
        return complain(value.length > 0 ? value.position : term.position,
                        value.length > 0 ? value.length : term.length, Words::tr("“%1” needs a date").arg(term.written),
                        Words::tr("for instance started>2026-11-01, started:2026-11 or started:today"));
    const std::string from = first ? utcText(first->from) : std::string();
    const std::string to = last ? utcText(last->to) : std::string();
    switch (term.relation) {
    case FilterRelation::Less:
        test.spans.push_back({{}, from});
        break;
    case FilterRelation::LessEqual:
        test.spans.push_back({{}, to});
        break;
    case FilterRelation::Greater:
        test.spans.push_back({to, {}});
        break;
    case FilterRelation::GreaterEqual:
        test.spans.push_back({from, {}});
        break;
    default:
        test.spans.push_back({from, to});
        break;
    }
    return true;
}

bool FilterCompiler::addFlag(Test& test, const FilterTerm& term)
{
    const QString word = term.values.front().text.toLower();
    const bool yes = word == QLatin1String("yes") || word == QLatin1String("true") || word == QLatin1String("1");
    const bool no = word == QLatin1String("no") || word == QLatin1String("false") || word == QLatin1String("0");
    if ((!yes && !no) || term.values.size() > 1 || !asksForEqual(term.relation))
        return complain(term, Words::tr("“%1” is yes or no").arg(term.key),
                        Words::tr("write %1:yes or %1:no").arg(term.key));
    test.flag = yes;
    m_filter.m_asksForArchived |= qstrcmp(test.key->name, "archived") == 0;
    return true;
}

bool FilterCompiler::addWords(Test& test, const FilterTerm& term)
{
    QStringList known;
    for (const FilterWord& word : filterWords())
        known += QString::fromLatin1(word.name);
    for (const FilterValue& value : term.values) {
        QString text = value.text.toLower();
        if (term.key == QLatin1String("has")) // has:note, has:tag
            text = text == QLatin1String("note") || text == QLatin1String("notes") ? QStringLiteral("noted")
                   : text == QLatin1String("tag") || text == QLatin1String("tags") ? QStringLiteral("tagged")
                   : text == QLatin1String("test")                                 ? QStringLiteral("tested")
                                                                                   : text;
        const qsizetype place = known.indexOf(text);
        if (!asksForEqual(term.relation))
            return complain(term, Words::tr("“is” has no order"), Words::tr("write is:%1").arg(known.front()));
        if (place < 0)
            return complain(
                value.length > 0 ? value.position : term.position, value.length > 0 ? value.length : term.length,
                Words::tr("“%1” says nothing").arg(term.written), nearestOf(text, known, QStringLiteral("is:")));
        m_filter.m_asksForArchived |= text == QLatin1String("archived");
        test.words.push_back(&filterWords()[static_cast<std::size_t>(place)]);
    }
    return true;
}

bool FilterCompiler::complain(qsizetype position, qsizetype length, const QString& message, const QString& hint)
{
    m_filter.m_problems.push_back({position, length, message, hint});
    return false;
}

bool FilterCompiler::complain(const FilterTerm& term, const QString& message, const QString& hint)
{
    return complain(term.position, term.length, message, hint);
}

} // namespace ui
