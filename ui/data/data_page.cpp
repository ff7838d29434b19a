// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/data_page.h"

#include "data/file_roles.h"
#include "data/mapping_edit.h"
#include "data/report_view.h"
#include "engine/presets.h"
#include "translation/engine_texts.h"
#include "widgets/dialogs.h"
#include "widgets/elided_label.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"
#include "widgets/path_edit.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int kDelay = 250; // ms after the last change of the mapping
constexpr int kMostRecent = 10;
const QString kRecentKey = QStringLiteral("recent/data");

QString titleOf(const engine::RecognisedSet& set)
{
    if (const engine::TaskPreset* preset = engine::findTaskPreset(set.preset))
        return engineText(preset->title);
    return DataPage::tr("Data of your own");
}

/// What it is, and below it which splits, so that neither is cut in a narrow list.
QString lineOf(const engine::RecognisedSet& set)
{
    QStringList splits;
    for (const auto& [split, file] : set.files)
        splits += QString::fromStdString(split);
    const QString form = engineText(set.form);
    return titleOf(set) + (form.isEmpty() ? QString() : QStringLiteral(" · ") + form) + QLatin1Char('\n') +
           splits.join(QStringLiteral(", "));
}

/// The classes that a report counted, for showing.
QStringList classesOf(const engine::DataReport& report)
{
    QStringList classes;
    for (const engine::SplitReport& split : report.splits) {
        for (const auto& [label, count] : split.labels) {
            if (!classes.contains(QString::fromStdString(label)))
                classes += QString::fromStdString(label);
        }
    }
    return classes;
}

} // namespace

DataPage::DataPage(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_path(new PathEdit(PathEdit::Kind::File, this)),
      m_folder(new QToolButton(this)), m_stop(new QToolButton(this)), m_model(new QComboBox(this)),
      m_message(new MessageBar(this)), m_stack(new QStackedWidget(this)), m_empty(new QLabel(this)),
      m_facts(new QLabel(this)), m_sets(new QListWidget(this)), m_roles(new FileRoles(this)),
      m_mapping(new MappingEdit(this)), m_view(new ReportView(context.theme, this)), m_train(new QPushButton(this)),
      m_test(new QPushButton(this)), m_evaluate(new QPushButton(this)), m_state(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("dataPage"));
    setAcceptDrops(true);
    buildBar();
    buildSide();
    layOut();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    m_path->setRecent(m_context.settings->value(kRecentKey).toStringList());
    connect(&m_delay, &QTimer::timeout, this, &DataPage::askReport);
    connect(m_context.source, &DataSource::recognised, this, &DataPage::takeFound);
    connect(m_context.source, &DataSource::reported, this, &DataPage::takeReport);
    connect(m_path, &PathEdit::pathChosen, this, [this](const QString& path) { openPath(toPath(path)); });
    connect(m_path->findChild<QLineEdit*>(), &QLineEdit::returnPressed, this, [this] {
        const std::filesystem::path typed = toPath(m_path->path());
        if (!m_reading || typed != m_found.path) // an editable combo box tells one key twice
            openPath(typed);
    });
    connect(m_folder, &QToolButton::clicked, this, &DataPage::browseFolder);
    connect(m_stop, &QToolButton::clicked, this, &DataPage::stop);
    connect(m_model, &QComboBox::activated, this, [this] {
        m_modelChosen = true;
        askReport();
    });
    connect(m_sets, &QListWidget::currentRowChanged, this, &DataPage::chooseSet);
    const auto askSoon = [this] {
        m_report.reset(); // it says nothing of the task as it is now
        m_delay.start();
        followState();
    };
    connect(m_mapping, &MappingEdit::edited, this, askSoon);
    connect(m_roles, &FileRoles::edited, this, askSoon);
    connect(m_view, &ReportView::placeCopied, this,
            [this](const QString& place) { m_state->setFullText(tr("Copied: %1").arg(place)); });
    connect(m_train, &QPushButton::clicked, this, [this] { emit trainWanted(task()); });
    connect(m_test, &QPushButton::clicked, this, &DataPage::addTestSet);
    connect(m_evaluate, &QPushButton::clicked, this, [this] {
        engine::TaskConfig wanted = task();
        wanted.validation = heldOut();
        emit evaluateWanted(wanted);
    });
    followState();
}

void DataPage::browseFolder()
{
    dialogs::FileRequest request;
    request.title = tr("Folder with data");
    const QFileInfo current(m_path->path());
    request.folder = current.isDir() ? current.absoluteFilePath() : current.absolutePath();
    dialogs::chooseFile(this, request, [this](const QString& path) { openPath(toPath(path)); });
}

void DataPage::remember(const QString& path)
{
    QStringList recent = m_context.settings->value(kRecentKey).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    recent = recent.mid(0, kMostRecent);
    m_context.settings->setValue(kRecentKey, recent);
    m_path->setRecent(recent);
    m_path->setPath(path);
}

void DataPage::openPath(const std::filesystem::path& path)
{
    if (path.empty())
        return;
    m_path->setPath(toQString(path));
    m_message->hide();
    m_found = {};
    m_found.path = path;
    m_report.reset();
    m_delay.stop();
    m_reading = true;
    m_context.source->recognise(path);
    followState();
}

