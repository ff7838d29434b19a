// SPDX-License-Identifier: GPL-3.0-or-later
#include "author_places.h"
#include "charts/chart.h"
#include "more_places.h"
#include "readable.h"

#include <QToolTip>
#include <QtTest>

#include <qcustomplot.h>

/// Every text keeps 4.5 : 1 to what it stands on, in both themes: on every page, tab by tab, in the lessons, author
/// mode and the teacher's notes, in the glossary and in the tour.
class TestContrast : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WholeWindow> m_all;
    std::unique_ptr<MorePlaces> m_more;
    std::unique_ptr<AuthorPlaces> m_author;
    QVector<Place> m_pages, m_learn;

    void setTheme(bool dark) const
    {
        m_all->f.theme.setChoice(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        m_all->settle();
    }
    static void inBothThemes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    /// What `look` has to say about each of them.
    static void lookAt(const QVector<Place>& places, const std::function<QStringList(QWidget*)>& look)
    {
        QStringList all;
        for (const Place& place : places) {
            QWidget* root = place.show();
            for (const QString& each : root ? look(root) : QStringList{QStringLiteral("is not shown")})
                all += place.name + QStringLiteral(": ") + each;
            if (place.leave)
                place.leave();
        }
        all.removeDuplicates();
        for (const QString& each : all) // a message of QVERIFY2 would be cut
            qWarning("%s", qPrintable(each));
        QVERIFY(all.isEmpty());
    }
    static QStringList complaintsOfPlot(QCustomPlot* plot, const QString& where)
    {
        QStringList all;
        const QColor ground = plot->palette().color(QPalette::Window);
        const QImage picture = plot->grab().toImage();
        const auto check = [&](const QString& what, const QColor& text, const QRect& part) {
            readable::check(all, where + QLatin1Char(' ') + what, text,
                            part.isValid() ? readable::backgroundOf(picture, part) : ground);
        };
        const QRect margin(0, 0, plot->width(), 4); // nothing is drawn there but the ground
        for (QCPAxisRect* rect : plot->axisRects()) {
            for (QCPAxis* axis : rect->axes()) {
                if (!axis->visible())
                    continue;
                if (axis->tickLabels())
                    check(QStringLiteral("tick labels"), axis->tickLabelColor(), margin);
                if (!axis->label().isEmpty())
                    check(axis->label(), axis->labelColor(), margin);
            }
        }
        for (int i = 0; i < plot->itemCount(); ++i) {
            const auto* text = dynamic_cast<QCPItemText*>(plot->item(i));
            if (!text || !text->visible() || text->text().isEmpty())
                continue;
            const QRect part = QRectF(text->topLeft->pixelPosition(), text->bottomRight->pixelPosition()).toRect();
            check(text->text(), text->color(), part.intersects(picture.rect()) ? part : QRect());
        }
        return all;
    }

private slots:
    void initTestCase()
    {
        m_all = std::make_unique<WholeWindow>();
        m_all->open();
        m_all->window()->resize(1600, 1000);
        m_more = std::make_unique<MorePlaces>(*m_all);
        m_author = std::make_unique<AuthorPlaces>(*m_all);
        m_pages = m_all->places() + m_more->lab();
        m_learn = m_more->lessons(10, 8) + m_more->notes(0) + m_more->help() + m_author->all();
    }
    void cleanupTestCase() { m_all.reset(); }
    void textsAreReadable_data() { inBothThemes(); }
    void textsAreReadable()
    {
        QFETCH(bool, dark);
        setTheme(dark);
        lookAt(m_pages, readable::complaintsOf);
    }
    void textsOfLessonsAndHelpAreReadable_data() { inBothThemes(); }
    void textsOfLessonsAndHelpAreReadable()
    {
        QFETCH(bool, dark);
        setTheme(dark);
        m_all->window()->resize(1600, 1800); // what is below is seen too
        lookAt(m_learn, readable::complaintsOf);
        m_all->window()->resize(1600, 1000);
    }
    void toolTipsAreReadable_data() { inBothThemes(); }
    void toolTipsAreReadable()
    {
        QFETCH(bool, dark);
        setTheme(dark);
        QStringList all;
        const QPalette tip = QToolTip::palette();
        readable::check(all, QStringLiteral("tool tip"), tip.color(QPalette::ToolTipText),
                        tip.color(QPalette::ToolTipBase));
        readable::check(all, QStringLiteral("links in a tool tip"), tip.color(QPalette::Link),
                        tip.color(QPalette::ToolTipBase));
        QVERIFY2(all.isEmpty(), qPrintable(all.join('\n')));
    }
    void textsOfChartsAreReadable_data() { inBothThemes(); }
    void textsOfChartsAreReadable()
    {
        QFETCH(bool, dark);
        setTheme(dark);
        int seen = 0;
        const auto look = [&seen](QWidget* page) {
            QStringList all;
            for (ui::Chart* chart : page->findChildren<ui::Chart*>()) {
                if (!chart->isVisible() || !chart->plot()->isVisible())
                    continue;
                ++seen;
                all += complaintsOfPlot(chart->plot(), walk::place(chart));
            }
            return all;
        };
        lookAt(m_all->places() + m_more->lessons(10, 1), look);
        QVERIFY(seen >= 25);
    }
};

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
