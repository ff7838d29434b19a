// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_filter_completer.h"

#include "runs/filter_keys.h"
#include "runs/filter_syntax.h"
#include "widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr std::size_t kMostValues = 40;
constexpr std::size_t kMostHistory = 6;
constexpr int kDigits = 10;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunFilter)
};

using ValueCounts = QHash<QByteArray, QHash<QString, int>>; ///< by the name of a key

/// Facts with few values, which are worth offering.
std::vector<const FilterKey*> offeredKeys()
{
    std::vector<const FilterKey*> keys;
    for (const char* name : {"status", "method", "source", "model", "data", "study", "metric", "lambda", "seed"})
        keys.push_back(findFilterKey(QString::fromLatin1(name)));
    return keys;
}

void countValues(const RunRow& row, const std::vector<const FilterKey*>& keys, ValueCounts& counts)
{
    for (const FilterKey* key : keys) {
        QString value;
        if (key->number) {
            value = formatNumber(*key->number(row), kDigits);
        } else {
            const std::string_view text = key->text(row);
            value = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        }
        if (!value.isEmpty())
            ++counts[key->name][value];
    }
    for (const QString& tag : row.tags)
        ++counts[QByteArrayLiteral("tag")][tag];
    for (const auto& [set, value] : row.summary.testPrimary)
        ++counts[QByteArrayLiteral("test")][QString::fromStdString(set)];
}

QString countKey(const QString& key, const QString& value)
{
    return key + QLatin1Char(':') + value;
}

/// What is offered where no value of the library helps.
QStringList fixedValues(const FilterKey& key)
{
    switch (key.kind) {
    case FilterKind::Flag:
        return {QStringLiteral("yes"), QStringLiteral("no")};
    case FilterKind::Time:
        return {QStringLiteral("today"), QStringLiteral("yesterday"), QStringLiteral("week"), QStringLiteral("month")};
    case FilterKind::Duration:
        return {QStringLiteral("1m"), QStringLiteral("10m"), QStringLiteral("1h")};
    case FilterKind::Size:
        return {QStringLiteral("100MB"), QStringLiteral("1GB")};
    default:
        return {};
    }
}

/// Words that begin so first, then anywhere; capitals do not matter.
template<class Each>
void ranked(const QStringList& words, const QString& begun, Each each)
{
    for (const bool atStart : {true, false}) {
        for (const QString& word : words) {
            const bool starts = word.startsWith(begun, Qt::CaseInsensitive);
            if (starts == atStart && (starts || word.contains(begun, Qt::CaseInsensitive)))
                each(word);
        }
    }
}

struct Place {
    QString key, begun;
    qsizetype position = 0, length = 0;
};

/// The word or value that the cursor stands in or behind.
Place placeAt(const QString& text, qsizetype cursor)
{
    std::vector<FilterProblem> ignored;
    for (const FilterToken& token : filterTokens(text, ignored)) {
        const FilterTerm& term = token.term;
        if (token.position > cursor || token.position + token.length < cursor || term.values.empty())
            continue;
        if (term.key.isEmpty() || cursor <= term.position + term.keyLength) {
            const qsizetype end = term.key.isEmpty() ? term.position + term.length : term.position + term.keyLength;
            return {{}, text.mid(term.position, cursor - term.position), term.position, end - term.position};
        }
        for (const FilterValue& value : term.values) {
            if (value.position <= cursor && cursor <= value.position + value.length) {
                QString begun = text.mid(value.position, cursor - value.position);
                return {term.key, begun.remove(QLatin1Char('"')), value.position, value.length};
            }
        }
    }
    return {{}, {}, cursor, 0};
}

} // namespace

QString filterQuoted(const QString& value)
{
    const bool plain = !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.isLetterOrNumber() || QStringLiteral("_-./%:").contains(c);
    });
    if (plain && !value.startsWith(QLatin1Char('-')) && !value.contains(QLatin1String("..")))
        return value;
    QString escaped = value;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

