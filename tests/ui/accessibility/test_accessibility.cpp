// SPDX-License-Identifier: GPL-3.0-or-later
#include "author_places.h"
#include "help/help_guide.h"
#include "more_places.h"
#include "tab_walk.h"

#include <QtTest>

/// Everything can be reached by Tab, everything that can be reached has a name that a screen reader says, and in Lab
/// and Learn a text that explains it.
class TestAccessibility : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WholeWindow> m_all;
    std::unique_ptr<MorePlaces> m_more;
    std::unique_ptr<AuthorPlaces> m_author;
    QVector<Place> m_places; ///< where Tab is walked
    QVector<Place> m_others; ///< more of the same kind: whose controls have names

    /// What `look` has to say about each control of each place.
    static void lookAtControls(const QVector<Place>& places, const std::function<QString(QWidget*)>& look)
    {
        QStringList all;
        for (const Place& place : places) {
            QWidget* root = place.show();
            QVERIFY2(root, qPrintable(place.name));
            for (QWidget* widget : root->findChildren<QWidget*>()) {
                const QString complaint = walk::takesTab(widget) && !walk::isVacant(widget) ? look(widget) : QString();
                if (!complaint.isEmpty())
                    all += complaint;
            }
            if (place.leave)
                place.leave();
        }
        all.removeDuplicates();
        for (const QString& each : all) // a message of QVERIFY2 would be cut
            qWarning("%s", qPrintable(each));
        QVERIFY(all.isEmpty());
    }
    static QString namelessness(QWidget* widget)
    {
        static const QRegularExpression identifier(QStringLiteral("^[a-z]+([A-Z][a-z0-9]+)+$"));
        const QString name = walk::spokenName(widget);
        return name.isEmpty() || identifier.match(name).hasMatch() ? walk::place(widget) + QStringLiteral(": ") + name
                                                                   : QString();
    }

private slots:
    void initTestCase()
    {
        m_all = std::make_unique<WholeWindow>();
        m_all->open();
        m_all->window()->resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowActive(m_all->window()));
        m_more = std::make_unique<MorePlaces>(*m_all);
        m_author = std::make_unique<AuthorPlaces>(*m_all);
        m_places = m_all->places() + m_more->lab().mid(0, 1) + m_more->lessons(3, 4) + m_more->notes(0) +
                   m_more->help() + m_author->all();
        m_others = m_more->lab() + m_more->lessons(10, 8);
    }
    void cleanupTestCase() { m_all.reset(); }
    void everyControlHasAName()
    {
        const Place window{QStringLiteral("window"), [this] { return m_all->window(); }};
        lookAtControls(QVector<Place>{window} + m_places + m_others, namelessness);
    }
    void everyControlOfLabAndLearnExplainsItself()
    {
        QVector<Place> places = m_others + m_more->notes(0) + m_author->all();
        for (const Place& place : m_all->places()) {
            if (place.name.startsWith(QLatin1String("Lab")) || place.name.startsWith(QLatin1String("Learn")))
                places += place;
        }
        lookAtControls(places, [](QWidget* widget) {
            return ui::explanationOf(widget).isEmpty() ? walk::place(widget) : QString();
        });
    }
    void tabReachesEverythingAndComesBack_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("key");
        for (int i = 0; i < m_places.size(); ++i) {
            const QByteArray name = m_places[i].name.toUtf8();
            QTest::newRow(name.constData()) << i << int(Qt::Key_Tab);
            QTest::newRow((name + ", back").constData()) << i << int(Qt::Key_Backtab);
        }
    }
    void tabReachesEverythingAndComesBack()
    {
        QFETCH(int, place);
        QFETCH(int, key);
        const Place& walked = m_places[place];
        QWidget* root = walked.show();
        QVERIFY(root);
        const QString dead = walk::deadTabOrder(root, Qt::Key(key));
        if (walked.leave)
            walked.leave();
        for (const QString& each : dead.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            qWarning("%s", qPrintable(each));
        QVERIFY(dead.isEmpty());
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
