// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_actions.h"

#include "archive/archive_job.h"
#include "engine/error.h"
#include "library/library_index.h"
#include "runs/annotation_dialogs.h"
#include "runs/clean_up_dialog.h"
#include "runs/runs_model.h"
#include "runs/runs_page.h"
#include "session/session.h"
#include "translation/engine_texts.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QMenu>
#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <set>

namespace ui {

namespace {

/// "λ 0.4 · seed 2", "12 runs"
QString nameOf(const std::vector<RunRow>& rows)
{
    return rows.size() == 1 ? labelText(rows.front().summary) : RunActions::tr("%1 runs").arg(rows.size());
}

QStringList commonTags(const std::vector<RunRow>& rows)
{
    QStringList common = rows.front().tags;
    for (const RunRow& row : rows)
        erase_if(common, [&row](const QString& tag) { return !row.tags.contains(tag); });
    return common;
}

/// What `patch` changes, as `row` has it now.
AnnotationPatch undoing(const AnnotationPatch& patch, const RunRow& row)
{
    AnnotationPatch before;
    if (patch.tags)
        before.tags = row.tags;
    if (patch.note)
        before.note = row.note;
    if (patch.pinned)
        before.pinned = row.pinned;
    if (patch.archived)
        before.archived = row.archived;
    return before;
}

} // namespace

/// Writes annotations and, undone, those that were there before.
class AnnotateCommand : public QUndoCommand {
public:
    AnnotateCommand(LibraryIndex* index, const QString& text, std::vector<AnnotationEdit> before,
                    std::vector<AnnotationEdit> after)
        : QUndoCommand(text), m_index(index), m_before(std::move(before)), m_after(std::move(after))
    {
    }
    void redo() override { m_index->annotate(m_after); }
    void undo() override { m_index->annotate(m_before); }

private:
    LibraryIndex* m_index;
    std::vector<AnnotationEdit> m_before, m_after;
};

/// Moves folders to the trash and back.
class DiscardCommand : public QUndoCommand {
public:
    DiscardCommand(RunActions* actions, std::vector<std::filesystem::path> folders, const QString& text)
        : QUndoCommand(text), m_actions(actions), m_folders(std::move(folders))
    {
    }
    void redo() override
    {
        attempt([this] { m_moved = m_actions->m_trash.discard(m_folders); });
    }
    void undo() override
    {
        attempt([this] { m_actions->m_trash.restore(m_moved); });
    }

private:
    template<class Action>
    void attempt(Action action)
    {
        try {
            action();
        } catch (const engine::EngineError& error) {
            m_actions->showError(error);
            setObsolete(true);
        }
        m_actions->m_page->reload();
    }

    RunActions* m_actions;
    std::vector<std::filesystem::path> m_folders;
    std::vector<RunTrash::Moved> m_moved;
};

/// Undone, the folders of an import go to the trash; done again, they come back from there.
class ImportCommand : public DiscardCommand {
public:
    using DiscardCommand::DiscardCommand;
    void redo() override
    {
        if (m_undone) // the first time they are there already
            DiscardCommand::undo();
    }
    void undo() override
    {
        m_undone = true;
        DiscardCommand::redo();
    }

private:
    bool m_undone = false;
};

RunActions::RunActions(RunsPage* page)
    : QObject(page), m_page(page), m_trash(page->m_library), m_job(new ArchiveJob(this))
{
    m_tags = add("editTags", tr("&Tags…"), tr("Ctrl+T"), &RunActions::askTags);
    m_note = add("editNote", tr("&Note…"), tr("Ctrl+E"), &RunActions::askNote);
    m_pin = add("pinRuns", tr("&Pin"), tr("Ctrl+D"), &RunActions::togglePinned);
    m_archive = add("archiveRuns", tr("&Archive"), tr("Ctrl+B"), &RunActions::toggleArchived);
    m_export = add("exportRuns", tr("E&xport…"), tr("Ctrl+Shift+E"), &RunActions::askExport);
    m_import = add("importRuns", tr("&Import…"), tr("Ctrl+Shift+I"), &RunActions::askImport);
    m_cleanUp = add("cleanUp", tr("&Clean up…"), {}, &RunActions::cleanUp);
    connectArchive();
}

QAction* RunActions::add(const char* name, const QString& text, const QString& keys, void (RunActions::*act)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    if (!keys.isEmpty())
        action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetShortcut); // the table's keys
    connect(action, &QAction::triggered, this, act);
    m_all += action;
    return action;
}

QMenu* RunActions::makeMenu(QWidget* parent) const
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("runsMenu"));
    menu->addActions(m_all);
    menu->insertSeparator(m_export);
    return menu;
}

void RunActions::follow(const std::vector<RunRow>& selected)
{
    for (QAction* action : {m_tags, m_note, m_pin, m_archive})
        action->setEnabled(!selected.empty());
    const auto all = [&selected](bool RunRow::*flag) {
        return !selected.empty() &&
               std::all_of(selected.begin(), selected.end(), [flag](const RunRow& row) { return row.*flag; });
    };
    m_export->setEnabled(!selected.empty() && !m_job->isRunning());
    m_import->setEnabled(!m_job->isRunning());
    m_pin->setText(all(&RunRow::pinned) ? tr("Un&pin") : tr("&Pin"));
    m_archive->setText(all(&RunRow::archived) ? tr("Un&archive") : tr("&Archive"));
}