void RunFilterCompleter::setRows(const std::vector<RunRow>& rows)
{
    ValueCounts counts;
    const std::vector<const FilterKey*> offered = offeredKeys();
    for (const RunRow& row : rows)
        countValues(row, offered, counts);
    m_values.clear();
    m_counts.clear();
    for (auto key = counts.begin(); key != counts.end(); ++key) {
        const bool numbers = key.key() == "lambda" || key.key() == "seed";
        std::vector<std::pair<QString, int>> counted;
        for (auto value = key->begin(); value != key->end(); ++value)
            counted.emplace_back(value.key(), value.value());
        std::sort(counted.begin(), counted.end(), [numbers](const auto& a, const auto& b) {
            if (numbers)
                return a.first.toDouble() < b.first.toDouble();
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
        for (const auto& [value, count] : counted) {
            m_values[QString::fromLatin1(key.key())] += value;
            m_counts[countKey(QString::fromLatin1(key.key()), value)] = count;
        }
    }
}

RunFilterCompleter::Completion RunFilterCompleter::complete(const QString& text, qsizetype cursor) const
{
    const Place place = placeAt(text, std::clamp<qsizetype>(cursor, 0, text.size()));
    Completion completion{place.position, place.length, {}};
    completion.suggestions = place.key.isEmpty() ? keys(place.begun) : values(place.key, place.begun);
    std::vector<Suggestion> used = history(text);
    // An empty line: what was asked for before is nearest at hand.
    const auto where = text.trimmed().isEmpty() ? completion.suggestions.begin() : completion.suggestions.end();
    completion.suggestions.insert(where, used.begin(), used.end());
    return completion;
}

std::vector<RunFilterCompleter::Suggestion> RunFilterCompleter::keys(const QString& begun) const
{
    std::vector<Suggestion> found;
    QStringList names;
    for (const FilterKey& key : filterKeys())
        names += QString::fromLatin1(key.name);
    for (const QString& set : m_values.value(QStringLiteral("test")))
        names += QStringLiteral("test.") + set;
    const QString plain = findFilterKey(begun.toLower()) && !begun.contains(QLatin1Char('.'))
                              ? QString::fromLatin1(findFilterKey(begun.toLower())->name) // λ → lambda
                              : begun;
    ranked(names, plain, [&](const QString& name) {
        const QString set = testSetOf(name);
        found.push_back({name + QLatin1Char(':'), set.isEmpty() ? Words::tr(findFilterKey(name)->help)
                                                                : Words::tr("metric on the test set %1").arg(set)});
    });
    // A value that stands for itself: "sst" → data:SST-2.
    if (begun.size() >= 2) {
        for (const char* const key : {"method", "model", "data", "tag", "study"})
            for (const Suggestion& value : values(QString::fromLatin1(key), begun))
                found.push_back({QString::fromLatin1(key) + QLatin1Char(':') + value.text, value.help});
    }
    return found;
}

std::vector<RunFilterCompleter::Suggestion> RunFilterCompleter::values(const QString& written,
                                                                       const QString& begun) const
{
    const FilterKey* key = findFilterKey(written);
    if (!key || key->kind == FilterKind::Test)
        return {};
    std::vector<Suggestion> found;
    if (key->kind == FilterKind::Is) {
        QStringList names;
        for (const FilterWord& word : filterWords())
            names += QString::fromLatin1(word.name);
        ranked(names, begun, [&](const QString& name) {
            found.push_back({name, Words::tr(filterWords()[static_cast<std::size_t>(names.indexOf(name))].help)});
        });
        return found;
    }
    const QString name = QString::fromLatin1(key->name);
    const QStringList words = fixedValues(*key) + m_values.value(name);
    ranked(words, begun, [&](const QString& word) {
        const int count = m_counts.value(countKey(name, word));
        const QString help = count == 0   ? QString()
                             : count == 1 ? Words::tr("1 run")
                                          : Words::tr("%1 runs").arg(formatCount(count));
        if (found.size() < kMostValues)
            found.push_back({filterQuoted(word), help});
    });
    return found;
}

std::vector<RunFilterCompleter::Suggestion> RunFilterCompleter::history(const QString& text) const
{
    std::vector<Suggestion> found;
    for (const QString& filter : m_history) {
        if (found.size() < kMostHistory && filter != text && filter.startsWith(text.trimmed(), Qt::CaseInsensitive))
            found.push_back({filter, Words::tr("used before"), true});
    }
    return found;
}

} // namespace ui
