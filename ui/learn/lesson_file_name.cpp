// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_file_name.h"

#include "engine/lesson.h"
#include "widgets/dialogs.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LessonFileName)
};

} // namespace

void withLessonSuffix(QWidget* parent, const QString& path, const std::function<void(const QString&)>& goOn)
{
    const QString suffix = QString::fromLatin1(engine::kLessonSuffix);
    const QString named = path.endsWith(suffix) ? path : path + suffix;
    if (named == path || !QFileInfo::exists(named)) {
        goOn(named);
        return;
    }
    dialogs::Question question;
    question.title = Words::tr("Write the lesson");
    question.text = Words::tr("Replace %1?").arg(QFileInfo(named).fileName());
    question.accept = Words::tr("&Replace");
    question.cancel = Words::tr("&Keep");
    question.destructive = true;
    dialogs::ask(parent, question, [goOn, named] { goOn(named); });
}

} // namespace ui
