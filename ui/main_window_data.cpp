// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "config/config_model.h"
#include "data/data_page.h"
#include "train/train_page.h"
#include "widgets/format.h"

#include <QTabWidget>

#include <algorithm>

/// The Data page in the window: what it finds goes into the form of the Train page.
namespace ui {

namespace {

constexpr double kSplitShare = 0.2;

/// "svamp", "svamp_2" … where the first is taken.
std::string freeName(const std::string& wanted, const std::vector<engine::TestSet>& taken)
{
    std::string name = wanted;
    const auto isTaken = [&](const engine::TestSet& set) { return set.name == name; };
    for (int number = 2; std::any_of(taken.begin(), taken.end(), isTaken); ++number)
        name = wanted + "_" + std::to_string(number);
    return name;
}

} // namespace

void MainWindow::buildDataPage()
{
    if (!m_context.data)
        return;
    m_data = new DataPage({m_context.data, m_context.theme, m_context.settings, m_context.models}, this);
    m_pages->addTab(m_data, tr("Data"));
    connect(m_data, &DataPage::trainWanted, this, &MainWindow::useTask);
    connect(m_data, &DataPage::testWanted, this, &MainWindow::addTestSet);
}

void MainWindow::showData(const std::filesystem::path& path)
{
    m_pages->setCurrentWidget(m_data);
    m_data->openPath(path);
}

void MainWindow::useTask(const engine::TaskConfig& task)
{
    engine::TrainConfig config = m_train->model()->config();
    const engine::TaskConfig before = config.task;
    config.task = task;
    config.task.limit = before.limit;
    config.task.evalLimit = before.evalLimit;
    if (task.validation.empty())
        config.task.validationFraction = before.validationFraction.value_or(kSplitShare);
    const QString name = toQString(task.train.filename());
    m_train->model()->replace(config, tr("Train on %1").arg(name));
    m_pages->setCurrentWidget(m_train);
}

void MainWindow::addTestSet(const engine::TestSet& set)
{
    std::vector<engine::TestSet> sets = m_train->model()->config().task.test;
    engine::TestSet added = set;
    added.name = freeName(set.name, sets);
    sets.push_back(added);
    m_train->model()->set("task.test", sets);
    m_pages->setCurrentWidget(m_train);
}

} // namespace ui
