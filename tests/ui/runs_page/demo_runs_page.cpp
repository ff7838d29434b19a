// SPDX-License-Identifier: GPL-3.0-or-later
// A look at the Runs page with a made-up library, without an engine: `demo_runs_page DIR` writes pictures of it, light
// and dark, in two sizes.
#include "demo_pictures.h"
#include "fake_session.h"
#include "library/annotations.h"
#include "runs/clean_up_dialog.h"
#include "runs/filter_edit.h"
#include "runs/runs_model.h"
#include "runs/runs_page.h"
#include "theme/theme.h"
#include "widgets/format.h"

#include <QAction>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

#include <fstream>

namespace {

namespace fs = std::filesystem;

constexpr int kSettle = 400; // ms

/// Two studies and single runs, some annotated, one broken, one in the trash.
void makeLibrary(const fs::path& library)
{
    engine::TrainConfig config;
    config.model.path = "/models/MiniLM-L6";
    config.task.preset = "sst2";
    sample::writeStudy(library, config, {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7});
    for (const double lambda : {0.0, 0.4, 0.7}) {
        const fs::path run = engine::runsFolder(library) / sample::runName(lambda, 42);
        fs::create_directories(run / "checkpoints" / "step-95");
        std::ofstream(run / "checkpoints" / "step-95" / "state.safetensors")
            << std::string(static_cast<std::size_t>(2'000'000 + lambda * 1e6), 'x');
    }
    const fs::path best = engine::runsFolder(library) / sample::runName(0.4, 42);
    ui::patchAnnotations(best, {QStringList{"baseline", "for the talk"},
                                QStringLiteral("the one that the report shows\ncompare with λ = 0"),
                                true,
                                {}});
    ui::patchAnnotations(engine::runsFolder(library) / sample::runName(0.1, 42),
                         {QStringList{"second look"}, QStringLiteral("loss jumps at step 40"), {}, {}});
    ui::patchAnnotations(engine::runsFolder(library) / sample::runName(0.7, 42), {{}, {}, {}, true});
    config.study.axes.clear();
    for (const char* name : {"20261120-090000-minilm-lora-0001", "20261121-090000-minilm-lora-0002"}) {
        auto writer = engine::RunWriter::create(library, name, config, "λ 0.6 · seed 42", "", "{}");
        for (const engine::Event& event : sample::runEvents(name, 0.6)) {
            if (!std::holds_alternative<engine::RunFinished>(event.body))
                writer.append(event);
        }
    }
    fs::create_directories(engine::runsFolder(library) / "20261119-080000-half-written-0003");
    fs::create_directories(library / "trash" / "runs" / "20261101-080000-deleted-0004");
}

class Demo {
public:
    Demo(const QDir& out, const fs::path& library) : m_out(out), m_page(&m_session, library)
    {
        m_page.reload();
        m_page.show();
        demo::wait(3 * kSettle);
    }

    void run()
    {
        demo::forEachLook(m_theme, demo::kWindowSizes, [this](const QSize& size, const QString& look) {
            m_look = look;
            m_page.resize(size);
            flat();
            grouped();
            dialogs();
        });
    }

private:
    QTreeView* table() const { return m_page.table(); }
    void shoot(const char* name, QWidget* widget)
    {
        demo::wait(kSettle);
        demo::save(*widget, m_out, QString::fromLatin1(name) + '-' + m_look);
    }
    void flat()
    {
        m_page.setGrouped(false);
        table()->setCurrentIndex(table()->model()->index(0, 0));
        shoot("runs-flat", &m_page);
        m_page.filterEdit()->setText(QStringLiteral("tag:nothing"));
        shoot("runs-none", &m_page);
        m_page.filterEdit()->clear();
    }
    void grouped()
    {
        m_page.setGrouped(true);
        table()->setCurrentIndex(table()->model()->index(0, 0));
        shoot("runs-grouped", &m_page);
        QMenu* menu = m_page.findChild<QToolButton*>(QStringLiteral("moreActions"))->menu();
        menu->ensurePolished();
        menu->resize(menu->sizeHint());
        shoot("runs-menu", menu);
    }
    void dialogs()
    {
        for (const char* name : {"editTags", "editNote", "cleanUp"}) {
            m_page.findChild<QAction*>(QString::fromLatin1(name))->trigger();
            demo::wait(kSettle);
            for (auto* dialog : m_page.findChildren<QDialog*>()) {
                shoot(name, dialog);
                dialog->close();
            }
            demo::wait(kSettle);
        }
    }

    QDir m_out;
    QString m_look;
    ui::Theme m_theme;
    FakeSession m_session;
    ui::RunsPage m_page;
};

} // namespace

int main(int argc, char** argv)
{
    demo::useNoDisplay();
    const QApplication application(argc, argv);
    const QTemporaryDir library;
    makeLibrary(ui::toPath(library.path()));
    Demo(demo::outFolder(), ui::toPath(library.path())).run();
    return 0;
}
