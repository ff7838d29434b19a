// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/choice_row.h"

#include "widgets/unbroken.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>

namespace ui {

ChoiceRow::ChoiceRow(const QString& text, int number, QWidget* parent)
    : QWidget(parent), m_button(new QRadioButton(this)), m_number(new QLabel(QStringLiteral("%1)").arg(number), this)),
      m_text(new QLabel(unbrokenEquations(text), this)), m_given(text)
{
    m_button->setAccessibleName(text);
    m_button->setToolTip(tr("Key %1").arg(number));
    m_number->setProperty("role", "muted");
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1); // a word without end gives way
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    followFont();
}

void ChoiceRow::followFont()
{
    m_button->setFixedHeight(m_text->fontMetrics().height()); // beside the first line
}

void ChoiceRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

QString ChoiceRow::text() const
{
    return m_given;
}

void ChoiceRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click(); // does nothing once the answer is given
}

} // namespace ui
