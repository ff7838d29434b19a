// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_group.h"
#include "charts/line_chart.h"
#include "theme/plain_tool_tip.h"
#include "theme/theme.h"
#include "widgets/dialogs.h"
#include "widgets/elided_label.h"
#include "widgets/outline.h"

#include <QLabel>
#include <QMessageBox>
#include <QTextDocument>
#include <QtTest>

using namespace ui;

/// Titles and labels of others are shown as they stand: none becomes a link or a picture.
class TestPlainTexts : public QObject {
    Q_OBJECT

private:
    const QString m_words = QStringLiteral("A <a href=\"https://example.org\">lesson</a> & <img src=/x.png> more");

    /// What Qt would show of a tool tip.
    static QString shownOf(const QString& toolTip)
    {
        QTextDocument document;
        if (!Qt::mightBeRichText(toolTip))
            return toolTip;
        document.setHtml(toolTip);
        return document.toPlainText();
    }

private slots:
    void questionsShowWordsAsTheyStand()
    {
        QWidget parent;
        dialogs::Question question;
        question.text = question.detail = m_words;
        question.accept = question.cancel = QStringLiteral("x");
        dialogs::ask(&parent, question, [] {});
        dialogs::inform(&parent, QStringLiteral("title"), m_words, m_words);
        const auto boxes = parent.findChildren<QMessageBox*>();
        QCOMPARE(boxes.size(), 2);
        for (const QMessageBox* box : boxes) {
            int shown = 0;
            for (const QLabel* label : box->findChildren<QLabel*>()) {
                if (label->text() != m_words)
                    continue;
                QCOMPARE(label->textFormat(), Qt::PlainText);
                ++shown;
            }
            QCOMPARE(shown, 2); // the text and the detail
        }
    }
    void toolTipsShowWordsAsTheyStand()
    {
        QCOMPARE(plainToolTip(QStringLiteral("λ < 1 & more")), QStringLiteral("λ < 1 & more"));
        QCOMPARE(shownOf(plainToolTip(m_words)), m_words);
        ElidedLabel label;
        label.setFullText(m_words);
        label.resize(40, 20);
        label.show();
        QVERIFY(!label.toolTip().isEmpty());
        QCOMPARE(shownOf(label.toolTip()), m_words);
    }
    void chartsShowWordsAsTheyStand()
    {
        Theme theme;
        ChartGroup group(&theme);
        LineChart chart(&group, QStringLiteral("loss"), {QStringLiteral("Loss"), {}, {}}, {});
        chart.resize(200, 200);
        chart.show();
        chart.setSubtitle(m_words);
        const auto* subtitle = chart.findChild<QLabel*>(QStringLiteral("lossSubtitle"));
        QCOMPARE(subtitle->textFormat(), Qt::PlainText);
        QTRY_VERIFY(!subtitle->toolTip().isEmpty());
        QCOMPARE(shownOf(subtitle->toolTip()), m_words);
    }
    void anOutlineGoesWithItsWidget()
    {
        QWidget window;
        auto* panel = new QWidget(&window);
        auto* part = new QWidget(panel);
        window.resize(300, 300);
        panel->setGeometry(50, 50, 200, 200);
        part->setGeometry(10, 10, 60, 20);
        window.show();
        auto* outline = new Outline(part, &window);
        QVERIFY(outline->isVisible());
        QVERIFY(outline->geometry().contains(QRect(60, 60, 60, 20)));
        panel->move(100, 0);
        QVERIFY(outline->geometry().contains(QRect(110, 10, 60, 20)));
        QVERIFY(!outline->geometry().contains(QRect(60, 60, 60, 20)));
        part->resize(90, 40);
        QVERIFY(outline->geometry().contains(QRect(110, 10, 90, 40)));
        panel->hide();
        QVERIFY(outline->isHidden());
        panel->show();
        QVERIFY(outline->isVisible());
        delete panel;
        QVERIFY(outline->isHidden());
        auto* inside = new Outline(&window);
        window.resize(200, 100);
        QTRY_COMPARE(inside->geometry(), window.rect());
    }
};

QTEST_MAIN(TestPlainTexts)
#include "test_plain_texts.moc"
