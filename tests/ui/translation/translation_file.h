// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QVector>
#include <QXmlStreamReader>

/// A Linguist file of the source tree, read by itself: what is in it, whatever lrelease makes of it.
struct TranslationEntry {
    QString context, source, translation;
    bool finished = false;
};

/// The text of a <translation>; of one in several numbers the last, which holds for most of them.
inline QString readForms(QXmlStreamReader& xml)
{
    QString text, last;
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            last = xml.readElementText();
        else
            text += xml.text();
    }
    return last.isEmpty() ? text : last;
}

inline QVector<TranslationEntry> readTranslationFile(const QString& language)
{
    QFile file(QStringLiteral(SIBO_SOURCE_DIR "/resources/translations/sibo_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QVector<TranslationEntry> entries;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1StringView("source")) {
            entries.push_back({context, xml.readElementText(), {}, false});
        } else if (xml.name() == QLatin1StringView("translation")) {
            entries.back().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            entries.back().translation = readForms(xml);
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(xml.errorString()));
    return entries;
}
