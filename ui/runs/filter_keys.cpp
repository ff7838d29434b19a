// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/filter_keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

using engine::RunState;

constexpr const char* kTestPrefix = "test.";

/// A figure that every run has whose folder can be read.
template<typename Number>
std::optional<double> known(const RunRow& row, Number value)
{
    return row.isUnreadable() ? std::nullopt : std::optional(static_cast<double>(value));
}

const FilterKey kKeys[] = {
    {"lambda",
     FilterKind::Number,
     QT_TRANSLATE_NOOP("RunFilter", "λ: lambda>0.3, lambda:0.2..0.6, lambda:0,0.4"),
     {},
     [](const RunRow& r) { return known(r, r.summary.lambda); }},
    {"status", FilterKind::Text, QT_TRANSLATE_NOOP("RunFilter", "completed, failed, stopped, running …"),
     [](const RunRow& r) { return std::string_view(engine::name(r.summary.state)); }},
    {"method", FilterKind::Text, QT_TRANSLATE_NOOP("RunFilter", "PEFT method"),
     [](const RunRow& r) { return std::string_view(r.summary.method); }},
    {"source", FilterKind::Text, QT_TRANSLATE_NOOP("RunFilter", "what is mixed in: h0, zero, permuted"),
     [](const RunRow& r) { return std::string_view(r.summary.source); }},
    {"model", FilterKind::Text, QT_TRANSLATE_NOOP("RunFilter", "backbone"),
     [](const RunRow& r) { return std::string_view(r.summary.model); }},
    {"data", FilterKind::Text, QT_TRANSLATE_NOOP("RunFilter", "data set"),
     [](const RunRow& r) { return std::string_view(r.summary.data); }},
    {"study", FilterKind::Text, QT_TRANSLATE_NOOP("RunFilter", "study the run belongs to"),
     [](const RunRow& r) { return std::string_view(r.summary.study); }},
    {"label", FilterKind::Text, QT_TRANSLATE_NOOP("RunFilter", "the run's label"),
     [](const RunRow& r) { return std::string_view(r.summary.label); }},
    {"name", FilterKind::Text, QT_TRANSLATE_NOOP("RunFilter", "the run's folder"),
     [](const RunRow& r) { return std::string_view(r.summary.name); }},
    {"metric", FilterKind::Text, QT_TRANSLATE_NOOP("RunFilter", "metric of best and test: accuracy, matthews …"),
     [](const RunRow& r) { return std::string_view(r.summary.primaryMetric); }},
    {"reason", FilterKind::Text, QT_TRANSLATE_NOOP("RunFilter", "why it failed or stopped"),
     [](const RunRow& r) { return std::string_view(r.summary.reason); }},
    {"tag", FilterKind::Tags, QT_TRANSLATE_NOOP("RunFilter", "a tag you gave")},
    {"note", FilterKind::Note, QT_TRANSLATE_NOOP("RunFilter", "text in your note")},
    {"is", FilterKind::Is, QT_TRANSLATE_NOOP("RunFilter", "pinned, archived, tagged, noted, completed …")},
    {"seed",
     FilterKind::Number,
     QT_TRANSLATE_NOOP("RunFilter", "seed: seed:1,2,3"),
     {},
     [](const RunRow& r) { return known(r, r.summary.seed); }},
    {"best",
     FilterKind::Number,
     QT_TRANSLATE_NOOP("RunFilter", "best metric on validation: best>0.8, best>80%"),
     {},
     [](const RunRow& r) { return r.summary.bestPrimary; }},
    {"test", FilterKind::Test, QT_TRANSLATE_NOOP("RunFilter", "metric on any test set; test.NAME on one")},
    {"loss",
     FilterKind::Number,
     QT_TRANSLATE_NOOP("RunFilter", "last training loss"),
     {},
     [](const RunRow& r) { return r.summary.lastLoss; }},
    {"similarity",
     FilterKind::Number,
     QT_TRANSLATE_NOOP("RunFilter", "token similarity of the last layer"),
     {},
     [](const RunRow& r) { return r.summary.lastSimilarity; }},
    {"step",
     FilterKind::Number,
     QT_TRANSLATE_NOOP("RunFilter", "steps trained"),
     {},
     [](const RunRow& r) { return known(r, r.summary.step); }},
    {"steps",
     FilterKind::Number,
     QT_TRANSLATE_NOOP("RunFilter", "steps planned"),
     {},
     [](const RunRow& r) { return known(r, r.summary.steps); }},
    {"time",
     FilterKind::Duration,
     QT_TRANSLATE_NOOP("RunFilter", "time trained: time>2m, time<1h30m"),
     {},
     [](const RunRow& r) { return known(r, r.summary.seconds); }},
    {"started", FilterKind::Time, QT_TRANSLATE_NOOP("RunFilter", "started:today, started>2026-11-01, started:2026-11"),
     [](const RunRow& r) { return std::string_view(r.summary.startedAt); }},
    {"disk",
     FilterKind::Size,
     QT_TRANSLATE_NOOP("RunFilter", "size of the run's folder: disk>1GB"),
     {},
     [](const RunRow& r) { return r.bytes < 0 ? std::nullopt : std::optional(static_cast<double>(r.bytes)); }},
    {"pinned",
     FilterKind::Flag,
     QT_TRANSLATE_NOOP("RunFilter", "pinned:yes, pinned:no"),
     {},
     {},
     [](const RunRow& r) { return r.pinned; }},
    {"archived",
     FilterKind::Flag,
     QT_TRANSLATE_NOOP("RunFilter", "archived:yes, archived:no"),
     {},
     {},
     [](const RunRow& r) { return r.archived; }},
};

