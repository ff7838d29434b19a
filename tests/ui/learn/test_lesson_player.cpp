// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart.h"
#include "charts/chart_group.h"
#include "charts/series_model.h"
#include "learn/lesson_player.h"
#include "learn/lesson_replay.h"
#include "learn/lesson_stage.h"
#include "learn/lesson_text.h"
#include "learn/question_view.h"
#include "learn/recording_looks.h"
#include "sample_lesson.h"
#include "theme/theme.h"
#include "train/run_charts.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <memory>
#include <set>

using namespace ui;

namespace {

const QString kKey = QStringLiteral("sample"); // of the progress

} // namespace

class TestLessonPlayer : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    Theme m_theme;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<LessonPlayer> m_player;

    template<class T>
    T* find(const char* name) const
    {
        const QList<T*> found = m_player->findChildren<T*>(QLatin1String(name));
        for (T* widget : found)
            if (widget->isVisibleTo(m_player.get()))
                return widget;
        return nullptr;
    }
    void open(int page = 0)
    {
        m_player = std::make_unique<LessonPlayer>(&m_theme, LessonProgress(m_settings.get()));
        m_player->resize(1200, 800);
        m_player->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_player.get()));
        m_player->setLesson(std::make_shared<const engine::Lesson>(sample::lesson()), kKey);
        m_player->showPage(page);
    }
    QString verdict(int question) const
    {
        return m_player->questions()[static_cast<std::size_t>(question)]
            ->findChild<QLabel*>(QStringLiteral("questionVerdict"))
            ->text();
    }
    static bool hasRed(QWidget& widget)
    {
        const QImage picture = widget.grab().toImage();
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixelColor(x, y) == QColor(Qt::red))
                    return true;
        return false;
    }
    static QString csvOf(RunCharts* charts, const char* chart)
    {
        return charts->findChild<Chart*>(QLatin1String(chart))->csv();
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_dir.filePath(QStringLiteral("learn.ini")), QSettings::IniFormat);
        m_settings->clear();
    }
    void cleanup() { m_player.reset(); }

    void aReplayTellsWhatTheRunsToldInTheOrderOfSteps()
    {
        const engine::Lesson lesson = sample::lesson();
        LessonReplay replay;
        std::vector<engine::Event> told;
        connect(&replay, &LessonReplay::told, this, [&](const std::vector<engine::Event>& events) {
            told.insert(told.end(), events.begin(), events.end());
        });
        connect(&replay, &LessonReplay::rewound, this, [&] { told.clear(); });
        replay.load(lesson, lesson.pages[1]);
        QCOMPARE(replay.steps(), sample::kSteps);
        const std::size_t atStart = told.size();
        QVERIFY(atStart >= 8); // start, evaluation and similarity of both
        replay.moveTo(40);
        std::int64_t last = 0;
        for (const engine::Event& event : told)
            if (const auto* step = std::get_if<engine::StepDone>(&event.body)) {
                QVERIFY(step->step >= last && step->step <= 40);
                last = step->step;
            }
        QCOMPARE(last, 40);
        replay.moveTo(1e9);
        QVERIFY(replay.isAtEnd());
        QCOMPARE(told.size(), lesson.recordings[0].run.events.size() + lesson.recordings[1].run.events.size());
        replay.moveTo(0);
        QCOMPARE(told.size(), atStart);
    }
    void speedIsStepsASecond()
    {
        const engine::Lesson lesson = sample::lesson();
        LessonReplay replay;
        replay.load(lesson, lesson.pages[1]);
        replay.setSpeed(10);
        replay.play();
        replay.advance(1.55);
        QCOMPARE(replay.step(), 15);
        replay.setSpeed(200);
        replay.advance(0.1);
        QCOMPARE(replay.step(), 35);
        replay.advance(60);
        QVERIFY(replay.isAtEnd());
        QVERIFY(!replay.isPlaying());
        replay.play(); // from the beginning again
        QCOMPARE(replay.step(), 0);
    }
    void playingMovesByItself()
    {
        open(2);
        m_player->stage()->replay()->moveTo(0);
        m_player->stage()->replay()->setSpeed(500);
        QSignalSpy moved(m_player->stage()->replay(), &LessonReplay::moved);
        QTest::mouseClick(find<QToolButton>("replayPlay"), Qt::LeftButton);
        QTRY_VERIFY(m_player->stage()->replay()->isAtEnd());
        QVERIFY(moved.size() > 2);
    }
    void chartsShowWhatALiveRunWouldHaveShown()
    {
        open(2);
        RunCharts live(&m_theme);
        live.setLooks(recordingLooks(*m_player->lesson(), m_player->lesson()->pages[2]));
        const engine::LessonRecording recording = sample::recording("plain", 0);
        live.addRun(recording.run.summary);
        for (const engine::Event& event : recording.run.events)
            live.consume(event);
        for (const char* chart : {"lossChart", "metricChart", "similarityChart", "heatMapChart"}) {
            QVERIFY2(csvOf(&live, chart).size() > 100, chart);
            QCOMPARE(csvOf(m_player->stage()->charts(), chart), csvOf(&live, chart));
        }
        find<QSlider>("replaySlider")->setValue(20);
        const QString at20 = csvOf(m_player->stage()->charts(), "lossChart");
        QVERIFY(at20.size() < csvOf(&live, "lossChart").size());
        find<QSlider>("replaySlider")->setValue(90);
        find<QSlider>("replaySlider")->setValue(20);
        QCOMPARE(csvOf(m_player->stage()->charts(), "lossChart"), at20);
    }
    void runsThatLookTheSameAreToldByTheirLabels()
    {
        RunCharts charts(&m_theme);
        for (const char* id : {"one", "other"}) {
            engine::RunSummary run = sample::recording(id, 0.6).run.summary;
            run.label = std::string("λ = 0.6, the ") + id;
            charts.addRun(run);
        }
        charts.addRun(sample::recording("plain", 0).run.summary);
        const auto label = [&](const char* id) { return charts.group()->series()->find(QLatin1String(id))->label; };
        QCOMPARE(label("one"), QStringLiteral("λ = 0.6, the one"));
        QCOMPARE(label("other"), QStringLiteral("λ = 0.6, the other"));
        QCOMPARE(label("plain"), QStringLiteral("λ 0"));
    }
    void onlyTheNamedChartsShowAndOneIsFramed()
    {
        open(1);
        QVERIFY(find<Chart>("lossChart") && find<Chart>("similarityChart"));
        QVERIFY(!find<Chart>("metricChart") && !find<Chart>("heatMapChart"));
        QVERIFY(find<Chart>("similarityChart")->findChild<QWidget*>(QStringLiteral("outline")));
        QVERIFY(!find<Chart>("lossChart")->findChild<QWidget*>(QStringLiteral("outline")));
        m_player->showPage(0);
        QVERIFY(!find<Chart>("lossChart"));
    }
    void predictionComesBeforeTheRun()
    {
        open(1);
        QVERIFY(find<QWidget>("predictFirst"));
        QVERIFY(!find<QToolButton>("replayPlay")->isEnabled());
        QVERIFY(!find<QSlider>("replaySlider")->isEnabled());
        m_player->stage()->replay()->moveTo(50); // no way around it
        QCOMPARE(m_player->stage()->replay()->step(), 0);
        QVERIFY(!find<QFrame>("measuredBox"));
        QVERIFY(!find<QPushButton>("questionGive")->isEnabled());
        find<QRadioButton>("option0")->setChecked(true);
        QTest::mouseClick(find<QPushButton>("questionGive"), Qt::LeftButton);
        QVERIFY(!find<QWidget>("predictFirst"));
        QVERIFY(m_player->stage()->replay()->isPlaying()); // that was all there was to do
        QVERIFY(find<QToolButton>("replayPlay")->hasFocus());
        QVERIFY(!m_player->questions()[0]->isRevealed());
        QVERIFY(!find<QFrame>("measuredBox"));
        find<QSlider>("replaySlider")->setValue(sample::kSteps);
        QVERIFY(m_player->questions()[0]->isRevealed());
        QVERIFY2(verdict(0).startsWith(QStringLiteral("Right")), qPrintable(verdict(0)));
        QVERIFY(find<QFrame>("measuredBox"));
        const auto* text = find<LessonText>("questionExplanation");
        QVERIFY(text);
        const std::string plain = engine::lessonFigureText(*m_player->lesson(), sample::similarityOf("plain"));
        QVERIFY(text->toPlainText().contains(QString::fromStdString(plain)));
    }
    void theQuestionIsFoundAndItsAnswerSeen()
    {
        engine::Lesson lesson = sample::lesson();
        lesson.pages[1].text = std::string(4000, 'a').append("\n\n").append(4000, 'b'); // the question is far down
        open(1);
        m_player->setLesson(std::make_shared<const engine::Lesson>(lesson));
        m_player->showPage(1);
        const auto inView = [this](const char* name) {
            const QWidget* part = find<QWidget>(name);
            const QWidget* view = find<QScrollArea>("lessonReading")->viewport();
            return part && view->rect().intersects(QRect(part->mapTo(view, QPoint(0, 0)), part->size()));
        };
        QTRY_VERIFY(find<QWidget>("questionGive")->height() > 0);
        QVERIFY(!inView("option0"));
        QTest::mouseClick(find<QPushButton>("toTheQuestion"), Qt::LeftButton);
        QTRY_VERIFY(inView("option0") && inView("questionGive"));
        QVERIFY(find<QRadioButton>("option0")->hasFocus());
        find<QRadioButton>("option0")->setChecked(true);
        QTest::mouseClick(find<QPushButton>("questionGive"), Qt::LeftButton);
        find<QScrollArea>("lessonReading")->verticalScrollBar()->setValue(0);
        m_player->stage()->moveToEnd();
        QTRY_VERIFY(inView("questionVerdict"));
        m_player->showPage(1);
        QCoreApplication::processEvents(); // a page begins at its top, whatever was told on it
        QCOMPARE(find<QScrollArea>("lessonReading")->verticalScrollBar()->value(), 0);
    }
    void aWrongPredictionIsSaidToBeOne()
    {
        open(1);
        find<QRadioButton>("option1")->setChecked(true);
        QTest::mouseClick(find<QPushButton>("questionGive"), Qt::LeftButton);
        m_player->stage()->replay()->moveTo(1e9);
        QVERIFY2(verdict(0).startsWith(QStringLiteral("Not so")), qPrintable(verdict(0)));
        QVERIFY(verdict(0).contains(QStringLiteral("the plain one")));
    }
    void theRunCanBeHadWithoutAPrediction()
    {
        open(1);
        QTest::mouseClick(find<QPushButton>("questionSkip"), Qt::LeftButton);
        QVERIFY(m_player->stage()->replay()->isPlaying());
        m_player->stage()->replay()->moveTo(1e9);
        QVERIFY2(verdict(0).startsWith(QStringLiteral("It is")), qPrintable(verdict(0)));
    }
    void progressIsKept()
    {
        open(1);
        find<QRadioButton>("option1")->setChecked(true);
        QTest::mouseClick(find<QPushButton>("questionGive"), Qt::LeftButton);
        m_player->stage()->replay()->moveTo(1e9);
        m_settings->sync();
        m_player = std::make_unique<LessonPlayer>(&m_theme, LessonProgress(m_settings.get()));
        m_player->show();
        m_player->setLesson(std::make_shared<const engine::Lesson>(sample::lesson()), kKey);
        QCOMPARE(m_player->page(), 1);
        QVERIFY(find<QRadioButton>("option1")->isChecked());
        QVERIFY(m_player->questions()[0]->isRevealed()); // it has been run
        LessonProgress progress(m_settings.get());
        QCOMPARE(progress.seen(kKey), (std::set<int>{0, 1}));
        progress.forget(kKey);
        QVERIFY(progress.seen(kKey).empty());
    }
    void linksLeadToTermsAndPagesOnly()
    {
        open(0);
        auto* text = find<LessonText>("lessonPageText");
        emit text->anchorClicked(QUrl(QStringLiteral("term:h0")));
        QVERIFY(find<LessonText>("termText")->toPlainText().contains(QStringLiteral("first layer")));
        emit text->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
        emit text->anchorClicked(QUrl(QStringLiteral("https://example.org")));
        QCOMPARE(m_player->page(), 0);
        QVERIFY(text->source().isEmpty());
        emit text->anchorClicked(QUrl(QStringLiteral("page:2")));
        QTRY_COMPARE(m_player->page(), 1);
    }
    void textsShowNoHtmlAndLoadNothing()
    {
        QImage red(60, 60, QImage::Format_RGB32);
        red.fill(Qt::red);
        const QString file = m_dir.filePath(QStringLiteral("red.png"));
        QVERIFY(red.save(file));
        QTextBrowser careless; // Qt's own browser does load it, so this test can fail
        careless.setMarkdown(QStringLiteral("![p](%1)").arg(file));
        QVERIFY(hasRed(careless));
        for (const char* form : {"a <b>bold</b> ![p](%1)", "a <b>bold</b> ![p](file://%1)",
                                 "<b>bold</b> <img src='%1'>", "<b>bold</b> ![p](data:image/png;base64,%1)"}) {
            LessonText text;
            text.resize(300, 200);
            text.setText(QLatin1String(form).arg(file));
            QVERIFY2(text.toPlainText().contains(QStringLiteral("<b>bold</b>")), form);
            QVERIFY2(!hasRed(text), form);
            QVERIFY2(text.document()->size().height() < 60, form);
            QVERIFY(!text.openExternalLinks() && !text.openLinks());
        }
    }
    void keysAloneGoThroughTheLesson()
    {
        open(0);
        m_player->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_player.get()));
        find<QPushButton>("lessonNext")->setFocus();
        QTest::keyClick(m_player.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(m_player->page(), 1);
        auto* option = find<QRadioButton>("option0");
        option->setFocus();
        QTest::keyClick(option, Qt::Key_Space);
        QVERIFY(option->isChecked());
        auto* give = find<QPushButton>("questionGive");
        for (int i = 0; i < 8 && QApplication::focusWidget() != give; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), give);
        QTest::keyClick(give, Qt::Key_Space);
        auto* slider = find<QSlider>("replaySlider");
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_End);
        QVERIFY(m_player->questions()[0]->isRevealed());
        QTest::keyClick(m_player.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_player->page(), 0);
    }
    void everyControlHasANameForScreenReaders()
    {
        for (int page = 0; page < 3; ++page) {
            open(page);
            int named = 0;
            for (QWidget* widget : m_player->findChildren<QWidget*>()) {
                if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible())
                    continue;
                const QAccessibleInterface* read = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(read && !read->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
                ++named;
            }
            QVERIFY(named >= 7);
        }
    }
    void tabGoesDownThePage()
    {
        open(1);
        m_player->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_player.get()));
        find<QToolButton>("lessonList")->setFocus();
        QStringList order;
        for (int i = 0; i < 60 && !order.contains(QStringLiteral("lessonNext")); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            order += QApplication::focusWidget()->objectName();
        }
        qsizetype before = -1;
        for (const char* name : {"teacherNotes", "lessonReading", "lessonPageText", "questionPrompt", "option0",
                                 "questionSkip", "replaySpeed", "lessonBack", "lessonNext"}) {
            const qsizetype place = order.indexOf(QLatin1String(name));
            QVERIFY2(place > before, qPrintable(QLatin1String(name) + QStringLiteral(" in ") + order.join(u' ')));
            before = place;
        }
    }
};

QTEST_MAIN(TestLessonPlayer)
#include "test_lesson_player.moc"
