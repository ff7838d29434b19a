// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_words.h"

#include "engine/fields.h"
#include "translation/engine_texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace ui {

namespace {

const QLatin1String kNumberMap("{\"q_proj\": 16}");
constexpr double kLargestWhole = 9.3e18; // below 2^63

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

QString kindOf(const engine::Field& field)
{
    switch (field.type) {
    case engine::FieldType::Boolean:
        return Words::tr("true or false");
    case engine::FieldType::Integer:
    case engine::FieldType::Real:
        break; // their limits say it
    case engine::FieldType::Text:
        return Words::tr("a text");
    case engine::FieldType::Path:
        return Words::tr("a path");
    case engine::FieldType::Choice:
        return QString::fromStdString(engine::describeRange(field));
    case engine::FieldType::TextList:
        return Words::tr("a list of texts");
    case engine::FieldType::TestSets:
        return Words::tr("a list of {\"name\", \"path\"}, each with its own \"preset\" where it has one");
    case engine::FieldType::IntegerList:
        return Words::tr("a list of whole numbers");
    case engine::FieldType::NumberMap:
        return field.wholeNumbers ? Words::tr("names with whole numbers, such as %1").arg(kNumberMap)
                                  : Words::tr("names with numbers, such as %1").arg(kNumberMap);
    }
    return {};
}

QString numberOf(double limit)
{
    const bool isWhole = limit == std::trunc(limit) && std::abs(limit) < kLargestWhole;
    return isWhole ? QString::number(static_cast<qint64>(limit)) : QString::fromStdString(engine::toText(limit));
}

QString limitsOf(const engine::Field& field)
{
    const QString low = numberOf(field.minimum), high = numberOf(field.maximum);
    if (!field.minimumExclusive && !field.maximumExclusive)
        return Words::tr("%1 to %2").arg(low, high);
    if (!field.maximumExclusive)
        return Words::tr("greater than %1 and at most %2").arg(low, high);
    return field.minimumExclusive ? Words::tr("greater than %1 and below %2").arg(low, high)
                                  : Words::tr("at least %1 and below %2").arg(low, high);
}

} // namespace

QString rangeText(const engine::Field& field)
{
    switch (field.type) {
    case engine::FieldType::Integer:
    case engine::FieldType::Real:
        return limitsOf(field);
    case engine::FieldType::IntegerList:
    case engine::FieldType::NumberMap:
        return Words::tr("%1, each %2").arg(kindOf(field), limitsOf(field));
    default:
        return kindOf(field);
    }
}

QString inFormWords(const QString& message)
{
    static const QRegularExpression key(QStringLiteral("\\b[a-z]+(?:\\.[a-z0-9_]+)+\\b(=)?"));
    QString words;
    qsizetype end = 0;
    for (QRegularExpressionMatchIterator all = key.globalMatch(message); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const bool assigned = match.hasCaptured(1);
        const QString name = match.captured().chopped(assigned ? 1 : 0);
        const engine::Field* field = engine::findField(name.toStdString());
        if (!field)
            continue;
        words += message.mid(end, match.capturedStart() - end);
        words += QStringLiteral("“%1”").arg(engineText(field->label));
        if (assigned)
            words += QStringLiteral(" = ");
        end = match.capturedEnd();
    }
    words += message.mid(end);
    return words.replace(QStringLiteral(" or null"), QStringLiteral(" or empty"));
}

} // namespace ui