void DataPage::takeFound(const FoundData& found)
{
    m_reading = false;
    m_found = found;
    const QSignalBlocker blocker(m_sets);
    m_sets->clear();
    m_view->setReport(nullptr);
    m_mapping->setColumns({}, {});
    if (found.error)
        m_message->showError(tr("It cannot be read"), *found.error);
    else
        remember(toQString(found.path));
    for (const FoundData::Set& set : found.sets) {
        auto* item = new QListWidgetItem(lineOf(set.set), m_sets);
        item->setToolTip(item->text());
    }
    if (!found.sets.empty()) {
        m_sets->setCurrentRow(0);
        chooseSet(0);
    }
    followState();
}

void DataPage::chooseSet(int row)
{
    if (row < 0 || row >= static_cast<int>(m_found.sets.size()))
        return;
    const FoundData::Set& set = m_found.sets[static_cast<std::size_t>(row)];
    m_mapping->setTask(set.task, set.set.fitting);
    m_roles->setFiles(set.set.files, set.task);
    showFacts();
    askReport();
}

void DataPage::showFacts()
{
    const int row = m_sets->currentRow();
    if (row < 0 || row >= static_cast<int>(m_found.sets.size()))
        return;
    const engine::RecognisedSet& set = m_found.sets[static_cast<std::size_t>(row)].set;
    m_facts->setText(set.preset.empty() ? tr("No known data set: say below which column is what.")
                                        : tr("Recognised: %1").arg(engineText(set.reason)));
    QStringList files;
    for (const auto& [split, file] : set.files)
        files += QString::fromStdString(split) + QStringLiteral(": ") + toQString(file);
    m_facts->setToolTip(files.join(QLatin1Char('\n')));
}

engine::TaskConfig DataPage::task() const
{
    if (m_found.sets.empty())
        return {};
    engine::TaskConfig task = m_mapping->task();
    m_roles->apply(task);
    return task;
}

void DataPage::offerModel(const std::filesystem::path& model)
{
    if (m_modelChosen || model.empty())
        return;
    const QString path = toQString(model);
    if (m_model->findData(path) < 0)
        m_model->addItem(toQString(model.filename()), path);
    const int index = m_model->findData(path);
    if (index == m_model->currentIndex())
        return;
    m_model->setCurrentIndex(index);
    askReport();
}

void DataPage::askReport()
{
    m_delay.stop();
    if (m_found.sets.empty())
        return;
    m_report.reset();
    engine::DataRequest request;
    request.task = task();
    request.model = toPath(m_model->currentData().toString());
    m_reading = true;
    m_context.source->report(request);
    followState();
}

void DataPage::takeReport(const DataAnswer& answer)
{
    m_reading = false;
    m_report = answer.report;
    if (answer.error)
        m_message->showError(tr("The data cannot be looked at"), *answer.error);
    else
        m_message->hide();
    if (m_report) {
        QStringList columns;
        if (!m_report->splits.empty()) {
            for (const std::string& column : m_report->splits.front().columns)
                columns += QString::fromStdString(column);
        }
        m_mapping->setColumns(columns, classesOf(*m_report));
        m_mapping->setResolved(m_report->task);
    }
    m_view->setReport(m_report);
    followState();
}

void DataPage::stop()
{
    m_context.source->stop();
    m_reading = false;
    m_delay.stop();
    followState();
    m_state->setFullText(tr("Stopped. Any change reads the files again."));
}

std::filesystem::path DataPage::heldOut() const
{
    return engine::judgedFile(task()).file;
}

void DataPage::addTestSet()
{
    const engine::TaskConfig shown = task();
    engine::TestSet set;
    set.path = heldOut();
    set.preset = shown.preset;
    for (const char c : shown.preset.empty() ? set.path.stem().string() : shown.preset) {
        const bool allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        set.name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : allowed ? c : '_';
    }
    emit testWanted(set);
}

QString DataPage::whyNotTrain() const
{
    if (m_found.sets.empty())
        return tr("Choose data first");
    if (task().train.empty())
        return tr("No file is for training: choose one above, or evaluate on these");
    if (!m_report)
        return !isSettled() ? tr("The files are still being read") : tr("The files have not been read");
    for (const engine::SplitReport& split : m_report->splits) {
        for (const engine::DataProblem& problem : split.problems) {
            if (problem.fatal && (split.path == task().train || split.path == task().validation))
                return tr("%1: %2").arg(toQString(split.path.filename()), engineText(problem.message));
        }
    }
    return {};
}

void DataPage::followState()
{
    const bool any = !m_found.sets.empty();
    m_stack->setCurrentIndex(any ? 1 : 0);
    m_empty->setText(m_reading ? tr("Reading…")
                     : !m_found.path.empty() && !m_found.error
                         ? tr("No data file was found in %1.\nData files are TSV, CSV, JSON, JSON lines, Parquet or "
                              "plain text.")
                               .arg(formatPath(m_found.path))
                         : tr("Drop a file or a folder of data here, or choose one above.\nKnown sets (GLUE, GSM8K, "
                              "AQuA, BoolQ …) are recognised by their files; of your own, choose the columns."));
    m_stop->setEnabled(m_reading);
    const QString why = whyNotTrain();
    m_train->setEnabled(why.isEmpty());
    m_train->setToolTip(why.isEmpty() ? tr("Puts these data into the form of the Train page") : why);
    m_test->setEnabled(any);
    m_evaluate->setEnabled(any);
    if (m_reading)
        m_state->setFullText(tr("Reading %1…").arg(formatPath(m_found.path)));
    else if (!any)
        m_state->setFullText({});
    else
        m_state->setFullText(why.isEmpty() ? formatPath(m_found.path) : why);
}

void DataPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void DataPage::dropEvent(QDropEvent* event)
{
    openPath(toPath(event->mimeData()->urls().first().toLocalFile()));
    event->acceptProposedAction();
}

} // namespace ui
