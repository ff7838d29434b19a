// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/state_edit.h"

#include "lab/steps/steps_model.h"
#include "lab/steps/steps_view.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

StateEdit::StateEdit(LessonSource* source, Theme* theme, QWidget* parent)
    : QWidget(parent), m_source(source), m_theme(theme), m_which(new QComboBox(this))
{
    m_which->setObjectName(QStringLiteral("newLessonState"));
    m_which->setAccessibleName(tr("Layer in steps"));
    m_which->setToolTip(tr("The layer whose numbers stand below and can be changed"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_which);
    connect(m_which, &QComboBox::currentIndexChanged, this, &StateEdit::show);
    followSource();
}

void StateEdit::followSource()
{
    m_filling = true;
    m_which->clear();
    for (const engine::LessonState& state : m_source->states)
        m_which->addItem(QString::fromStdString(state.label), QString::fromStdString(state.id));
    const int place = std::max(0, m_which->findData(m_shown));
    m_filling = false;
    m_which->setVisible(m_which->count() > 1);
    m_which->setCurrentIndex(place);
    show(m_which->count() > 0 ? place : -1);
}

void StateEdit::show(int state)
{
    if (m_filling)
        return;
    if (state < 0) {
        m_shown.clear(); // another may come under its id
        return;
    }
    const QString id = m_which->itemData(state).toString();
    if (m_steps && id == m_shown)
        return; // what is being changed stays, and its undo
    m_filling = true;
    m_shown = id;
    if (!m_steps) {
        m_steps = new StepsView(m_theme, this);
        layout()->addWidget(m_steps);
        connect(m_steps->model(), &StepsModel::numbersChanged, this, [this] {
            const int place = m_which->findData(m_shown);
            if (m_filling || place < 0)
                return;
            m_source->states[static_cast<std::size_t>(place)].steps = m_steps->model()->state();
            emit changed();
        });
    }
    m_steps->model()->open(m_source->states[static_cast<std::size_t>(state)].steps);
    m_filling = false;
}

} // namespace ui
