// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "charts/chart_group.h"
#include "compare/compare_charts.h"
#include "compare/compare_page.h"
#include "data/data_page.h"
#include "data/report_view.h"
#include "engine/error.h"
#include "evaluate/evaluate_page.h"
#include "help/help_guide.h"
#include "help/tour.h"
#include "lab/lab_page.h"
#include "learn/learn_page.h"
#include "learn/lesson_player.h"
#include "learn/lesson_stage.h"
#include "runs/runs_page.h"
#include "train/run_log.h"
#include "train/run_view.h"
#include "train/train_page.h"
#include "widgets/format.h"

#include <QApplication>
#include <QDir>
#include <QTabWidget>
#include <QTextStream>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace {

constexpr int kSettleAtStart = 4000; // ms: the start check reads the data
constexpr int kSettle = 700;         // ms: layout and the charts' clock

const QSize kSizes[] = {{1600, 1000}, {1280, 720}};

} // namespace

Screenshots::Screenshots(ui::MainWindow* window, ui::Theme* theme, const Request& request, QObject* parent)
    : QObject(parent), m_window(window), m_theme(theme), m_request(request)
{
    plan();
}

void Screenshots::plan()
{
    for (const ui::ThemeChoice theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        for (const QSize& size : kSizes) {
            const QString suffix =
                QStringLiteral("-%1-%2x%3.png")
                    .arg(theme == ui::ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                    .arg(size.width())
                    .arg(size.height());
            const auto add = [&](const char* name, std::function<void()> prepare) {
                m_shots.push_back({QString::fromLatin1(name) + suffix, size, theme, std::move(prepare)});
            };
            add("train", [this] {
                m_window->guide()->closeGlossary();
                m_window->pages()->setCurrentWidget(m_window->trainPage());
                ui::RunView* view = m_window->trainPage()->view();
                view->tabs()->setCurrentWidget(view->log());
            });
            add("check", [this] { m_window->trainPage()->view()->tabs()->setCurrentIndex(0); });
            add("runs", [this] {
                m_window->pages()->setCurrentWidget(m_window->runsPage());
                m_window->runsPage()->setGrouped(true);
                QTreeView* table = m_window->runsPage()->table();
                const QModelIndex run = table->model()->index(0, 0, table->model()->index(0, 0));
                table->selectionModel()->select(run, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            });
            addCompare(add);
            addData(add);
            addHelp(add);
            addLab(add);
            addLearn(add);
            if (!m_request.run.empty())
                add("opened", [this] { m_window->openFolder(m_request.run); });
        }
    }
}

void Screenshots::addCompare(const Adder& add)
{
    const std::pair<const char*, int> kTabs[] = {
        {"compare", 0}, {"compare-differences", 1}, {"compare-multiples", 2}, {"compare-relations", 3}};
    for (const auto& [name, tab] : kTabs) {
        add(name, [this, tab = tab] {
            m_window->pages()->setCurrentWidget(m_window->comparePage());
            m_window->comparePage()->charts()->tabs()->setCurrentIndex(tab);
        });
    }
}

void Screenshots::addHelp(const Adder& add)
{
    add("tour", [this] {
        m_window->guide()->startTour();
        m_window->guide()->tour()->next();
    });
    add("glossary", [this] {
        m_window->guide()->tour()->leave();
        m_window->guide()->openGlossary(QUrl(QStringLiteral("glossary:over-smoothing")));
    });
}

void Screenshots::addData(const Adder& add)
{
    const std::pair<const char*, int> kDataTabs[] = {{"data", 0}, {"data-rows", 1}, {"data-samples", 2}};
    for (const auto& [name, tab] : kDataTabs) {
        add(name, [this, tab = tab] {
            m_window->pages()->setCurrentWidget(m_window->dataPage());
            m_window->dataPage()->report()->tabs()->setCurrentIndex(tab);
        });
    }
    const std::pair<const char*, int> kEvaluationTabs[] = {{"evaluate", 0}, {"evaluate-predictions", 1}};
    for (const auto& [name, tab] : kEvaluationTabs) {
        add(name, [this, tab = tab] {
            m_window->pages()->setCurrentWidget(m_window->evaluatePage());
            m_window->evaluatePage()->tabs()->setCurrentIndex(tab);
        });
    }
}

void Screenshots::addLab(const Adder& add)
{
    const std::pair<const char*, int> kTabs[] = {
        {"lab-probe", 0}, {"lab-lambda", 1}, {"lab-playground", 2}, {"lab-steps", 3}, {"lab-toy", 4}};
    for (const auto& [name, tab] : kTabs) {
        add(name, [this, tab = tab] {
            m_window->pages()->setCurrentWidget(m_window->labPage());
            m_window->labPage()->setCurrentIndex(tab);
        });
    }
}

void Screenshots::addLearn(const Adder& add)
{
    if (!m_window->learnPage())
        return;
    const auto show = [this](int page) {
        ui::LearnPage* learn = m_window->learnPage();
        m_window->pages()->setCurrentWidget(learn);
        if (page < 0) {
            learn->showList();
            return;
        }
        learn->play(0);
        learn->player()->showPage(page);
        learn->player()->stage()->moveToEnd();
    };
    add("learn", [show] { show(-1); });
    add("learn-page", [show] { show(0); });
    add("learn-run", [show] { show(1); });
}

void Screenshots::start()
{
    QDir().mkpath(ui::toQString(m_request.folder));
    showRun();
    if (!m_request.data.empty())
        m_window->dataPage()->openPath(m_request.data);
    if (!m_request.evaluation.empty())
        m_window->evaluatePage()->openEvaluation(m_request.evaluation);
    QTimer::singleShot(kSettleAtStart, this, &Screenshots::prepareNext);
}

void Screenshots::showRun()
{
    if (m_request.run.empty())
        return;
    try {
        m_window->trainPage()->showRecorded(ui::readRunOrStudy(m_request.run));
        m_window->comparePage()->showFolders({m_request.run});
    } catch (const engine::EngineError& error) {
        QTextStream(stderr) << QString::fromStdString(engine::describe(error)) << Qt::endl;
        m_failed = true;
    }
}

void Screenshots::prepareNext()
{
    if (m_next == m_shots.size()) {
        QApplication::exit(m_failed ? 1 : 0);
        return;
    }
    const Shot& shot = m_shots[m_next];
    m_theme->setChoice(shot.theme);
    m_window->resize(shot.size);
    shot.prepare();
    QTimer::singleShot(kSettle, this, &Screenshots::take);
}

bool Screenshots::isSettled() const
{
    const auto groups = m_window->findChildren<ui::ChartGroup*>();
    const auto isPending = [](const ui::ChartGroup* group) { return group->isRepaintPending(); };
    const QWidget* page = m_window->pages()->currentWidget();
    const ui::ComparePage* compare = m_window->comparePage();
    const ui::DataPage* data = m_window->dataPage();
    return (page != compare || compare->isSettled()) && (page != data || data->isSettled()) &&
           std::none_of(groups.begin(), groups.end(), isPending);
}

void Screenshots::take()
{
    if (!isSettled()) {
        QTimer::singleShot(kSettle / 10, this, &Screenshots::take);
        return;
    }
    const QString path = QDir(ui::toQString(m_request.folder)).filePath(m_shots[m_next].name);
    if (!m_window->grab().save(path)) {
        QTextStream(stderr) << tr("%1 could not be written").arg(path) << Qt::endl;
        m_failed = true;
    }
    ++m_next;
    prepareNext();
}
