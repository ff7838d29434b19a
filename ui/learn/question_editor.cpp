// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/question_editor.h"

#include "learn/figure_edit.h"
#include "learn/option_editor.h"
#include "widgets/calm_wheel.h"
#include "widgets/spoken.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <exception>
#include <utility>

namespace ui {

namespace {

constexpr qsizetype kMostOptions = engine::kLessonMostOptions;
constexpr double kFarthest = 1e9, kStep = 0.01, kApart = 0.01;
constexpr int kDecimals = 4;

/// What stands for a kind in the list; of numbers the figure's name follows.
QString keyOf(const QuestionDraft& draft)
{
    return QStringLiteral("%1:%2").arg(draft.kind).arg(draft.kind == QuestionDraft::Number ? draft.figure : QString());
}

bool hasOptions(int kind)
{
    return kind == QuestionDraft::Choice;
}

bool isNumber(int kind)
{
    return kind == QuestionDraft::Number || kind == QuestionDraft::Kept;
}

} // namespace

QuestionEditor::QuestionEditor(const AuthorFacts* facts, int number, QWidget* parent)
    : QWidget(parent), m_facts(facts), m_number(number), m_form(new QFormLayout(this)), m_kind(new QComboBox(this)),
      m_need(new QLabel(this)), m_prompt(new QLineEdit(this)), m_optionRows(new QWidget(this)),
      m_optionColumn(new QVBoxLayout(m_optionRows)), m_addOption(new QToolButton(m_optionRows)),
      m_within(new QDoubleSpinBox(this)), m_predict(new QCheckBox(tr("before it is seen, as a prediction"), this)),
      m_answer(new FigureEdit(nameOf("newLessonAnswer"), tr("Answer to question %1").arg(number), &facts->offers, this))
{
    build();
    calmWheels(this);
    nameByLabels(this);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuestionEditor::follow);
    connect(m_prompt, &QLineEdit::textChanged, this, &QuestionEditor::changed);
    connect(m_answer, &FigureEdit::changed, this, &QuestionEditor::changed);
    connect(m_predict, &QCheckBox::toggled, this, &QuestionEditor::changed);
    connect(m_within, &QDoubleSpinBox::valueChanged, this, [this](double within) {
        if (m_filling)
            return;
        m_draft.within = within;
        emit changed();
    });
    connect(m_addOption, &QToolButton::clicked, this, [this] {
        OptionDraft option = m_options.empty() ? OptionDraft() : m_options.back()->draft();
        option.text.clear();
        option.origin = -1;
        addOption(option);
        m_options.back()->focusOrder().constFirst()->setFocus();
        emit changed();
    });
}

