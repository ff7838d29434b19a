// SPDX-License-Identifier: GPL-3.0-or-later
// A look at the queue and at the filter line, without an engine: `demo_queue DIR` writes pictures, light and dark, in
// two sizes.
#include "queue_fixture.h"

#include "demo_pictures.h"
#include "main_window.h"
#include "runs/filter_edit.h"
#include "runs/runs_page.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QPainter>
#include <QSettings>
#include <QTabWidget>
#include <QTreeView>

namespace {

constexpr int kSettle = 600; // ms: layout and charts

class Demo {
public:
    explicit Demo(const QDir& out) : m_out(out), m_settings(m_fixture.dir.filePath("window.ini"), QSettings::IniFormat)
    {
        fill();
        ui::WindowContext context;
        context.session = &m_fixture.session;
        context.theme = &m_theme;
        context.settings = &m_settings;
        context.library = m_fixture.library;
        context.machine = QStringLiteral("2 threads");
        context.presets = {{"demo", "Quick demo", "", m_fixture.config(0.6)}};
        m_window = std::make_unique<ui::MainWindow>(context);
        m_window->show();
        m_window->queueRunner()->startNow();
        demo::wait(kSettle);
        m_fixture.session.advance(70);
        m_window->queue()->setState(
            m_window->queue()->entries()[1].id, ui::QueueState::Failed,
            QStringLiteral("the loss is no number from step 120 on – use a lower learning rate"));
        demo::wait(kSettle);
    }
    void shootAll()
    {
        demo::forEachLook(m_theme, demo::kWindowSizes, [this](const QSize& size, const QString& look) {
            m_window->resize(size);
            m_look = look;
            m_window->pages()->setCurrentIndex(0);
            m_window->showQueue();
            shoot("queue", nullptr);
            shootFilter();
        });
        shootWaiting();
    }

private:
    void fill()
    {
        sample::writeStudy(m_fixture.library, m_fixture.config(0), {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6});
        engine::TrainConfig study = m_fixture.config(0);
        study.study.axes = {{"sibo.lambda", {0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}},
                            {"train.seed", {std::int64_t(1), std::int64_t(2), std::int64_t(3), std::int64_t(4)}}};
        m_fixture.add({0.2, 0.4});
        m_fixture.model->add({ui::entryForConfig(study, 9300),
                              ui::entryForFolder(engine::studiesFolder(m_fixture.library) / "20261124-101500-sample")});
        m_fixture.add({0.6});
        m_fixture.model->setState(m_fixture.id(4), ui::QueueState::Done);
        m_fixture.runner.reset();
        m_fixture.model.reset();
    }
    /// A start time, an offer to undo, and larger letters.
    void shootWaiting()
    {
        m_fixture.session.tellAll();
        m_fixture.session.finish();
        m_window->queueRunner()->startAt(QDateTime::currentDateTime().addSecs(4 * 3600));
        m_window->pages()->setCurrentIndex(0);
        m_window->showQueue();
        auto* table = m_window->findChild<QTreeView*>(QStringLiteral("queueTable"));
        table->setCurrentIndex(table->model()->index(1, 0));
        m_window->findChild<QAction*>(QStringLiteral("queueRemove"))->trigger();
        shoot("queue-waits", nullptr);
        m_theme.setPresentation(true);
        shoot("queue-presentation", nullptr);
    }
    void shootFilter()
    {
        m_window->findChild<QWidget*>(QStringLiteral("queueDock"))->hide();
        m_window->pages()->setCurrentWidget(m_window->runsPage());
        ui::FilterEdit* edit = m_window->runsPage()->filterEdit();
        m_window->activateWindow();
        edit->setFocus();
        edit->setText(QStringLiteral("lambda>0.2 metod:lora lambda:0.6..0.2"));
        shoot("filter-wrong", nullptr);
        edit->setText(QStringLiteral("lambda>0.2 me"));
        QTest::keyClick(edit, Qt::Key_Space, Qt::ControlModifier);
        shoot("filter-offers", edit->offers());
        edit->offers()->hide();
        edit->clear();
    }
    void shoot(const char* name, QWidget* popup) const
    {
        demo::wait(kSettle);
        QPixmap picture = m_window->grab();
        if (popup) {
            QPainter painter(&picture);
            painter.drawPixmap(m_window->mapFromGlobal(popup->mapToGlobal(QPoint(0, 0))), popup->grab());
        }
        const QString path = m_out.filePath(QString::fromLatin1(name) + '-' + m_look + ".png");
        if (!picture.save(path))
            qFatal("cannot write %s", qPrintable(path));
    }

    QDir m_out;
    QString m_look;
    QueueFixture m_fixture;
    QSettings m_settings;
    ui::Theme m_theme;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace

int main(int argc, char** argv)
{
    demo::useNoDisplay();
    QApplication application(argc, argv);
    Demo(demo::outFolder()).shootAll();
    return 0;
}
