// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_group.h"
#include "charts/run_selection.h"
#include "compare/compare_charts.h"
#include "compare/compare_page.h"
#include "compare/compare_table.h"
#include "compare/compare_tables.h"
#include "compare/verdict_panel.h"
#include "fake_session.h"
#include "sample_study.h"
#include "theme/theme.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

/// A Compare page over a library of its own.
struct CompareFixture {
    QTemporaryDir dir;
    ui::Theme theme;
    FakeSession session;
    std::filesystem::path library = ui::toPath(dir.path());
    std::unique_ptr<ui::ComparePage> page;

    void open()
    {
        page = std::make_unique<ui::ComparePage>(ui::ComparePage::Context{&session, &theme, library});
        page->resize(1600, 1000);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    /// Opens a study and waits until all is read and computed, the bootstrap too.
    void openStudy(const engine::TrainConfig& config)
    {
        const auto study = sample::writeGrid(library, config);
        open();
        page->showStudy(study);
        settle();
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->figures(), 60'000); }
    template<class Widget>
    Widget* child(const char* name) const
    {
        auto* widget = page->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no widget named %s", name);
        return widget;
    }
    [[nodiscard]] QAbstractItemModel* table() const { return page->tables()->runs()->model(); }
    [[nodiscard]] QString cell(int row, int column) const { return table()->index(row, column).data().toString(); }
    [[nodiscard]] QString runAt(int row) const
    {
        return table()->index(row, 0).data(ui::CompareTable::kRunRole).toString();
    }
};
