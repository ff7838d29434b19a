// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_filter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {

namespace {

using engine::RunSummary;

QString tr(const char* text)
{
    return QCoreApplication::translate("RunFilter", text);
}

struct NumberKey {
    const char* name;
    std::optional<double> (*get)(const RunSummary&);
};
struct TextKey {
    const char* name;
    std::string (*get)(const RunSummary&);
};

const NumberKey kNumbers[] = {
    {"lambda", [](const RunSummary& r) { return std::optional<double>(r.lambda); }},
    {"seed", [](const RunSummary& r) { return std::optional<double>(static_cast<double>(r.seed)); }},
    {"best", [](const RunSummary& r) { return r.bestPrimary; }},
    {"loss", [](const RunSummary& r) { return r.lastLoss; }},
    {"similarity", [](const RunSummary& r) { return r.lastSimilarity; }},
    {"step", [](const RunSummary& r) { return std::optional<double>(static_cast<double>(r.step)); }},
    {"steps", [](const RunSummary& r) { return std::optional<double>(static_cast<double>(r.steps)); }},
    {"time", [](const RunSummary& r) { return std::optional<double>(r.seconds); }},
};
const TextKey kTexts[] = {
    {"status", [](const RunSummary& r) { return std::string(engine::name(r.state)); }},
    {"source", [](const RunSummary& r) { return r.source; }},
    {"method", [](const RunSummary& r) { return r.method; }},
    {"model", [](const RunSummary& r) { return r.model; }},
    {"data", [](const RunSummary& r) { return r.data; }},
    {"study", [](const RunSummary& r) { return r.study; }},
    {"label", [](const RunSummary& r) { return r.label; }},
};

template<class Keys>
auto findKey(const Keys& keys, const QString& name)
{
    return std::find_if(std::begin(keys), std::end(keys),
                        [&](const auto& key) { return name == QLatin1String(key.name); });
}

bool contains(const std::string& text, const QString& part)
{
    return QString::fromStdString(text).contains(part, Qt::CaseInsensitive);
}

bool anyContains(const RunSummary& run, const QString& part)
{
    return contains(run.label, part) || contains(run.name, part) || contains(run.study, part) ||
           contains(run.model, part) || contains(run.data, part);
}

bool nearly(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

RunFilter RunFilter::parse(const QString& text)
{
    // A word, with quoted parts that may hold blanks.
    static const QRegularExpression kWord(QStringLiteral("(?:\"[^\"]*\"?|[^\\s\"])+"));
    RunFilter filter;
    auto words = kWord.globalMatch(text);
    while (words.hasNext())
        filter.addTerm(words.next().captured().remove(QLatin1Char('"')));
    return filter;
}

void RunFilter::addTerm(QString word)
{
    static const QRegularExpression kPattern(QStringLiteral("^([A-Za-zλ_]+)(<=|>=|[:=<>])(.*)$"));
    Term term;
    if (word.startsWith(QLatin1Char('-')) && word.size() > 1) {
        term.negated = true;
        word.remove(0, 1);
    }
    const QRegularExpressionMatch match = kPattern.match(word);
    term.key = match.hasMatch() ? match.captured(1).toLower().replace(QStringLiteral("λ"), QStringLiteral("lambda"))
                                : QString();
    const bool isNumber = findKey(kNumbers, term.key) != std::end(kNumbers);
    const bool isText = findKey(kTexts, term.key) != std::end(kTexts);
    if (!isNumber && !isText) {
        // "resource:data" or "a:b" may simply be part of a name.
        term.key.clear();
        term.text = word;
        if (!word.isEmpty())
            m_terms.push_back(term);
        return;
    }
    const QString sign = match.captured(2);
    term.text = match.captured(3);
    term.relation = sign == QStringLiteral("<")    ? Relation::Less
                    : sign == QStringLiteral("<=") ? Relation::LessEqual
                    : sign == QStringLiteral(">")  ? Relation::Greater
                    : sign == QStringLiteral(">=") ? Relation::GreaterEqual
                    : isNumber                     ? Relation::Equal
                                                   : Relation::Contains;
    bool valid = true;
    if (isNumber)
        term.number = term.text.toDouble(&valid);
    if (!valid || (isText && term.relation != Relation::Contains)) {
        m_error = isNumber ? tr("“%1” needs a number, for instance %2>0.3").arg(word, term.key)
                           : tr("“%1” is a text: write %2:…").arg(term.key, term.key);
        return;
    }
    m_terms.push_back(term);
}

bool RunFilter::matches(const RunSummary& run) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term& term) { return holds(term, run) != term.negated; });
}

bool RunFilter::holds(const Term& term, const RunSummary& run)
{
    if (term.key.isEmpty())
        return anyContains(run, term.text);
    const auto text = findKey(kTexts, term.key);
    if (text != std::end(kTexts))
        return contains(text->get(run), term.text);
    const std::optional<double> value = findKey(kNumbers, term.key)->get(run);
    if (!value)
        return false;
    switch (term.relation) {
    case Relation::Less:
        return *value < term.number && !nearly(*value, term.number);
    case Relation::LessEqual:
        return *value < term.number || nearly(*value, term.number);
    case Relation::Greater:
        return *value > term.number && !nearly(*value, term.number);
    case Relation::GreaterEqual:
        return *value > term.number || nearly(*value, term.number);
    case Relation::Equal:
    case Relation::Contains:
        break;
    }
    return nearly(*value, term.number);
}

} // namespace ui
