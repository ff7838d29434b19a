// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/number_list.h"

#include "engine/error.h"
#include "engine/study_plan.h"
#include "translation/engine_texts.h"
#include "widgets/format.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t kMostValues = 64;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LambdaList)
};

/// "0..0.7 step 0.1": as the command line reads it.
LambdaList ranges(const QString& text)
{
    LambdaList list;
    try {
        for (const engine::FieldValue& value :
             engine::parseAxisValues(*engine::findField("sibo.lambda"), text.toStdString()))
            list.values.push_back(std::get<double>(value));
    } catch (const engine::EngineError& error) {
        return {{}, engineText(error.message()), engineText(error.hint())};
    }
    if (list.values.size() > kMostValues)
        return {{},
                Words::tr("%1 values are too many").arg(list.values.size()),
                Words::tr("use at most %1").arg(kMostValues)};
    return list;
}

} // namespace

LambdaList parseLambdaList(const QString& text)
{
    static const QRegularExpression kSeparator(QStringLiteral("[,;\\s]+"));
    LambdaList list;
    if (text.contains(QLatin1String("..")))
        return ranges(text);
    for (const QString& part : text.split(kSeparator, Qt::SkipEmptyParts)) {
        bool valid = false;
        const double value = part.toDouble(&valid);
        if (!valid)
            return {{}, Words::tr("“%1” is not a number").arg(part), Words::tr("write for instance 0, 0.2, 0.4, 0.6")};
        if (!(value >= 0 && value <= 1))
            return {
                {}, Words::tr("λ %1 is outside 0 to 1").arg(part), Words::tr("decimals have a point: 0.2, not 0,2")};
        if (std::find(list.values.begin(), list.values.end(), value) != list.values.end())
            return {{}, Words::tr("λ %1 stands there twice").arg(part), Words::tr("remove one of the two")};
        list.values.push_back(value);
    }
    if (list.values.empty())
        return {{}, Words::tr("at least one λ is needed"), Words::tr("write for instance 0, 0.2, 0.4, 0.6")};
    if (list.values.size() > kMostValues)
        return {{},
                Words::tr("%1 values are too many").arg(list.values.size()),
                Words::tr("use at most %1").arg(kMostValues)};
    return list;
}

QString formatLambdaList(const std::vector<double>& values)
{
    QStringList texts;
    for (const double value : values)
        texts += formatLambda(value);
    return texts.join(QStringLiteral(", "));
}

} // namespace ui
