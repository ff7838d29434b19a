// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/question_view.h"

#include "charts/flow_layout.h"
#include "engine/error.h"
#include "learn/choice_row.h"
#include "learn/lesson_text.h"
#include "translation/engine_texts.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <cmath>
#include <optional>

namespace ui {

namespace {

using Kind = engine::LessonQuestionKind;

const char* const kSkipped = "-";
constexpr int kAnswerLines = 3;
constexpr int kLongestNumber = 40;

/// As a person types it: "74,498" of a count, "0.55" or "0,55" of others, "78.5 %" or "78.5" of a percentage.
std::optional<double> numberIn(const QString& text, engine::LessonForm form)
{
    QString plain = text.trimmed();
    const bool percent = plain.endsWith(QLatin1Char('%'));
    plain.remove(QLatin1Char('%')).remove(QChar(0x202f)).remove(QLatin1Char(' '));
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    const bool groups = form == engine::LessonForm::Count || plain.contains(QLatin1Char('.'));
    plain.replace(QLatin1Char(','), groups ? QString() : QStringLiteral("."));
    bool ok = false;
    const double value = plain.toDouble(&ok); // C locale: a point, as everything here is written
    if (!ok || !std::isfinite(value))
        return std::nullopt;
    return percent || form == engine::LessonForm::Percent ? value / 100 : value;
}

} // namespace

QuestionView::QuestionView(const engine::Lesson* lesson, const engine::LessonQuestion* question, const QString& answer,
                           QWidget* parent)
    : QFrame(parent), m_lesson(lesson), m_question(question), m_give(new QPushButton(this)),
      m_skip(new QPushButton(this)), m_verdict(new QLabel(this)), m_prompt(new LessonText(this)),
      m_explanation(new LessonText(this))
{
    setObjectName(QStringLiteral("question"));
    setProperty("card", true);
    build(answer);
    connect(m_give, &QPushButton::clicked, this, &QuestionView::give);
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_given = QString::fromLatin1(kSkipped);
        lock();
        emit answered();
    });
    for (LessonText* text : findChildren<LessonText*>()) {
        connect(text, &LessonText::termRequested, this, &QuestionView::termRequested);
        connect(text, &LessonText::pageRequested, this, &QuestionView::pageRequested);
    }
    m_given = answer;
    if (isAnswered())
        lock();
    followInput();
}

void QuestionView::build(const QString& answer)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    auto* title = new QLabel(m_question->predict ? tr("Predict, then run") : tr("Question"), this);
    title->setProperty("role", "title");
    layout->addWidget(title);
    m_prompt->setObjectName(QStringLiteral("questionPrompt"));
    m_prompt->setAccessibleName(tr("Question"));
    m_prompt->setText(QString::fromStdString(m_question->prompt));
    layout->addWidget(m_prompt);
    const QString before = answer == QLatin1String(kSkipped) ? QString() : answer;
    if (m_question->kind == Kind::Choice)
        buildChoice(before);
    else if (m_question->kind == Kind::Number)
        buildNumber(before);
    else
        buildOpen(before);
    buildButtons();
    m_verdict->setObjectName(QStringLiteral("questionVerdict"));
    m_verdict->setProperty("role", "title");
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setMinimumWidth(1);
    m_verdict->hide();
    m_explanation->setObjectName(QStringLiteral("questionExplanation"));
    m_explanation->setAccessibleName(tr("Answer"));
    m_explanation->hide();
    layout->addWidget(m_verdict);
    layout->addWidget(m_explanation);
}

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

void QuestionView::buildChoice(const QString& answer)
{
    m_options = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_question->options.size(); ++i) {
        auto* option = new ChoiceRow(QString::fromStdString(m_question->options[i].text), this);
        option->button()->setObjectName(QStringLiteral("option%1").arg(i));
        option->button()->setChecked(answer == QString::number(i));
        m_options->addButton(option->button(), static_cast<int>(i));
        layout()->addWidget(option);
    }
    connect(m_options, &QButtonGroup::idToggled, this, &QuestionView::followInput);
}

