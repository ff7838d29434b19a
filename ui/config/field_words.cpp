// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_words.h"

#include "engine/fields.h"

#include <QRegularExpression>

namespace ui {

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
        words += QStringLiteral("“%1”").arg(QString::fromStdString(field->label));
        if (assigned)
            words += QStringLiteral(" = ");
        end = match.capturedEnd();
    }
    words += message.mid(end);
    return words.replace(QStringLiteral(" or null"), QStringLiteral(" or empty"));
}

} // namespace ui
