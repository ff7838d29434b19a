// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/cosine_chart.h"
#include "charts/layer_lines_chart.h"
#include "lab/probe_figures.h"
#include "learn/learn_page.h"
#include "learn/lesson_player.h"
#include "learn/lesson_stage.h"
#include "learn/make_lesson_dialog.h"
#include "learn/question_view.h"
#include "learn/reading_answer.h"
#include "named_child.h"
#include "reading_lesson.h"
#include "sample_lab.h"
#include "theme/theme.h"
#include "widgets/dialogs.h"
#include "widgets/message_bar.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <memory>

using namespace ui;
namespace fs = std::filesystem;

/// What the probe read, kept in a lesson and shown again.
class TestReadingPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    Theme m_theme;
    std::unique_ptr<LearnPage> m_page;

    MakeLessonDialog* dialog() const { return m_page->findChild<MakeLessonDialog*>(); }
    template<class T>
    T* in(const char* name) const
    {
        return namedChild<T>(*dialog(), name);
    }
    static ProbeAnswer answer(const std::string& sentence = "the river ran high")
    {
        ProbeQuestion question;
        question.model = "/models/MiniLM-L6";
        question.arms = {{}, {{}, 0.2, true}, {{}, 0.6, true}};
        question.request.texts = {sentence, "another one"};
        question.everyLayer = true;
        return sample::probeAnswer(question);
    }
    LessonPlayer& playing(LessonPlayer& player, const engine::Lesson& lesson)
    {
        player.resize(1300, 800);
        player.show();
        player.setLesson(std::make_shared<const engine::Lesson>(lesson));
        return player;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        fs::create_directories(m_dir->filePath(QStringLiteral("shipped")).toStdString());
        m_page = std::make_unique<LearnPage>(
            LearnPage::Context{&m_theme, nullptr, m_dir->filePath(QStringLiteral("shipped")).toStdString(),
                               m_dir->filePath(QStringLiteral("library")).toStdString()});
        m_page->resize(1300, 800);
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
    }
    void cleanup() { m_page.reset(); }

    void aReadingIsTheAnswerAgain()
    {
        const ProbeAnswer read = answer();
        const engine::LessonReading reading = readingOf(read, "probe", "Three models");
        QCOMPARE(reading.model, std::string("MiniLM-L6"));
        QCOMPARE(reading.layers(), 6);
        QCOMPARE(reading.arms.size(), std::size_t{3});
        QVERIFY(!reading.arms[0].lambda && reading.arms[2].lambda == 0.6);
        for (const std::size_t layer : {0, 3, 6}) {
            const ProbeAnswer again = answerOf(reading, layer);
            QCOMPARE(again.layer, layer);
            QCOMPARE(again.names, armNames(read));
            for (std::size_t arm = 0; arm < 3; ++arm) {
                QCOMPARE(again.reading->arms[arm].figures.similarity, read.reading->arms[arm].figures.similarity);
                QCOMPARE(again.reading->arms[arm].figures.across, read.reading->arms[arm].figures.across);
                QCOMPARE(again.reading->arms[arm].tokenSimilarity, read.reading->arms[arm].tokenSimilarity);
                QCOMPARE(lambdaOf(again, arm), lambdaOf(read, arm));
                const std::vector<float>&kept = again.cosines[arm],
                      &own = read.matrices.at(static_cast<int>(layer))[arm];
                QCOMPARE(kept.size(), own.size());
                for (std::size_t i = 0; i < own.size(); ++i)
                    QVERIFY(std::abs(kept[i] - own[i]) < 6e-4F || i % 6 <= i / 6); // made-up ones are not symmetric
            }
            QCOMPARE(countedTokens(again), countedTokens(read));
        }
    }
    void aLessonIsMadeOfIt()
    {
        m_page->makeLesson(answer());
        QVERIFY(dialog());
        in<QLineEdit>("newLessonTitle")->setText(QStringLiteral("Three models"));
        in<QPlainTextEdit>("newLessonText")->setPlainText(QStringLiteral("Look."));
        auto* question = in<QComboBox>("newLessonQuestion");
        question->setCurrentIndex(question->findText(QStringLiteral("most alike"), Qt::MatchContains));
        QVERIFY(!in<QLabel>("newLessonNeed")->isVisibleTo(dialog()));
        const QList<QAction*> figures = in<QToolButton>("newLessonMeasuredInsert")->menu()->actions();
        QCOMPARE(figures.size(), qsizetype{15}); // five measures of three models
        figures.at(6)->trigger();
        dialogs::setNextFile(m_dir->filePath(QStringLiteral("three.lesson.zip")));
        in<QPushButton>("writeNewLesson")->click();
        QTRY_VERIFY(m_page->isPlaying());
        const engine::Lesson& made = *m_page->player()->lesson();
        QCOMPARE(made.pages[0].reading, made.readings[0].id);
        QCOMPARE(made.pages[0].questions[0].options.size(), std::size_t{3});
        QCOMPARE(engine::rightLessonOption(made, made.pages[0].questions[0]), std::size_t{0});
        const auto& [name, figure] = *made.pages[0].boxes[0].figures.begin();
        QCOMPARE(engine::lessonFigure(made, figure), answer().reading->arms[0].figures.retention.back());
    }
    void whatIsPredictedIsNotSeenBefore()
    {
        LessonPlayer player(&m_theme, LessonProgress(nullptr));
        LessonStage* stage = playing(player, sample::readingLesson()).stage();
        QVERIFY(stage->isWaiting() && stage->isVisible());
        QVERIFY(!stage->reading()->isVisible());
        QVERIFY(!player.findChild<QFrame*>(QStringLiteral("measuredBox"))->isVisible());
        QVERIFY(stage->findChild<QWidget*>(QStringLiteral("predictFirst"))->isVisible());
        for (const auto* button : player.questions().front()->findChildren<QPushButton*>())
            QVERIFY2(!button->text().contains(QStringLiteral("run")), qPrintable(button->text())); // nothing runs
        const auto* box = player.findChild<QFrame*>(QStringLiteral("measuredBox"));
        QCOMPARE(box->findChild<QLabel*>(QStringLiteral("boxTitle"))->text(), QStringLiteral("Measured by the probe"));
        player.questions().front()->findChild<QPushButton*>(QStringLiteral("questionSkip"))->click();
        QTRY_VERIFY(stage->reading()->isVisible());
        QVERIFY(player.findChild<QFrame*>(QStringLiteral("measuredBox"))->isVisible());
        QVERIFY(player.questions().front()->isRevealed());
    }
    void figuresAreThoseOfTheLab()
    {
        engine::Lesson lesson = sample::readingLesson();
        lesson.pages[0].questions.clear();
        LessonPlayer player(&m_theme, LessonProgress(nullptr));
        ProbeFigures* figures = playing(player, lesson).stage()->reading();
        QCOMPARE(figures->measure(), ProbeMeasure::Retention); // as the page says
        QCOMPARE(figures->layer(), std::size_t{0});
        auto* lines = figures->findChild<LayerLinesChart*>(QStringLiteral("probeLayers"));
        QCOMPARE(lines->lines().size(), std::size_t{2});
        QCOMPARE(lines->lines()[1].label, QStringLiteral("mixing alone, λ 0.5"));
        QCOMPARE(lines->lines()[1].values, lesson.readings[0].arms[1].retention);
        auto* matrix = figures->findChild<CosineChart*>(QStringLiteral("probeRightMatrix"));
        QCOMPARE(matrix->cosines(), engine::readingCosines(lesson.readings[0], 1, 0));
        auto* layer = figures->findChild<QSlider*>(QStringLiteral("probeLayer"));
        layer->setValue(1); // not kept
        QVERIFY(matrix->isEmpty());
        layer->setValue(3);
        QCOMPARE(matrix->cosines(), engine::readingCosines(lesson.readings[0], 1, 3));
        QVERIFY(player.findChild<QLabel*>(QStringLiteral("lessonReadingText"))->text().contains("river storm"));
        QVERIFY(player.findChild<QFrame*>(QStringLiteral("measuredBox"))->isVisible());
    }
    void pagesComeAndGo()
    {
        engine::Lesson lesson = sample::readingLesson();
        lesson.pages.push_back(lesson.pages[0]);
        lesson.pages[1].reading.clear();
        lesson.pages[1].measure.clear();
        lesson.pages[1].layer.reset();
        lesson.pages[1].questions.clear();
        LessonPlayer player(&m_theme, LessonProgress(nullptr));
        LessonStage* stage = playing(player, lesson).stage();
        player.showPage(1);
        QVERIFY(!stage->reading() && !stage->isVisible());
        player.showPage(0);
        QVERIFY(stage->reading() && stage->isWaiting());
    }
    void whatALessonCannotKeepIsSaidAtOnce()
    {
        std::string longer;
        for (int i = 0; i < 200; ++i)
            longer += "word ";
        m_page->makeLesson(answer(longer));
        QVERIFY(!dialog());
        QVERIFY(m_page->message()->isVisible());
        QVERIFY(m_page->message()->text().contains(QStringLiteral("128")) ||
                m_page->message()->text().contains(QStringLiteral("No lesson")));
    }
};

QTEST_MAIN(TestReadingPage)
#include "test_reading_page.moc"
