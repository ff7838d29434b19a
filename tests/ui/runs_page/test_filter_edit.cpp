// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/filter_edit.h"
#include "sample_rows.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QImage>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

#include <algorithm>
#include <cstdlib>

class TestFilterEdit : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    ui::FilterEdit* m_edit = nullptr;
    QLineEdit* m_other = nullptr;

    QStringList offers() const
    {
        QStringList texts;
        if (m_edit->offers()->isVisible()) {
            for (int row = 0; row < m_edit->offers()->model()->rowCount(); ++row)
                texts += m_edit->offers()->model()->index(row, 0).data().toString();
        }
        return texts;
    }
    /// As the desktop sends keys: to the list while it is open.
    void press(Qt::Key key) const
    {
        QWidget* to = m_edit->offers()->isVisible() ? static_cast<QWidget*>(m_edit->offers()) : m_edit;
        QTest::keyClick(to, key);
    }
    void type(const char* text) const
    {
        for (const char* c = text; *c; ++c)
            QTest::keyClick(m_edit, *c);
    }
    /// The longest line of that colour.
    int lineOf(const QColor& color) const
    {
        const QImage image = m_edit->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const auto near = [&](const QColor& at) {
            return std::abs(at.red() - color.red()) + std::abs(at.green() - color.green()) +
                       std::abs(at.blue() - color.blue()) <
                   40;
        };
        int longest = 0;
        for (int y = 0; y < image.height(); ++y) {
            int length = 0;
            for (int x = 0; x < image.width(); ++x) {
                length = near(image.pixelColor(x, y)) ? length + 1 : 0;
                longest = std::max(longest, length);
            }
        }
        return longest;
    }
    int widthOf(const char* text) const { return m_edit->fontMetrics().horizontalAdvance(QString::fromUtf8(text)); }

private slots:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_theme->setChoice(ui::ThemeChoice::Light);
        m_window = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(m_window.get());
        m_edit = new ui::FilterEdit(m_window.get());
        m_other = new QLineEdit(m_window.get());
        layout->addWidget(m_edit);
        layout->addWidget(m_other);
        m_window->resize(600, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_edit->setFocus();
        QTRY_VERIFY(m_edit->hasFocus());
        m_edit->setRows(sample::manyRows(60));
    }
    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
    }
    void keysAreOfferedAndTabTakesTheFirst()
    {
        type("me");
        QCOMPARE(offers().mid(0, 2), QStringList({"method:", "metric:"}));
        press(Qt::Key_Tab);
        QCOMPARE(m_edit->text(), QString("method:"));
        QVERIFY(m_edit->hasFocus());
        // … and the values that occur, the most frequent first.
        QCOMPARE(offers(), QStringList({"lora", "dora"}));
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_edit->text(), QString("method:dora "));
        QVERIFY(offers().isEmpty());
        type("data:r");
        QCOMPARE(offers().value(0), QString("RTE"));
        press(Qt::Key_Tab);
        QCOMPARE(m_edit->text(), QString("method:dora data:RTE "));
        ui::RunRow row = sample::fullRow();
        QVERIFY(!m_edit->filter().matches(row));
        row.summary.method = "dora";
        row.summary.data = "RTE";
        QVERIFY(m_edit->filter().matches(row));
    }
    void aListGoesOn()
    {
        type("seed:1,");
        QCOMPARE(offers(), QStringList({"0", "1", "2", "3", "4"}));
        type("3");
        press(Qt::Key_Escape);
        QVERIFY(offers().isEmpty());
        QCOMPARE(m_edit->text(), QString("seed:1,3"));
    }
    void aValueAloneIsFound()
    {
        type("sst");
        QVERIFY(offers().contains("data:SST-2"));
        QVERIFY(offers().contains("test.sst2:"));
    }
    void valuesWithBlanksGetQuotes()
    {
        auto rows = sample::manyRows(3);
        rows.front().tags = {"to keep"};
        m_edit->setRows(rows);
        type("tag:to");
        press(Qt::Key_Tab);
        QCOMPARE(m_edit->text(), QString("tag:\"to keep\" "));
        QVERIFY(m_edit->filter().matches(rows.front()));
    }
    void completesInTheMiddle()
    {
        m_edit->setText("method:lo lambda>0.3");
        m_edit->setCursorPosition(9);
        QTest::keyClick(m_edit, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(offers().value(0), QString("lora"));
        press(Qt::Key_Tab);
        QCOMPARE(m_edit->text(), QString("method:lora lambda>0.3"));
        QCOMPARE(m_edit->cursorPosition(), 11);
    }
    void returnWithoutAMarkKeepsTheText()
    {
        type("me");
        press(Qt::Key_Return);
        QCOMPARE(m_edit->text(), QString("me"));
        QVERIFY(offers().isEmpty());
        QCOMPARE(m_edit->history(), QStringList("me"));
    }
    void tabLeavesTheLineWhenNothingIsOffered()
    {
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QTRY_VERIFY(m_other->hasFocus());
    }
    void arrowsGoRound()
    {
        type("method:");
        press(Qt::Key_Up);
        QCOMPARE(m_edit->offers()->currentIndex().data().toString(), QString("dora"));
        press(Qt::Key_Down);
        QCOMPARE(m_edit->offers()->currentIndex().data().toString(), QString("lora"));
    }
    void usedFiltersComeBack()
    {
        type("lambda>0.2 method:lora");
        press(Qt::Key_Escape);
        m_other->setFocus(); // leaving the line remembers it
        QTRY_COMPARE(m_edit->history(), QStringList("lambda>0.2 method:lora"));
        m_edit->clear();
        m_edit->setFocus();
        QTest::keyClick(m_edit, Qt::Key_Down);
        QCOMPARE(offers().value(0), QString("lambda>0.2 method:lora"));
        press(Qt::Key_Tab);
        QCOMPARE(m_edit->text(), QString("lambda>0.2 method:lora"));
    }
    void faultyFiltersAreNotRemembered()
    {
        type("lambda>x");
        press(Qt::Key_Return);
        QVERIFY(m_edit->history().isEmpty());
    }
    void theHistoryEnds()
    {
        QStringList many;
        for (int i = 0; i < 100; ++i)
            many += QString("seed:%1").arg(i);
        m_edit->setHistory(many);
        QCOMPARE(m_edit->history().size(), 20);
        QCOMPARE(m_edit->history().front(), QString("seed:0"));
    }
    void theWrongPartIsUnderlined()
    {
        m_edit->setText("lambda>0.3");
        const QColor error = ui::lightColors().error;
        QCOMPARE(lineOf(error), 0);
        m_edit->setText("lambda>much");
        QVERIFY(std::abs(lineOf(error) - widthOf("much")) <= 3);
        m_edit->setCursorPosition(2); // the line stays where it belongs
        QVERIFY(std::abs(lineOf(error) - widthOf("much")) <= 3);
        m_edit->setText("lambda>0.3");
        QCOMPARE(lineOf(error), 0);
    }
    void darkUnderlinesToo()
    {
        m_theme->setChoice(ui::ThemeChoice::Dark);
        m_edit->setText("metod:lora");
        QVERIFY(std::abs(lineOf(ui::darkColors().error) - widthOf("metod")) <= 3);
    }
    void tellsEveryChange()
    {
        QSignalSpy changed(m_edit, &ui::FilterEdit::filterChanged);
        type("seed:2");
        QCOMPARE(changed.count(), 6);
    }
};

QTEST_MAIN(TestFilterEdit)
#include "test_filter_edit.moc"
