// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/answers.h"

#include "answers/python_text.h"
#include "base/json.h"
#include "base/utf8.h"
#include "test_places.h"

#include <QTest>
#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

using namespace engine;
using Json = nlohmann::json;

namespace {

const Json& golden()
{
    static const Json content = readJsonFile(places::fixturesFolder() / "goldens" / "answers.json");
    return content;
}

std::optional<std::string> found(const Json& row)
{
    return row.at("found").is_null() ? std::nullopt : std::optional(row.at("found").get<std::string>());
}

QString shown(const std::optional<std::string>& text)
{
    return text ? QString::fromStdString(*text).left(60) : QString("(none)");
}

void compare(const AnswerForm& form, const Json& row)
{
    const std::string text = row.at("text").get<std::string>();
    const auto seen = extractAnswer(text, form, AnswerReading::Reference);
    QVERIFY2(seen == found(row),
             qPrintable(QString("\"%1\": %2, reference %3")
                            .arg(QString::fromStdString(text).left(80), shown(seen), shown(found(row)))));
}

} // namespace

/// The reference's reading against Python's own re, str and float.
class TestAnswers : public QObject {
    Q_OBJECT
private slots:
    void numbers();
    void numbersThatCountAsRight();
    void letters();
    void choices();
    void digitsOfEveryScript();
    void whiteSpace();
    void floats();
    void goldAnswers_data();
    void goldAnswers();
    void withoutARule();
};

void TestAnswers::numbers()
{
    QVERIFY(golden().at("numbers").size() > 250);
    for (const Json& row : golden().at("numbers"))
        compare({AnswerRule::Number, {}}, row);
}

void TestAnswers::numbersThatCountAsRight()
{
    int right = 0, wrong = 0;
    for (const Json& row : golden().at("numbers"))
        for (const Json& gold : golden().at("golds")) {
            const Json& rightOnes = row.at("right");
            const bool wanted = std::find(rightOnes.begin(), rightOnes.end(), gold) != rightOnes.end();
            const bool seen = isRightAnswer(found(row), gold.get<std::string>(), {AnswerRule::Number, {}});
            QVERIFY2(seen == wanted, qPrintable(shown(found(row)) + " for " + gold.dump().c_str()));
            (wanted ? right : wrong) += 1;
        }
    QVERIFY(right > 60 && wrong > 1000);
}

void TestAnswers::letters()
{
    for (const Json& row : golden().at("letters")) {
        compare({AnswerRule::Letter, {}}, row);
        compare({AnswerRule::Letter, {"A", "B", "C", "D", "E"}}, row);
    }
}

void TestAnswers::choices()
{
    QVERIFY(golden().at("choices").size() > 200);
    for (const Json& row : golden().at("choices"))
        compare({AnswerRule::Choice, golden().at("sets").at(row.at("set").get<std::string>())}, row);
}

void TestAnswers::digitsOfEveryScript()
{
    QVERIFY(golden().at("zeros").size() >= 20);
    for (const Json& zero : golden().at("zeros"))
        for (char32_t value = 0; value < 10; ++value) {
            std::string text;
            appendUtf8(text, zero.get<char32_t>() + value);
            QCOMPARE(digitAt(text, 0).value, static_cast<int>(value));
            QCOMPARE(digitAt(text, 0).length, text.size());
        }
    for (const char* other : {"²", "①", "½", "Ⅷ", "a", "/", ":", "", "\xC3", "\u066A"})
        QCOMPARE(digitAt(other, 0).length, 0u);
}

void TestAnswers::whiteSpace()
{
    for (const Json& pair : golden().at("stripped"))
        QCOMPARE(std::string(stripped(pair[0].get<std::string>())), pair[1].get<std::string>());
}

void TestAnswers::floats()
{
    QCOMPARE(pythonFloat("72."), 72.0);
    QCOMPARE(pythonFloat(" -0.5 "), -0.5);
    QCOMPARE(pythonFloat("+1e3"), 1000.0);
    QCOMPARE(pythonFloat("٣.٥"), 3.5);
    QCOMPARE(pythonFloat("1e999"), std::numeric_limits<double>::infinity());
    QCOMPARE(pythonFloat("1e-999"), 0.0);
    for (const char* other : {"", "-", "nan", "inf", "1,000", "1 2", "+-1", "0x10", "1e"})
        QVERIFY2(!pythonFloat(other), other);
}

void TestAnswers::goldAnswers_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("gold");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* title, AnswerRule rule, const char* gold, bool fits) {
        QTest::newRow(title) << static_cast<int>(rule) << QString(gold) << fits;
    };
    row("number", AnswerRule::Number, "576.0", true);
    row("commas", AnswerRule::Number, "1,000", true);
    row("dollars", AnswerRule::Number, "$5", true);
    row("a word for a number", AnswerRule::Number, "five", false);
    row("no number", AnswerRule::Number, "", false);
    row("infinite", AnswerRule::Number, "1e999", false);
    row("letter", AnswerRule::Letter, "C", true);
    row("another letter", AnswerRule::Letter, "F", false);
    row("token", AnswerRule::Choice, "solution2", true);
    row("no token", AnswerRule::Choice, "solution3", false);
    row("text", AnswerRule::Text, "Paris", true);
    row("blank text", AnswerRule::Text, " ", false);
    row("no rule", AnswerRule::None, "5", false);
}

void TestAnswers::goldAnswers()
{
    QFETCH(int, rule);
    QFETCH(QString, gold);
    QFETCH(bool, fits);
    AnswerForm form{static_cast<AnswerRule>(rule), {}};
    if (form.rule == AnswerRule::Choice)
        form.tokens = {"solution1", "solution2"};
    QCOMPARE(isAnswerOf(gold.toStdString(), form), fits);
    if (fits)
        QVERIFY(isRightAnswer(gold.remove(',').remove('$').toStdString(), gold.toStdString(), form));
}

void TestAnswers::withoutARule()
{
    for (const AnswerReading reading : {AnswerReading::Reference, AnswerReading::Strict}) {
        QVERIFY(!extractAnswer("5", {}, reading));
        QCOMPARE(extractAnswer(" Paris \n", {AnswerRule::Text, {}}, reading), std::string("Paris"));
        QVERIFY(!extractAnswer(" \n", {AnswerRule::Text, {}}, reading));
    }
    QVERIFY(isRightAnswer("Paris", " Paris", {AnswerRule::Text, {}}));
    QVERIFY(!isRightAnswer("paris", "Paris", {AnswerRule::Text, {}}));
    QVERIFY(!isRightAnswer(std::nullopt, "Paris", {AnswerRule::Text, {}}));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "test_answers.moc"
