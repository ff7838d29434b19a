// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/flow_layout.h"
#include "learn/choice_row.h"
#include "learn/lesson_text.h"
#include "learn/question_view.h"
#include "learn/typed_number.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

/// The construction of a question's parts.
namespace ui {

namespace {

using Kind = engine::LessonQuestionKind;

constexpr int kAnswerLines = 3;
constexpr int kLongestNumber = 40;

QLabel* addLabel(const char* name, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(1);
    label->hide();
    return label;
}

/// What an answer to another question, kept under the same place, cannot be.
bool canBeOf(const QString& answer, const engine::LessonQuestion& question)
{
    if (answer.isEmpty() || answer == kPassed || question.kind == Kind::Open)
        return true;
    if (question.kind == Kind::Number)
        return typedNumber(answer, question.figure.form).has_value();
    bool isPlace = false;
    const int option = answer.toInt(&isPlace);
    return isPlace && option >= 0 && option < static_cast<int>(question.options.size());
}

/// A lesson may have been replaced by another of its name since this was kept.
QuestionRecord fitting(QuestionRecord record, const engine::LessonQuestion& question)
{
    if (!canBeOf(record.first, question) || !canBeOf(record.second, question))
        return {};
    if (question.kind == Kind::Choice && !canBeOf(record.draft, question))
        record.draft.clear();
    return record;
}

} // namespace

QuestionView::QuestionView(const engine::Lesson* lesson, const engine::LessonQuestion* question,
                           const QuestionRecord& record, QWidget* parent)
    : QFrame(parent), m_lesson(lesson), m_question(question), m_record(fitting(record, *question)),
      m_give(new QPushButton(this)), m_skip(new QPushButton(this)), m_hint(addLabel("questionHint", "warning", this)),
      m_verdict(addLabel("questionVerdict", "title", this)), m_first(addLabel("questionFirst", "muted", this)),
      m_prompt(new LessonText(this)), m_explanation(new LessonText(this))
{
    setObjectName(QStringLiteral("question"));
    setProperty("card", true);
    build();
    connect(m_give, &QPushButton::clicked, this, &QuestionView::give);
    connect(m_skip, &QPushButton::clicked, this, &QuestionView::pass);
    for (LessonText* text : findChildren<LessonText*>()) {
        connect(text, &LessonText::termRequested, this, &QuestionView::termRequested);
        connect(text, &LessonText::pageRequested, this, &QuestionView::pageRequested);
    }
    followRecord();
}

void QuestionView::build()
{
    setWhatsThis(m_question->kind == Kind::Choice   ? tr("Choose an answer, with the mouse or the keys 1 to 8.")
                 : m_question->kind == Kind::Number ? tr("Type your number and press Enter.")
                                                    : tr("Write your answer, then compare it with the model answer."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(6);
    m_title = new QLabel(m_question->predict ? tr("Predict, then run") : tr("Question"), this);
    m_title->setProperty("role", "title");
    layout->addWidget(m_title);
    m_prompt->setObjectName(QStringLiteral("questionPrompt"));
    m_prompt->setAccessibleName(tr("Question"));
    m_prompt->setText(QString::fromStdString(m_question->prompt));
    layout->addWidget(m_prompt);
    const QString& last = !m_record.second.isEmpty() ? m_record.second : isAnswered() ? m_record.first : m_record.draft;
    const QString shown = isAnswered() && m_question->kind == Kind::Open && m_record.first == kPassed
                              ? m_record.draft // written beside the model answer
                          : last != kPassed           ? last
                          : m_record.second.isEmpty() ? QString()
                                                      : m_record.first;
    if (m_question->kind == Kind::Choice)
        buildChoice(shown);
    else if (m_question->kind == Kind::Number)
        buildNumber(shown);
    else
        buildOpen(shown);
    layout->addWidget(m_hint);
    buildButtons();
    buildVerdict();
}

void QuestionView::buildVerdict()
{
    m_explanation->setObjectName(QStringLiteral("questionExplanation"));
    m_explanation->setAccessibleName(tr("Answer"));
    m_explanation->hide();
    layout()->addWidget(m_verdict);
    layout()->addWidget(m_first);
    layout()->addWidget(m_explanation);
}

void QuestionView::buildChoice(const QString& answer)
{
    m_options = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_question->options.size(); ++i) {
        auto* option =
            new ChoiceRow(QString::fromStdString(m_question->options[i].text), static_cast<int>(i) + 1, this);
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
    layout()->addWidget(m_number);
}

void QuestionView::buildOpen(const QString& answer)
{
    m_text = new QPlainTextEdit(answer, this);
    m_text->setObjectName(QStringLiteral("questionText"));
    m_text->setAccessibleName(tr("Your answer"));
    m_text->setPlaceholderText(tr("Your answer, in your own words"));
    m_text->setTabChangesFocus(true);
    fitHeight();
    connect(m_text, &QPlainTextEdit::textChanged, this, &QuestionView::followInput);
    layout()->addWidget(m_text);
}

void QuestionView::fitHeight()
{
    if (m_text)
        m_text->setFixedHeight(fontMetrics().lineSpacing() * (kAnswerLines + 1));
}

void QuestionView::buildButtons()
{
    m_give->setObjectName(QStringLiteral("questionGive"));
    m_skip->setObjectName(QStringLiteral("questionSkip"));
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_give, m_skip}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    layout()->addWidget(buttons);
}

} // namespace ui
