// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/question_view.h"

#include "engine/error.h"
#include "learn/lesson_text.h"
#include "learn/typed_number.h"
#include "translation/engine_texts.h"
#include "widgets/announce.h"
#include "widgets/unbroken.h"

#include <QApplication>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

/// What a question does; its parts are made in question_view_layout.cpp.
namespace ui {

namespace {

using Kind = engine::LessonQuestionKind;

constexpr qsizetype kLongestAnswer = 10000; // characters

} // namespace

QList<QWidget*> QuestionView::focusOrder() const
{
    QList<QWidget*> order{m_prompt};
    if (m_options)
        for (QAbstractButton* option : m_options->buttons())
            order += option;
    if (m_number)
        order += m_number;
    if (m_text)
        order += m_text;
    order += {m_give, m_skip, m_explanation};
    return order;
}

QString QuestionView::typed() const
{
    if (m_options)
        return m_options->checkedId() < 0 ? QString() : QString::number(m_options->checkedId());
    return m_number ? m_number->text() : m_text->toPlainText();
}

QString QuestionView::given() const
{
    const QString text = typed().trimmed();
    if (m_number)
        return typedNumber(text, m_question->figure.form) ? text : QString();
    if (!m_text)
        return text;
    if (text.size() > kLongestAnswer)
        return {};
    return text.isEmpty() ? kPassed : text; // reading the model answer is allowed at once
}

QString QuestionView::nameOf(const QString& answer) const
{
    const auto option = static_cast<std::size_t>(answer.toUInt());
    return m_options && option < m_question->options.size() ? QString::fromStdString(m_question->options[option].text)
                                                            : answer;
}

bool QuestionView::isRight(const QString& answer) const
{
    try {
        if (m_question->kind == Kind::Choice)
            return answer == QString::number(engine::rightLessonOption(*m_lesson, *m_question));
        const auto number = typedNumber(answer, m_question->figure.form);
        return number && engine::isRightLessonNumber(*m_lesson, *m_question, *number);
    } catch (const engine::EngineError&) {
        return false; // the verdict says why
    }
}

bool QuestionView::isMissed() const
{
    return m_question->kind != Kind::Open && !m_question->predict && isAnswered() && m_record.first != kPassed &&
           m_record.second.isEmpty() && !isRight(m_record.first);
}

bool QuestionView::isUnwritten() const
{
    return m_text && m_record.first == kPassed;
}

bool QuestionView::isSettled() const
{
    if (m_question->kind == Kind::Open)
        return true;
    return m_question->predict ? isAnswered() : m_revealed;
}

void QuestionView::setStarts(AnswerStarts starts)
{
    m_starts = starts;
    if (m_question->predict && starts == AnswerStarts::Figures)
        m_title->setText(tr("Predict, then look"));
    followTexts();
    if (m_question->predict && isAnswered() && !m_revealed)
        m_verdict->setText(noted());
}

void QuestionView::setResting(bool resting)
{
    m_resting = resting && isAnswered();
    if (m_question->predict && isAnswered() && !m_revealed)
        m_verdict->setText(noted());
}

void QuestionView::followInput()
{
    if (isMissed() && !m_trying) {
        m_give->setEnabled(true);
        if (m_number && typed().trimmed() != m_record.first)
            startTrying(); // by typing
        return;
    }
    const bool isOpen = !isAnswered() || m_trying || isUnwritten();
    m_give->setEnabled(isOpen && !given().isEmpty());
    QString hint;
    if (m_number && isOpen && given().isEmpty() && !typed().trimmed().isEmpty())
        hint = tr("This is not read as a number.");
    else if (m_text && isOpen && typed().trimmed().size() > kLongestAnswer)
        hint = tr("An answer has at most %n characters.", nullptr, static_cast<int>(kLongestAnswer));
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if ((isAnswered() && !isUnwritten()) || m_record.draft == typed())
        return;
    m_record.draft = typed();
    emit draftChanged();
}

void QuestionView::give()
{
    if (isMissed() && !m_trying)
        tryAgain();
    else
        take(given());
}

void QuestionView::pass()
{
    take(kPassed);
}

void QuestionView::take(const QString& answer)
{
    if (answer.isEmpty() || m_revealed || (isAnswered() && m_question->predict))
        return;
    (isAnswered() ? m_record.second : m_record.first) = answer;
    m_record.draft.clear();
    m_trying = false;
    followRecord();
    emit answered();
}

void QuestionView::startTrying()
{
    m_trying = true;
    if (m_options) {
        m_options->setExclusive(false); // else one stays checked
        for (QAbstractButton* option : m_options->buttons())
            option->setChecked(false);
        m_options->setExclusive(true);
    }
    setOpen(true);
    if (m_options)
        m_options->button(m_record.first.toInt())->setEnabled(false); // it is known not to be
    m_verdict->setVisible(m_number != nullptr);                       // it says where to look
    followTexts();
    followInput();
}

void QuestionView::tryAgain()
{
    startTrying();
    if (m_number)
        m_number->selectAll();
    focusInput();
}

void QuestionView::setOpen(bool open)
{
    if (m_options)
        for (QAbstractButton* option : m_options->buttons())
            option->setEnabled(open);
    if (m_number)
        m_number->setReadOnly(!open);
    if (m_text)
        m_text->setReadOnly(!open);
}

void QuestionView::followRecord()
{
    followTexts();
    followInput();
    if (!isAnswered())
        return;
    setOpen(false);
    if (m_number)
        m_number->setReadOnly(!isMissed());
    if (m_text)
        m_text->setReadOnly(!isUnwritten());
    const bool counts = m_question->kind != Kind::Open && (isMissed() || !m_record.second.isEmpty());
    m_first->setText(
        unbrokenEquations(tr("Your first answer, “%1”, is the one that counts.").arg(nameOf(m_record.first))));
    m_first->setVisible(counts);
    if (isMissed())
        say(missed());
    else if (!m_question->predict)
        reveal();
    else if (!m_revealed)
        say(noted());
}

QString QuestionView::missed() const
{
    const auto number = m_number ? typedNumber(m_record.first, m_question->figure.form) : std::nullopt;
    if (!number)
        return tr("Not so. Try once more, or have the answer shown.");
    try {
        return *number > engine::lessonFigure(*m_lesson, m_question->figure)
                   ? tr("Not so. That is too high. Try once more, or have the answer shown.")
                   : tr("Not so. That is too low. Try once more, or have the answer shown.");
    } catch (const engine::EngineError& error) {
        return errorText(error);
    }
}

QString QuestionView::noted() const
{
    const bool passed = m_record.first == kPassed;
    switch (m_starts) {
    case AnswerStarts::Nothing:
        return passed ? tr("Passed over. There is another prediction on this page.")
                      : tr("Noted. There is another prediction on this page.");
    case AnswerStarts::Steps:
        return passed ? tr("Passed over. Go on step by step: the answer comes on the way.")
                      : tr("Noted. Go on step by step: the answer comes on the way.");
    case AnswerStarts::Figures:
        return passed ? tr("Passed over. Now the figures appear.") : tr("Noted. Now the figures appear.");
    case AnswerStarts::Replay:
        break;
    }
    if (m_resting)
        return passed ? tr("Passed over. Press Play: the answer comes when the recordings are at their end.")
                      : tr("Noted. Press Play: the answer comes when the recordings are at their end.");
    return passed ? tr("Passed over. The answer comes when the recordings are at their end.")
                  : tr("Noted. The answer comes when the recordings are at their end.");
}

void QuestionView::followTexts()
{
    const bool predicts = m_question->predict;
    m_give->setText(isMissed() && !m_trying                         ? tr("Try again")
                    : m_question->kind == Kind::Open                ? tr("Compare with a model answer")
                    : predicts && m_starts == AnswerStarts::Replay  ? tr("Predict and run")
                    : predicts && m_starts == AnswerStarts::Figures ? tr("Predict and look")
                    : predicts                                      ? tr("This is my prediction")
                                                                    : tr("Check"));
    m_skip->setText(!predicts                           ? tr("Show the answer")
                    : m_starts == AnswerStarts::Replay  ? tr("Run without predicting")
                    : m_starts == AnswerStarts::Figures ? tr("Look without predicting")
                    : m_starts == AnswerStarts::Steps   ? tr("Go on without predicting")
                                                        : tr("Pass over this one"));
    const bool isOpen = !isAnswered() || m_trying || isMissed();
    m_give->setToolTip(isMissed() && !m_trying          ? tr("Lets you answer once more")
                       : m_question->kind == Kind::Open ? tr("Shows a model answer beside yours")
                       : predicts ? tr("Keeps your prediction; what was measured is told afterwards")
                                  : tr("Compares your answer with what was computed"));
    m_skip->setToolTip(predicts ? tr("Goes on without an answer of yours")
                                : tr("Shows the answer without one of yours"));
    m_give->setVisible(isOpen);
    m_skip->setVisible(isOpen && m_question->kind != Kind::Open);
}

QString QuestionView::quoted(std::size_t option) const
{
    return tr("“%1”").arg(QString::fromStdString(m_question->options[option].text));
}

QString QuestionView::verdict() const
{
    if (m_question->kind == Kind::Open)
        return tr("A model answer:");
    try {
        const bool isChoice = m_question->kind == Kind::Choice;
        const QString text = isChoice ? quoted(engine::rightLessonOption(*m_lesson, *m_question))
                                      : QString::fromStdString(engine::lessonFigureText(
                                            engine::lessonFigure(*m_lesson, m_question->figure), m_question->figure));
        const QString& last = m_record.second.isEmpty() ? m_record.first : m_record.second;
        if (last == kPassed)
            return tr("It is: %1").arg(text);
        if (isRight(last))
            return m_record.second.isEmpty() ? tr("Right. It is: %1").arg(text)
                                             : tr("Right this time. It is: %1").arg(text);
        return isChoice ? tr("Not so. It is: %1").arg(text)
                        : tr("Not so close. It is: %1, you said %2").arg(text, last);
    } catch (const engine::EngineError& error) {
        return errorText(error);
    }
}

/// Told to screen readers as well, where it happens before the reader's eyes.
void QuestionView::say(const QString& verdict)
{
    m_verdict->setText(unbrokenEquations(verdict));
    m_verdict->show();
    announce(m_verdict);
}

void QuestionView::reveal()
{
    if (m_revealed || !isAnswered() || isMissed())
        return;
    m_revealed = true;
    if (!m_question->answer.empty()) {
        m_explanation->setText(
            QString::fromStdString(engine::withLessonFigures(*m_lesson, m_question->answer, m_question->figures)));
        m_explanation->show();
    }
    say(verdict());
}

bool QuestionView::choose(int option)
{
    QAbstractButton* button = m_options ? m_options->button(option) : nullptr;
    if (!button || !button->isEnabled())
        return false;
    button->setChecked(true);
    button->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void QuestionView::focusInput()
{
    QWidget* input = m_number ? static_cast<QWidget*>(m_number) : m_text;
    if (m_options) {
        const auto buttons = m_options->buttons();
        for (auto button = buttons.rbegin(); button != buttons.rend(); ++button)
            if ((*button)->isEnabled())
                input = *button;
    }
    if (input)
        input->setFocus(Qt::OtherFocusReason);
}

void QuestionView::focusAnswer()
{
    QWidget* next = isMissed() ? static_cast<QWidget*>(m_give) : m_explanation->isHidden() ? m_prompt : m_explanation;
    next->setFocus(Qt::OtherFocusReason);
}

QRect QuestionView::told() const
{
    return m_verdict->isHidden() ? rect() : QRect(0, m_verdict->y(), width(), height() - m_verdict->y());
}

void QuestionView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_8 && choose(event->key() - Qt::Key_1))
        return;
    const bool enters = plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter);
    const QWidget* focused = QApplication::focusWidget();
    if (enters) { // a line of text leaves it to others
        QPushButton* button = focused == m_skip ? m_skip : m_give;
        if (button->isVisible() && button->isEnabled()) {
            button->click();
            return;
        }
    }
    QFrame::keyPressEvent(event);
}

void QuestionView::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace ui
