// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QtGlobal>

/// One line of a test's figures, as packaging/methods-table reads it: "measured {…}".
inline void printMeasured(const QJsonObject& figures)
{
    qInfo("measured %s", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
}
