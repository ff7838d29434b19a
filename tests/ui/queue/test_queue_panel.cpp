// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue_fixture.h"

#include "queue/queue_panel.h"
#include "queue/queue_time_dialog.h"
#include "theme/color_ramps.h"
#include "theme/theme.h"
#include "widgets/elided_label.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeEdit>
#include <QTreeView>
#include <QUndoStack>

class TestQueuePanel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QueueFixture> m_fixture;
    std::unique_ptr<ui::QueuePanel> m_panel;

    template<class Widget>
    Widget* child(const char* name) const
    {
        auto* widget = m_panel->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no widget named %s", name);
        return widget;
    }
    void click(const char* name) const { child<QPushButton>(name)->click(); }
    void openPanel()
    {
        m_panel.reset();
        m_panel = std::make_unique<ui::QueuePanel>(m_fixture->model.get(), m_fixture->runner.get());
        m_panel->resize(480, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->activateWindow();
        m_panel->table()->setFocus();
        QTRY_VERIFY(m_panel->table()->hasFocus());
    }
    void select(int row) const { m_panel->table()->setCurrentIndex(m_fixture->model->index(row, 0)); }
    QString status() const { return child<ui::ElidedLabel>("queueStatus")->fullText(); }

private slots:
    void init()
    {
        m_theme = std::make_unique<ui::Theme>();
        m_fixture = std::make_unique<QueueFixture>();
        m_fixture->add({0, 0.2, 0.4});
        openPanel();
    }
    void cleanup()
    {
        m_panel.reset();
        m_fixture.reset();
        m_theme.reset();
    }
    void largeLettersBreakTheRowsOfButtons()
    {
        const QPushButton* first = child<QPushButton>("queueStart");
        const QPushButton* last = child<QPushButton>("queueTimeButton");
        QCOMPARE(last->y(), first->y());
        m_theme->setPresentation(true);
        m_panel->resize(300, 500);
        QVERIFY2(m_panel->minimumSizeHint().width() <= 300,
                 qPrintable(QString::number(m_panel->minimumSizeHint().width())));
        QTRY_VERIFY(last->y() > first->y());
        QVERIFY(last->geometry().right() < m_panel->width());
        m_theme->setPresentation(false);
    }
    void keysMoveTheSelectedRow()
    {
        select(2);
        QTest::keyClick(m_panel->table(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_fixture->order(), QStringList({"0", "0.4", "0.2"}));
        QTest::keyClick(m_panel->table(), Qt::Key_Up, Qt::AltModifier); // the selection went with it
        QCOMPARE(m_fixture->order(), QStringList({"0.4", "0", "0.2"}));
        QTest::keyClick(m_panel->table(), Qt::Key_Up, Qt::AltModifier); // the top
        QCOMPARE(m_fixture->order(), QStringList({"0.4", "0", "0.2"}));
        QTest::keyClick(m_panel->table(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_fixture->order(), QStringList({"0", "0.4", "0.2"}));
        m_fixture->model->undoStack()->undo();
        QCOMPARE(m_fixture->order(), QStringList({"0.4", "0", "0.2"}));
    }
    void rowsAreDraggedInTheView()
    {
        QWidget* viewport = m_panel->table()->viewport();
        const std::unique_ptr<QMimeData> data(m_fixture->model->mimeData({m_fixture->model->index(2, 0)}));
        // Just above the first row's text: between nothing and the first row.
        const QPoint place = m_panel->table()->visualRect(m_fixture->model->index(0, 0)).topLeft() + QPoint(40, 0);
        QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &enter);
        QDragMoveEvent over(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &over);
        QVERIFY(over.isAccepted());
        QDropEvent drop(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(m_fixture->order(), QStringList({"0.4", "0", "0.2"}));
        QCOMPARE(m_panel->table()->currentIndex().row(), 0); // it stays selected
    }
    void deleteOffersUndo()
    {
        select(1);
        QTest::keyClick(m_panel->table(), Qt::Key_Delete);
        QCOMPARE(m_fixture->order(), QStringList({"0", "0.4"}));
        QCOMPARE(m_panel->message()->text(), QString("1 entry was removed."));
        click("messageAction");
        QCOMPARE(m_fixture->order(), QStringList({"0", "0.2", "0.4"}));
    }
    void duplicates()
    {
        select(1);
        QTest::keyClick(m_panel->table(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_fixture->order(), QStringList({"0", "0.2", "0.2", "0.4"}));
    }
    void showsTheSettingsInTheForm()
    {
        QSignalSpy config(m_panel.get(), &ui::QueuePanel::configWanted);
        QSignalSpy settings(m_panel.get(), &ui::QueuePanel::settingsWanted);
        select(1);
        QTest::keyClick(m_panel->table(), Qt::Key_Return);
        QCOMPARE(config.count(), 1);
        QCOMPARE(config.first().first().value<engine::TrainConfig>().sibo.lambda, 0.2);
        const auto study = sample::writeStudy(m_fixture->library, m_fixture->config(0), {0, 0.2});
        m_fixture->model->add({ui::entryForFolder(study)});
        select(3);
        QTest::keyClick(m_panel->table(), Qt::Key_Return);
        QCOMPARE(settings.count(), 1);
    }
    void saysWhatItDoes()
    {
        QCOMPARE(status(), QString("On hold · 3 wait"));
        QVERIFY(!child<QPushButton>("queuePause")->isEnabled());
        click("queueStart");
        QCOMPARE(status(), QString("Training “model · lora · sample · λ 0” · 2 wait"));
        QVERIFY(!child<QPushButton>("queueStart")->isEnabled());
        m_fixture->session.advance(5);
        click("queuePause");
        QVERIFY(status().contains("is paused"));
        QCOMPARE(m_fixture->model->index(0, ui::QueueModel::State).data().toString(), QString("‖ Paused"));
        QCOMPARE(child<QPushButton>("queueStart")->text(), QString("&Resume"));
        click("queueStart");
        QCOMPARE(m_fixture->session.state(), ui::Session::State::Running);
    }
    void startsAtATime()
    {
        click("queueTimeButton");
        auto* dialog = child<ui::QueueTimeDialog>("queueTimeDialog");
        QCOMPARE(dialog->findChild<QTimeEdit*>("queueTime")->time(), QTime(22, 0));
        QCOMPARE(dialog->findChild<QLabel*>("queueWhen")->text(), QString("22:00 today, in 3 h 20 min"));
        dialog->findChild<QTimeEdit*>("queueTime")->setTime(QTime(6, 30));
        QCOMPARE(dialog->findChild<QLabel*>("queueWhen")->text(), QString("06:30 tomorrow, in 11 h 50 min"));
        dialog->findChild<QPushButton*>("queueTimeAccept")->click();
        QCOMPARE(status(), QString("Starts at 06:30 tomorrow, in 11:50:00 · 3 wait"));
        QVERIFY(child<QCheckBox>("queueKeepAwake")->isVisible());
        child<QCheckBox>("queueKeepAwake")->click();
        QVERIFY(!m_fixture->model->plan().keepAwake);
        click("queuePause");
        QCOMPARE(status(), QString("On hold · 3 wait"));
        QVERIFY(!child<QCheckBox>("queueKeepAwake")->isVisible());
    }
    void aCancelledTimeChangesNothing()
    {
        click("queueTimeButton");
        child<ui::QueueTimeDialog>("queueTimeDialog")->reject();
        QVERIFY(!m_fixture->model->plan().startAt.isValid());
    }
    void offersToGoOnAfterACrash()
    {
        m_fixture->runner->startNow();
        m_panel.reset();
        m_fixture->restart();
        openPanel();
        QVERIFY(m_panel->message()->isVisible());
        QVERIFY(m_panel->message()->text().contains("ended while the queue was training"));
        QCOMPARE(status(), QString("Waits for your word · 3 wait"));
        m_fixture->session.finish(engine::RunState::Stopped);
        QVERIFY(m_fixture->session.started.size() == 1);
        click("messageAction");
        QTRY_COMPARE(m_fixture->session.started.size(), std::size_t(2));
        QVERIFY(!m_panel->message()->isVisible());
    }
    void theSecondWindowIsReadOnly()
    {
        ui::QueueModel model(m_fixture->library);
        ui::QueueRunner runner(&model, &m_fixture->session, m_fixture->library);
        ui::QueuePanel second(&model, &runner);
        second.show();
        QVERIFY(second.status().startsWith("Read-only: the queue belongs to another window (process "));
        second.table()->setCurrentIndex(model.index(0, 0));
        for (const char* name : {"queueStart", "queuePause", "queueTimeButton"})
            QVERIFY2(!second.findChild<QPushButton*>(name)->isEnabled(), name);
        for (const char* name : {"queueUp", "queueDown", "queueCopy", "queueRemove", "queueRetry", "queueClear"})
            QVERIFY2(!second.findChild<QAction*>(name)->isEnabled(), name);
        QVERIFY(second.findChild<QAction*>("queueOpen")->isEnabled());
    }
    void aDamagedFileIsTold()
    {
        m_panel.reset();
        m_fixture->runner.reset();
        m_fixture->model.reset();
        QueueFixture::write(m_fixture->library / "queue.json", "no queue");
        m_fixture->open();
        openPanel();
        QVERIFY(m_panel->message()->isVisible());
        QVERIFY(m_panel->message()->text().contains("cannot be read"));
        QVERIFY(child<QLabel>("queueEmpty")->isVisible());
    }
    void aSelectedRowCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void aSelectedRowCanBeRead()
    {
        QFETCH(bool, dark);
        m_theme->setChoice(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        select(1);
        const QRect row = m_panel->table()->visualRect(m_fixture->model->index(1, 0));
        const QImage image = m_panel->table()->viewport()->grab(row).toImage();
        const QColor back = image.pixelColor(image.width() - 12, image.height() / 2);
        // Each line holds strokes that stand out from the selection's colour.
        for (const auto& [top, bottom] :
             {std::pair(4, image.height() / 2), std::pair(image.height() / 2, image.height() - 4)}) {
            double best = 0;
            for (int y = top; y < bottom; ++y) {
                for (int x = 40; x < image.width() / 2; ++x)
                    best = std::max(best, ui::contrastRatio(image.pixelColor(x, y), back));
            }
            QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
        }
    }
    void failuresCanBeTriedAgain()
    {
        m_fixture->model->setState(m_fixture->id(1), ui::QueueState::Failed, "no data");
        QVERIFY(!child<QAction>("queueRetry")->isEnabled());
        select(1);
        QVERIFY(child<QAction>("queueRetry")->isEnabled());
        QCOMPARE(m_fixture->model->index(1, ui::QueueModel::State).data().toString(), QString("✗ Failed: no data"));
        child<QAction>("queueRetry")->trigger();
        QCOMPARE(m_fixture->state(1), ui::QueueState::Waiting);
    }
};

QTEST_MAIN(TestQueuePanel)
#include "test_queue_panel.moc"
