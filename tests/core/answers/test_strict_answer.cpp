// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/answers.h"

#include <QTest>

using namespace engine;

/// The strict reading by a table: what a careful reader takes, and where there is no answer.
class TestStrictAnswer : public QObject {
    Q_OBJECT
private slots:
    void numbers_data();
    void numbers();
    void letters_data();
    void letters();
    void choices_data();
    void choices();
    void readingsDiffer();

private:
    static void compare(const AnswerForm& form)
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        const auto seen = extractAnswer(text.toStdString(), form, AnswerReading::Strict);
        QCOMPARE(QString::fromStdString(seen.value_or("")), wanted);
    }
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted"); // empty: none
    }
    static void row(const char* text, const char* wanted) { QTest::newRow(text) << QString(text) << QString(wanted); }
};

void TestStrictAnswer::numbers_data()
{
    columns();
    row("48 / 2 = 24, so 48 + 24 = 72.\n#### 72", "72");
    row("#### 1,234.50 and then 7", "1234.50");
    row("#### $-5", "-5");
    row("#### -$5", "-5");
    row("The answer is 5 apples. Check: 2 + 3 = 5, 10 in all.", "5");
    row("the ANSWER IS: 18", "18");
    row("**Answer:** 18 km", "18");
    row("Answer: 2 + 3 = 5.", "5");
    row("The answer is 4. No, the answer is 6.", "6");
    row("The answer is unknown. 7", "");
    row("####", "");
    row("10-3", "3");
    row("10 - 3 = 7", "7");
    row("it is -3", "-3");
    row("(10)-3", "3");
    row("no number", "");
    row("x1 and 4th", "");
    row("1/2", "");
    row("version 1.2.3", "");
    row("12,34", "");
    row("1,234,567", "1234567");
    row("5%", "5");
    row("It costs $1,000.", "1000");
    row("٣", "");
    row("3.5 or 0.25!", "0.25");
}

void TestStrictAnswer::numbers()
{
    compare({AnswerRule::Number, {}});
}

void TestStrictAnswer::letters_data()
{
    columns();
    row("Because it is heavy, the answer is (D).", "D");
    row("The answer is B", "B");
    row("The answer is B or C", "");
    row("The answer is A. Before, B was wrong.", "A");
    row("Answer: C) 20 km", "C");
    row("B", "B");
    row("(B) 20 km", "B");
    row("B. 20 km", "B");
    row("A train leaves", "");
    row("Because", "");
    row("It is (D)", "");
    row("", "");
}

void TestStrictAnswer::letters()
{
    compare({AnswerRule::Letter, {}});
}

void TestStrictAnswer::choices_data()
{
    columns();
    row("the correct answer is solution2", "solution2");
    row("Solution1", "solution1");
    row("solution1 or solution2", "");
    row("Not solution1. The correct answer is solution2.", "solution2");
    row("solution10", "");
    row("presolution1", "");
    row("solution2, since solution2 is cheaper", "solution2");
    row("", "");
}

void TestStrictAnswer::choices()
{
    compare({AnswerRule::Choice, {"solution1", "solution2"}});
}

void TestStrictAnswer::readingsDiffer()
{
    const AnswerForm letter{AnswerRule::Letter, {}}, choice{AnswerRule::Choice, {"true", "false"}};
    const std::string text = "Because of its weight the answer is (D)";
    QCOMPARE(extractAnswer(text, letter, AnswerReading::Reference), std::string("B"));
    QCOMPARE(extractAnswer(text, letter, AnswerReading::Strict), std::string("D"));
    QCOMPARE(extractAnswer("untrue: false", choice, AnswerReading::Reference), std::string("true"));
    QCOMPARE(extractAnswer("untrue: false", choice, AnswerReading::Strict), std::string("false"));
}

QTEST_GUILESS_MAIN(TestStrictAnswer)
#include "test_strict_answer.moc"
