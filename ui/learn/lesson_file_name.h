// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// Goes on with the path that a person chose, with the ending of lessons added where it lacks; asks before that
/// replaces a file, since who chose the name was not asked about this one.
void withLessonSuffix(QWidget* parent, const QString& path, const std::function<void(const QString&)>& goOn);

} // namespace ui