void QuestionView::buildNumber(const QString& answer)
{
    m_number = new QLineEdit(answer, this);
    m_number->setObjectName(QStringLiteral("questionNumber"));
    m_number->setAccessibleName(tr("Your number"));
    m_number->setMaxLength(kLongestNumber);
    m_number->setPlaceholderText(m_question->figure.form == engine::LessonForm::Percent ? tr("per cent")
                                                                                        : tr("a number"));
    connect(m_number, &QLineEdit::textChanged, this, &QuestionView::followInput);
    connect(m_number, &QLineEdit::returnPressed, m_give, &QPushButton::click);
    layout()->addWidget(m_number);
}

void QuestionView::buildOpen(const QString& answer)
{
    m_text = new QPlainTextEdit(answer, this);
    m_text->setObjectName(QStringLiteral("questionText"));
    m_text->setAccessibleName(tr("Your answer"));
    m_text->setPlaceholderText(tr("Your answer, in your own words"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * (kAnswerLines + 1));
    layout()->addWidget(m_text);
}

void QuestionView::buildButtons()
{
    m_give->setObjectName(QStringLiteral("questionGive"));
    m_give->setText(m_question->kind == Kind::Open ? tr("Compare with a model answer")
                    : m_question->predict          ? tr("This is my prediction")
                                                   : tr("Check"));
    m_skip->setObjectName(QStringLiteral("questionSkip"));
    m_skip->setText(m_question->predict ? tr("Run without predicting") : tr("Show the answer"));
    m_skip->setVisible(m_question->kind != Kind::Open);
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_give, m_skip}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    layout()->addWidget(buttons);
}

QString QuestionView::given() const
{
    if (m_options)
        return m_options->checkedId() < 0 ? QString() : QString::number(m_options->checkedId());
    if (m_number)
        return numberIn(m_number->text(), m_question->figure.form) ? m_number->text().trimmed() : QString();
    const QString text = m_text->toPlainText().trimmed();
    return text.isEmpty() ? QString::fromLatin1(kSkipped) : text; // reading the model answer is allowed at once
}

void QuestionView::followInput()
{
    m_give->setEnabled(!isAnswered() && !given().isEmpty());
}

void QuestionView::give()
{
    m_given = given();
    lock();
    emit answered();
}

void QuestionView::lock()
{
    if (m_options)
        for (QAbstractButton* option : m_options->buttons())
            option->setEnabled(false);
    if (m_number)
        m_number->setReadOnly(true);
    if (m_text)
        m_text->setReadOnly(true);
    m_give->setEnabled(false);
    m_skip->setEnabled(false);
    if (!m_question->predict) {
        reveal();
    } else if (!m_revealed) {
        m_verdict->setText(tr("Noted. Now run the recording to its end."));
        m_verdict->show();
    }
}

QString QuestionView::verdict() const
{
    if (m_question->kind == Kind::Open)
        return tr("A model answer:");
    try {
        if (m_question->kind == Kind::Choice) {
            const std::size_t right = engine::rightLessonOption(*m_lesson, *m_question);
            const QString text = QString::fromStdString(m_question->options[right].text);
            return m_given == QLatin1String(kSkipped)  ? tr("The runs say: %1").arg(text)
                   : m_given == QString::number(right) ? tr("Right. The runs say: %1").arg(text)
                                                       : tr("Not so. The runs say: %1").arg(text);
        }
        const double right = engine::lessonFigure(*m_lesson, m_question->figure);
        const QString text = QString::fromStdString(engine::lessonFigureText(right, m_question->figure));
        const auto number = numberIn(m_given, m_question->figure.form);
        if (!number)
            return tr("The runs say: %1").arg(text);
        return std::fabs(*number - right) <= m_question->tolerance
                   ? tr("Right. The runs say: %1").arg(text)
                   : tr("Not so close. The runs say: %1, you said %2").arg(text, m_given);
    } catch (const engine::EngineError& error) {
        return errorText(error);
    }
}

void QuestionView::reveal()
{
    if (m_revealed || !isAnswered())
        return;
    m_revealed = true;
    m_verdict->setText(verdict());
    m_verdict->show();
    if (!m_question->answer.empty()) {
        m_explanation->setText(
            QString::fromStdString(engine::withLessonFigures(*m_lesson, m_question->answer, m_question->figures)));
        m_explanation->show();
    }
}

} // namespace ui