void RunActions::annotate(const QString& text, const std::vector<RunRow>& rows, std::vector<AnnotationEdit> after)
{
    std::vector<AnnotationEdit> before;
    for (std::size_t i = 0; i < rows.size(); ++i)
        before.push_back({after[i].run, undoing(after[i].patch, rows[i])});
    m_page->m_undo->push(new AnnotateCommand(m_page->m_index, text, std::move(before), std::move(after)));
}

void RunActions::askTags()
{
    const std::vector<RunRow> rows = m_page->selectedRows();
    if (rows.empty())
        return;
    std::set<QString> known;
    for (int row = 0; row < m_page->m_model->rowCount(); ++row) {
        for (const QString& tag : m_page->m_model->row(row).tags)
            known.insert(tag);
    }
    const QStringList common = commonTags(rows);
    dialogs::askTags(m_page, {nameOf(rows), common, QStringList(known.begin(), known.end())},
                     [this, rows, common](const QStringList& wanted) {
                         std::vector<AnnotationEdit> after;
                         for (const RunRow& row : rows) {
                             // Tags that only some of the runs have were not shown, and stay.
                             QStringList tags = wanted;
                             for (const QString& tag : row.tags) {
                                 if (!common.contains(tag))
                                     tags += tag;
                             }
                             tags.removeDuplicates();
                             tags.sort();
                             after.push_back({row.summary.name, {tags, {}, {}, {}}});
                         }
                         annotate(tr("Tags of %1").arg(nameOf(rows)), rows, std::move(after));
                     });
}

void RunActions::askNote()
{
    const std::vector<RunRow> rows = m_page->selectedRows();
    if (rows.empty())
        return;
    const bool same =
        std::all_of(rows.begin(), rows.end(), [&rows](const RunRow& row) { return row.note == rows.front().note; });
    dialogs::askNote(m_page, nameOf(rows), same ? rows.front().note : QString(), [this, rows](const QString& note) {
        std::vector<AnnotationEdit> after;
        for (const RunRow& row : rows)
            after.push_back({row.summary.name, {{}, note, {}, {}}});
        annotate(tr("Note on %1").arg(nameOf(rows)), rows, std::move(after));
    });
}

void RunActions::togglePinned()
{
    const std::vector<RunRow> rows = m_page->selectedRows();
    const bool pin = std::any_of(rows.begin(), rows.end(), [](const RunRow& row) { return !row.pinned; });
    std::vector<AnnotationEdit> after;
    for (const RunRow& row : rows)
        after.push_back({row.summary.name, {{}, {}, pin, {}}});
    if (!rows.empty())
        annotate((pin ? tr("Pin %1") : tr("Unpin %1")).arg(nameOf(rows)), rows, std::move(after));
}

void RunActions::toggleArchived()
{
    const std::vector<RunRow> rows = m_page->selectedRows();
    const bool archive = std::any_of(rows.begin(), rows.end(), [](const RunRow& row) { return !row.archived; });
    std::vector<AnnotationEdit> after;
    for (const RunRow& row : rows)
        after.push_back({row.summary.name, {{}, {}, {}, archive}});
    if (!rows.empty())
        annotate((archive ? tr("Archive %1") : tr("Unarchive %1")).arg(nameOf(rows)), rows, std::move(after));
}

void RunActions::discard()
{
    const std::vector<RunRow> rows = m_page->selectedRows();
    std::vector<std::filesystem::path> folders;
    for (const RunRow& row : rows)
        folders.push_back(engine::runsFolder(m_page->m_library) / row.summary.name);
    if (folders.empty())
        return;
    std::error_code ignored;
    if (!m_page->selectedStudy().isEmpty() && std::filesystem::exists(m_page->selectedFolder(), ignored))
        folders.push_back(m_page->selectedFolder());
    const int before = m_page->m_undo->count();
    m_page->m_undo->push(new DiscardCommand(this, folders, tr("Delete %1").arg(nameOf(rows))));
    if (m_page->m_undo->count() > before || m_page->m_undo->canUndo())
        m_page->m_message->show(MessageBar::Kind::Information,
                                rows.size() == 1 ? tr("1 run was moved to the library's trash.")
                                                 : tr("%1 runs were moved to the library's trash.").arg(rows.size()),
                                tr("Edit ▸ Undo brings it back."));
}

