// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/archive.h"
#include "library/annotations.h"
#include "runs/run_trash.h"

#include <QList>
#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace ui {

class ArchiveJob;
class RunsPage;

/// What the Runs page does to the selected runs (tags, note, pin, archive, delete, export) and to the library (import,
/// clean-up). All but export and clean-up can be undone.
class RunActions : public QObject {
    Q_OBJECT

public:
    explicit RunActions(RunsPage* page);

    [[nodiscard]] const QList<QAction*>& all() const { return m_all; }
    [[nodiscard]] QMenu* makeMenu(QWidget* parent) const;
    /// Says for which runs the actions stand.
    void follow(const std::vector<RunRow>& selected);
    /// Moves the selected runs, and the study if it is what is selected, to the trash.
    void discard();
    /// Puts back what a crash left between library and trash; says so where there was something.
    void recoverTrash();

private:
    friend class AnnotateCommand;
    friend class DiscardCommand;
    friend class ImportCommand;
    [[nodiscard]] QAction* add(const char* name, const QString& text, const QString& keys, void (RunActions::*act)());
    void askTags();
    void askNote();
    void togglePinned();
    void toggleArchived();
    void showError(const std::exception& error);
    void askExport();
    void askImport();
    void cleanUp();
    void connectArchive();
    void showProgress(quint64 bytes, quint64 total);
    void showImported(const std::vector<engine::ImportedFolder>& folders);
    void annotate(const QString& text, const std::vector<RunRow>& rows, std::vector<AnnotationEdit> after);

    RunsPage* m_page;
    RunTrash m_trash;
    QList<QAction*> m_all;
    QAction *m_tags, *m_note, *m_pin, *m_archive, *m_export, *m_import, *m_cleanUp;
    ArchiveJob* m_job;
};

} // namespace ui
