// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_session.h"
#include "gap_meter.h"
#include "slow_events.h"

#include "runs/filter_edit.h"
#include "runs/runs_model.h"
#include "runs/runs_page.h"
#include "theme/theme.h"
#include "widgets/format.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTreeView>

/// How long the GUI thread is ever away from its event loop while a person opens, filters, sorts and groups the runs of
/// a large library: first from the folders alone, then with the index of the start before.
///     bench_library [--runs N] [--slow MS]     QT_QPA_PLATFORM=offscreen without a display
/// Exit  0 no gap was over 50 ms (below 1,000 runs: it ran), 1 some were, 2 it did not run.
namespace {

constexpr int kRuns = 5000;
constexpr int kJudgedFrom = 1000; // runs
constexpr int kSettle = 250;      // ms after each act
constexpr int kPatience = 300000; // ms
constexpr int kDidNotRun = 2;

namespace fs = std::filesystem;

QJsonObject readObject(const fs::path& path)
{
    QFile file(ui::toQString(path));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void writeObject(const fs::path& path, const QJsonObject& object)
{
    QFile file(ui::toQString(path));
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(object).toJson());
}

/// Folders as trained runs leave them; one in five belongs to no study.
void makeLibrary(const fs::path& library, int count)
{
    sample::writeStudy(library / "pattern", {}, {0.4});
    const fs::path pattern = engine::runsFolder(library / "pattern") / sample::runName(0.4, 42);
    QJsonObject config = readObject(pattern / "config.json"), summary = readObject(pattern / "summary.json");
    const QStringList methods{"lora", "series", "ia3", "head"}, models{"MiniLM-L6", "roberta-base", "SmolLM2-135M"};
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("20261124-%1-made-%2").arg(100000 + i).arg(i, 4, 16, QLatin1Char('0'));
        const fs::path folder = engine::runsFolder(library) / name.toStdString();
        fs::create_directories(folder);
        const QString study = i % 5 ? QStringLiteral("20261124-100000-study-%1").arg(i / 40) : QString();
        const QString label = QStringLiteral("λ %1 · seed %2").arg((i % 8) / 10.0).arg(i % 5);
        config["run"] = QJsonObject{{"name", name}, {"label", label}, {"study", study}};
        for (const auto& [key, value] : {std::pair<const char*, QJsonValue>{"name", name},
                                         {"label", label},
                                         {"study", study},
                                         {"lambda", (i % 8) / 10.0},
                                         {"seed", i % 5},
                                         {"method", methods[i % methods.size()]},
                                         {"model", models[i % models.size()]},
                                         {"best_primary", 0.5 + (i * 37 % 400) / 1000.0},
                                         {"last_loss", 0.1 + (i * 53 % 900) / 1000.0},
                                         {"started_at", QStringLiteral("2026-%1-%2T10:15:00Z")
                                                            .arg(1 + i % 11, 2, 10, QLatin1Char('0'))
                                                            .arg(1 + i % 28, 2, 10, QLatin1Char('0'))}})
            summary[QLatin1String(key)] = value;
        writeObject(folder / "config.json", config);
        writeObject(folder / "summary.json", summary);
        fs::copy_file(pattern / "events.jsonl", folder / "events.jsonl");
    }
}

class Bench {
public:
    Bench(const fs::path& library, int count, SlowEvents& events) : m_library(library), m_count(count), m_events(events)
    {
    }

