// SPDX-License-Identifier: GPL-3.0-or-later
#include "author_fixture.h"
#include "reading_lesson.h"
#include "sample_lesson.h"
#include "state_lesson.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>

using namespace ui;

/// What the form of author mode can set of what the format has.
class TestLessonFields : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<AuthorFixture> m_f;

    void begin()
    {
        QTRY_VERIFY(m_f->page->isSettled());
        m_f->page->makeLesson(m_f->study);
        QTRY_VERIFY(m_f->dialog());
        m_f->fill("newLessonTitle", QStringLiteral("Fields"));
        m_f->fill("newLessonText", QStringLiteral("Look."));
    }
    void tick(const char* name, bool on) const { m_f->in<QCheckBox>(name)->setChecked(on); }
    [[nodiscard]] engine::LessonPage page() const { return m_f->dialog()->lesson().pages.at(0); }
    [[nodiscard]] bool needs() const { return m_f->in<QLabel>("newLessonNeed")->isVisibleTo(m_f->dialog()); }
    [[nodiscard]] QString holds(const char* name) const { return m_f->in<QLabel>(name)->text(); }

private slots:
    void init() { m_f = std::make_unique<AuthorFixture>(); }
    void cleanup() { m_f.reset(); }

    void controlsFramesAndStartOfRuns()
    {
        begin();
        QVERIFY(!page().controls);
        auto* more = m_f->in<QToolButton>("newLessonMore");
        QVERIFY(!m_f->in<QCheckBox>("newLessonControl-speed")->isVisible()); // closed at first
        more->click();
        QVERIFY(m_f->in<QCheckBox>("newLessonControl-speed")->isVisible());
        tick("newLessonControl-speed", false);
        tick("newLessonControl-axes", false);
        tick("newLessonFrame-loss", true);
        tick("newLessonFrame-similarity", true);
        tick("newLessonFrame-metric", true); // which is not shown
        m_f->choose("newLessonStart", QStringLiteral("at a step"));
        m_f->in<QSpinBox>("newLessonStartStep")->setValue(10);
        m_f->write();
        const engine::LessonPage& made = m_f->written().pages[0];
        QCOMPARE(*made.controls, std::vector<std::string>{"slider"});
        QCOMPARE(made.highlight, (std::vector<std::string>{"loss", "similarity"}));
        QCOMPARE(made.startStep, std::int64_t{10});
    }
    void allControlsAreNoWordOfThem()
    {
        begin();
        tick("newLessonControl-speed", false);
        QVERIFY(page().controls);
        tick("newLessonControl-speed", true);
        QVERIFY(!page().controls);
    }
    void aReadingsMeasureAndLayer()
    {
        m_f->edit(sample::readingLesson());
        QCOMPARE(page().measure, std::string("retention"));
        m_f->choose("newLessonMeasure", QStringLiteral("xcess"));
        m_f->in<QSpinBox>("newLessonLayer")->setValue(2);
        QCOMPARE(page().measure, std::string("excess"));
        QCOMPARE(page().layer, std::optional<int>(2));
        m_f->in<QSpinBox>("newLessonLayer")->setValue(-1);
        QVERIFY(!page().layer);
    }
    void whereAStateBeginsAndIsDone()
    {
        m_f->edit(sample::stateLesson());
        auto* from = m_f->in<QComboBox>("newLessonFrom");
        QCOMPARE(from->currentData().toString(), QStringLiteral("x"));
        from->setCurrentIndex(from->findData(QStringLiteral("h0")));
        auto* to = m_f->in<QComboBox>("newLessonTo");
        to->setCurrentIndex(0);
        tick("newLessonFrame-numbers", true);
        tick("newLessonControl-rank", true);
        QCOMPARE(page().from, std::string("h0"));
        QVERIFY(page().to.empty());
        QCOMPARE(page().highlight, (std::vector<std::string>{"lambda", "numbers"}));
        QCOMPARE(page().controls->size(), std::size_t{3});
    }
    void whatIsOfSomethingElseGoes()
    {
        m_f->edit(sample::stateLesson());
        m_f->choose("newLessonShows", QStringLiteral("nothing"));
        const engine::LessonPage made = page();
        QVERIFY(made.from.empty() && made.to.empty() && made.highlight.empty() && !made.controls);
    }
    void aChoiceInOnesOwnWords()
    {
        begin();
        m_f->choose("newLessonQuestion", QStringLiteral("your own words"));
        m_f->fill("newLessonPrompt", QStringLiteral("Which one ends more alike?"));
        QVERIFY(needs());
        m_f->fill("newLessonOption-1", QStringLiteral("The plain one, by far"));
        m_f->fill("newLessonOption-2", QStringLiteral("The mixed one"));
        QCOMPARE(holds("newLessonOption-1Holds"), QStringLiteral("✓ right")); // λ = 0 against λ = 0.6
        QVERIFY(holds("newLessonOption-2Holds").isEmpty());
        QVERIFY(!needs());
        m_f->write();
        const engine::LessonQuestion& made = m_f->written().pages[0].questions.at(0);
        QCOMPARE(made.prompt, std::string("Which one ends more alike?"));
        QCOMPARE(made.options.size(), std::size_t{2}); // the third was left empty
        QCOMPARE(made.options[0].text, std::string("The plain one, by far"));
        QCOMPARE(engine::rightLessonOption(m_f->written(), made), std::size_t{0});
        QVERIFY(made.predict);
    }
    void itsConditionsAreTheAuthors()
    {
        begin();
        m_f->choose("newLessonQuestion", QStringLiteral("your own words"));
        m_f->fill("newLessonPrompt", QStringLiteral("And the loss?"));
        m_f->choose("newLessonOption-1Figure", QStringLiteral("training loss at the end, λ = 0.6"));
        QVERIFY(m_f->in<QComboBox>("newLessonOption-2Figure")->currentText().contains(QStringLiteral("loss")));
        m_f->choose("newLessonOption-1Than", QStringLiteral("training loss at the end, λ = 0,"));
        m_f->in<QDoubleSpinBox>("newLessonOption-1By")->setValue(1000);
        QCOMPARE(m_f->in<QDoubleSpinBox>("newLessonOption-3By")->value(), 1000.0);
        for (const char* option : {"newLessonOption-1", "newLessonOption-2", "newLessonOption-3"})
            m_f->fill(option, QLatin1String(option));
        QVERIFY(!holds("newLessonOption-3Holds").isEmpty()); // nothing is so far apart
        m_f->choose("newLessonOption-1Check", QStringLiteral("about"));
        QVERIFY(needs()); // two hold now
        m_f->choose("newLessonOption-1Check", QStringLiteral("highest"));
        m_f->choose("newLessonOption-2Check", QStringLiteral("lowest"));
        m_f->click("newLessonOption-3Remove");
        m_f->click("newLessonAddOption");
        QVERIFY(!needs());
        const engine::LessonQuestion made = page().questions.at(0);
        QCOMPARE(made.options.size(), std::size_t{2});
        QCOMPARE(made.options[0].holds.among.size(), std::size_t{2}); // the runs of the page
        engine::checkLesson(m_f->dialog()->lesson());
    }
    void openedChoicesKeepAndChangeTheirConditions()
    {
        m_f->edit(sample::lesson());
        m_f->in<QListWidget>("newLessonPages")->setCurrentRow(1);
        QCOMPARE(m_f->in<QLineEdit>("newLessonOption-3")->text(), QStringLiteral("neither"));
        QVERIFY(m_f->in<QComboBox>("newLessonOption-1Figure")->currentText().contains(QStringLiteral("similarity")));
        m_f->click("newLessonOption-2Remove");
        QCOMPARE(m_f->in<QLineEdit>("newLessonOption-2")->text(), QStringLiteral("neither"));
        const engine::LessonQuestion made = m_f->dialog()->lesson().pages[1].questions.at(0);
        QCOMPARE(made.options.size(), std::size_t{2});
        QCOMPARE(made.options[1].holds.kind, engine::LessonCheckKind::Within);
        QCOMPARE(made.options[1].holds.tolerance, 0.01);
    }
    void numbersTellHowNearAndWhenTheyAreAsked()
    {
        begin();
        m_f->choose("newLessonQuestion", QStringLiteral("training loss at the end, λ = 0.6"));
        m_f->in<QDoubleSpinBox>("newLessonWithin")->setValue(0.25);
        tick("newLessonPredict", false);
        const engine::LessonQuestion made = page().questions.at(0);
        QCOMPARE(made.tolerance, 0.25);
        QVERIFY(!made.predict);
    }
    void wordsAndLicence()
    {
        begin();
        m_f->fill("newLessonLicence", QStringLiteral("CC BY 4.0"));
        m_f->click("addLessonTerm");
        m_f->click("addLessonTerm"); // nothing is typed there
        auto* terms = m_f->in<QTableWidget>("newLessonTerms");
        terms->item(0, 0)->setText(QStringLiteral("h0"));
        terms->item(0, 1)->setText(QStringLiteral("h₀"));
        terms->item(0, 2)->setText(QStringLiteral("What enters the first layer."));
        m_f->fill("newLessonText", QStringLiteral("Look at [it](term:h0)."));
        m_f->write();
        QCOMPARE(m_f->written().licence, std::string("CC BY 4.0"));
        QCOMPARE(m_f->written().terms.size(), std::size_t{1});
        QCOMPARE(m_f->written().terms.at("h0").term, std::string("h₀"));
        QCOMPARE(m_f->written().language, std::string("en"));
    }
};

QTEST_MAIN(TestLessonFields)
#include "test_lesson_fields.moc"