void QuestionEditor::build()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_kind->setObjectName(nameOf("newLessonQuestion"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->addRow(m_number == 1 ? tr("&Question") : tr("Question %1").arg(m_number), m_kind);
    m_kind->setToolTip(tr("What the reader is asked on this page"));
    m_need->setObjectName(nameOf("newLessonNeed"));
    m_need->setWordWrap(true);
    m_need->setProperty("role", "warning");
    m_form->addRow(QString(), m_need);
    m_prompt->setObjectName(nameOf("newLessonPrompt"));
    m_prompt->setToolTip(tr("The question as its readers see it"));
    m_prompt->setPlaceholderText(tr("Empty: a plain one is filled in"));
    m_form->addRow(m_number == 1 ? tr("&In words") : tr("In words"), m_prompt);
    m_optionColumn->setContentsMargins(0, 0, 0, 0);
    m_addOption->setObjectName(nameOf("newLessonAddOption"));
    m_addOption->setText(tr("Add an option"));
    m_addOption->setToolTip(tr("One more answer to choose from, eight at most"));
    m_addOption->setFocusPolicy(Qt::StrongFocus);
    m_optionColumn->addWidget(m_addOption, 0, Qt::AlignLeft);
    m_form->addRow(tr("Options"), m_optionRows);
    m_within->setObjectName(nameOf("newLessonWithin"));
    m_within->setDecimals(kDecimals);
    m_within->setRange(0, kFarthest);
    m_within->setSingleStep(kStep);
    m_within->setToolTip(tr("An answer is right that is no farther from the figure than this"));
    m_form->addRow(tr("Right within"), m_within);
    m_predict->setObjectName(nameOf("newLessonPredict"));
    m_predict->setToolTip(tr("Readers answer first; the figures appear afterwards"));
    m_form->addRow(tr("Asked"), m_predict);
    m_answer->edit()->setToolTip(tr("Told when the question has been answered"));
    m_answer->edit()->setPlaceholderText(tr("A model answer, or what is said beside the result"));
    m_form->addRow(tr("Answer"), m_answer);
}

QString QuestionEditor::nameOf(const char* name) const
{
    return m_number == 1 ? QString::fromLatin1(name) : QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(m_number);
}

void QuestionEditor::fillKinds()
{
    const auto add = [this](const QString& words, int kind, const QString& figure = {}) {
        QuestionDraft draft;
        draft.kind = kind;
        draft.figure = figure;
        m_kind->addItem(words, keyOf(draft));
    };
    m_kind->clear();
    add(tr("none"), QuestionDraft::None);
    if (m_draft.kept.kind == engine::LessonQuestionKind::Number)
        add(tr("as it is: a number"), QuestionDraft::Kept);
    add(tr("a question of understanding, with a model answer"), QuestionDraft::Open);
    if (!m_facts->offers.empty() || m_draft.kind == QuestionDraft::Choice)
        add(tr("a choice in your own words"), QuestionDraft::Choice);
    if (m_facts->source.recordings.size() > 1) {
        add(tr("to predict: which run ends with the highest metric"), QuestionDraft::HighestMetric);
        add(tr("to predict: which run ends with the lowest similarity"), QuestionDraft::LowestSimilarity);
    }
    if (!m_facts->source.readings.empty()) {
        add(tr("to predict: in which model the tokens are most alike"), QuestionDraft::MostAlike);
        add(tr("to predict: in which model the tokens are least alike"), QuestionDraft::LeastAlike);
    }
    for (const FigureOffer& offer : m_facts->offers)
        add(tr("to predict: %1").arg(offer.words), QuestionDraft::Number, QString::fromStdString(offer.name));
}

void QuestionEditor::fillOptions()
{
    for (OptionEditor* option : m_options)
        delete option;
    m_options.clear();
    const std::vector<OptionDraft> options = std::move(m_draft.options);
    m_draft.options.clear();
    for (const OptionDraft& option : options)
        addOption(option);
}

void QuestionEditor::addOption(const OptionDraft& option)
{
    const int number = static_cast<int>(m_options.size()) + 1;
    auto* editor =
        new OptionEditor(m_facts, nameOf("newLessonOption") + QStringLiteral("-%1").arg(number), number, m_optionRows);
    editor->setDraft(option);
    m_optionColumn->insertWidget(m_optionColumn->count() - 1, editor);
    if (!m_options.empty()) {
        QWidget* before = m_options.back()->focusOrder().constLast();
        for (QWidget* widget : editor->focusOrder())
            setTabOrder(std::exchange(before, widget), widget);
        setTabOrder(before, m_addOption);
    }
    m_options.push_back(editor);
    m_addOption->setEnabled(number < kMostOptions);
    connect(editor, &OptionEditor::changed, this, &QuestionEditor::changed);
    connect(editor, &OptionEditor::removeRequested, this, [this, editor] { removeOption(editor); });
    connect(editor, &OptionEditor::compared, this, [this, editor](const engine::LessonCheck& before) {
        if (editor == m_options.front())
            followFirst(before);
    });
}

/// All are made anew, so that their numbers count on.
void QuestionEditor::removeOption(OptionEditor* removed)
{
    for (OptionEditor* option : m_options) {
        if (option != removed)
            m_draft.options.push_back(option->draft());
        option->hide();
        for (QWidget* widget : option->findChildren<QWidget*>())
            widget->setObjectName(QString());
        option->deleteLater(); // its button is being pressed
    }
    m_options.clear();
    fillOptions();
    emit changed();
}

/// What the first option compares the others compare too, as long as they did before.
void QuestionEditor::followFirst(const engine::LessonCheck& before)
{
    const engine::LessonCheck now = m_options.front()->draft().holds;
    for (OptionEditor* option : m_options) {
        OptionDraft draft = option->draft();
        engine::LessonCheck& holds = draft.holds;
        if (option == m_options.front() || !isSame(holds.left, before.left) || !isSame(holds.right, before.right) ||
            holds.tolerance != before.tolerance)
            continue;
        holds.left = now.left;
        holds.right = now.right;
        holds.tolerance = now.tolerance;
        option->setDraft(draft);
    }
}

/// Greater, less, about the same: of these one always holds.
void QuestionEditor::firstOptions()
{
    OptionDraft option;
    option.holds.left = m_facts->offers.front().figure;
    option.holds.right = m_facts->offers[m_facts->offers.size() > 1 ? 1 : 0].figure;
    option.holds.tolerance = kApart;
    for (const engine::LessonCheckKind kind :
         {engine::LessonCheckKind::Greater, engine::LessonCheckKind::Less, engine::LessonCheckKind::Within}) {
        option.holds.kind = kind;
        addOption(option);
    }
}

void QuestionEditor::setDraft(const QuestionDraft& draft)
{
    m_filling = true;
    m_draft = draft;
    fillKinds();
    fillOptions();
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(keyOf(draft))));
    m_prompt->setText(draft.prompt);
    m_predict->setChecked(draft.predict);
    m_answer->setText(draft.answer, draft.kept.figures);
    m_filling = false;
    follow();
}

