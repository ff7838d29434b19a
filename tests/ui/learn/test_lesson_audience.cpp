// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layer_chart.h"
#include "lab/probe_figures.h"
#include "learn/lesson_player.h"
#include "learn/lesson_stage.h"
#include "learn/question_view.h"
#include "reading_lesson.h"
#include "sample_lesson.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <memory>

using namespace ui;

/// Before an audience a question below the fold is pointed to, and what was chosen to be shown stays chosen.
class TestLessonAudience : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    Theme m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LessonPlayer> m_player;

    void open(const engine::Lesson& lesson, int page)
    {
        m_player = std::make_unique<LessonPlayer>(&m_theme, LessonProgress(m_settings.get()));
        m_player->resize(1264, 600);
        m_player->show();
        m_player->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_player.get()));
        m_player->setLesson(std::make_shared<const engine::Lesson>(lesson), QStringLiteral("sample"));
        m_player->showPage(page);
    }
    template<class T>
    T* find(const char* name) const
    {
        return m_player->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] bool isSeen(const QWidget* widget) const
    {
        const QWidget* view = find<QScrollArea>("lessonReading")->viewport();
        return QRect(widget->mapTo(view, QPoint(0, 0)), widget->size()).intersects(view->rect()) &&
               widget->mapTo(view, QPoint(0, 0)).y() < view->height() - 2 * m_player->fontMetrics().lineSpacing();
    }
    static engine::Lesson longLesson()
    {
        engine::Lesson lesson = sample::lesson();
        for (int i = 0; i < 40; ++i)
            lesson.pages[1].text += "\n\nAnother paragraph of a text that is long enough to need some scrolling.";
        return lesson;
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_dir.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
        m_settings->clear();
    }
    void cleanup()
    {
        m_player.reset();
        m_theme.setPresentation(false);
    }

    void aQuestionBelowIsPointedTo()
    {
        m_theme.setPresentation(true);
        open(longLesson(), 1);
        auto* below = find<QToolButton>("questionBelow");
        QuestionView* question = m_player->questions().front();
        QTRY_VERIFY(below->isVisible());
        QVERIFY(!isSeen(question));
        QTest::mouseClick(below, Qt::LeftButton);
        QTRY_VERIFY(isSeen(question));
        QTRY_VERIFY(!below->isVisible());
        QVERIFY(question->isAncestorOf(QApplication::focusWidget()));
        find<QScrollArea>("lessonReading")->verticalScrollBar()->setValue(0);
        QTRY_VERIFY(below->isVisible());
        question->pass();
        QVERIFY(!below->isVisible()); // nothing is asked any more
    }
    void whereItIsSeenNothingPoints()
    {
        open(sample::lesson(), 0);
        m_player->showPage(1);
        QTRY_VERIFY(isSeen(m_player->questions().front()));
        QVERIFY(!find<QToolButton>("questionBelow")->isVisible());
    }
    void theMeasureOfAPageIsKept()
    {
        open(sample::lesson(), 1);
        auto* quantity = find<QComboBox>("similarityChartQuantity");
        auto* chart = qobject_cast<LayerChart*>(find<QWidget>("similarityChart"));
        QVERIFY(chart && chart->quantity() == LayerQuantity::Similarity);
        quantity->setFocus();
        QTest::keyClick(quantity, Qt::Key_Down);
        QVERIFY(chart->quantity() == LayerQuantity::Retention);
        m_player->showPage(2);
        QVERIFY(chart->quantity() == LayerQuantity::Similarity); // of another page it says nothing
        m_player->showPage(1);
        QVERIFY(chart->quantity() == LayerQuantity::Retention);
        open(sample::lesson(), 1); // the next start
        QVERIFY(qobject_cast<LayerChart*>(find<QWidget>("similarityChart"))->quantity() == LayerQuantity::Retention);
    }
    void soIsThatOfAReading()
    {
        open(sample::readingLesson(), 0);
        m_player->questions().front()->pass();
        auto* measure = find<QComboBox>("probeMeasure");
        QVERIFY(m_player->stage()->reading()->measure() == ProbeMeasure::Retention); // the page's own
        measure->setFocus();
        QTest::keyClick(measure, Qt::Key_Home);
        QVERIFY(m_player->stage()->reading()->measure() == ProbeMeasure::Similarity);
        m_player->showPage(0);
        QVERIFY(m_player->stage()->reading()->measure() == ProbeMeasure::Similarity);
    }
};

QTEST_MAIN(TestLessonAudience)
#include "test_lesson_audience.moc"
