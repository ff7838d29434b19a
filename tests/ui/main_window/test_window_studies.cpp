// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_page.h"
#include "config/config_model.h"
#include "named_child.h"
#include "study/add_runs_dialog.h"
#include "study/questions_dialog.h"
#include "theme/theme.h"
#include "train/train_page.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "window_fixture.h"

#include <QAction>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QUndoStack>
#include <QtTest>

/// Questions and growing studies, from the window's menus.
class TestWindowStudies : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_f;

    std::filesystem::path at(const char* name) const
    {
        return ui::toPath(m_f->dir.filePath(QString::fromLatin1(name)));
    }
    void trigger(const char* name) const { m_f->action(name)->trigger(); }
    engine::StudyRecord addStudy() const
    {
        engine::StudyRecord study;
        study.name = "20261130-100000-study";
        study.folder = at("studies") / study.name;
        study.config = m_f->window->trainPage()->model()->config();
        study.config.study.axes = {{"sibo.lambda", {0.0, 0.4}}};
        study.runs = {"run-a", "run-b"};
        engine::writeStudy(study);
        return study;
    }

private slots:
    void init()
    {
        m_f = std::make_unique<WindowFixture>();
        m_f->preset().task.preset.clear();
        m_f->preset().task.validation = at("dev.tsv");
        m_f->open();
    }
    void cleanup() { m_f.reset(); }

    void aQuestionFillsTheFormAndIsUndone()
    {
        trigger("questionsAction");
        auto* dialog = m_f->window->findChild<ui::QuestionsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        namedChild<QPushButton>(*dialog, "use:lambda")->click();
        ui::ConfigModel* model = m_f->window->trainPage()->model();
        QCOMPARE(model->config().study.question, std::string("lambda"));
        QCOMPARE(engine::expandStudy(model->config()).size(), std::size_t{24});
        model->undoStack()->undo();
        QVERIFY(model->config().study.empty());
    }
    void seedsAreAddedToAStudy()
    {
        const engine::StudyRecord study = addStudy();
        m_f->window->pages()->setCurrentIndex(1);
        m_f->window->addSeeds(study.folder);
        auto* dialog = m_f->window->findChild<ui::AddRunsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->newRuns(), 4);
        namedChild<QPushButton>(*dialog, "addRunsTrain")->click();
        QCOMPARE(m_f->session.extended.size(), std::size_t{1});
        QCOMPARE(m_f->session.extended[0].first, study.folder);
        engine::TrainConfig longer = study.config;
        longer.study = m_f->session.extended[0].second;
        QCOMPARE(engine::expandStudy(longer).size(), std::size_t{6});
        QCOMPARE(m_f->window->pages()->currentWidget(), static_cast<QWidget*>(m_f->window->trainPage()));
    }
    void theVerdictsButtonOpensTheDialog()
    {
        const engine::StudyRecord study = addStudy();
        auto* page = m_f->window->findChild<ui::ComparePage*>();
        QVERIFY(page);
        emit page->addSeedsRequested(study.folder);
        QVERIFY(m_f->window->findChild<ui::AddRunsDialog*>());
    }
    void theMenuAsksForAStudy()
    {
        const engine::StudyRecord study = addStudy();
        ui::dialogs::setNextFile(ui::toQString(study.folder));
        trigger("addSeedsAction");
        QVERIFY(m_f->window->findChild<ui::AddRunsDialog*>());
    }
    void aStudyThatCannotBeReadIsTold()
    {
        m_f->window->addSeeds(at("studies") / "nothing");
        QVERIFY(!m_f->window->findChild<ui::AddRunsDialog*>());
        QVERIFY(m_f->window->findChild<QMessageBox*>("informationBox"));
    }
    void nothingIsAddedWhileSomethingTrains()
    {
        const engine::StudyRecord study = addStudy();
        m_f->session.start(study.config);
        m_f->window->addSeeds(study.folder);
        QVERIFY(!m_f->window->findChild<ui::AddRunsDialog*>());
        QVERIFY(m_f->window->findChild<QMessageBox*>("informationBox"));
        m_f->session.finish();
    }
};

QTEST_MAIN(TestWindowStudies)
#include "test_window_studies.moc"
