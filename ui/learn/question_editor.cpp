// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/question_editor.h"

#include "learn/figure_edit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kMostOptions = 8; // of a choice

} // namespace

QuestionEditor::QuestionEditor(const LessonSource* source, const std::vector<FigureOffer>* offers, int number,
                               QWidget* parent)
    : QWidget(parent), m_source(source), m_offers(offers), m_number(number), m_form(new QFormLayout(this)),
      m_kind(new QComboBox(this)), m_need(new QLabel(this)), m_prompt(new QLineEdit(this)),
      m_optionRows(new QWidget(this)),
      m_answer(new FigureEdit(nameOf("newLessonAnswer"), tr("Answer to question %1").arg(number), offers, this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_kind->setObjectName(nameOf("newLessonQuestion"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->addRow(number == 1 ? tr("&Question") : tr("Question %1").arg(number), m_kind);
    m_need->setObjectName(nameOf("newLessonNeed"));
    m_need->setWordWrap(true);
    m_need->setProperty("role", "warning");
    m_form->addRow(QString(), m_need);
    m_prompt->setObjectName(nameOf("newLessonPrompt"));
    m_prompt->setPlaceholderText(tr("Empty: a plain one is filled in"));
    m_form->addRow(number == 1 ? tr("In wor&ds") : tr("In words"), m_prompt);
    auto* options = new QVBoxLayout(m_optionRows);
    options->setContentsMargins(0, 0, 0, 0);
    m_form->addRow(tr("Options"), m_optionRows);
    m_answer->edit()->setPlaceholderText(tr("A model answer, or what is said beside the result"));
    m_form->addRow(tr("Answer"), m_answer);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuestionEditor::follow);
    connect(m_prompt, &QLineEdit::textChanged, this, &QuestionEditor::changed);
    connect(m_answer, &FigureEdit::changed, this, &QuestionEditor::changed);
}

QString QuestionEditor::nameOf(const char* name) const
{
    return m_number == 1 ? QString::fromLatin1(name) : QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(m_number);
}

void QuestionEditor::fillKinds()
{
    m_kind->clear();
    m_kind->addItem(tr("none"), QuestionDraft::None);
    if (m_draft.kind == QuestionDraft::Kept)
        m_kind->addItem(
            m_draft.kept.kind == engine::LessonQuestionKind::Number
                ? tr("as it is: a number")
                : tr("as it is: a choice of %n options", nullptr, static_cast<int>(m_draft.kept.options.size())),
            QuestionDraft::Kept);
    m_kind->addItem(tr("a question of understanding, with a model answer"), QuestionDraft::Open);
    if (m_source->recordings.size() > 1) {
        m_kind->addItem(tr("to predict: which run ends with the highest metric"), QuestionDraft::HighestMetric);
        m_kind->addItem(tr("to predict: which run ends with the lowest similarity"), QuestionDraft::LowestSimilarity);
    }
    if (!m_source->readings.empty()) {
        m_kind->addItem(tr("to predict: in which model the tokens are most alike"), QuestionDraft::MostAlike);
        m_kind->addItem(tr("to predict: in which model the tokens are least alike"), QuestionDraft::LeastAlike);
    }
    for (std::size_t i = 0; i < m_offers->size(); ++i)
        m_kind->addItem(tr("to predict: %1").arg((*m_offers)[i].words),
                        QuestionDraft::FirstFigure + static_cast<int>(i));
}

void QuestionEditor::setDraft(const QuestionDraft& draft)
{
    m_filling = true;
    m_draft = draft;
    fillKinds();
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(draft.kind)));
    m_prompt->setText(draft.prompt);
    m_answer->setText(draft.answer, draft.kept.figures);
    for (qsizetype i = 0; i < draft.options.size(); ++i) {
        auto* option = new QLineEdit(draft.options[i], m_optionRows);
        option->setObjectName(nameOf("newLessonOption") + QStringLiteral("-%1").arg(i + 1));
        option->setAccessibleName(tr("Option %1").arg(i + 1));
        connect(option, &QLineEdit::textChanged, this, &QuestionEditor::changed);
        m_optionRows->layout()->addWidget(option);
        m_options.push_back(option);
    }
    m_filling = false;
    follow();
}

QuestionDraft QuestionEditor::draft() const
{
    QuestionDraft draft = m_draft;
    draft.kind = m_kind->currentData().toInt();
    draft.prompt = m_prompt->text();
    draft.answer = m_answer->text();
    for (std::size_t i = 0; i < m_options.size(); ++i)
        draft.options[static_cast<qsizetype>(i)] = m_options[i]->text();
    return draft;
}

void QuestionEditor::follow()
{
    if (m_filling)
        return;
    const int kind = m_kind->currentData().toInt();
    m_form->setRowVisible(m_prompt, kind != QuestionDraft::None);
    m_form->setRowVisible(m_optionRows, kind == QuestionDraft::Kept && !m_options.empty());
    m_form->setRowVisible(m_answer, kind != QuestionDraft::None);
    emit changed();
}

QString QuestionEditor::needOf(const PageDraft& page) const
{
    switch (m_kind->currentData().toInt()) {
    case QuestionDraft::HighestMetric:
    case QuestionDraft::LowestSimilarity:
        if (page.shows != PageDraft::Runs || page.runs.size() < 2 || page.runs.size() > kMostOptions)
            return tr("This question needs two to eight runs on the page.");
        break;
    case QuestionDraft::MostAlike:
    case QuestionDraft::LeastAlike:
        for (const engine::LessonReading& reading : m_source->readings)
            if (page.shows == PageDraft::Reading && reading.id == page.shown.toStdString() && reading.arms.size() > 1)
                return {};
        return tr("This question needs a reading of two models or more on the page.");
    case QuestionDraft::Open:
        if (m_prompt->text().trimmed().isEmpty() || m_answer->text().trimmed().isEmpty())
            return tr("A question of understanding needs its words and a model answer.");
        break;
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
    for (QLineEdit* option : m_options)
        order += option;
    return order + m_answer->focusOrder();
}

} // namespace ui
