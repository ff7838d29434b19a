// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <filesystem>
#include <functional>
#include <thread>

/// Reports of the compare page: asks for a file (.html or .pdf), writes it on a thread of its own, and says how it went
/// with an offer to open it. One at a time; a second wish while one is being written is told so.
/// A file appears whole or not at all, also when the window is closed meanwhile: the destructor waits.
class ReportWriter : public QObject {
    Q_OBJECT

public:
    /// Dialogs belong to `window`, which may go first.
    ReportWriter(std::filesystem::path library, QWidget* window);
    ~ReportWriter() override;

    /// `studyFolder` is empty for runs picked by hand; `runs` are run folders, or their names in the library of the
    /// study, else of the window; `baseline` is the name of a run, or empty for λ = 0.
    void ask(const std::filesystem::path& studyFolder, const QStringList& runs, const QString& baseline = {});
    [[nodiscard]] bool isWriting() const { return m_writing; }

    /// What opens a finished report; the desktop's own program unless set.
    void setOpener(std::function<void(const QString& file)> opener) { m_open = std::move(opener); }

signals:
    void started(const QString& file);
    /// `leftOut`: runs that could not be read, with the reason.
    void written(const QString& file, const QStringList& leftOut);
    void failed(const ui::ErrorInfo& error);

private:
    struct Wish;
    void write(const Wish& wish);
    void showWritten(const QString& file, const QStringList& leftOut);
    void showFailed(const ui::ErrorInfo& error);

    std::filesystem::path m_library;
    QPointer<QWidget> m_window;
    std::function<void(const QString&)> m_open;
    std::thread m_thread;
    bool m_writing = false;
};
