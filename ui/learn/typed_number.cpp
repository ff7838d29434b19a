// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/typed_number.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using Form = engine::LessonForm;

/// Of a whole amount a mark before three digits each stands between groups; of other numbers one mark is the point.
bool isGrouped(const QString& plain, Form form)
{
    static const QRegularExpression kGroups(QStringLiteral("^-?[0-9]{1,3}([.,][0-9]{3})+$"));
    const bool whole = form == Form::Count || form == Form::Milliseconds || form == Form::Megabytes;
    const qsizetype points = plain.count(QLatin1Char('.')), commas = plain.count(QLatin1Char(','));
    const bool isOneMark = points == 0 || commas == 0;
    return isOneMark && (whole || points + commas > 1) && kGroups.match(plain).hasMatch();
}

double unitOf(Form form, bool percent)
{
    if (percent || form == Form::Percent || form == Form::Points)
        return 0.01;
    return form == Form::Milliseconds ? 0.001 : form == Form::Megabytes ? 1e6 : 1;
}

} // namespace

std::optional<double> typedNumber(const QString& text, Form form)
{
    static const QRegularExpression kBetween(QStringLiteral("[\\s'\\x{2019}\\x{2032}]"));
    static const QRegularExpression kUnit(QStringLiteral("(ms|mb)$"), QRegularExpression::CaseInsensitiveOption);
    QString plain = text.normalized(QString::NormalizationForm_KC).remove(kBetween);
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    const bool percent = plain.endsWith(QLatin1Char('%'));
    if (percent)
        plain.chop(1);
    if (form == Form::Milliseconds || form == Form::Megabytes)
        plain.remove(kUnit);
    if (isGrouped(plain, form)) {
        plain.remove(QLatin1Char('.')).remove(QLatin1Char(','));
    } else {
        const qsizetype mark = std::max(plain.lastIndexOf(QLatin1Char('.')), plain.lastIndexOf(QLatin1Char(',')));
        if (mark >= 0) {
            const QChar point = plain[mark];
            const QChar group = point == QLatin1Char('.') ? QLatin1Char(',') : QLatin1Char('.');
            plain.remove(group).replace(point, QLatin1Char('.'));
        }
    }
    bool ok = false;
    const double value = plain.toDouble(&ok); // C locale
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    return value * unitOf(form, percent);
}

} // namespace ui