    int run()
    {
        QTextStream(stdout) << "longest gap of the GUI thread (its processor time), by what was done\n";
        open("opened from the folders");
        m_page.reset();
        open("opened with the index");
        ui::FilterEdit* filter = m_page->filterEdit();
        const QString typed = QStringLiteral("lambda>0.3 method:lora");
        for (qsizetype length = 1; length <= typed.size(); ++length)
            act(
                "filtered, key by key", [&] { filter->setText(typed.left(length)); }, 30);
        act("filter cleared", [&] { filter->clear(); });
        for (const int column :
             {ui::RunsModel::Lambda, ui::RunsModel::Best, ui::RunsModel::Model, ui::RunsModel::Started})
            act("sorted", [&] { m_page->table()->sortByColumn(column, Qt::AscendingOrder); });
        act("grouped", [&] { m_page->setGrouped(true); });
        act("sorted in groups", [&] { m_page->table()->sortByColumn(ui::RunsModel::Best, Qt::DescendingOrder); });
        act("filtered in groups", [&] { filter->setText(QStringLiteral("model:roberta")); });
        act("filter cleared", [&] { filter->clear(); });
        act("scrolled to the end", [&] { m_page->table()->scrollToBottom(); });
        act("flat again", [&] { m_page->setGrouped(false); });
        act("all selected", [&] { m_page->table()->selectAll(); });
        act(
            "read again, with all selected", [&] { m_page->reload(); }, 2000);
        return finish();
    }

private:
    void open(const char* name)
    {
        QElapsedTimer clock;
        clock.start();
        qint64 first = -1;
        act(
            name,
            [&] {
                m_page = std::make_unique<ui::RunsPage>(&m_session, m_library);
                m_page->resize(1600, 1000);
                m_page->show();
                m_page->reload();
            },
            0,
            [&] {
                if (!m_page)
                    return false;
                if (first < 0 && m_page->model()->rowCount() > 0)
                    first = clock.elapsed();
                return m_page->model()->rowCount() == m_count && m_page->model()->row(m_count - 1).bytes > 0;
            });
        QTextStream(stdout) << QStringLiteral("    first rows after %1 ms, all %2 after %3 ms\n")
                                   .arg(first)
                                   .arg(m_page->model()->rowCount())
                                   .arg(clock.elapsed());
    }

    template<class Act>
    void act(const char* name, Act action, int settle = kSettle, const std::function<bool()>& done = {})
    {
        GapMeter meter;
        meter.start();
        QTimer::singleShot(2 * GapMeter::kPeriod, &m_session, action);
        if (done)
            m_ran = QTest::qWaitFor(done, kPatience) && m_ran;
        QTest::qWait(settle + 4 * GapMeter::kPeriod);
        meter.stop();
        m_longest = std::max(m_longest, meter.longest());
        m_work = std::max(m_work, meter.longestWork());
        const bool again = m_last == QLatin1String(name);
        m_last = QLatin1String(name);
        if (!again || meter.longest() > GapMeter::kAim / 2)
            QTextStream(stdout) << QStringLiteral("%1 ms (%2 ms)  %3\n")
                                       .arg(meter.longest(), 6, 'f', 1)
                                       .arg(meter.longestWork(), 5, 'f', 1)
                                       .arg(again ? QLatin1String("… again") : m_last);
    }

    int finish()
    {
        QTextStream(stdout) << QStringLiteral("longest gap %1 ms (%2 ms of processor); at most %3 ms is the aim\n")
                                   .arg(m_longest, 0, 'f', 1)
                                   .arg(m_work, 0, 'f', 1)
                                   .arg(GapMeter::kAim)
                            << m_events.report();
        if (!m_ran)
            return kDidNotRun;
        return m_longest <= GapMeter::kAim || m_count < kJudgedFrom ? 0 : 1;
    }

    const fs::path& m_library;
    int m_count;
    SlowEvents& m_events;
    ui::Theme m_theme;
    FakeSession m_session;
    std::unique_ptr<ui::RunsPage> m_page;
    QLatin1String m_last;
    double m_longest = 0, m_work = 0;
    bool m_ran = true;
};

} // namespace

int main(int argc, char** argv)
{
    SlowEvents application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption runs(QStringLiteral("runs"), QStringLiteral("How many."), QStringLiteral("N"),
                                  QString::number(kRuns));
    const QCommandLineOption slow(QStringLiteral("slow"), QStringLiteral("Name events that take longer."),
                                  QStringLiteral("MS"), QStringLiteral("20"));
    parser.addOptions({runs, slow});
    parser.process(application);
    application.setThreshold(parser.value(slow).toDouble());
    const QTemporaryDir folder;
    const fs::path library = ui::toPath(folder.path());
    const int count = parser.value(runs).toInt();
    makeLibrary(library, count);
    return Bench(library, count, application).run();
}
