// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_edit.h"

#include "widgets/calm_wheel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostButtons = 3;
constexpr qsizetype kMostCharacters = 20;    // of all buttons' texts together
constexpr int kNarrowest = 10, kWidest = 20; // of the list, in letters as wide as an X

} // namespace

ChoiceEdit::ChoiceEdit(const QStringList& choices, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (choices.size() <= kMostButtons && choices.join(QString()).size() <= kMostCharacters)
        addButtons(choices);
    else
        addCombo(choices);
}

void ChoiceEdit::addButtons(const QStringList& choices)
{
    m_buttons = new QButtonGroup(this);
    for (int i = 0; i < choices.size(); ++i) {
        auto* button = new QRadioButton(choices[i], this);
        m_buttons->addButton(button, i);
        layout()->addWidget(button);
        if (i == 0)
            setFocusProxy(button);
    }
    static_cast<QHBoxLayout*>(layout())->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this, &ChoiceEdit::picked);
}

void ChoiceEdit::addCombo(const QStringList& choices)
{
    m_combo = new QComboBox(this);
    m_combo->addItems(choices);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    int longest = 0;
    for (const QString& choice : choices)
        longest = std::max(longest, fontMetrics().horizontalAdvance(choice));
    const int letter = std::max(1, fontMetrics().horizontalAdvance(QLatin1Char('X')));
    m_combo->setMinimumContentsLength(std::clamp(longest / letter + 1, kNarrowest, kWidest));
    calmWheel(m_combo);
    setFocusProxy(m_combo);
    layout()->addWidget(m_combo);
    connect(m_combo, &QComboBox::activated, this, &ChoiceEdit::picked);
}

void ChoiceEdit::setCurrent(int index)
{
    if (m_combo)
        m_combo->setCurrentIndex(index);
    else if (QAbstractButton* button = m_buttons->button(index))
        button->setChecked(true);
}

int ChoiceEdit::current() const
{
    return m_combo ? m_combo->currentIndex() : m_buttons->checkedId();
}

} // namespace ui
