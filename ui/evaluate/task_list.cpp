// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluate/task_list.h"

#include "engine/presets.h"
#include "evaluate/arm_names.h"
#include "evaluate/results_model.h"
#include "translation/engine_texts.h"
#include "widgets/dialogs.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace ui {

namespace {

using engine::ScoringKind;

constexpr int kScoringColumns = 15; // characters

/// "svamp", "mnli_mismatched", "mine".
std::string nameFor(const engine::TaskConfig& task)
{
    const std::string file = task.validation.stem().string();
    if (task.preset.empty())
        return taskName(file);
    return taskName(file.find("mismatched") == std::string::npos ? task.preset : task.preset + "_mismatched");
}

QString titleOf(const engine::TaskConfig& task)
{
    if (!task.train.empty() && task.validation == task.train) { // a result that says little
        engine::TaskConfig heldOut = task;
        heldOut.train.clear();
        return TaskList::tr("%1, on its training file").arg(titleOf(heldOut));
    }
    const engine::TaskPreset* preset = engine::findTaskPreset(task.preset);
    if (!preset)
        return toQString(task.validation.stem());
    const QString title = engineText(preset->title);
    return nameFor(task) == taskName(preset->id) ? title : TaskList::tr("%1, mismatched").arg(title);
}

constexpr int kHidden = -1; // among the scorings: predictions alone

bool isGlue(const engine::TaskConfig& task)
{
    const engine::TaskPreset* preset = engine::findTaskPreset(task.preset);
    return preset && preset->group == engine::TaskGroup::Glue;
}

/// GLUE keeps the labels of its test sets to itself.
bool hasHiddenLabels(const engine::TaskConfig& task)
{
    const std::string file = task.validation.stem().string();
    return isGlue(task) && (file.starts_with("test") || file.find("diagnostic") != std::string::npos);
}

/// Scorings that a task can have, the fitting one first.
std::vector<ScoringKind> scoringsFor(const engine::TaskConfig& task)
{
    if (task.kind != engine::TaskKind::CausalLm)
        return {ScoringKind::Auto};
    return {ScoringKind::Auto, ScoringKind::Generation, ScoringKind::Likelihood, ScoringKind::Loss};
}

/// The file of a set that models are judged on: held out, labelled if there is one; else what there is.
std::filesystem::path judgedOn(const FoundData::Set& set)
{
    const engine::JudgedFile judged = engine::judgedFile(set.task);
    if (!judged.file.empty() && judged.split != "train")
        return judged.file;
    for (const char* split : {"validation", "test"})
        if (const auto file = set.set.files.find(split); file != set.set.files.end())
            return file->second;
    return judged.file.empty() && !set.set.files.empty() ? set.set.files.begin()->second : judged.file;
}

/// The files of a set by what they are, for choosing.
std::vector<std::pair<QString, std::filesystem::path>> filesOf(const FoundData::Set& set)
{
    std::vector<std::pair<QString, std::filesystem::path>> files;
    for (const auto& [split, file] : set.set.files)
        files.emplace_back(QStringLiteral("%1: %2").arg(QString::fromStdString(split), toQString(file.filename())),
                           file);
    return files;
}

} // namespace

class TaskList::Row : public QWidget {
public:
    using Files = std::vector<std::pair<QString, std::filesystem::path>>;

    Row(const engine::TaskConfig& shown, const Files& files, QWidget* parent)
        : QWidget(parent), task(shown), scoring(new QComboBox(this)), file(new QComboBox(this)),
          remove(new QToolButton(this)), m_title(new ElidedLabel(this)), m_path(new ElidedLabel(this, Qt::ElideLeft))
    {
        m_path->setProperty("role", "muted");
        scoring->setObjectName(QStringLiteral("taskScoring"));
        scoring->setToolTip(TaskList::tr("How an answer is scored"));
        scoring->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        scoring->setMinimumContentsLength(kScoringColumns);
        for (const ScoringKind kind : scoringsFor(shown))
            scoring->addItem(scoringWords(kind), static_cast<int>(kind));
        if (isGlue(shown))
            scoring->addItem(TaskList::tr("labels are hidden"), kHidden);
        scoring->setEnabled(scoring->count() > 1);
        file->setObjectName(QStringLiteral("taskFile"));
        file->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const auto& [name, path] : files)
            file->addItem(name, toQString(path));
        file->setCurrentIndex(file->findData(toQString(shown.validation)));
        file->setVisible(file->count() > 1);
        m_path->setVisible(file->count() < 2);
        setLineIcon(remove, QStringLiteral("remove"));
        remove->setObjectName(QStringLiteral("removeTask"));
        layOut();
        follow();
    }
    /// Evaluates on the file that is chosen now.
    void takeFile()
    {
        task.validation = toPath(file->currentData().toString());
        follow();
    }
    [[nodiscard]] bool hidden() const { return scoring->currentData().toInt() == kHidden; }

    engine::TaskConfig task;
    QComboBox *scoring, *file;
    QToolButton* remove;

