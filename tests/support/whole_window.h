// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_group.h"
#include "compare/compare_page.h"
#include "data/data_page.h"
#include "evaluate/arm_list.h"
#include "evaluate/evaluate_page.h"
#include "fake_data_source.h"
#include "fake_evaluation.h"
#include "fake_lab.h"
#include "fake_toy_source.h"
#include "lab/lab_page.h"
#include "lab/lambda_slider.h"
#include "lab/lambda_view.h"
#include "lab/playground_view.h"
#include "lab/probe_arms.h"
#include "lab/probe_view.h"
#include "lab/toy/toy_view.h"
#include "learn/learn_page.h"
#include "named_child.h"
#include "runs/runs_model.h"
#include "runs/runs_page.h"
#include "sample_study.h"
#include "train/train_page.h"
#include "window_fixture.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>
#include <functional>

/// Something that can be looked at by itself.
struct Place {
    QString name;
    std::function<QWidget*()> show;   ///< brings it on the screen, settled; null: it cannot be shown
    std::function<void()> leave = {}; ///< for what would stand before the next place
};

/// A place for each tab of a widget, and for each tab of the tabs in it; without tabs the widget itself. `show` is what
/// brings the widget, which the visitor gets whole.
inline void addTabPlaces(QVector<Place>& all, QWidget* widget, const Place& whole)
{
    QList<QTabWidget*> inside;
    if (auto* own = qobject_cast<QTabWidget*>(widget)) {
        inside = {own};
    } else {
        for (auto* tabs : widget->findChildren<QTabWidget*>()) {
            QWidget* up = tabs->parentWidget();
            while (up != widget && !qobject_cast<QTabWidget*>(up))
                up = up->parentWidget();
            if (up == widget) // else it is in a tab of another one
                inside += tabs;
        }
    }
    if (inside.isEmpty())
        all.push_back(whole);
    for (QTabWidget* tabs : inside) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            const auto show = [shown = whole.show, tabs, tab] {
                tabs->setCurrentIndex(tab);
                return shown();
            };
            QString title = tabs->tabText(tab);
            addTabPlaces(all, tabs->widget(tab),
                         {whole.name + QStringLiteral(", ") + title.remove(QLatin1Char('&')), show, whole.leave});
        }
    }
}

/// The window with every page it has, each filled: a finished study in the library, a training under way, a data set
/// recognised, an evaluation open, a Lab that has answered, the shipped lessons. For tests that walk over all of it.
struct WholeWindow {
    FakeDataSource data, evaluationData;
    FakeEvaluation evaluation;
    FakeLab lab;
    FakeToySource toy;
    WindowFixture f; // last: the window goes first

    void open()
    {
        f.context.data = &data;
        f.context.evaluation = &evaluation;
        f.context.evaluationData = &evaluationData;
        f.context.lab = &lab;
        f.context.toy = &toy;
        f.context.models = QStringList{QStringLiteral("/models/MiniLM-L6")};
        f.context.lessons = SIBO_SOURCE_DIR "/resources/lessons";
        engine::TrainConfig& form = f.preset();
        form.task.preset = "sst2";
        form.study.axes = sample::gridConfig({0, 0.4, 0.6}, 2).study.axes;
        const auto study = sample::writeGrid(f.library, sample::gridConfig({0, 0.2, 0.4}, 3));
        f.open();
        QTRY_COMPARE(f.window->runsPage()->model()->runs().size(), std::size_t(9));
        fillData();
        fillEvaluation();
        fillLab();
        QTRY_VERIFY_WITH_TIMEOUT(f.window->learnPage()->isSettled(), 60'000);
        f.window->comparePage()->showStudy(study);
        QTRY_VERIFY_WITH_TIMEOUT(f.window->comparePage()->isSettled(), 60'000);
        f.session.start(form);
        f.session.advance(60);
        settle();
    }
    /// Waits until nothing is laid out, computed or drawn any more.
    void settle() const
    {
        const auto isDrawn = [this] {
            const auto groups = f.window->findChildren<ui::ChartGroup*>();
            return std::none_of(groups.begin(), groups.end(), [](const auto* g) { return g->isRepaintPending(); });
        };
        QCoreApplication::processEvents();
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn() && f.window->comparePage()->isSettled(), 60'000);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ui::MainWindow* window() const { return f.window.get(); }
    /// Every page, tab by tab.
    [[nodiscard]] QVector<Place> places() const
    {
        QVector<Place> all;
        QTabWidget* pages = f.window->pages();
        for (int page = 0; page < pages->count(); ++page) {
            const auto show = [this, pages, page] {
                pages->setCurrentIndex(page);
                settle();
                return pages->currentWidget();
            };
            addTabPlaces(all, pages->widget(page), {pages->tabText(page), show});
        }
        return all;
    }

private:
    void fillData()
    {
        f.window->dataPage()->openPath("/data");
        data.find({sample::foundSst2()});
        data.tell();
    }
    void fillEvaluation()
    {
        f.window->evaluatePage()->openEvaluation("/library/evaluations/20261130-101500-svamp");
        evaluation.show(sample::evaluation("/library/evaluations/20261130-101500-svamp"));
        evaluation.answerReadings(60);
    }
    void fillLab()
    {
        static const std::filesystem::path kRun = "/library/runs/20261130-101500-sst2-lora-1a2b";
        ui::LabPage* page = f.window->labPage();
        lab.answersAll = true;
        f.window->pages()->setCurrentWidget(page);
        page->probe()->arms()->list()->add(kRun);
        QTRY_VERIFY(namedChild<QPushButton>(*page, "probeLesson")->isEnabled());
        page->setCurrentWidget(page->lambda());
        page->lambda()->open(kRun);
        QTRY_VERIFY(page->lambda()->slider()->isEnabled());
        page->lambda()->slider()->setLambda(0.1);
        QTRY_COMPARE(lab.sweeps.size(), std::size_t(2));
        page->setCurrentWidget(page->playground());
        page->playground()->arms()->add(kRun);
        namedChild<QPlainTextEdit>(*page, "playText")->setPlainText(QStringLiteral("Name a river."));
        namedChild<QPushButton>(*page, "playSend")->click();
        QTRY_VERIFY(!namedChild<QPlainTextEdit>(*page, "armPanel1Text")->toPlainText().isEmpty());
        page->setCurrentWidget(page->toy());
        page->toy()->run();
        for (std::size_t answers = 0; answers < toy.requests.size(); ++answers) { // h0, then its control
            toy.answer();
            f.session.tellAll();
            f.session.finish();
        }
        page->setCurrentIndex(0);
        f.window->pages()->setCurrentIndex(0);
    }
};