void RunActions::connectArchive()
{
    connect(m_job, &ArchiveJob::progressed, this, &RunActions::showProgress);
    connect(m_job, &ArchiveJob::exported, this, [this](const engine::ArchiveWritten& written) {
        QString detail = toQString(written.file);
        if (!written.notes.empty())
            detail += QLatin1Char('\n') + engineText(written.notes.front());
        m_page->m_message->show(MessageBar::Kind::Information,
                                tr("%1 runs and %2 studies were written, %3.")
                                    .arg(written.runs)
                                    .arg(written.studies)
                                    .arg(formatBytes(static_cast<std::int64_t>(written.bytes))),
                                detail);
        m_page->followSelection();
    });
    connect(m_job, &ArchiveJob::imported, this, &RunActions::showImported);
    connect(m_job, &ArchiveJob::failed, this, [this](const Problem& problem) {
        m_page->m_message->showError({}, {{}, problem.what, problem.where, problem.remedy});
        m_page->followSelection();
    });
    connect(m_job, &ArchiveJob::stopped, this, [this] {
        m_page->m_message->show(MessageBar::Kind::Information, tr("Stopped. Nothing was left half done."));
        m_page->followSelection();
    });
}

void RunActions::showProgress(quint64 bytes, quint64 total)
{
    const QString done = formatBytes(static_cast<std::int64_t>(bytes));
    m_page->m_message->offer(total > 0
                                 ? tr("Exporting: %1 of %2").arg(done, formatBytes(static_cast<std::int64_t>(total)))
                                 : tr("Importing: %1").arg(done),
                             {}, tr("&Stop"), [this] { m_job->stop(); });
}

void RunActions::askExport()
{
    const std::vector<RunRow> rows = m_page->selectedRows();
    if (rows.empty() || m_job->isRunning())
        return;
    const QString study = m_page->selectedStudy();
    dialogs::FileRequest request{
        tr("Export %1").arg(nameOf(rows)), {}, tr("Archives (*.tar.zst *.tar.gz *.tar *.zip)"), true};
    dialogs::chooseFile(m_page, request, [this, rows, study](const QString& path) {
        engine::ArchiveExport wanted;
        wanted.library = m_page->m_library;
        wanted.file = toPath(path);
        for (const RunRow& row : rows)
            wanted.runs.push_back(row.summary.name);
        std::error_code ignored;
        if (!study.isEmpty() &&
            std::filesystem::exists(engine::studiesFolder(wanted.library) / study.toStdString(), ignored))
            wanted.studies.push_back(study.toStdString());
        // Checkpoints serve to go on; they are the largest part by far.
        wanted.checkpoints =
            std::any_of(rows.begin(), rows.end(), [](const RunRow& row) { return canContinue(row.summary.state); });
        m_job->startExport(wanted);
        m_page->followSelection();
    });
}

void RunActions::askImport()
{
    if (m_job->isRunning())
        return;
    dialogs::FileRequest request{tr("Import runs"), {}, tr("Archives (*.tar.zst *.tar.gz *.tar *.zip)"), false};
    dialogs::chooseFile(m_page, request, [this](const QString& path) {
        m_job->startImport(m_page->m_library, toPath(path));
        m_page->followSelection();
    });
}

void RunActions::showImported(const std::vector<engine::ImportedFolder>& folders)
{
    using Outcome = engine::ImportedFolder::Outcome;
    std::vector<std::filesystem::path> added;
    QStringList renamed;
    qsizetype runs = 0, present = 0;
    for (const engine::ImportedFolder& folder : folders) {
        if (folder.outcome == Outcome::Present) {
            ++present;
            continue;
        }
        const std::filesystem::path& root = m_page->m_library;
        added.push_back((folder.isStudy ? engine::studiesFolder(root) : engine::runsFolder(root)) / folder.as);
        runs += folder.isStudy ? 0 : 1;
        if (folder.outcome == Outcome::Renamed)
            renamed += tr("%1 is called %2 here: another one of that name was there")
                           .arg(QString::fromStdString(folder.name), QString::fromStdString(folder.as));
    }
    QString text = runs == 1 ? tr("1 run was imported.") : tr("%1 runs were imported.").arg(runs);
    if (present > 0)
        text += QLatin1Char(' ') + tr("%1 runs and studies were here already.").arg(present);
    m_page->m_message->show(MessageBar::Kind::Information, text, renamed.join(QLatin1Char('\n')));
    if (!added.empty())
        m_page->m_undo->push(new ImportCommand(this, added, tr("Import %1 runs").arg(runs)));
    m_page->followSelection();
    m_page->reload();
}

void RunActions::cleanUp()
{
    auto* dialog = new CleanUpDialog(m_page->m_library, m_page->m_model->rows(), m_page);
    connect(dialog, &CleanUpDialog::removed, m_page, [this](bool fromTrash) {
        if (fromTrash)
            m_page->m_undo->clear(); // what was deleted cannot be brought back any more
        m_page->reload();
    });
    dialog->open();
}

void RunActions::recoverTrash()
{
    try {
        const std::size_t count = m_trash.recover();
        if (count > 0)
            m_page->m_message->show(MessageBar::Kind::Information,
                                    tr("The program ended while it was deleting or bringing back runs."),
                                    tr("%1 folders were put back into the library.").arg(count));
    } catch (const engine::EngineError& error) {
        showError(error);
    }
}

void RunActions::showError(const std::exception& error)
{
    m_page->showError(error);
}

} // namespace ui
