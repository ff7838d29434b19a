// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/index_row.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace ui {

namespace {

using engine::RunState;
using engine::RunSummary;
using Entry = IndexStore::Entry;

/// Texts of the engine are UTF-8 bytes and may hold any name of a folder, so they are stored as they are.
QVariant bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

QVariant orNull(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

std::optional<double> numberOrNone(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

RunState stateNamed(const QVariant& value)
{
    const QByteArray text = value.toByteArray();
    for (int i = 0; i <= static_cast<int>(RunState::Interrupted); ++i) {
        if (text == engine::name(static_cast<RunState>(i)))
            return static_cast<RunState>(i);
    }
    return RunState::Interrupted;
}

QVariant testsText(const RunSummary& run)
{
    QJsonObject tests;
    for (const auto& [name, value] : run.testPrimary)
        tests[QString::fromStdString(name)] = value;
    return QJsonDocument(tests).toJson(QJsonDocument::Compact);
}

void readTests(RunSummary& run, const QVariant& value)
{
    const QJsonObject tests = QJsonDocument::fromJson(value.toByteArray()).object();
    for (auto test = tests.begin(); test != tests.end(); ++test)
        run.testPrimary[test.key().toStdString()] = test.value().toDouble();
}

struct Column {
    const char* name;
    const char* type;
    QVariant (*get)(const Entry&);
    void (*set)(Entry&, const QVariant&);
};

#define TEXT_OF(name, member)                                                                                          \
    {                                                                                                                  \
        name, "BLOB", [](const Entry& e) { return bytes(e.row.summary.member); },                                      \
            [](Entry& e, const QVariant& v) { e.row.summary.member = v.toByteArray().toStdString(); }                  \
    }
#define NUMBER_OF(name, member)                                                                                        \
    {                                                                                                                  \
        name, "REAL", [](const Entry& e) { return orNull(e.row.summary.member); },                                     \
            [](Entry& e, const QVariant& v) { e.row.summary.member = numberOrNone(v); }                                \
    }
#define COUNT_OF(name, place)                                                                                          \
    {                                                                                                                  \
        name, "INTEGER", [](const Entry& e) { return QVariant(static_cast<qlonglong>(e.row.place)); },                 \
            [](Entry& e, const QVariant& v) { e.row.place = static_cast<decltype(e.row.place)>(v.toLongLong()); }      \
    }
#define FLAG_OF(name, member)                                                                                          \
    {                                                                                                                  \
        name, "INTEGER", [](const Entry& e) { return QVariant(e.row.member ? 1 : 0); },                                \
            [](Entry& e, const QVariant& v) { e.row.member = v.toInt() != 0; }                                         \
    }

const Column kColumns[] = {
    TEXT_OF("name", name),
    {"stamp", "BLOB", [](const Entry& e) { return QVariant(e.stamp); },
     [](Entry& e, const QVariant& v) { e.stamp = v.toByteArray(); }},
    TEXT_OF("label", label),
    TEXT_OF("study", study),
    {"state", "TEXT", [](const Entry& e) { return QVariant(QString::fromLatin1(engine::name(e.row.summary.state))); },
     [](Entry& e, const QVariant& v) { e.row.summary.state = stateNamed(v); }},
    TEXT_OF("reason", reason),
    TEXT_OF("started_at", startedAt),
    {"seconds", "REAL", [](const Entry& e) { return QVariant(e.row.summary.seconds); },
     [](Entry& e, const QVariant& v) { e.row.summary.seconds = v.toDouble(); }},
    COUNT_OF("step", summary.step),
    COUNT_OF("steps", summary.steps),
    NUMBER_OF("last_loss", lastLoss),
    NUMBER_OF("best_primary", bestPrimary),
    COUNT_OF("best_step", summary.bestStep),
    TEXT_OF("primary_metric", primaryMetric),
    NUMBER_OF("last_similarity", lastSimilarity),
    {"test_primary", "TEXT", [](const Entry& e) { return testsText(e.row.summary); },
     [](Entry& e, const QVariant& v) { readTests(e.row.summary, v); }},
    {"lambda", "REAL", [](const Entry& e) { return QVariant(e.row.summary.lambda); },
     [](Entry& e, const QVariant& v) { e.row.summary.lambda = v.toDouble(); }},
    TEXT_OF("source", source),
    TEXT_OF("method", method),
    TEXT_OF("model", model),
    TEXT_OF("data", data),
    COUNT_OF("seed", summary.seed), // above 2^63 it turns negative here, and back when read
    {"tags", "TEXT", [](const Entry& e) { return QVariant(e.row.tags.join(QLatin1Char('\n'))); },
     [](Entry& e, const QVariant& v) { e.row.tags = v.toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts); }},
    {"note", "TEXT", [](const Entry& e) { return QVariant(e.row.note); },
     [](Entry& e, const QVariant& v) { e.row.note = v.toString(); }},
    FLAG_OF("pinned", pinned),
    FLAG_OF("archived", archived),
    COUNT_OF("bytes", bytes),
    COUNT_OF("adapter_bytes", disk.adapters),
    COUNT_OF("checkpoint_bytes", disk.checkpoints),
    COUNT_OF("prediction_bytes", disk.predictions),
    COUNT_OF("other_bytes", disk.other),
};

#undef TEXT_OF
#undef NUMBER_OF
#undef COUNT_OF
#undef FLAG_OF

QString columnNames()
{
    QStringList names;
    for (const Column& column : kColumns)
        names += QString::fromLatin1(column.name);
    return names.join(QStringLiteral(", "));
}

} // namespace

QString indexTableText()
{
    QStringList columns;
    for (const Column& column : kColumns)
        columns += QStringLiteral("%1 %2").arg(QLatin1String(column.name), QLatin1String(column.type));
    columns.first() += QStringLiteral(" PRIMARY KEY");
    return QStringLiteral("CREATE TABLE IF NOT EXISTS runs (%1) WITHOUT ROWID").arg(columns.join(QStringLiteral(", ")));
}

QString indexSelectText()
{
    return QStringLiteral("SELECT %1 FROM runs ORDER BY started_at DESC, name DESC").arg(columnNames());
}

QString indexWriteText()
{
    const QStringList places(static_cast<qsizetype>(std::size(kColumns)), QStringLiteral("?"));
    return QStringLiteral("INSERT OR REPLACE INTO runs (%1) VALUES (%2)")
        .arg(columnNames(), places.join(QStringLiteral(", ")));
}

Entry entryFrom(const QSqlQuery& row)
{
    Entry entry;
    int place = 0;
    for (const Column& column : kColumns)
        column.set(entry, row.value(place++));
    return entry;
}

void bindEntry(QSqlQuery& query, const Entry& entry)
{
    int place = 0;
    for (const Column& column : kColumns)
        query.bindValue(place++, column.get(entry));
}

} // namespace ui
