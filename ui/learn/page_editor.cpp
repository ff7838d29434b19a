// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/page_editor.h"

#include "charts/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kTextLines = 7, kBoxLines = 3, kMostRunLines = 5;

} // namespace

PageEditor::PageEditor(const LessonSource* source, const std::vector<FigureOffer>* offers, QWidget* parent)
    : QWidget(parent), m_source(source), m_offers(offers), m_title(new QLineEdit(this)), m_prompt(new QLineEdit(this)),
      m_shows(new QComboBox(this)), m_highlight(new QComboBox(this)), m_start(new QComboBox(this)),
      m_question(new QComboBox(this)), m_runs(new QListWidget(this)), m_chartRow(new QWidget(this)),
      m_form(new QFormLayout(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildText(m_form);
    buildShown(m_form);
    buildBoxes(m_form);
    buildQuestion(m_form);
    follow();
}

QPlainTextEdit* PageEditor::addEdit(const char* name, int lines)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(fontMetrics().lineSpacing() * lines);
    edit->setMaximumHeight(fontMetrics().lineSpacing() * lines * 2);
    connect(edit, &QPlainTextEdit::textChanged, this, &PageEditor::changed);
    return edit;
}

void PageEditor::buildText(QFormLayout* form)
{
    m_title->setObjectName(QStringLiteral("newLessonPageTitle"));
    connect(m_title, &QLineEdit::textChanged, this, &PageEditor::changed);
    form->addRow(tr("Page titl&e"), m_title);
    m_text = addEdit("newLessonText", kTextLines);
    m_text->setPlaceholderText(tr("What is to be seen, in Markdown: **bold**, - lists, `code`. No HTML, no pictures."));
    form->addRow(tr("Te&xt"), m_text);
}