private:
    void layOut()
    {
        auto* layout = new QGridLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setHorizontalSpacing(4);
        layout->setVerticalSpacing(2);
        layout->addWidget(m_title, 0, 0);
        layout->addWidget(scoring, 0, 1);
        layout->addWidget(remove, 0, 2);
        layout->addWidget(m_path, 1, 0, 1, 3);
        layout->addWidget(file, 1, 0, 1, 2);
        layout->setColumnStretch(0, 1);
    }
    void follow()
    {
        const QString title = titleOf(task);
        m_title->setFullText(title);
        m_path->setFullText(formatPath(task.validation));
        scoring->setAccessibleName(TaskList::tr("Scoring of %1").arg(title));
        file->setAccessibleName(TaskList::tr("File of %1").arg(title));
        file->setToolTip(toQString(task.validation));
        remove->setToolTip(TaskList::tr("Remove %1").arg(title));
        remove->setAccessibleName(remove->toolTip());
        if (isGlue(task))
            scoring->setCurrentIndex(hasHiddenLabels(task) ? scoring->findData(kHidden) : 0);
    }

    ElidedLabel *m_title, *m_path;
};

TaskList::TaskList(DataSource* source, QWidget* parent)
    : QWidget(parent), m_source(source), m_rows(new QVBoxLayout), m_file(new QToolButton(this)),
      m_folder(new QToolButton(this)), m_state(new QLabel(this))
{
    setObjectName(QStringLiteral("taskList"));
    const auto button = [this](QToolButton* tool, const char* name, const QString& text, const QString& tip) {
        tool->setObjectName(QString::fromLatin1(name));
        tool->setText(text);
        tool->setToolTip(tip);
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        setLineIcon(tool, QStringLiteral("add"));
    };
    button(m_file, "addTask", tr("Add d&ata…"), tr("A data file; what it is is recognised"));
    button(m_folder, "addTaskFolder", tr("Add a f&older…"), tr("All known data sets in a folder"));
    m_state->setObjectName(QStringLiteral("taskState"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setProperty("role", "muted");
    m_state->hide();
    m_rows->setSpacing(6);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_file);
    buttons->addWidget(m_folder);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_rows);
    layout->addWidget(m_state);
    layout->addLayout(buttons);
    connect(m_source, &DataSource::recognised, this, &TaskList::takeFound);
    connect(m_file, &QToolButton::clicked, this, [this] { choose(false); });
    connect(m_folder, &QToolButton::clicked, this, [this] { choose(true); });
}

void TaskList::choose(bool folder)
{
    dialogs::FileRequest request;
    request.title = folder ? tr("Folder with data") : tr("Data file");
    if (!folder)
        request.filter = tr("Data (*.tsv *.csv *.json *.jsonl *.parquet *.txt);;All files (*)");
    dialogs::chooseFile(this, request, [this](const QString& path) { addPath(toPath(path)); });
}

void TaskList::addPath(const std::filesystem::path& path)
{
    m_waiting.push_back(path);
    if (m_waiting.size() == 1)
        askNext();
}

void TaskList::askNext()
{
    setRole(m_state, "muted");
    m_state->setText(tr("Looking at %1…").arg(formatPath(m_waiting.front())));
    m_state->show();
    emit edited();
    m_source->recognise(m_waiting.front());
}

void TaskList::takeFound(const FoundData& found)
{
    if (m_waiting.empty())
        return;
    m_waiting.pop_front();
    m_state->hide();
    if (found.error || found.sets.empty()) {
        setRole(m_state, "error");
        m_state->setText(found.error ? tr("%1: %2").arg(formatPath(found.path), found.error->message)
                                     : tr("No data file was found in %1").arg(formatPath(found.path)));
        m_state->show();
    }
    for (const FoundData::Set& set : found.sets) {
        engine::TaskConfig task = set.task;
        task.validation = judgedOn(set);
        addRow(task, filesOf(set));
        if (const auto other = set.set.files.find("validation_mismatched"); other != set.set.files.end()) {
            task.validation = other->second; // MNLI is judged on both
            addRow(task, filesOf(set));
        }
    }
    emit edited();
    if (!m_waiting.empty())
        askNext();
}

void TaskList::addTask(const engine::TaskConfig& task)
{
    addRow(task, {});
}

void TaskList::addRow(const engine::TaskConfig& task, const Files& files)
{
    const auto all = rows();
    if (std::any_of(all.begin(), all.end(), [&task](const Row* row) {
            return row->task.validation == task.validation && row->task.preset == task.preset;
        }))
        return;
    auto* row = new Row(task, files, this);
    m_rows->addWidget(row);
    connect(row->file, &QComboBox::activated, this, [this, row] {
        row->takeFile();
        emit edited();
    });
    connect(row->scoring, &QComboBox::activated, this, &TaskList::edited);
    connect(row->remove, &QToolButton::clicked, this, [this, row] {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
        emit edited();
    });
    emit edited();
}

std::vector<TaskList::Row*> TaskList::rows() const
{
    std::vector<Row*> rows;
    for (int i = 0; i < m_rows->count(); ++i)
        rows.push_back(static_cast<Row*>(m_rows->itemAt(i)->widget()));
    return rows;
}

std::vector<engine::EvaluationTask> TaskList::tasks() const
{
    std::vector<engine::EvaluationTask> tasks;
    std::set<std::string> taken;
    for (const Row* row : rows()) {
        engine::EvaluationTask& task = tasks.emplace_back();
        const std::string wanted = nameFor(row->task);
        task.name = wanted;
        for (int number = 2; !taken.insert(task.name).second; ++number)
            task.name = wanted + "_" + std::to_string(number);
        task.task = row->task;
        task.hidden = row->hidden();
        task.scoring = task.hidden ? ScoringKind::Auto : static_cast<ScoringKind>(row->scoring->currentData().toInt());
    }
    return tasks;
}

} // namespace ui
