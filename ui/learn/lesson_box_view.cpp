// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/lesson_box_view.h"

#include "learn/lesson_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

using Kind = engine::LessonBoxKind;

QString nameOf(Kind kind)
{
    return kind == Kind::Paper  ? QStringLiteral("paperBox")
           : kind == Kind::Code ? QStringLiteral("codeBox")
                                : QStringLiteral("measuredBox");
}

bool isOfReadings(const engine::LessonBox& box)
{
    return std::all_of(box.figures.begin(), box.figures.end(),
                       [](const auto& figure) { return !figure.second.reading.empty(); });
}

} // namespace

LessonBoxView::LessonBoxView(const engine::Lesson& lesson, const engine::LessonBox& box, bool isRun, QWidget* parent)
    : QFrame(parent), m_isMeasured(box.kind == Kind::Measured), m_text(new LessonText(this)),
      m_changed(new QLabel(tr("Of the lesson's own numbers; you have changed some."), this)),
      m_closed(new QWidget(this))
{
    setObjectName(nameOf(box.kind));
    setProperty("card", true);
    auto* title = new QLabel(box.kind == Kind::Paper  ? tr("The paper reports")
                             : box.kind == Kind::Code ? tr("The authors' code does")
                             : isRun                  ? tr("You just measured")
                             : isOfReadings(box)      ? tr("Measured by the probe")
                                                      : tr("Measured in the recorded runs"),
                             this);
    title->setObjectName(QStringLiteral("boxTitle"));
    title->setProperty("role", "title");
    auto* why = new QLabel(tr("Closed: it would answer what this page asks."), m_closed);
    why->setWordWrap(true);
    why->setMinimumWidth(1);
    why->setProperty("role", "muted");
    auto* open = new QPushButton(tr("Show without answering"), m_closed);
    m_open = open;
    open->setObjectName(QStringLiteral("openBox"));
    open->setToolTip(tr("Opens the box; open questions of the page show their answers too"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &LessonBoxView::openRequested);
    auto* column = new QVBoxLayout(m_closed);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(why);
    column->addWidget(open, 0, Qt::AlignLeft);
    m_changed->setObjectName(QStringLiteral("boxChanged"));
    m_changed->setProperty("role", "muted");
    m_changed->setWordWrap(true);
    m_changed->setMinimumWidth(1);
    m_changed->hide();
    m_text->setText(QString::fromStdString(engine::withLessonFigures(lesson, box.text, box.figures)));
    m_text->setAccessibleName(title->text());
    connect(m_text, &LessonText::termRequested, this, &LessonBoxView::termRequested);
    connect(m_text, &LessonText::pageRequested, this, &LessonBoxView::pageRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    for (QWidget* part :
         {static_cast<QWidget*>(title), m_closed, static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_changed)})
        layout->addWidget(part);
    setState(State::Open);
}

void LessonBoxView::setState(State state)
{
    m_state = state;
    m_closed->setVisible(state == State::Closed);
    m_text->setVisible(state == State::Open);
    setVisible(state != State::Hidden);
}

void LessonBoxView::setChanged(bool changed)
{
    m_changed->setVisible(changed && m_state == State::Open);
}

QList<QWidget*> LessonBoxView::focusOrder() const
{
    return {m_open, m_text};
}

} // namespace ui
