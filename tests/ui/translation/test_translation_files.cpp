// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation_file.h"

#include <QRegularExpression>
#include <QtTest>

/// What a translator can get wrong without anybody reading the language.
class TestTranslationFiles : public QObject {
    Q_OBJECT

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << "de";
        QTest::newRow("Simplified Chinese") << "zh_CN";
    }
    static QStringList all(const QString& pattern, const QString& text)
    {
        QStringList found;
        for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
            found += match.next().captured();
        found.sort();
        return found;
    }
    static QString quoted(const TranslationEntry& entry)
    {
        return entry.context + QStringLiteral(": “") + entry.source + QStringLiteral("” → “") + entry.translation +
               QStringLiteral("”");
    }
    /// Complaints about finished entries.
    template<class Check>
    static QString complaints(const QString& language, Check isRight)
    {
        QStringList wrong;
        for (const TranslationEntry& entry : readTranslationFile(language)) {
            if (entry.finished && !isRight(entry))
                wrong += quoted(entry);
        }
        return wrong.join(QLatin1Char('\n'));
    }

private slots:
    void bothFilesHoldTheSameTexts()
    {
        // In whatever order: each file keeps the one in which its texts came.
        const auto texts = [](const QString& language) {
            QStringList all;
            for (const TranslationEntry& entry : readTranslationFile(language))
                all += entry.context + QLatin1Char('\n') + entry.source;
            all.sort();
            return all;
        };
        QVERIFY(texts("de").size() > 2000);
        QCOMPARE(texts("zh_CN"), texts("de"));
    }
    void valuesThatAreFilledInStay_data() { addLanguages(); }
    void valuesThatAreFilledInStay()
    {
        QFETCH(QString, language);
        const QString wrong = complaints(language, [](const TranslationEntry& e) {
            return all("%(?:L?\\d+|n)", e.translation) == all("%(?:L?\\d+|n)", e.source);
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    void keysThatOpenMenusStay_data() { addLanguages(); }
    void keysThatOpenMenusStay()
    {
        QFETCH(QString, language);
        const auto count = [](QString text) {
            return text.remove(QLatin1String("&&")).count(QRegularExpression("&(?=\\w)"));
        };
        const QString wrong = complaints(
            language, [&count](const TranslationEntry& e) { return count(e.translation) == count(e.source); });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    void tagsStay_data() { addLanguages(); }
    void tagsStay()
    {
        QFETCH(QString, language);
        const QString wrong = complaints(language, [](const TranslationEntry& e) {
            return all("</?[a-z][^<>]*>", e.translation) == all("</?[a-z][^<>]*>", e.source);
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    void spacesAtTheEndsStay_data() { addLanguages(); }
    void spacesAtTheEndsStay()
    {
        QFETCH(QString, language);
        const QString wrong = complaints(language, [](const TranslationEntry& e) {
            return e.translation.isEmpty() || e.source.size() == 1 || // the mark between digits may be a space
                   (e.translation.front().isSpace() == e.source.front().isSpace() &&
                    (e.translation.back().isSpace() == e.source.back().isSpace() || e.source.endsWith(": ")));
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        QStringList open;
        for (const TranslationEntry& entry : readTranslationFile(language)) {
            if (!entry.finished)
                open += quoted(entry);
        }
        QVERIFY2(open.isEmpty(), qPrintable(open.join('\n')));
    }
    void nothingFinishedIsEmpty_data() { addLanguages(); }
    void nothingFinishedIsEmpty()
    {
        QFETCH(QString, language);
        const QString wrong = complaints(language, [](const TranslationEntry& e) {
            return !e.translation.trimmed().isEmpty() || e.translation == QChar(0x202f);
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    void shortcutsStay_data() { addLanguages(); }
    void shortcutsStay()
    {
        QFETCH(QString, language);
        static const QRegularExpression keys("^(Ctrl|Shift|Alt|F\\d|\\+)[A-Za-z0-9+.]*$");
        const QString wrong = complaints(language, [](const TranslationEntry& e) {
            return !keys.match(e.source).hasMatch() || e.source == e.translation;
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    // A word that stands for two terms of the glossary would lead to one of them only.
    void wordsOfTheGlossaryAreUnique_data() { addLanguages(); }
    void wordsOfTheGlossaryAreUnique()
    {
        QFETCH(QString, language);
        QMap<QString, QString> seen;
        QStringList twice;
        for (const TranslationEntry& entry : readTranslationFile(language)) {
            if (entry.context != "Glossary" || !entry.finished || entry.source.endsWith('.') ||
                !entry.source.front().isLower())
                continue; // terms begin upper-case, meanings end with a stop: the rest are words
            for (const QString& word : entry.translation.toLower().split('|', Qt::SkipEmptyParts)) {
                if (seen.contains(word) && seen[word] != entry.source)
                    twice += word;
                seen[word] = entry.source;
            }
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join('\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslationFiles)
#include "test_translation_files.moc"
