// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shown_texts.h"
#include "translation/language.h"
#include "whole_window.h"

/// The whole window in a language, and the complaints about places of it.
class TranslatedWindow {
public:
    explicit TranslatedWindow(ui::Language language)
        : m_translation(language),
          m_english(language == ui::Language::English ? QSet<QString>() : shown::englishOf(key(language)))
    {
        if (!m_translation.isComplete())
            qFatal("a translation is missing");
        all.f.context.language = key(language);
        all.open();
    }
    static void addLanguages()
    {
        QTest::addColumn<ui::Language>("language");
        QTest::newRow("English") << ui::Language::English;
        QTest::newRow("Deutsch") << ui::Language::German;
        QTest::newRow("简体中文") << ui::Language::Chinese;
    }

    /// Shows each of them in a large and in a small window.
    void walk(const QVector<Place>& places)
    {
        for (const QSize size : {QSize(1600, 1000), QSize(1280, 720)}) {
            resize(size);
            for (const Place& place : places) {
                QWidget* root = place.show();
                const QString where = QStringLiteral("%1 at %2: ").arg(place.name).arg(size.width());
                for (const QString& complaint : root ? shown::cutTextsOf(root) : QStringList{"is not shown"})
                    wrong += where + complaint;
                if (root && size.width() > 1500)
                    lookForEnglish(root);
                if (place.leave)
                    place.leave();
            }
        }
    }
    void lookForEnglish(QWidget* root)
    {
        for (const shown::Text& text : shown::textsOf(root)) {
            if (m_english.contains(text.text))
                wrong += QStringLiteral("%1 is still English: “%2”").arg(text.where, text.text);
        }
    }
    /// Lists them: a message of QVERIFY2 would be cut.
    [[nodiscard]] bool hasNoComplaints()
    {
        wrong.removeDuplicates();
        for (const QString& each : wrong)
            qWarning("%s", qPrintable(each));
        return wrong.isEmpty();
    }

private:
    static QString key(ui::Language language) { return ui::languageKey(language); }
    void resize(const QSize& size)
    {
        all.window()->resize(size);
        all.settle();
        if (all.window()->size() != size)
            wrong += QStringLiteral("the window does not get as small as %1×%2, it stays at %3×%4")
                         .arg(size.width())
                         .arg(size.height())
                         .arg(all.window()->width())
                         .arg(all.window()->height());
    }

    const ui::Translation m_translation; // before the first widget
    const QSet<QString> m_english;

public:
    WholeWindow all;
    QStringList wrong;
};
