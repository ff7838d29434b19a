// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QObject>
#include <QString>

namespace ui {

/// Models from elsewhere, as the model picker sees it: fetched by their id into the library. One at a time; exactly one
/// of fetched, failed and stopped follows a `fetch`. All calls and signals belong to the GUI thread.
class ModelSource : public QObject {
    Q_OBJECT

public:
    struct Progress {
        QString file;              ///< the one being received
        qint64 bytes = 0, all = 0; ///< of all files; all is 0 while it is not known
    };

    using QObject::QObject;

    /// "owner/name". Ignored while one is under way.
    virtual void fetch(const QString& id) = 0;
    /// What was received stays for the next fetch.
    virtual void cancel() = 0;
    [[nodiscard]] virtual bool isFetching() const = 0;
    /// Where models come from, in words: "huggingface.co".
    [[nodiscard]] virtual QString place() const = 0;

signals:
    void progress(const ui::ModelSource::Progress& progress);
    void notice(const QString& text); ///< worth a line: the server asks to wait
    void fetched(const QString& folder);
    void failed(const ui::ErrorInfo& error);
    void stopped();
};

} // namespace ui