template<RunState state>
bool isState(const RunRow& row)
{
    return row.summary.state == state;
}

const FilterWord kWords[] = {
    {"pinned", QT_TRANSLATE_NOOP("RunFilter", "pinned runs"), [](const RunRow& r) { return r.pinned; }},
    {"archived", QT_TRANSLATE_NOOP("RunFilter", "archived runs"), [](const RunRow& r) { return r.archived; }},
    {"tagged", QT_TRANSLATE_NOOP("RunFilter", "runs with a tag"), [](const RunRow& r) { return !r.tags.isEmpty(); }},
    {"noted", QT_TRANSLATE_NOOP("RunFilter", "runs with a note"), [](const RunRow& r) { return !r.note.isEmpty(); }},
    {"single", QT_TRANSLATE_NOOP("RunFilter", "runs of no study"),
     [](const RunRow& r) { return r.summary.study.empty(); }},
    {"tested", QT_TRANSLATE_NOOP("RunFilter", "runs with a figure on a test set"),
     [](const RunRow& r) { return !r.summary.testPrimary.empty(); }},
    {"completed", QT_TRANSLATE_NOOP("RunFilter", "finished runs"), isState<RunState::Completed>},
    {"failed", QT_TRANSLATE_NOOP("RunFilter", "failed runs"), isState<RunState::Failed>},
    {"stopped", QT_TRANSLATE_NOOP("RunFilter", "runs stopped by hand"), isState<RunState::Stopped>},
    {"interrupted", QT_TRANSLATE_NOOP("RunFilter", "runs cut off"), isState<RunState::Interrupted>},
    {"pruned", QT_TRANSLATE_NOOP("RunFilter", "runs a study left behind"), isState<RunState::Pruned>},
    {"running", QT_TRANSLATE_NOOP("RunFilter", "runs that train now"),
     [](const RunRow& r) {
         const RunState state = r.summary.state;
         return state == RunState::Running || state == RunState::Preparing || state == RunState::Evaluating ||
                state == RunState::Saving || state == RunState::Paused;
     }},
};

const std::pair<const char16_t*, const char*> kOtherNames[] = {
    {u"λ", "lambda"},     {u"tags", "tag"},  {u"notes", "note"},   {u"metrics", "metric"}, {u"state", "status"},
    {u"dataset", "data"}, {u"size", "disk"}, {u"date", "started"}, {u"has", "is"}};

/// Letters to change, add, leave out or swap until `a` is `b`.
int slips(const QString& a, const QString& b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<std::vector<int>> table(static_cast<std::size_t>(a.size()) + 1, std::vector<int>(width));
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (std::size_t j = 0; j < width; ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = static_cast<int>(i + j);
                continue;
            }
            const QChar x = a.at(static_cast<qsizetype>(i) - 1), y = b.at(static_cast<qsizetype>(j) - 1);
            table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (x == y ? 0 : 1)});
            if (i > 1 && j > 1 && x == b.at(static_cast<qsizetype>(j) - 2) && a.at(static_cast<qsizetype>(i) - 2) == y)
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
        }
    }
    return table.back().back();
}

} // namespace

std::span<const FilterKey> filterKeys()
{
    return kKeys;
}

std::span<const FilterWord> filterWords()
{
    return kWords;
}

const FilterKey* findFilterKey(const QString& name)
{
    QString known = name.startsWith(QLatin1String(kTestPrefix)) ? QStringLiteral("test") : name;
    for (const auto& [other, key] : kOtherNames) {
        if (known == QStringView(other))
            known = QString::fromLatin1(key);
    }
    const auto key = std::find_if(std::begin(kKeys), std::end(kKeys),
                                  [&](const FilterKey& each) { return known == QLatin1String(each.name); });
    return key == std::end(kKeys) ? nullptr : &*key;
}

QString nearestFilterKey(const QString& name)
{
    QStringList names;
    for (const FilterKey& key : kKeys)
        names += QString::fromLatin1(key.name);
    return nearestWord(name, names);
}

QString nearestWord(const QString& word, const QStringList& words)
{
    constexpr qsizetype kLongest = 40; // a longer word is no slip of a key's
    if (word.size() > kLongest)
        return {};
    QString nearest;
    int least = std::max(1, static_cast<int>(word.size()) / 3) + 1;
    for (const QString& known : words) {
        const bool begun = word.size() >= 3 && known.startsWith(word);
        const int distance = begun ? 1 : slips(word, known);
        if (distance < least) {
            least = distance;
            nearest = known;
        }
    }
    return nearest;
}

QString testSetOf(const QString& key)
{
    return key.startsWith(QLatin1String(kTestPrefix)) ? key.mid(5) : QString();
}

} // namespace ui
