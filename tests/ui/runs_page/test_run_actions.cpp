// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_session.h"
#include "library/annotations.h"
#include "runs/runs_model.h"
#include "runs/runs_page.h"
#include "theme/theme.h"
#include "widgets/format.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>
#include <QUndoStack>
#include <QtTest>

class TestRunActions : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    ui::Theme m_theme;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ui::RunsPage> m_page;
    std::filesystem::path m_library;

    template<class Widget>
    Widget* child(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("nothing is named %s", name);
        return found;
    }
    QAbstractItemModel* shown() const { return m_page->table()->model(); }
    const ui::RunRow& row(double lambda) const
    {
        return m_page->model()->row(m_page->model()->find(sample::runName(lambda, 42)));
    }
    ui::Annotations onDisk(double lambda) const
    {
        return ui::readAnnotations(m_library / "runs" / sample::runName(lambda, 42));
    }
    void select(const std::vector<int>& rows) const
    {
        m_page->table()->clearSelection();
        for (const int row : rows)
            m_page->table()->selectionModel()->select(shown()->index(row, 0),
                                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    template<class Editor, class Fill>
    void answer(const char* action, const char* editor, Fill fill) const
    {
        child<QAction>(action)->trigger();
        auto* edit = child<Editor>(editor);
        fill(edit);
        qobject_cast<QDialog*>(edit->window())->accept();
    }

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_library = ui::toPath(m_dir->path());
        m_session = std::make_unique<FakeSession>();
        sample::writeStudy(m_library, {}, {0, 0.2, 0.4});
        m_page = std::make_unique<ui::RunsPage>(m_session.get(), m_library);
        m_page->resize(1280, 700);
        m_page->show();
        QSignalSpy loaded(m_page.get(), &ui::RunsPage::loaded);
        m_page->reload();
        QVERIFY(loaded.wait());
        m_page->table()->sortByColumn(ui::RunsModel::Lambda, Qt::AscendingOrder);
    }
    void cleanup() { m_page.reset(); }
    void nothingIsOfferedWithoutASelection()
    {
        for (const char* name : {"editTags", "editNote", "pinRuns", "archiveRuns"})
            QVERIFY2(!child<QAction>(name)->isEnabled(), name);
        select({0});
        for (const char* name : {"editTags", "editNote", "pinRuns", "archiveRuns"})
            QVERIFY2(child<QAction>(name)->isEnabled(), name);
    }
    void tagsOfSeveralRunsKeepWhatIsNotShown()
    {
        select({0});
        answer<QLineEdit>("editTags", "tagsEdit", [](QLineEdit* edit) { edit->setText("own, shared"); });
        QTRY_COMPARE(row(0).tags, QStringList({"own", "shared"}));
        select({1});
        answer<QLineEdit>("editTags", "tagsEdit", [](QLineEdit* edit) { edit->setText("shared"); });
        QTRY_COMPARE(row(0.2).tags, QStringList("shared"));
        select({0, 1});
        answer<QLineEdit>("editTags", "tagsEdit", [](QLineEdit* edit) {
            QCOMPARE(edit->text(), QString("shared")); // what both have
            edit->setText("both");
        });
        QTRY_COMPARE(row(0.2).tags, QStringList("both"));
        QCOMPARE(row(0).tags, QStringList({"both", "own"}));
        QCOMPARE(onDisk(0).tags, QStringList({"both", "own"}));
        QCOMPARE(shown()->index(0, ui::RunsModel::Tags).data().toString(), QString("both, own"));
        m_page->undoStack()->undo();
        QTRY_COMPARE(row(0).tags, QStringList({"own", "shared"}));
        QCOMPARE(onDisk(0.2).tags, QStringList("shared"));
    }
    void aNoteIsWrittenAndUndone()
    {
        select({2});
        answer<QPlainTextEdit>("editNote", "noteEdit",
                               [](QPlainTextEdit* edit) { edit->setPlainText("the odd one\nsee λ = 0.2 "); });
        QTRY_COMPARE(row(0.4).note, QString("the odd one\nsee λ = 0.2"));
        QCOMPARE(shown()->index(2, ui::RunsModel::Note).data().toString(), QString("the odd one"));
        QVERIFY(child<QLabel>("runDetails")->text().contains("see λ = 0.2"));
        m_page->undoStack()->undo();
        QTRY_COMPARE(row(0.4).note, QString());
        m_page->undoStack()->redo();
        QTRY_COMPARE(onDisk(0.4).note, QString("the odd one\nsee λ = 0.2"));
    }
    void pinnedRunsStandOnTop()
    {
        select({2});
        child<QAction>("pinRuns")->trigger();
        QTRY_VERIFY(row(0.4).pinned);
        QCOMPARE(shown()->index(0, ui::RunsModel::Lambda).data().toString(), QString("0.4"));
        QVERIFY(shown()->index(0, ui::RunsModel::Status).data().toString().startsWith("★"));
        m_page->table()->sortByColumn(ui::RunsModel::Lambda, Qt::DescendingOrder);
        QCOMPARE(shown()->index(0, ui::RunsModel::Lambda).data().toString(), QString("0.4"));
        QCOMPARE(child<QAction>("pinRuns")->text(), QString("Un&pin")); // it is still selected
        child<QAction>("pinRuns")->trigger();
        QTRY_VERIFY(!row(0.4).pinned && !onDisk(0.4).pinned);
    }
    void archivedRunsAreHiddenUnlessShown()
    {
        select({0, 1});
        child<QAction>("archiveRuns")->trigger();
        QTRY_COMPARE(shown()->rowCount(), 1);
        QCOMPARE(child<QLabel>("runsCount")->text(), QString("1 of 3 runs"));
        child<QCheckBox>("showArchived")->click();
        QCOMPARE(shown()->rowCount(), 3);
        select({0});
        child<QAction>("archiveRuns")->trigger(); // out of it again
        QTRY_VERIFY(!onDisk(0).archived);
        child<QCheckBox>("showArchived")->click();
        QTRY_COMPARE(shown()->rowCount(), 2);
        m_page->undoStack()->undo();
        m_page->undoStack()->undo();
        QTRY_COMPARE(shown()->rowCount(), 3);
        QVERIFY(!onDisk(0.2).archived);
    }
    void notesThatCannotBeReadAreSaidAndKept()
    {
        QFile notes(ui::toQString(m_library / "runs" / sample::runName(0, 42) / "notes.json"));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write("mine, by hand");
        notes.close();
        select({0});
        child<QAction>("pinRuns")->trigger();
        QTRY_VERIFY(child<QLabel>("messageText")->text().contains("notes.json"));
        QVERIFY(notes.open(QIODevice::ReadOnly));
        QCOMPARE(notes.readAll(), QByteArray("mine, by hand"));
        QVERIFY(!row(0).pinned);
    }
    void deletedAStudyComesBackWhole()
    {
        m_page->setGrouped(true);
        m_page->table()->setCurrentIndex(shown()->index(0, 0));
        child<QWidget>("deleteRun")->setFocus();
        QTest::keyClick(child<QWidget>("deleteRun"), Qt::Key_Space);
        QTRY_COMPARE(m_page->model()->rowCount(), 0);
        QVERIFY(!std::filesystem::exists(m_library / "studies" / "20261124-101500-sample"));
        m_page->undoStack()->undo();
        QTRY_COMPARE(m_page->model()->rowCount(), 3);
        QVERIFY(std::filesystem::exists(m_library / "studies" / "20261124-101500-sample" / "study.json"));
    }
    void theMenuHasALetterForEachEntryAndShowsTheKeys()
    {
        select({0});
        emit m_page->table()->customContextMenuRequested({20, 20});
        const QMenu* menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())));
        QMap<QString, QKeySequence> keys;
        QSet<QChar> letters;
        for (const QAction* action : menu->actions()) {
            if (action->isSeparator())
                continue;
            const qsizetype mark = action->text().indexOf('&');
            QVERIFY2(mark >= 0, qPrintable(action->text()));
            const QChar letter = action->text().at(mark + 1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(action->text())); // each letter once
            letters.insert(letter);
            keys[QString(action->text()).remove('&')] = action->shortcut();
        }
        QCOMPARE(keys["Open"], QKeySequence(Qt::Key_Return));
        QCOMPARE(keys["Compare"], QKeySequence("Ctrl+K"));
        QCOMPARE(keys["Delete"], QKeySequence(Qt::Key_Delete));
        const_cast<QMenu*>(menu)->close();
    }
};

QTEST_MAIN(TestRunActions)
#include "test_run_actions.moc"
