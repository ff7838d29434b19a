// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/teacher_notes.h"

#include "learn/lesson_text.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kColumns = 60, kLines = 22; // characters

} // namespace

TeacherNotes::TeacherNotes(QWidget* parent) : QDialog(parent), m_text(new LessonText(this))
{
    setObjectName(QStringLiteral("teacherWindow"));
    m_text->setObjectName(QStringLiteral("teacherText"));
    m_text->setAccessibleName(tr("Teacher's notes"));
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_text);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Notes for teachers")); // the arrow keys scroll it
    scroll->setWhatsThis(tr("What to do and to ask on each page; the arrow keys scroll it."));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    resize(fontMetrics().averageCharWidth() * kColumns, fontMetrics().lineSpacing() * kLines);
    connect(m_text, &LessonText::termRequested, this, &TeacherNotes::termRequested);
    connect(m_text, &LessonText::pageRequested, this, &TeacherNotes::pageRequested);
}

void TeacherNotes::setNotes(const QString& lesson, const QString& markdown)
{
    setWindowTitle(tr("Teacher's notes: %1").arg(lesson));
    m_text->setText(markdown);
}

void TeacherNotes::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    emit closed();
}

} // namespace ui
