// SPDX-License-Identifier: GPL-3.0-or-later
#include "author_fixture.h"
#include "learn/lesson_edit.h"
#include "sample_lab.h"
#include "size_limit.h"
#include "state_lesson.h"
#include "widgets/message_bar.h"

#include <QTabWidget>
#include <QTreeWidget>

#include <set>

using namespace ui;

/// Runs, readings and layers that are added to a lesson while it is written.
class TestLessonMore : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AuthorFixture> m_f;

    static ProbeAnswer reading()
    {
        ProbeQuestion question;
        question.model = "/models/MiniLM-L6";
        question.arms = {{}, {{}, 0.2, true}};
        question.request.texts = {"the river ran high", "another one"};
        question.everyLayer = true;
        return sample::probeAnswer(question);
    }
    /// The window has a study selected, a layer at λ 0.8 and a probe that reads.
    void offerAll()
    {
        LearnPage::Offers offers;
        offers.runs = [this] { return std::vector{m_f->study}; };
        offers.steps = [] {
            engine::StepsState state;
            state.settings.lambda = 0.8;
            return state;
        };
        offers.probe = [this] { m_f->page->makeLesson(reading()); };
        m_f->page->setOffers(offers);
    }
    void begin()
    {
        QTRY_VERIFY(m_f->page->isSettled());
        offerAll();
        m_f->page->makeLesson(m_f->study);
        QTRY_VERIFY(m_f->dialog());
    }
    [[nodiscard]] int runs() const { return m_f->in<QListWidget>("newLessonRuns")->count(); }
    void selectSource(const QString& label) const
    {
        auto* list = m_f->in<QTreeWidget>("newLessonSources");
        const QList<QTreeWidgetItem*> found = list->findItems(label, Qt::MatchContains | Qt::MatchRecursive);
        QVERIFY2(!found.isEmpty(), qPrintable(label));
        list->setCurrentItem(found.constFirst());
    }

