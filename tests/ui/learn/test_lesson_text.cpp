// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_text.h"

#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>
#include <QVBoxLayout>
#include <QtTest>

using namespace ui;

class TestLessonText : public QObject {
    Q_OBJECT

private:
    static QStringList linksIn(const LessonText& text)
    {
        QStringList links;
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part)
                if (part.fragment().charFormat().isAnchor())
                    links += part.fragment().charFormat().anchorHref();
        return links;
    }
    /// On how many lines it stands; 0: it is not there.
    static int linesOf(const LessonText& text, const QString& part)
    {
        QString given = text.document()->toRawText();
        const int from = static_cast<int>(given.replace(QChar::Nbsp, QLatin1Char(' ')).indexOf(part));
        if (from < 0)
            return 0;
        const auto lineAt = [&text](int position) {
            const QTextBlock block = text.document()->findBlock(position);
            return block.layout()->lineForTextPosition(position - block.position()).lineNumber();
        };
        return lineAt(from + static_cast<int>(part.size()) - 1) - lineAt(from) + 1;
    }

private slots:
    void onlyWhatIsWrittenAsALinkIsOne()
    {
        LessonText text;
        text.setText(QStringLiteral("See [h0](term:h0) and [on](page:2), not https://example.org, www.example.org, "
                                    "http://example.org/a?b=c or somebody@example.org."));
        QCOMPARE(linksIn(text), (QStringList{QStringLiteral("term:h0"), QStringLiteral("page:2")}));
        QVERIFY(text.toPlainText().contains(QStringLiteral("www.example.org")));
    }
    void tablesAreStillTables()
    {
        LessonText text;
        text.setText(QStringLiteral("| a | b |\n|---|---|\n| ~~1~~ | **2** |\n"));
        QCOMPARE(text.document()->rootFrame()->childFrames().size(), 1);
        QVERIFY(qobject_cast<QTextTable*>(text.document()->rootFrame()->childFrames().constFirst()));
    }
    void noLineEndsWithinAnEquation()
    {
        LessonText text;
        text.setText(QStringLiteral("The mixture with [λ](term:lambda) = 0.6 is **x̃ = (1 − λ) x + λ h0** here, as "
                                    "for any other λ that somebody chose before.\n\n    z̃ = (1 − λ) z + λ h0\n"));
        text.show();
        for (int width = 160; width < 460; width += 20) {
            text.resize(width, 400);
            for (const QString& equation :
                 {QStringLiteral("λ = 0.6"), QStringLiteral("(1 − λ) x"), QStringLiteral("+ λ h0")})
                QCOMPARE(linesOf(text, equation), 1);
        }
        QCOMPARE(linksIn(text), QStringList{QStringLiteral("term:lambda")});
        QVERIFY(text.toPlainText().contains(QStringLiteral("λ = 0.6 is x̃ = (1 − λ) x + λ h0 here"))); // as copied
    }
    void chineseIsNotSlanted()
    {
        LessonText text;
        text.setText(QStringLiteral("每一层的词元都*更加相似*，*SIBO* 也一样。\n\nBut *this* is slanted."));
        QStringList bold, slanted;
        for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                if (part.fragment().charFormat().fontItalic())
                    slanted += part.fragment().text();
                else if (part.fragment().charFormat().fontWeight() == QFont::Bold)
                    bold += part.fragment().text();
            }
        QCOMPARE(bold, (QStringList{QStringLiteral("更加相似"), QStringLiteral("SIBO")}));
        QCOMPARE(slanted, QStringList{QStringLiteral("this")});
    }
    void shiftTabLeavesATextThatBeginsWithALink()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* before = new QPushButton(&window);
        auto* text = new LessonText(&window);
        column->addWidget(before);
        column->addWidget(text);
        text->setText(QStringLiteral("[SIBO](term:sibo) mixes [h0](term:h0) in."));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QTest::keyClick(text, Qt::Key_Tab);
        QCOMPARE(text->textCursor().selectedText(), QStringLiteral("SIBO"));
        QTest::keyClick(text, Qt::Key_Tab);
        QCOMPARE(text->textCursor().selectedText(), QStringLiteral("h0"));
        for (int i = 0; i < 2; ++i) {
            QVERIFY(text->hasFocus());
            QTest::keyClick(text, Qt::Key_Backtab, Qt::ShiftModifier);
        }
        QVERIFY(before->hasFocus());
    }
};

QTEST_MAIN(TestLessonText)
#include "test_lesson_text.moc"
