// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"
#include "whole_window.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QSet>
#include <QtTest>

/// Everything can be reached by Tab, and everything that can be reached has a name that a screen reader says.
class TestAccessibility : public QObject {
    Q_OBJECT

private:
    static constexpr int kMost = 600; // times Tab is pressed
    std::unique_ptr<WholeWindow> m_all;

    static QList<QAbstractButton*> groupOf(const QWidget* widget)
    {
        const auto* radio = qobject_cast<const QRadioButton*>(widget);
        if (!radio || radio->group())
            return radio ? radio->group()->buttons() : QList<QAbstractButton*>();
        QList<QAbstractButton*> beside;
        for (QRadioButton* other : radio->parentWidget()->findChildren<QRadioButton*>(Qt::FindDirectChildrenOnly))
            beside += other;
        return beside;
    }
    /// Of radio buttons that exclude each other Tab reaches one; the arrows go on from there.
    static bool isReached(QWidget* widget, const QSet<QWidget*>& seen)
    {
        const auto others = groupOf(widget);
        return seen.contains(widget) ||
               std::any_of(others.begin(), others.end(), [&seen](QWidget* other) { return seen.contains(other); });
    }
    static QSet<QWidget*> expected(QWidget* page)
    {
        QSet<QWidget*> all;
        for (QWidget* widget : page->findChildren<QWidget*>()) {
            if (walk::takesTab(widget) && widget->isVisible() && widget->isEnabled())
                all += widget;
        }
        return all;
    }
    /// All that has the focus while Tab is pressed, until it is back where it began.
    QSet<QWidget*> reached(QWidget* first, Qt::Key key, QString& end, QStringList& hidden) const
    {
        QSet<QWidget*> all;
        first->setFocus(Qt::TabFocusReason);
        for (int presses = 0; presses < kMost; ++presses) {
            QWidget* now = QApplication::focusWidget();
            end = now ? walk::place(now) : QStringLiteral("nothing has the focus");
            if (!now || (now == first && presses > 0))
                break;
            all += now;
            if (!now->isVisible())
                hidden += end;
            QTest::keyClick(now, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        }
        return all;
    }

private slots:
    void initTestCase()
    {
        m_all = std::make_unique<WholeWindow>();
        m_all->open();
        m_all->window()->resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowActive(m_all->window()));
    }
    void cleanupTestCase() { m_all.reset(); }
    void everyControlHasAName()
    {
        QStringList nameless;
        for (QWidget* widget : m_all->window()->findChildren<QWidget*>()) {
            if (walk::takesTab(widget) && !walk::isVacant(widget) && walk::spokenName(widget).isEmpty())
                nameless += walk::place(widget);
        }
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
    }
    void namesAreWordsAndNoIdentifiers()
    {
        static const QRegularExpression identifier(QStringLiteral("^[a-z]+([A-Z][a-z0-9]+)+$"));
        for (QWidget* widget : m_all->window()->findChildren<QWidget*>()) {
            if (walk::takesTab(widget))
                QVERIFY2(!identifier.match(walk::spokenName(widget)).hasMatch(), qPrintable(walk::place(widget)));
        }
    }
    void tabReachesEverythingAndComesBack_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("key");
        const auto places = m_all->places();
        for (int i = 0; i < places.size(); ++i) {
            const QByteArray name = places[i].name.toUtf8();
            QTest::newRow(name.constData()) << i << int(Qt::Key_Tab);
            QTest::newRow((name + ", back").constData()) << i << int(Qt::Key_Backtab);
        }
    }
    void tabReachesEverythingAndComesBack()
    {
        QFETCH(int, place);
        QFETCH(int, key);
        const QSet<QWidget*> wanted = expected(m_all->show(m_all->places()[place]));
        QVERIFY(!wanted.isEmpty());
        QWidget* first = *wanted.begin();
        QString end;
        QStringList hidden;
        const QSet<QWidget*> seen = reached(first, Qt::Key(key), end, hidden);
        QVERIFY2(hidden.isEmpty(), qPrintable(QStringLiteral("hidden: ") + hidden.join('\n')));
        QStringList missed;
        for (QWidget* widget : wanted) {
            if (!isReached(widget, seen))
                missed += walk::place(widget);
        }
        missed.sort();
        QVERIFY2(missed.isEmpty(),
                 qPrintable(QStringLiteral("from %1 to %2, not reached:\n").arg(walk::place(first), end) +
                            missed.join('\n')));
        QCOMPARE(end, walk::place(first)); // it came back
    }
    void labelsOfFieldsLeadToThem()
    {
        QStringList dead;
        for (const QLabel* label : m_all->window()->findChildren<QLabel*>()) {
            if (label->text().contains('&') && !label->text().contains(QLatin1String("&&")) && !label->buddy() &&
                label->textFormat() != Qt::RichText && !Qt::mightBeRichText(label->text()))
                dead += walk::place(label) + QStringLiteral(": ") + label->text();
        }
        QVERIFY2(dead.isEmpty(), qPrintable(dead.join('\n')));
    }
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
