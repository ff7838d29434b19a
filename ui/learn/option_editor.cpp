// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/option_editor.h"

#include "widgets/calm_wheel.h"
#include "widgets/eliding_combo.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace ui {

namespace {

using engine::LessonCheckKind;

constexpr int kDecimals = 4, kFigureColumns = 18;
constexpr double kFarthest = 1e9, kStep = 0.01;

bool isExtreme(LessonCheckKind kind)
{
    return kind == LessonCheckKind::Highest || kind == LessonCheckKind::Lowest;
}

auto keyOf(const engine::LessonFigure& figure)
{
    return std::tie(figure.measure, figure.recordings, figure.of, figure.minus, figure.over, figure.layer,
                    figure.moment, figure.step, figure.split, figure.metric, figure.state, figure.cell, figure.lambda,
                    figure.reading, figure.arm);
}

} // namespace

bool isSame(const engine::LessonFigure& a, const engine::LessonFigure& b)
{
    return keyOf(a) == keyOf(b);
}

OptionEditor::OptionEditor(const AuthorFacts* facts, const QString& name, int number, QWidget* parent)
    : QWidget(parent), m_facts(facts), m_text(new QLineEdit(this)), m_remove(new QToolButton(this)),
      m_left(new ElidingCombo(this)), m_kind(new QComboBox(this)), m_right(new ElidingCombo(this)),
      m_by(new QDoubleSpinBox(this)), m_byWords(new QLabel(this)), m_holds(new QLabel(this))
{
    build(name, number);
    calmWheels(this);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_draft.text = text;
        if (!m_filling)
            emit changed();
    });
    connect(m_remove, &QToolButton::clicked, this, &OptionEditor::removeRequested);
    connect(m_left, &QComboBox::currentIndexChanged, this, [this] { takeFigure(m_left, m_draft.holds.left); });
    connect(m_right, &QComboBox::currentIndexChanged, this, [this] { takeFigure(m_right, m_draft.holds.right); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OptionEditor::takeKind);
    connect(m_by, &QDoubleSpinBox::valueChanged, this, [this](double by) {
        if (m_filling)
            return;
        const engine::LessonCheck before = m_draft.holds;
        m_draft.holds.tolerance = by;
        emit compared(before);
        emit changed();
    });
}

void OptionEditor::build(const QString& name, int number)
{
    setToolTip(tr("An answer to choose from, and what has to hold in what was recorded for it to be right"));
    m_text->setObjectName(name);
    m_text->setAccessibleName(tr("Option %1").arg(number));
    m_text->setPlaceholderText(tr("Option %1 in your words; empty: left out").arg(number));
    m_remove->setObjectName(name + QStringLiteral("Remove"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove option %1").arg(number));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_left->setObjectName(name + QStringLiteral("Figure"));
    m_left->setAccessibleName(tr("Option %1: figure").arg(number));
    m_kind->setObjectName(name + QStringLiteral("Check"));
    m_kind->setAccessibleName(tr("Option %1: how the figure is").arg(number));
    m_right->setObjectName(name + QStringLiteral("Than"));
    m_right->setAccessibleName(tr("Option %1: figure it is held against").arg(number));
    m_by->setObjectName(name + QStringLiteral("By"));
    m_by->setAccessibleName(tr("Option %1: distance").arg(number));
    m_by->setDecimals(kDecimals);
    m_by->setRange(0, kFarthest);
    m_by->setSingleStep(kStep);
    m_holds->setObjectName(name + QStringLiteral("Holds"));
    for (QComboBox* combo : {m_left, m_right}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(kFigureColumns);
    }
    m_kind->addItem(tr("is greater than"), static_cast<int>(LessonCheckKind::Greater));
    m_kind->addItem(tr("is less than"), static_cast<int>(LessonCheckKind::Less));
    m_kind->addItem(tr("is about as"), static_cast<int>(LessonCheckKind::Within));
    m_kind->addItem(tr("is the highest of its like"), static_cast<int>(LessonCheckKind::Highest));
    m_kind->addItem(tr("is the lowest of its like"), static_cast<int>(LessonCheckKind::Lowest));
    auto* words = new QHBoxLayout;
    words->addWidget(m_text, 1);
    words->addWidget(m_holds);
    words->addWidget(m_remove);
    auto* check = new QHBoxLayout;
    check->addWidget(new QLabel(tr("right if"), this));
    check->addWidget(m_left, 2);
    check->addWidget(m_kind, 1);
    check->addWidget(m_right, 2);
    check->addWidget(m_byWords);
    check->addWidget(m_by);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(words);
    column->addLayout(check);
}

/// The figure itself first where it is none of those offered.
void OptionEditor::fillFigures(QComboBox* combo, const engine::LessonFigure& figure)
{
    combo->clear();
    int chosen = -1;
    for (const FigureOffer& offer : m_facts->offers) {
        if (chosen < 0 && isSame(offer.figure, figure))
            chosen = combo->count();
        combo->addItem(offer.words, QString::fromStdString(offer.name));
    }
    if (chosen < 0) {
        combo->insertItem(0, tr("the figure it came with"), QString());
        chosen = 0;
    }
    combo->setCurrentIndex(chosen);
}

void OptionEditor::fill()
{
    m_filling = true;
    if (m_text->text() != m_draft.text)
        m_text->setText(m_draft.text);
    fillFigures(m_left, m_draft.holds.left);
    fillFigures(m_right, m_draft.holds.right);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_draft.holds.kind)));
    m_by->setValue(m_draft.holds.tolerance);
    m_filling = false;
    follow();
}

void OptionEditor::setDraft(const OptionDraft& draft)
{
    m_draft = draft;
    fill();
}

void OptionEditor::takeFigure(const QComboBox* combo, engine::LessonFigure& figure)
{
    const std::string name = combo->currentData().toString().toStdString();
    const auto offer = std::find_if(m_facts->offers.begin(), m_facts->offers.end(),
                                    [&name](const FigureOffer& one) { return one.name == name; });
    if (m_filling || offer == m_facts->offers.end())
        return;
    const engine::LessonCheck before = m_draft.holds;
    figure = offer->figure;
    m_draft.amongShown = m_draft.amongShown || isExtreme(m_draft.holds.kind);
    emit compared(before);
    emit changed();
}

void OptionEditor::takeKind()
{
    if (m_filling)
        return;
    m_draft.holds.kind = static_cast<LessonCheckKind>(m_kind->currentData().toInt());
    m_draft.amongShown = isExtreme(m_draft.holds.kind);
    engine::LessonFigure& right = m_draft.holds.right;
    const bool isNone = right.recordings.empty() && right.reading.empty() && right.state.empty();
    if (!m_draft.amongShown)
        m_draft.holds.among.clear();
    if (!m_draft.amongShown && isNone && !m_facts->offers.empty())
        right = m_facts->offers.front().figure;
    fill();
    emit changed();
}

void OptionEditor::follow()
{
    const bool compares = !isExtreme(m_draft.holds.kind);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_right), static_cast<QWidget*>(m_by), static_cast<QWidget*>(m_byWords)})
        widget->setVisible(compares);
    m_byWords->setText(m_draft.holds.kind == LessonCheckKind::Within ? tr("within") : tr("by more than"));
}

void OptionEditor::showRight(bool right)
{
    m_holds->setText(right ? tr("✓ right") : QString());
}

QList<QWidget*> OptionEditor::focusOrder() const
{
    return {m_text, m_remove, m_left, m_kind, m_right, m_by};
}

} // namespace ui