void PageEditor::buildShown(QFormLayout* form)
{
    m_shows->setObjectName(QStringLiteral("newLessonShows"));
    m_shows->addItem(tr("nothing beside the text"), PageDraft::Nothing);
    if (!m_source->recordings.empty())
        m_shows->addItem(tr("the recorded runs"), PageDraft::Runs);
    if (!m_source->states.empty())
        m_shows->addItem(tr("one layer in steps, with its numbers"), PageDraft::State);
    form->addRow(tr("Sho&ws"), m_shows);
    m_runs->setObjectName(QStringLiteral("newLessonRuns"));
    m_runs->setAccessibleName(tr("Runs of the page"));
    for (const engine::LessonRecording& recording : m_source->recordings) {
        auto* item = new QListWidgetItem(QString::fromStdString(recording.label), m_runs);
        item->setData(Qt::UserRole, QString::fromStdString(recording.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_runs->setFixedHeight(fontMetrics().lineSpacing() * 3 / 2 * std::min(kMostRunLines, m_runs->count() + 1));
    form->addRow(tr("&Runs"), m_runs);
    auto* flow = new FlowLayout(m_chartRow);
    const QString names[] = {tr("Loss"), tr("Metric"), tr("Layer similarity"), tr("Heat map")};
    m_highlight->setObjectName(QStringLiteral("newLessonHighlight"));
    m_highlight->addItem(tr("none"), QString());
    for (std::size_t i = 0; i < engine::lessonCharts().size(); ++i) {
        const QString chart = QString::fromStdString(engine::lessonCharts()[i]);
        auto* box = new QCheckBox(names[i], m_chartRow);
        box->setObjectName(QStringLiteral("newLesson-") + chart);
        connect(box, &QCheckBox::toggled, this, &PageEditor::follow);
        flow->addWidget(box);
        m_charts.push_back(box);
        m_highlight->addItem(names[i], chart);
    }
    form->addRow(tr("Charts"), m_chartRow);
    form->addRow(tr("&Frame around"), m_highlight);
    m_start->setObjectName(QStringLiteral("newLessonStart"));
    m_start->addItems({tr("before the first step"), tr("at its end")});
    form->addRow(tr("It &stands"), m_start);
    connect(m_runs, &QListWidget::itemChanged, this, &PageEditor::follow);
    for (QComboBox* combo : {m_shows, m_highlight, m_start})
        connect(combo, &QComboBox::currentIndexChanged, this, &PageEditor::follow);
}

QWidget* PageEditor::makeInsert(QPlainTextEdit* into)
{
    auto* insert = new QToolButton(this);
    insert->setObjectName(into->objectName() + QStringLiteral("Insert"));
    insert->setText(tr("Insert a figure"));
    insert->setToolTip(tr("Its value is computed from the recording whenever the lesson is shown"));
    insert->setPopupMode(QToolButton::InstantPopup);
    insert->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(insert);
    for (const FigureOffer& offer : *m_offers)
        menu->addAction(offer.words, into, [into, name = QString::fromStdString(offer.name)] {
            into->insertPlainText(QLatin1Char('{') + name + QLatin1Char('}'));
        });
    insert->setMenu(menu);
    insert->setEnabled(!m_offers->empty());
    auto* group = new QWidget(this);
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(into);
    column->addWidget(insert, 0, Qt::AlignLeft);
    return group;
}

void PageEditor::buildBoxes(QFormLayout* form)
{
    m_paper = addEdit("newLessonPaper", kBoxLines);
    m_code = addEdit("newLessonCode", kBoxLines);
    m_measured = addEdit("newLessonMeasured", kBoxLines);
    m_paper->setAccessibleName(tr("The paper reports"));
    m_code->setAccessibleName(tr("The authors' code does"));
    m_measured->setAccessibleName(tr("You just measured"));
    m_measured->setPlaceholderText(tr("With at least one inserted figure: numbers are never typed here."));
    form->addRow(tr("“The paper reports”"), m_paper);
    form->addRow(tr("“The authors' code does”"), m_code);
    form->addRow(tr("“You just measured”"), makeInsert(m_measured));
}

void PageEditor::buildQuestion(QFormLayout* form)
{
    m_question->setObjectName(QStringLiteral("newLessonQuestion"));
    m_question->addItem(tr("none"), PageDraft::None);
    m_question->addItem(tr("a question of understanding, with a model answer"), PageDraft::Open);
    if (m_source->recordings.size() > 1) {
        m_question->addItem(tr("to predict: which run ends with the highest metric"), PageDraft::HighestMetric);
        m_question->addItem(tr("to predict: which run ends with the lowest similarity"), PageDraft::LowestSimilarity);
    }
    for (std::size_t i = 0; i < m_offers->size(); ++i)
        m_question->addItem(tr("to predict: %1").arg((*m_offers)[i].words),
                            PageDraft::FirstFigure + static_cast<int>(i));
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(tr("&Question"), m_question);
    m_prompt->setObjectName(QStringLiteral("newLessonPrompt"));
    m_prompt->setPlaceholderText(tr("Empty: a plain one is filled in"));
    form->addRow(tr("In wor&ds"), m_prompt);
    m_answer = addEdit("newLessonAnswer", kBoxLines);
    m_answer->setPlaceholderText(tr("A model answer, or what is said beside the result"));
    m_answer->setAccessibleName(tr("Answer"));
    form->addRow(tr("Answer"), makeInsert(m_answer));
    connect(m_question, &QComboBox::currentIndexChanged, this, &PageEditor::follow);
    connect(m_prompt, &QLineEdit::textChanged, this, &PageEditor::changed);
}

void PageEditor::follow()
{
    const auto shows = m_shows->currentData().toInt();
    const auto setRowShown = [this](QWidget* field, bool shown) {
        field->setVisible(shown);
        if (QWidget* label = m_form->labelForField(field))
            label->setVisible(shown);
    };
    const bool runs = shows == PageDraft::Runs;
    setRowShown(m_runs, runs && m_source->recordings.size() > 1);
    for (QWidget* field : {m_chartRow, static_cast<QWidget*>(m_highlight), static_cast<QWidget*>(m_start)})
        setRowShown(field, runs);
    const bool asks = m_question->currentData().toInt() != PageDraft::None;
    setRowShown(m_prompt, asks);
    setRowShown(m_answer->parentWidget(), asks);
    if (!m_filling)
        emit changed();
}

void PageEditor::setDraft(const PageDraft& draft)
{
    m_filling = true;
    const auto choose = [](QComboBox* combo, const QVariant& wanted) {
        combo->setCurrentIndex(std::max(0, combo->findData(wanted)));
    };
    m_title->setText(draft.title);
    m_text->setPlainText(draft.text);
    choose(m_shows, static_cast<int>(draft.shows));
    for (int i = 0; i < m_runs->count(); ++i)
        m_runs->item(i)->setCheckState(
            draft.runs.contains(m_runs->item(i)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_charts[i]->setChecked(draft.charts.contains(QString::fromStdString(engine::lessonCharts()[i])));
    choose(m_highlight, draft.highlight);
    m_start->setCurrentIndex(draft.startsAtEnd ? 1 : 0);
    m_paper->setPlainText(draft.paper);
    m_code->setPlainText(draft.code);
    m_measured->setPlainText(draft.measured);
    choose(m_question, draft.question);
    m_prompt->setText(draft.prompt);
    m_answer->setPlainText(draft.answer);
    m_filling = false;
    follow();
}

PageDraft PageEditor::draft() const
{
    PageDraft draft;
    draft.title = m_title->text();
    draft.text = m_text->toPlainText();
    draft.shows = static_cast<PageDraft::Shows>(m_shows->currentData().toInt());
    for (int i = 0; i < m_runs->count(); ++i)
        if (m_runs->item(i)->checkState() == Qt::Checked)
            draft.runs += m_runs->item(i)->data(Qt::UserRole).toString();
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        if (m_charts[i]->isChecked())
            draft.charts += QString::fromStdString(engine::lessonCharts()[i]);
    draft.highlight = m_highlight->currentData().toString();
    draft.startsAtEnd = m_start->currentIndex() == 1;
    draft.paper = m_paper->toPlainText();
    draft.code = m_code->toPlainText();
    draft.measured = m_measured->toPlainText();
    draft.question = m_question->currentData().toInt();
    draft.prompt = m_prompt->text();
    draft.answer = m_answer->toPlainText();
    return draft;
}

} // namespace ui
