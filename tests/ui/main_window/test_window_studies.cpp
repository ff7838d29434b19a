// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/compare_page.h"
#include "config/config_model.h"
#include "fake_session.h"
#include "main_window.h"
#include "named_child.h"
#include "study/add_runs_dialog.h"
#include "study/questions_dialog.h"
#include "theme/theme.h"
#include "train/train_page.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"

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
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;

    std::filesystem::path at(const char* name) const { return ui::toPath(m_dir->filePath(QString::fromLatin1(name))); }
    void trigger(const char* name) const
    {
        auto* action = m_window->findChild<QAction*>(QString::fromLatin1(name));
        if (!action)
            qFatal("no action named %s", name);
        action->trigger();
    }
    engine::StudyRecord addStudy() const
    {
        engine::StudyRecord study;
        study.name = "20261130-100000-study";
        study.folder = at("studies") / study.name;
        study.config = m_window->trainPage()->model()->config();
        study.config.study.axes = {{"sibo.lambda", {0.0, 0.4}}};
        study.runs = {"run-a", "run-b"};
        engine::writeStudy(study);
        return study;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        for (const char* name : {"train.tsv", "dev.tsv", "config.json"}) {
            QFile file(m_dir->filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("sentence\tlabel\n");
        }
        m_settings = std::make_unique<QSettings>(m_dir->filePath("window.ini"), QSettings::IniFormat);
        m_theme = std::make_unique<ui::Theme>();
        m_session = std::make_unique<FakeSession>();
        ui::WindowContext context;
        context.session = m_session.get();
        context.theme = m_theme.get();
        context.settings = m_settings.get();
        context.library = ui::toPath(m_dir->path());
        engine::TrainConfig config;
        config.model.path = context.library;
        config.task.train = at("train.tsv");
        config.task.validation = at("dev.tsv");
        context.presets = {{"demo", "Quick demo", "", config}};
        m_window = std::make_unique<ui::MainWindow>(context);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_theme.reset();
        m_settings.reset();
    }

    void aQuestionFillsTheFormAndIsUndone()
    {
        trigger("questionsAction");
        auto* dialog = m_window->findChild<ui::QuestionsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        namedChild<QPushButton>(*dialog, "use:lambda")->click();
        ui::ConfigModel* model = m_window->trainPage()->model();
        QCOMPARE(model->config().study.question, std::string("lambda"));
        QCOMPARE(engine::expandStudy(model->config()).size(), std::size_t{24});
        model->undoStack()->undo();
        QVERIFY(model->config().study.empty());
    }
    void seedsAreAddedToAStudy()
    {
        const engine::StudyRecord study = addStudy();
        m_window->pages()->setCurrentIndex(1);
        m_window->addSeeds(study.folder);
        auto* dialog = m_window->findChild<ui::AddRunsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->newRuns(), 4);
        namedChild<QPushButton>(*dialog, "addRunsTrain")->click();
        QCOMPARE(m_session->extended.size(), std::size_t{1});
        QCOMPARE(m_session->extended[0].first, study.folder);
        engine::TrainConfig longer = study.config;
        longer.study = m_session->extended[0].second;
        QCOMPARE(engine::expandStudy(longer).size(), std::size_t{6});
        QCOMPARE(m_window->pages()->currentWidget(), static_cast<QWidget*>(m_window->trainPage()));
    }
    void theVerdictsButtonOpensTheDialog()
    {
        const engine::StudyRecord study = addStudy();
        auto* page = m_window->findChild<ui::ComparePage*>();
        QVERIFY(page);
        emit page->addSeedsRequested(study.folder);
        QVERIFY(m_window->findChild<ui::AddRunsDialog*>());
    }
    void theMenuAsksForAStudy()
    {
        const engine::StudyRecord study = addStudy();
        ui::dialogs::setNextFile(ui::toQString(study.folder));
        trigger("addSeedsAction");
        QVERIFY(m_window->findChild<ui::AddRunsDialog*>());
    }
    void aStudyThatCannotBeReadIsTold()
    {
        m_window->addSeeds(at("studies") / "nothing");
        QVERIFY(!m_window->findChild<ui::AddRunsDialog*>());
        QVERIFY(m_window->findChild<QMessageBox*>("informationBox"));
    }
    void nothingIsAddedWhileSomethingTrains()
    {
        const engine::StudyRecord study = addStudy();
        m_session->start(study.config);
        m_window->addSeeds(study.folder);
        QVERIFY(!m_window->findChild<ui::AddRunsDialog*>());
        QVERIFY(m_window->findChild<QMessageBox*>("informationBox"));
        m_session->finish();
    }
};

QTEST_MAIN(TestWindowStudies)
#include "test_window_studies.moc"