private slots:
    void init() { m_f = std::make_unique<AuthorFixture>(); }
    void cleanup() { m_f.reset(); }

    void runsAReadingAndALayerInOneLesson()
    {
        begin();
        m_f->fill("newLessonTitle", QStringLiteral("All of it"));
        m_f->fill("newLessonText", QStringLiteral("Two studies."));
        m_f->add("addSelectedRuns");
        QTRY_COMPARE(runs(), 4);
        m_f->click("addLessonPage");
        m_f->fill("newLessonText", QStringLiteral("A sentence."));
        m_f->add("addProbeReading");
        QVERIFY(m_f->in<QComboBox>("newLessonShows")->currentText().contains(QStringLiteral("probe")));
        m_f->choose("newLessonQuestion", QStringLiteral("most alike"));
        m_f->click("addLessonPage");
        m_f->fill("newLessonText", QStringLiteral("A layer."));
        m_f->add("addSteps");
        auto* tabs = m_f->in<QTabWidget>("newLessonTabs");
        QVERIFY(tabs->isTabVisible(1)); // its numbers
        m_f->write();
        const engine::Lesson& made = m_f->written();
        QCOMPARE(made.recordings.size(), std::size_t{4});
        std::set<std::string> ids, labels;
        for (const engine::LessonRecording& recording : made.recordings) {
            ids.insert(recording.id);
            labels.insert(recording.label);
        }
        QCOMPARE(ids.size(), std::size_t{4});
        QCOMPARE(labels.size(), std::size_t{4});
        QCOMPARE(made.pages[0].recordings.size(), std::size_t{4});
        QCOMPARE(made.pages[1].reading, made.readings.at(0).id);
        QVERIFY(made.pages[1].recordings.empty());
        QCOMPARE(made.pages[2].state, made.states.at(0).id);
        QCOMPARE(made.states[0].steps.settings.lambda, 0.8);
    }
    void figuresInTextsStayThoseOfTheirRun()
    {
        begin();
        m_f->fill("newLessonTitle", QStringLiteral("Figures"));
        m_f->fill("newLessonText", QStringLiteral("Look."));
        m_f->fill("newLessonMeasured", QStringLiteral("{similarity-2}"));
        m_f->choose("newLessonQuestion", QStringLiteral("similarity at the end, λ = 0.6"));
        const auto runOf = [](const engine::LessonFigure& figure) { return figure.recordings.at(0); };
        m_f->add("addSelectedRuns");
        QTRY_COMPARE(runs(), 4);
        const engine::LessonPage page = m_f->dialog()->lesson().pages[0];
        QCOMPARE(runOf(page.boxes[0].figures.at("similarity-2")), std::string("run-2"));
        QCOMPARE(runOf(page.questions.at(0).figure), std::string("run-2"));
    }
    void whatIsUsedStaysAndTheRestGoes()
    {
        begin();
        m_f->fill("newLessonMeasured", QStringLiteral("{similarity-2}"));
        m_f->add("addSteps");
        selectSource(QStringLiteral("steps"));
        m_f->click("newLessonRemoveSource");
        QCOMPARE(m_f->dialog()->lesson().states.size(), std::size_t{1}); // the page shows it
        m_f->choose("newLessonShows", QStringLiteral("nothing"));
        selectSource(QStringLiteral("steps"));
        m_f->click("newLessonRemoveSource");
        QVERIFY(m_f->dialog()->lesson().states.empty());
        QVERIFY(!m_f->in<QTabWidget>("newLessonTabs")->isTabVisible(1));
        selectSource(QStringLiteral("0.6"));
        m_f->click("newLessonRemoveSource");
        QCOMPARE(m_f->dialog()->lesson().recordings.size(), std::size_t{2}); // a figure is of it
        m_f->fill("newLessonMeasured", QString());
        m_f->click("newLessonRemoveSource");
        QCOMPARE(m_f->dialog()->lesson().recordings.size(), std::size_t{1});
        QCOMPARE(m_f->dialog()->lesson().recordings[0].id, std::string("run-1"));
    }
    void theyAreCalledWhatTheAuthorCallsThem()
    {
        begin();
        auto* list = m_f->in<QTreeWidget>("newLessonSources");
        list->topLevelItem(0)->setText(0, QStringLiteral("the plain one"));
        QCOMPARE(m_f->in<QListWidget>("newLessonRuns")->item(0)->text(), QStringLiteral("the plain one"));
        QCOMPARE(m_f->dialog()->lesson().recordings[0].label, std::string("the plain one"));
        m_f->add("addProbeReading");
        list->topLevelItem(2)->child(0)->setText(0, QStringLiteral("as it came"));
        QCOMPARE(m_f->dialog()->lesson().readings[0].arms[0].label, std::string("as it came"));
        list->topLevelItem(0)->setText(0, QStringLiteral("  "));
        QTRY_COMPARE(list->topLevelItem(0)->text(0), QStringLiteral("the plain one"));
    }
    void whatIsMadeElsewhereMeanwhileIsOffered()
    {
        begin();
        m_f->fill("newLessonTitle", QStringLiteral("One"));
        m_f->fill("newLessonText", QStringLiteral("First."));
        m_f->page->makeLesson(engine::StepsState{});
        m_f->answer("cancelButton");
        QVERIFY(m_f->dialog()->lesson().states.empty());
        m_f->page->makeLesson(engine::StepsState{});
        m_f->answer("acceptButton");
        const engine::Lesson lesson = m_f->dialog()->lesson();
        QCOMPARE(lesson.pages.size(), std::size_t{2});
        QCOMPARE(lesson.pages[0].text, std::string("First."));
        QCOMPARE(lesson.pages[1].state, lesson.states.at(0).id);
    }
    void oneIsWrittenAtATime()
    {
        begin();
        const auto dialogs = [this] { return m_f->page->findChildren<MakeLessonDialog*>().size(); };
        m_f->page->makeLesson(m_f->study);
        QTRY_VERIFY(m_f->page->findChild<QMessageBox*>());
        m_f->answer("cancelButton");
        QCOMPARE(dialogs(), qsizetype{1});
    }
    void severalLayersEachKeepTheirNumbers()
    {
        QTRY_VERIFY(m_f->page->isSettled());
        offerAll();
        m_f->page->makeLesson(sample::stateLesson().states[0].steps);
        QVERIFY(m_f->dialog());
        m_f->add("addSteps");
        auto* which = m_f->in<QComboBox>("newLessonState");
        QCOMPARE(which->count(), 2);
        m_f->in<QSlider>("stepsLambda")->setValue(50);
        which->setCurrentIndex(1);
        QCOMPARE(m_f->in<QSlider>("stepsLambda")->value(), 80);
        m_f->in<QSlider>("stepsLambda")->setValue(90);
        which->setCurrentIndex(0);
        QCOMPARE(m_f->in<QSlider>("stepsLambda")->value(), 50);
        const engine::Lesson lesson = m_f->dialog()->lesson();
        QCOMPARE(lesson.states[0].steps.settings.lambda, 0.5);
        QCOMPARE(lesson.states[1].steps.settings.lambda, 0.9);
        QVERIFY(lesson.states[0].label != lesson.states[1].label);
    }
    void aDraftKeepsAllOfIt()
    {
        begin();
        m_f->fill("newLessonTitle", QStringLiteral("Half done"));
        m_f->add("addSelectedRuns");
        QTRY_COMPARE(runs(), 4);
        m_f->add("addProbeReading");
        const engine::Lesson before = m_f->dialog()->lesson();
        m_f->page.reset(); // the window goes at once
        m_f->open();
        QTRY_VERIFY(m_f->page->isSettled());
        auto* menu = m_f->page->findChild<QAbstractButton*>(QStringLiteral("makeLesson"))->findChild<QMenu*>();
        emit menu->aboutToShow();
        auto* draft = menu->findChild<QAction*>(QStringLiteral("lessonDraft"));
        QVERIFY(draft);
        draft->trigger();
        QVERIFY(m_f->dialog());
        const engine::Lesson again = m_f->dialog()->lesson();
        QCOMPARE(again.recordings.size(), std::size_t{4});
        QCOMPARE(again.readings.size(), std::size_t{1});
        QCOMPARE(again.pages.at(0).reading, before.pages.at(0).reading);
    }
    void aWindowThatClosesLosesNothing()
    {
        begin();
        QVERIFY(m_f->page->keepDrafts()); // nothing was typed
        QVERIFY(draftsIn(m_f->at("library/lessons/drafts")).empty());
        m_f->fill("newLessonText", QStringLiteral("Long work."));
        {
            const SizeLimit full(1000);
            QVERIFY(!m_f->page->keepDrafts());
        }
        QVERIFY(m_f->dialog()->isVisible());
        QVERIFY(m_f->dialog()->findChild<MessageBar*>()->text().contains(QStringLiteral("not kept")));
        QVERIFY(m_f->page->keepDrafts());
        QCOMPARE(draftsIn(m_f->at("library/lessons/drafts")).size(), std::size_t{1});
    }
    void moreThanALessonTakesIsRefused()
    {
        LessonSource all = recordSteps({});
        for (std::size_t i = 1; i < engine::LessonLimits{}.states; ++i)
            QVERIFY(addTo(all, recordSteps({})).refusal.isEmpty());
        QCOMPARE(addTo(all, recordSteps({})).refusal,
                 QStringLiteral("A lesson takes at most %1 layers in steps: add less, or make two lessons.")
                     .arg(engine::LessonLimits{}.states));
        QCOMPARE(all.states.size(), engine::LessonLimits{}.states);
    }
};

QTEST_MAIN(TestLessonMore)
#include "test_lesson_more.moc"
