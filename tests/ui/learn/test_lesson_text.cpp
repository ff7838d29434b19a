// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_text.h"

#include <QTextBlock>
#include <QTextTable>
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
};

QTEST_MAIN(TestLessonText)
#include "test_lesson_text.moc"
