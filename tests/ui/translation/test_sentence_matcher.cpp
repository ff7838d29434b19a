// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "translation/engine_sentences.h"
#include "translation/engine_texts.h"
#include "translation/language.h"
#include "translation/sentence_matcher.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace ui;

namespace {

constexpr std::array kEnglish{"the vocabulary has %1 tokens, but the model %2",
                              "the file %1 is gone",
                              "could not %1: %2",
                              "%1 %2 its control on average over %3",
                              "scored %1 above",
                              "%1 seeds",
                              "1 seed",
                              "%1 and %2",
                              "must be a list",
                              "there is no column \"%1\"; the columns are: %2",
                              "fetch it again",
                              "%1 of %2 runs",
                              "%1 runs",
                              "try again"};
constexpr std::array kOther{"das Modell kennt %2, das Vokabular %1 Token",
                            "die Datei %1 ist weg",
                            "%1 ging nicht: %2",
                            "%1 hat im Mittel über %3 seine Kontrolle %2",
                            "um %1 übertroffen",
                            "%1 Seeds",
                            "1 Seed",
                            "%1 und %2",
                            "muss eine Liste sein",
                            "es gibt keine Spalte „%1“; die Spalten sind: %2",
                            "neu holen",
                            "%1 von %2 Läufen",
                            "%1 Läufe",
                            "noch einmal versuchen"};

} // namespace

/// The German is of this test: it shows what is put where.
class TestSentenceMatcher : public QObject {
    Q_OBJECT

private:
    static QString german(const char* sentence)
    {
        static const SentenceMatcher matcher(kEnglish);
        return QString::fromStdString(
            translateSentence(matcher, sentence,
                              {[](std::size_t index) { return std::string(kOther.at(index)); },
                               [](std::string_view name) {
                                   return name == "rank 8" ? std::optional<std::string>("Rang 8") : std::nullopt;
                               }}));
    }

private slots:
    void sentencesAreTranslatedByTheirTemplate_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("expected");
        QTest::newRow("places change their order") << "the vocabulary has 12 tokens, but the model 13"
                                                   << "das Modell kennt 13, das Vokabular 12 Token";
        QTest::newRow("no places") << "must be a list"
                                   << "muss eine Liste sein";
        QTest::newRow("a name stays") << "the file a and b.txt is gone"
                                      << "die Datei a und b.txt ist weg";
        QTest::newRow("a place is a sentence") << "could not fetch it again: the file x is gone"
                                               << "neu holen ging nicht: die Datei x ist weg";
        QTest::newRow("λ is one word")
            << "λ = 0.4 scored 1.2 points above its control on average over 5 seeds"
            << "λ = 0.4 hat im Mittel über 5 Seeds seine Kontrolle um 1.2 points übertroffen";
        QTest::newRow("one") << "1 seed"
                             << "1 Seed";
        QTest::newRow("most literal characters win") << "1 of 3 runs"
                                                     << "1 von 3 Läufen";
        QTest::newRow("what is quoted is a name") << "there is no column \"1 seed\"; the columns are: a and b"
                                                  << "es gibt keine Spalte „1 seed“; die Spalten sind: a und b";
        QTest::newRow("parts of a label") << "λ 0.2 · rank 8 · 5 seeds"
                                          << "λ 0.2 · Rang 8 · 5 Seeds";
        QTest::newRow("a name in front") << "\"merges\" must be a list"
                                         << "\"merges\" muss eine Liste sein";
        QTest::newRow("place, sentence, remedy") << "a.json: the file x is gone. fetch it again"
                                                 << "a.json: die Datei x ist weg. neu holen";
        QTest::newRow("percent signs stay") << "the file %2 50 % is gone"
                                            << "die Datei %2 50 % ist weg";
        QTest::newRow("cut short") << "the vocabulary has 12 tokens, but the mod"
                                   << "the vocabulary has 12 tokens, but the mod";
        QTest::newRow("unknown") << "nothing of this is known"
                                 << "nothing of this is known";
        QTest::newRow("few letters, many words") << "salt and a lot of pepper"
                                                 << "salt and a lot of pepper";
        QTest::newRow("no words") << "12 × 13"
                                  << "12 × 13";
        QTest::newRow("empty") << ""
                               << "";
    }

    void sentencesAreTranslatedByTheirTemplate()
    {
        QFETCH(QString, english);
        QFETCH(QString, expected);
        QCOMPARE(german(english.toUtf8().constData()), expected);
    }

    // What the engine says reaches the person in the window's language; the command line has it as it is.
    void errorsOfTheEngineAreTranslated()
    {
        std::optional<engine::EngineError> error;
        try {
            (void)engine::parseValue(*engine::findField("train.epochs"), "many");
        } catch (const engine::EngineError& caught) {
            error = caught;
        }
        QVERIFY(error);
        const QString english = QString::fromStdString(engine::describe(*error));
        QCOMPARE(errorText(*error), english);
        for (const Language language : {Language::German, Language::Chinese}) {
            const Translation shown(language);
            const QString translated = errorText(*error);
            QVERIFY2(translated != english, qPrintable(translated));
            QVERIFY2(!translated.contains(QStringLiteral("must be")), qPrintable(translated));
        }
        QCOMPARE(errorText(*error), english);
    }

    void labelsOfRunsHaveTheFormsNames()
    {
        const std::string label = "λ 0.2 · learning rate 0.0003 · zero";
        QCOMPARE(engineText(label), QString::fromStdString(label));
        const Translation german(Language::German);
        QCOMPARE(engineText(label), QStringLiteral("λ 0.2 · %1 0.0003 · zero").arg(engineText("Learning rate")));
    }

    void chineseHasNoGaps()
    {
        const Translation chinese(Language::Chinese);
        const QString text = engineText("On other examples the difference of λ = 0.1 and λ = 0.2 may be gone.");
        static const QRegularExpression gap(QStringLiteral("\\p{Han} \\p{Han}"));
        QVERIFY2(!text.contains(gap) && text.contains(QStringLiteral("λ = 0.1")), qPrintable(text));
    }

    void aSentenceIsUnchangedWithoutATranslation()
    {
        for (const char* const form : listedEngineSentences()) {
            QString made = QString::fromUtf8(form);
            for (int place = 20; place > 0; --place)
                made.replace(QStringLiteral("%%1").arg(place), QStringLiteral("x%1").arg(place));
            QCOMPARE(engineText(made), made);
        }
    }

    // A log of thousands of lines is translated line by line on the GUI thread.
    void itIsFast()
    {
        const Translation german(Language::German);
        constexpr int kLines = 2000;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < kLines; ++i)
            QVERIFY(!engineText("could not open /models/some folder/model.safetensors: " + std::to_string(i) +
                                " of these lines, and none is known to anybody at all")
                         .isEmpty());
        const double each = static_cast<double>(timer.nsecsElapsed()) / kLines / 1e6;
        qInfo("%.3f ms a sentence", each);
        QVERIFY(each < 2);
    }
};

QTEST_GUILESS_MAIN(TestSentenceMatcher)
#include "test_sentence_matcher.moc"