QuestionDraft QuestionEditor::draft() const
{
    QuestionDraft draft = m_draft;
    const QString key = m_kind->currentData().toString();
    draft.kind = key.section(QLatin1Char(':'), 0, 0).toInt();
    draft.figure = key.section(QLatin1Char(':'), 1);
    draft.prompt = m_prompt->text();
    draft.answer = m_answer->text();
    draft.predict = m_predict->isChecked();
    draft.options.clear();
    for (const OptionEditor* option : m_options)
        draft.options.push_back(option->draft());
    return draft;
}

void QuestionEditor::follow()
{
    if (m_filling)
        return;
    const QuestionDraft now = draft();
    if (now.kind == QuestionDraft::Choice && m_options.empty() && !m_facts->offers.empty())
        firstOptions();
    m_form->setRowVisible(m_prompt, now.kind != QuestionDraft::None);
    m_form->setRowVisible(m_optionRows, hasOptions(now.kind));
    m_form->setRowVisible(m_within, isNumber(now.kind));
    m_form->setRowVisible(m_predict, now.kind != QuestionDraft::None && now.kind != QuestionDraft::Open);
    m_form->setRowVisible(m_answer, now.kind != QuestionDraft::None);
    if (isNumber(now.kind)) {
        const QSignalBlocker blocker(m_within);
        m_within->setValue(questionOf({}, now, *m_facts).tolerance);
    }
    emit changed();
}

QString QuestionEditor::needOfChoice(const PageDraft& page) const
{
    const engine::LessonQuestion question = questionOf(page, draft(), *m_facts);
    int right = 0;
    try {
        for (OptionEditor* option : m_options)
            option->showRight(false);
        std::size_t place = 0;
        for (OptionEditor* option : m_options) {
            if (!isThere(option->draft()))
                continue;
            const bool holds = engine::lessonCheckHolds(m_facts->lesson, question.options[place++].holds);
            option->showRight(holds);
            right += holds ? 1 : 0;
        }
    } catch (const std::exception&) {
        return tr("An option's figure is not in this lesson any more.");
    }
    if (question.prompt.empty() || question.options.size() < 2)
        return tr("A choice needs its words and two options or more.");
    if (right != 1)
        return tr("%n of the options hold in what was recorded; it must be one.", nullptr, right);
    return {};
}

QString QuestionEditor::needOf(const PageDraft& page) const
{
    switch (draft().kind) {
    case QuestionDraft::HighestMetric:
    case QuestionDraft::LowestSimilarity:
        if (page.shows != PageDraft::Runs || page.runs.size() < 2 || page.runs.size() > kMostOptions)
            return tr("This question needs two to eight runs on the page.");
        break;
    case QuestionDraft::MostAlike:
    case QuestionDraft::LeastAlike:
        for (const engine::LessonReading& reading : m_facts->source.readings)
            if (page.shows == PageDraft::Reading && reading.id == page.shown.toStdString() && reading.arms.size() > 1)
                return {};
        return tr("This question needs a reading of two models or more on the page.");
    case QuestionDraft::Open:
        if (m_prompt->text().trimmed().isEmpty() || m_answer->text().trimmed().isEmpty())
            return tr("A question of understanding needs its words and a model answer.");
        break;
    case QuestionDraft::Choice:
        return needOfChoice(page);
    default:
        break;
    }
    return {};
}

void QuestionEditor::followPage(const PageDraft& page)
{
    const QString need = needOf(page);
    m_need->setText(need);
    m_form->setRowVisible(m_need, !need.isEmpty());
}

void QuestionEditor::setLabelWidth(int pixels)
{
    m_form->labelForField(m_kind)->setMinimumWidth(pixels);
}

QList<QWidget*> QuestionEditor::focusOrder() const
{
    QList<QWidget*> order{m_kind, m_prompt};
    for (OptionEditor* option : m_options)
        order += option->focusOrder();
    return order + QList<QWidget*>{m_addOption, m_within, m_predict} + m_answer->focusOrder();
}

} // namespace ui
