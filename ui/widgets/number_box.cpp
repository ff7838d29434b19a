// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number_box.h"

#include "widgets/format.h"

#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kVisibleCharacters = 9;
constexpr int kMostCharacters = 26; ///< of a placeholder
constexpr int kFrame = 44;          ///< pixels of border and buttons

/// One step of a positive real: its leading digit up, and down without ever reaching zero (0.0001 → 0.00009).
double leadingDigitStep(double value, bool up)
{
    if (value <= 0)
        return 0.1;
    double unit = std::pow(10.0, std::floor(std::log10(value) + 1e-9));
    if (!up && value <= unit * (1 + 1e-9))
        unit /= 10;
    return unit;
}

} // namespace

NumberBox::NumberBox(const Range& range, QWidget* parent) : QAbstractSpinBox(parent), m_range(range)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // narrower than the words where there is no room
    setKeyboardTracking(true);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberBox::textEdited);
}

void NumberBox::setPlaceholder(const QString& text)
{
    lineEdit()->setPlaceholderText(text);
}

void NumberBox::setText(const QString& text)
{
    if (lineEdit()->text() == text)
        return;
    lineEdit()->setText(text);
    lineEdit()->setCursorPosition(0);
}

QString NumberBox::currentText() const
{
    return lineEdit()->text();
}

double NumberBox::stepped(double value, int steps) const
{
    if (m_range.integer)
        return value + steps;
    for (int i = 0; i < std::abs(steps); ++i) {
        const bool up = steps > 0;
        const double step = m_range.fixedStep ? *m_range.fixedStep : leadingDigitStep(value, up);
        value += up ? step : -step;
    }
    return value;
}

void NumberBox::stepBy(int steps)
{
    bool valid = false;
    const double current = currentText().toDouble(&valid);
    double next = valid ? stepped(current, steps) : m_range.minimum;
    if (m_range.maximum > m_range.minimum)
        next = std::clamp(next, m_range.minimum, m_range.maximum);
    const QString text = m_range.integer ? QString::number(std::llround(next)) : formatNumber(next, 6);
    lineEdit()->setText(text);
    selectAll();
    emit textEdited(text);
}

QValidator::State NumberBox::validate(QString&, int&) const
{
    return QValidator::Acceptable;
}

QAbstractSpinBox::StepEnabled NumberBox::stepEnabled() const
{
    return isReadOnly() ? StepNone : StepUpEnabled | StepDownEnabled;
}

QSize NumberBox::sizeHint() const
{
    QSize size = QAbstractSpinBox::sizeHint();
    const int number = fontMetrics().averageCharWidth() * (kVisibleCharacters + 6);
    const int words = fontMetrics().horizontalAdvance(lineEdit()->placeholderText()) + kFrame;
    size.setWidth(std::max(number, std::min(words, fontMetrics().averageCharWidth() * kMostCharacters)));
    return size;
}

QSize NumberBox::minimumSizeHint() const
{
    QSize size = QAbstractSpinBox::minimumSizeHint();
    size.setWidth(fontMetrics().averageCharWidth() * kVisibleCharacters);
    return size;
}

void NumberBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace ui
