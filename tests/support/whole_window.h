// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_group.h"
#include "compare/compare_page.h"
#include "data/data_page.h"
#include "evaluate/evaluate_page.h"
#include "fake_data_source.h"
#include "fake_evaluation.h"
#include "fake_lab.h"
#include "fake_toy_source.h"
#include "runs/runs_model.h"
#include "runs/runs_page.h"
#include "sample_study.h"
#include "train/train_page.h"
#include "window_fixture.h"

#include <QTabWidget>

#include <algorithm>
#include <functional>

/// The window with every page it has, each filled: a finished study in the library, a training under way, a data set
/// recognised, an evaluation open. For tests that walk over all of it.
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
        f.context.lessons = SIBO_SOURCE_DIR "/resources/lessons";
        engine::TrainConfig& form = f.preset();
        form.task.preset = "sst2";
        form.study.axes = sample::gridConfig({0, 0.4, 0.6}, 2).study.axes;
        const auto study = sample::writeGrid(f.library, sample::gridConfig({0, 0.2, 0.4}, 3));
        f.open();
        QTRY_COMPARE(f.window->runsPage()->model()->runs().size(), std::size_t(9));
        fillData();
        fillEvaluation();
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
    /// A page, or a tab inside one.
    struct Place {
        int page = 0;
        QTabWidget* tabs = nullptr;
        int tab = 0;
        QString name;
    };
    [[nodiscard]] QVector<Place> places() const
    {
        QVector<Place> all;
        QTabWidget* pages = f.window->pages();
        for (int page = 0; page < pages->count(); ++page) {
            const auto inner = pages->widget(page)->findChildren<QTabWidget*>();
            if (inner.isEmpty())
                all.push_back({page, nullptr, 0, pages->tabText(page)});
            for (QTabWidget* tabs : inner) {
                for (int tab = 0; tab < tabs->count(); ++tab)
                    all.push_back({page, tabs, tab, pages->tabText(page) + QStringLiteral(", ") + tabs->tabText(tab)});
            }
        }
        return all;
    }
    [[nodiscard]] QWidget* show(const Place& place) const
    {
        f.window->pages()->setCurrentIndex(place.page);
        if (place.tabs)
            place.tabs->setCurrentIndex(place.tab);
        settle();
        return f.window->pages()->currentWidget();
    }
    void eachPlace(const std::function<void(QWidget* page, const QString& name)>& visit) const
    {
        for (const Place& place : places())
            visit(show(place), place.name);
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
};
