// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/engine_texts.h"
#include "translation/language.h"

#include <QFile>
#include <QTest>

using namespace ui;

class TestTranslation : public QObject {
    Q_OBJECT

private slots:
    void keysAreReadAsWritten()
    {
        for (const Language language : kLanguages)
            QCOMPARE(languageOfKey(languageKey(language)), language);
        QCOMPARE(languageOfKey(QStringLiteral("tlh")), Language::System);
        QCOMPARE(languageOfKey(QString()), Language::System);
    }

    void theDesktopDecidesWhereNothingIsChosen_data()
    {
        QTest::addColumn<QStringList>("desktop");
        QTest::addColumn<Language>("shown");
        QTest::newRow("german of Austria") << QStringList{"de-AT", "de"} << Language::German;
        QTest::newRow("with underscore") << QStringList{"de_CH", "en"} << Language::German;
        QTest::newRow("chinese") << QStringList{"zh-Hans-CN", "zh-CN", "zh"} << Language::Chinese;
        QTest::newRow("traditional chinese is another script") << QStringList{"zh-Hant-TW", "en"} << Language::English;
        QTest::newRow("the first that is known") << QStringList{"fr-FR", "de", "zh-CN"} << Language::German;
        QTest::newRow("english before german") << QStringList{"en-GB", "de"} << Language::English;
        QTest::newRow("none") << QStringList{} << Language::English;
        QTest::newRow("C") << QStringList{"C"} << Language::English;
    }

    void theDesktopDecidesWhereNothingIsChosen()
    {
        QFETCH(QStringList, desktop);
        QFETCH(Language, shown);
        QCOMPARE(shownLanguage(Language::System, desktop), shown);
        QCOMPARE(shownLanguage(Language::Chinese, desktop), Language::Chinese);
    }

    void everyTranslationIsInTheProgram()
    {
        for (const Language language : kLanguages) {
            if (language == Language::System || language == Language::English)
                continue;
            const QString file = QStringLiteral(":/translations/sibo_%1.qm").arg(languageKey(language));
            QVERIFY2(QFile::exists(file), qPrintable(file));
        }
    }

    // A text of the engine that is not listed can be seen by no translator: `ninja update-translations` lists them.
    void theListOfTheEnginesTextsIsFresh()
    {
        const std::vector<std::string> now = collectEngineTexts();
        QVERIFY(now.size() > 200);
        const auto listed = listedEngineTexts();
        for (std::size_t i = 0; i < std::min(now.size(), listed.size()); ++i)
            QCOMPARE(QString::fromUtf8(listed[i]), QString::fromStdString(now[i]));
        QCOMPARE(listed.size(), now.size());
    }

    void textsAreTranslatedWhileATranslationLives()
    {
        const QString english = engineText("Learning rate");
        QCOMPARE(english, QStringLiteral("Learning rate"));
        {
            const Translation german(Language::German);
            QCOMPARE(german.language(), Language::German);
            QVERIFY(engineText("Learning rate") != english);
            QCOMPARE(engineText("a text that nobody listed"), QStringLiteral("a text that nobody listed"));
            QCOMPARE(engineText(""), QString());
            QCOMPARE(QLocale().decimalPoint(), QStringLiteral("."));
        }
        QCOMPARE(engineText("Learning rate"), english);
    }
};

QTEST_GUILESS_MAIN(TestTranslation)
#include "test_translation.moc"
