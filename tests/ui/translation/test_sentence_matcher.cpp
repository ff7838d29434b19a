// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config_io.h"
#include "engine/error.h"
#include "engine/fields.h"
#include "engine/runs.h"
#include "translation/engine_sentences.h"
#include "translation/engine_texts.h"
#include "translation/language.h"
#include "translation/sentence_matcher.h"

#include <QCoreApplication>
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
                              "try again",
                              "seed %1",
                              "seed %1, data seed %2",
                              "%1 was pruned",
                              "rate %1 for λ = %2 (%3)",
                              "its folder is gone",
                              "it needs %1 %2"};
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
                            "noch einmal versuchen",
                            "Seed %1",
                            "Seed %1, Daten-Seed %2",
                            "%1 wurde gekappt",
                            "Rate %1 für λ = %2 (%3)",
                            "der Ordner ist weg",
                            "需要 %1 %2 了"};

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
                               },
                               [](std::string_view part) {
                                   return part == "zero" ? std::optional<std::string>("null") : std::nullopt;
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

    void listsBracketsAndNames_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a word of a label") << "λ 0.2 · zero was pruned"
                                           << "λ 0.2 · null wurde gekappt";
        QTest::newRow("elsewhere it is a name") << "the file zero is gone"
                                                << "die Datei zero ist weg";
        QTest::newRow("a list") << "seed 1, seed 2 and seed 3"
                                << "Seed 1, Seed 2 und Seed 3";
        QTest::newRow("items with commas of their own") << "seed 3, data seed 1 and seed 4, data seed 2"
                                                        << "Seed 3, Daten-Seed 1 und Seed 4, Daten-Seed 2";
        QTest::newRow("such items without \"and\"") << "seed 3, data seed 1, seed 4, data seed 2"
                                                    << "Seed 3, Daten-Seed 1, Seed 4, Daten-Seed 2";
        QTest::newRow("names in a list") << "\"a b\", \"1 seed\" and 3 seeds"
                                         << "\"a b\", \"1 seed\" und 3 Seeds";
        QTest::newRow("one item that is unknown") << "seed 1, a lot of pepper and seed 3"
                                                  << "seed 1, a lot of pepper and seed 3";
        QTest::newRow("a list of sentences") << "rate 1 for λ = 0.2 (seed 3 was pruned); rate 2 for λ = 0.4 (1 seed)."
                                             << "Rate 1 für λ = 0.2 (Seed 3 wurde gekappt); Rate 2 für λ = 0.4 "
                                                "(1 Seed).";
        QTest::newRow("a bracket at the end") << "its folder is gone (/runs/a and b) – try again"
                                              << "der Ordner ist weg (/runs/a and b) – noch einmal versuchen";
        QTest::newRow("a path with signs") << "its folder is gone (/runs: a – b; c)"
                                           << "der Ordner ist weg (/runs: a – b; c)";
        QTest::newRow("what is left is looked up as a whole") << "a.json: could not fetch it again: x"
                                                              << "a.json: neu holen ging nicht: x";
        QTest::newRow("gaps of a name stay") << "it needs 问题 文本 个"
                                             << "需要问题文本 个了";
        QTest::newRow("no gaps where Chinese meets") << "it needs 我的 x"
                                                     << "需要我的 x 了";
        QTest::newRow("a name keeps its gaps in a form that is not Chinese") << "the file 我的 文件 is gone"
                                                                             << "die Datei 我的 文件 ist weg";
    }

    void listsBracketsAndNames() { sentencesAreTranslatedByTheirTemplate(); }

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

    void labelsOfRunsHaveTheFormsWords()
    {
        const std::string label = "λ 0.2 · learning rate 0.0003 · max steps as the epochs need · zero · seed 2";
        QCOMPARE(labelText(label), QString::fromStdString(label));
        const Translation german(Language::German);
        const engine::Field& steps = *engine::findField("train.max_steps");
        QCOMPARE(labelText(label),
                 QStringLiteral("λ 0.2 · %1 0.0003 · %2 %3 · %4 · Seed 2")
                     .arg(engineText("Learning rate"), engineText(steps.label), engineText(steps.nullMeaning),
                          QCoreApplication::translate("Choice", "zero")));
        QVERIFY(!labelText(label).contains(QStringLiteral("epochs")));
        QCOMPARE(labelText("zero"), QCoreApplication::translate("Choice", "zero"));
    }

    void aRunWithoutLabelGoesByItsFolder()
    {
        const Translation german(Language::German);
        engine::RunSummary run;
        run.name = "loss";
        QCOMPARE(labelText(run), QStringLiteral("loss"));
        run.label = "3 seeds";
        QCOMPARE(labelText(run), QStringLiteral("3 Seeds"));
    }

    void namesOfPeopleKeepTheirSpaces()
    {
        const std::string path = "no such file: /数据/我的 文件.csv";
        QCOMPARE(engineText(path), QString::fromStdString(path));
        const Translation chinese(Language::Chinese);
        QVERIFY(engineText("could not open /数据/我的 文件.csv: gone").contains(QStringLiteral("/数据/我的 文件.csv")));
    }

    void whatIsQuotedIsNeverTranslated()
    {
        const Translation german(Language::German);
        const QString text = engineText("there is no column \"validation\"; the columns are: \"loss\", \"points\"");
        QVERIFY2(text.contains(QStringLiteral("\"validation\"")) &&
                     text.endsWith(QStringLiteral("\"loss\", \"points\"")),
                 qPrintable(text));
    }

    // The stored reason of an entry of the queue.
    void aReasonWithItsPlaceIsTranslated()
    {
        const Translation german(Language::German);
        const QString text = engineText("its folder is gone (/lib/runs/x) – choose a file");
        QVERIFY2(text.contains(QStringLiteral("(/lib/runs/x)")) && !text.contains(QStringLiteral("its folder")),
                 qPrintable(text));
    }

    // A change of language is a change of every answer.
    void noAnswerIsOfAnotherLanguage()
    {
        const char* const sentence = "no model is chosen";
        QStringList answers;
        for (const Language language : {Language::German, Language::Chinese, Language::German}) {
            const Translation shown(language);
            answers += engineText(sentence);
        }
        QCOMPARE(engineText(sentence), QString::fromUtf8(sentence));
        QCOMPARE(answers[0], answers[2]);
        QVERIFY(answers[0] != answers[1]);
    }

    void chineseHasNoGaps()
    {
        const Translation chinese(Language::Chinese);
        const QString text = engineText("On other examples the difference of λ = 0.1 and λ = 0.2 may be gone.");
        static const QRegularExpression gap(QStringLiteral("\\p{Han} \\p{Han}"));
        QVERIFY2(!text.contains(gap) && text.contains(QStringLiteral("λ = 0.1")), qPrintable(text));
    }

    // A template with its places filled is found again: as itself, or as one that reads the same.
    void everySentenceIsOfItsOwnTemplate()
    {
        const auto forms = listedEngineSentences();
        const SentenceMatcher matcher(forms);
        const auto filled = [](const char* form) {
            QString made = QString::fromUtf8(form);
            for (int place = 20; place > 0; --place)
                made.replace(QStringLiteral("%%1").arg(place), QStringLiteral("x%1").arg(place));
            return made.toStdString();
        };
        QStringList wrong;
        static const QRegularExpression touching(QStringLiteral("%\\d+%\\d"));
        for (std::size_t i = 0; i < forms.size(); ++i) {
            if (QString::fromUtf8(forms[i]).contains(touching))
                continue; // where one place ends, nobody can tell
            const auto found = matcher.find(filled(forms[i]));
            if (!found || (found->index != i && filled(forms[found->index]) != filled(forms[i])))
                wrong += QStringLiteral("%1 → %2").arg(QString::fromUtf8(forms[i]),
                                                       QString::fromUtf8(found ? forms[found->index] : "nothing"));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
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

    // A foreign exception with its stack: every separator many times, no template.
    void aLongTextOfOthersIsFastToo()
    {
        const Translation german(Language::German);
        std::string text;
        for (int i = 0; i < 60; ++i)
            text += "frame " + std::to_string(i) + ": c10::Error · at /lib/x.so – unknown; \"a\" (b, c and d). ";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!engineText(text).isEmpty());
        qInfo("%.1f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QVERIFY(timer.elapsed() < 200);
    }
};

QTEST_GUILESS_MAIN(TestSentenceMatcher)
#include "test_sentence_matcher.moc"
