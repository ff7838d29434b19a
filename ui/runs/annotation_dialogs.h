// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

/// Dialogs for what a person adds to runs; window-modal, they call back when they are accepted.
namespace ui::dialogs {

struct TagsRequest {
    QString of;        ///< "λ 0.4 · seed 2", "12 runs"
    QStringList tags;  ///< shown to change
    QStringList known; ///< offered while typing
};
void askTags(QWidget* parent, const TagsRequest& request, std::function<void(const QStringList&)> onAccept);

void askNote(QWidget* parent, const QString& of, const QString& note, std::function<void(const QString&)> onAccept);

} // namespace ui::dialogs
