// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_session.h"
#include "runs/clean_up_dialog.h"
#include "runs/runs_model.h"
#include "runs/runs_page.h"
#include "theme/theme.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>
#include <QtTest>

#include <fstream>

namespace fs = std::filesystem;

/// Export, import and clean-up from the Runs page.
class TestLibraryActions : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    ui::Theme m_theme;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ui::RunsPage> m_page;

    fs::path library() const { return ui::toPath(m_dir->filePath("library")); }
    QString file() const { return m_dir->filePath("runs.tar.zst"); }
    fs::path run(double lambda) const { return engine::runsFolder(library()) / sample::runName(lambda, 42); }
    template<class Widget>
    Widget* child(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("nothing is named %s", name);
        return found;
    }
    QString message() const { return child<QLabel>("messageText")->text(); }
    void reload() const
    {
        QSignalSpy loaded(m_page.get(), &ui::RunsPage::loaded);
        m_page->reload();
        QVERIFY(loaded.wait());
    }
    void exportAll() const
    {
        m_page->table()->selectAll();
        ui::dialogs::setNextFile(file());
        child<QAction>("exportRuns")->trigger();
        QTRY_VERIFY(message().contains("were written"));
        QVERIFY(QFile::exists(file()));
    }
    void importFile(const QString& path) const
    {
        ui::dialogs::setNextFile(path);
        child<QAction>("importRuns")->trigger();
    }
    ui::CleanUpDialog* openCleanUp() const
    {
        child<QAction>("cleanUp")->trigger();
        auto* dialog = child<ui::CleanUpDialog>("cleanUpDialog");
        if (!QTest::qWaitFor([&] { return !child<QLabel>("cleanUpText")->text().startsWith("Looking"); }))
            qFatal("no plan came");
        return dialog;
    }
    static QTreeWidgetItem* rowOf(const ui::CleanUpDialog* dialog, const QString& part)
    {
        const auto found = dialog->list()->findItems(part, Qt::MatchContains | Qt::MatchRecursive);
        for (QTreeWidgetItem* item : found) {
            if (item->parent())
                return item;
        }
        return nullptr;
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<FakeSession>();
        sample::writeStudy(library(), {}, {0, 0.2, 0.4});
        for (const double lambda : {0.0, 0.2, 0.4}) {
            fs::create_directories(run(lambda) / "checkpoints" / "step-95");
            std::ofstream(run(lambda) / "checkpoints" / "step-95" / "state.json") << std::string(1000, ' ');
        }
        m_page = std::make_unique<ui::RunsPage>(m_session.get(), library());
        m_page->resize(1280, 700);
        m_page->show();
        reload();
        QTRY_VERIFY(m_page->model()->row(2).bytes > 0);
    }
    void cleanup() { m_page.reset(); }
    void exportedRunsComeBackFromTheFile()
    {
        exportAll();
        QVERIFY(message().startsWith("3 runs and 1 studies"));
        fs::remove_all(library() / "runs");
        fs::remove_all(library() / "studies");
        reload();
        QTRY_COMPARE(m_page->model()->rowCount(), 0);
        importFile(file());
        QTRY_COMPARE(m_page->model()->rowCount(), 3);
        QCOMPARE(message(), QString("3 runs were imported."));
        QVERIFY(fs::exists(run(0.4) / "events.jsonl"));
        QVERIFY(!fs::exists(run(0.4) / "checkpoints")); // complete runs need none
        m_page->undoStack()->undo();
        QTRY_COMPARE(m_page->model()->rowCount(), 0);
        m_page->undoStack()->redo();
        QTRY_COMPARE(m_page->model()->rowCount(), 3);
    }
    void whatIsHereIsNotImportedAgain()
    {
        exportAll();
        importFile(file());
        QTRY_VERIFY(message().contains("here already"));
        QCOMPARE(m_page->model()->rowCount(), 3);
        QVERIFY(!m_page->undoStack()->canUndo());
    }
    void aFileThatIsNoArchiveIsSaid()
    {
        std::ofstream(file().toStdString()) << "no archive";
        importFile(file());
        QTRY_VERIFY(message().contains("runs.tar.zst"));
        QVERIFY(!child<QLabel>("messageDetail")->text().isEmpty());
        QCOMPARE(m_page->model()->rowCount(), 3);
    }
    void aTrainingRunIsNotExported()
    {
        const engine::RunLock training(run(0));
        m_page->table()->selectAll();
        ui::dialogs::setNextFile(file());
        child<QAction>("exportRuns")->trigger();
        QTRY_VERIFY(message().contains("training"));
        QVERIFY(!QFile::exists(file()));
    }
    void theWindowMayGoWhileItExports()
    {
        m_page->table()->selectAll();
        ui::dialogs::setNextFile(file());
        child<QAction>("exportRuns")->trigger();
        m_page.reset();
        QThreadPool::globalInstance()->waitForDone();
        for (const QString& name : QDir(m_dir->path()).entryList(QDir::Files))
            QCOMPARE(name, QString("runs.tar.zst")); // whole, or not there
    }
    void cleanUpShowsThenRemovesWhatIsTicked()
    {
        const ui::CleanUpDialog* dialog = openCleanUp();
        const double best = 0.4; // of the made-up metric
        QVERIFY(rowOf(dialog, QString::fromStdString(sample::runName(0, 42))));
        int ticked = 0;
        for (const double lambda : {0.0, 0.2, 0.4}) {
            const auto* row = rowOf(dialog, QString::fromStdString(sample::runName(lambda, 42)));
            ticked += row->checkState(0) == Qt::Checked ? 1 : 0;
            if (lambda == best)
                QVERIFY(row->checkState(0) == Qt::Unchecked);
        }
        QVERIFY(ticked == 1 || ticked == 2); // without the best and the newest
        QVERIFY(child<QLabel>("cleanUpSum")->text().contains(ticked == 1 ? "1 item" : "2 items"));
        for (const double lambda : {0.0, 0.2, 0.4})
            rowOf(dialog, QString::fromStdString(sample::runName(lambda, 42)))->setCheckState(0, Qt::Checked);
        const engine::RunLock training(run(0.2)); // since the plan was made
        child<QPushButton>("removeItems")->click();
        QVERIFY(fs::exists(run(0) / "checkpoints")); // not before it was agreed to
        dialog->findChild<QMessageBox*>("questionBox")->findChild<QPushButton*>("acceptButton")->click();
        QTRY_VERIFY(!fs::exists(run(0.4) / "checkpoints"));
        QTRY_COMPARE(rowOf(dialog, QString::fromStdString(sample::runName(0.4, 42)))->text(2), QString("removed"));
        QTRY_VERIFY(rowOf(dialog, QString::fromStdString(sample::runName(0.2, 42)))->text(2).contains("training now"));
        QVERIFY(fs::exists(run(0.2) / "checkpoints"));
        QVERIFY(fs::exists(run(0.4) / "events.jsonl"));
        QTRY_COMPARE(m_page->model()->row(m_page->model()->find(sample::runName(0.4, 42))).disk.checkpoints, 0);
    }
    void emptiedTrashCannotBeUndone()
    {
        m_page->table()->selectAll();
        child<QWidget>("deleteRun")->setFocus();
        QTest::keyClick(child<QWidget>("deleteRun"), Qt::Key_Space);
        QTRY_COMPARE(m_page->model()->rowCount(), 0);
        QVERIFY(m_page->undoStack()->canUndo());
        const ui::CleanUpDialog* dialog = openCleanUp();
        child<QPushButton>("removeItems")->click();
        dialog->findChild<QMessageBox*>("questionBox")->findChild<QPushButton*>("acceptButton")->click();
        QTRY_VERIFY(!m_page->undoStack()->canUndo());
        QVERIFY(!fs::exists(library() / "trash" / "runs" / sample::runName(0, 42)));
    }
    void nothingToCleanIsSaid()
    {
        for (const double lambda : {0.0, 0.2, 0.4})
            fs::remove_all(run(lambda) / "checkpoints");
        m_page->reload();
        QTRY_COMPARE(m_page->model()->row(2).disk.checkpoints, 0);
        QTRY_COMPARE(m_page->model()->row(1).disk.checkpoints, 0);
        QTRY_COMPARE(m_page->model()->row(0).disk.checkpoints, 0);
        (void)openCleanUp();
        QVERIFY(child<QLabel>("cleanUpText")->text().startsWith("Nothing here may go"));
        QVERIFY(!child<QPushButton>("removeItems")->isEnabled());
    }
};

QTEST_MAIN(TestLibraryActions)
#include "test_library_actions.moc"
