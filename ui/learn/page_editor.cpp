// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/page_editor.h"

#include "charts/flow_layout.h"
#include "learn/figure_edit.h"
#include "learn/question_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kTextLines = 7, kMostRunLines = 5;
constexpr engine::LessonBoxKind kBoxKinds[] = {engine::LessonBoxKind::Paper, engine::LessonBoxKind::Code,
                                               engine::LessonBoxKind::Measured};

/// What stands in the list of what a page shows; of a state or reading with its id.
QString shownKey(PageDraft::Shows shows, const QString& id)
{
    return QStringLiteral("%1:%2").arg(static_cast<int>(shows)).arg(id);
}

QString titleOf(engine::LessonBoxKind kind)
{
    return kind == engine::LessonBoxKind::Paper  ? PageEditor::tr("The paper reports")
           : kind == engine::LessonBoxKind::Code ? PageEditor::tr("The authors' code does")
                                                 : PageEditor::tr("You just measured");
}

QString labelOf(engine::LessonBoxKind kind)
{
    return kind == engine::LessonBoxKind::Paper  ? PageEditor::tr("“The paper reports”")
           : kind == engine::LessonBoxKind::Code ? PageEditor::tr("“The authors' code does”")
                                                 : PageEditor::tr("“You just measured”");
}

QString nameOf(engine::LessonBoxKind kind, int number)
{
    const QString name = kind == engine::LessonBoxKind::Paper  ? QStringLiteral("newLessonPaper")
                         : kind == engine::LessonBoxKind::Code ? QStringLiteral("newLessonCode")
                                                               : QStringLiteral("newLessonMeasured");
    return number == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(number);
}

/// Where the same are chosen as before, in the order in which they were: it is that of the page.
QStringList inOrder(const QStringList& chosen, const QStringList& before)
{
    return QSet<QString>(chosen.begin(), chosen.end()) == QSet<QString>(before.begin(), before.end()) ? before : chosen;
}

} // namespace

PageEditor::PageEditor(const LessonSource* source, const std::vector<FigureOffer>* offers, QWidget* parent)
    : QWidget(parent), m_source(source), m_offers(offers), m_title(new QLineEdit(this)),
      m_text(new QPlainTextEdit(this)), m_shows(new QComboBox(this)), m_highlight(new QComboBox(this)),
      m_start(new QComboBox(this)), m_runs(new QListWidget(this)), m_chartRow(new QWidget(this)),
      m_addBox(new QToolButton(this)), m_addQuestion(new QToolButton(this)), m_form(new QFormLayout(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildText();
    buildShown();
    buildRuns();
    buildAdding();
    follow();
}

void PageEditor::buildText()
{
    m_title->setObjectName(QStringLiteral("newLessonPageTitle"));
    connect(m_title, &QLineEdit::textChanged, this, &PageEditor::changed);
    m_form->addRow(tr("Page titl&e"), m_title);
    m_text->setObjectName(QStringLiteral("newLessonText"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * kTextLines);
    m_text->setMaximumHeight(fontMetrics().lineSpacing() * kTextLines * 2);
    m_text->setPlaceholderText(tr("What is to be seen, in Markdown: **bold**, - lists, `code`. No HTML, no pictures."));
    connect(m_text, &QPlainTextEdit::textChanged, this, &PageEditor::changed);
    m_form->addRow(tr("Te&xt"), m_text);
}

void PageEditor::buildShown()
{
    m_shows->setObjectName(QStringLiteral("newLessonShows"));
    m_shows->addItem(tr("nothing beside the text"), shownKey(PageDraft::Nothing, {}));
    if (!m_source->recordings.empty())
        m_shows->addItem(tr("the recorded runs"), shownKey(PageDraft::Runs, {}));
    for (const engine::LessonState& state : m_source->states)
        m_shows->addItem(m_source->states.size() == 1
                             ? tr("one layer in steps, with its numbers")
                             : tr("one layer in steps: %1").arg(QString::fromStdString(state.label)),
                         shownKey(PageDraft::State, QString::fromStdString(state.id)));
    for (const engine::LessonReading& reading : m_source->readings)
        m_shows->addItem(tr("what the probe read: %1").arg(QString::fromStdString(reading.label)),
                         shownKey(PageDraft::Reading, QString::fromStdString(reading.id)));
    m_shows->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->addRow(tr("Sho&ws"), m_shows);
    connect(m_shows, &QComboBox::currentIndexChanged, this, &PageEditor::follow);
}

void PageEditor::buildRuns()
{
    m_runs->setObjectName(QStringLiteral("newLessonRuns"));
    m_runs->setAccessibleName(tr("Runs of the page"));
    for (const engine::LessonRecording& recording : m_source->recordings) {
        auto* item = new QListWidgetItem(QString::fromStdString(recording.label), m_runs);
        item->setData(Qt::UserRole, QString::fromStdString(recording.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_runs->setFixedHeight(fontMetrics().lineSpacing() * 3 / 2 * std::min(kMostRunLines, m_runs->count() + 1));
    m_form->addRow(tr("&Runs"), m_runs);
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
    m_form->addRow(tr("Charts"), m_chartRow);
    m_form->addRow(tr("&Frame around"), m_highlight);
    m_start->setObjectName(QStringLiteral("newLessonStart"));
    m_start->addItems({tr("before the first step"), tr("at its end")});
    m_form->addRow(tr("It &stands"), m_start);
    connect(m_runs, &QListWidget::itemChanged, this, &PageEditor::follow);
    for (QComboBox* combo : {m_highlight, m_start})
        connect(combo, &QComboBox::currentIndexChanged, this, &PageEditor::follow);
}

void PageEditor::buildAdding()
{
    for (QToolButton* button : {m_addBox, m_addQuestion})
        button->setFocusPolicy(Qt::StrongFocus);
    m_addBox->setObjectName(QStringLiteral("newLessonAddBox"));
    m_addBox->setText(tr("Add a box"));
    m_addBox->setToolTip(tr("One more of a kind; boxes without text are left out"));
    m_addBox->setPopupMode(QToolButton::InstantPopup);
    auto* kinds = new QMenu(m_addBox);
    for (const engine::LessonBoxKind kind : kBoxKinds)
        kinds->addAction(titleOf(kind), this, [this, kind] {
            m_draft.boxes.push_back({kind, {}, {}, -1});
            addBox(m_draft.boxes.back());
            putInTabOrder();
            m_boxes.back()->edit()->setFocus();
        });
    m_addBox->setMenu(kinds);
    m_addQuestion->setObjectName(QStringLiteral("newLessonAddQuestion"));
    m_addQuestion->setText(tr("Add a question"));
    connect(m_addQuestion, &QToolButton::clicked, this, [this] {
        addQuestion({});
        putInTabOrder();
        m_questions.back()->focusOrder().constFirst()->setFocus();
    });
    m_form->addRow(QString(), m_addBox);
    m_form->addRow(QString(), m_addQuestion);
}

void PageEditor::addBox(const BoxDraft& box)
{
    int number = 1;
    while (findChild<QPlainTextEdit*>(nameOf(box.kind, number)))
        ++number;
    const bool measured = box.kind == engine::LessonBoxKind::Measured;
    auto* edit = new FigureEdit(nameOf(box.kind, number), titleOf(box.kind), measured ? m_offers : nullptr, this);
    if (measured)
        edit->edit()->setPlaceholderText(tr("With at least one inserted figure: numbers are never typed here."));
    edit->setText(box.text, box.own);
    int row = 0;
    m_form->getWidgetPosition(m_addBox, &row, nullptr);
    m_form->insertRow(row, labelOf(box.kind), edit);
    m_boxes.push_back(edit);
    connect(edit, &FigureEdit::changed, this, &PageEditor::follow);
}

void PageEditor::addQuestion(const QuestionDraft& question)
{
    auto* editor = new QuestionEditor(m_source, m_offers, static_cast<int>(m_questions.size()) + 1, this);
    editor->setDraft(question);
    int row = 0;
    m_form->getWidgetPosition(m_addQuestion, &row, nullptr);
    m_form->insertRow(row, editor);
    m_questions.push_back(editor);
    connect(editor, &QuestionEditor::changed, this, &PageEditor::follow);
    editor->followPage(draft());
    int widest = 0;
    for (FigureEdit* box : m_boxes)
        widest = std::max(widest, m_form->labelForField(box)->sizeHint().width());
    editor->setLabelWidth(widest);
}

/// A box of each kind and a question are always there to be filled in.
void PageEditor::fillBoxes(const PageDraft& draft)
{
    for (FigureEdit* box : m_boxes)
        m_form->removeRow(box);
    for (QuestionEditor* question : m_questions)
        m_form->removeRow(question);
    m_boxes.clear();
    m_questions.clear();
    m_draft = draft;
    for (const engine::LessonBoxKind kind : kBoxKinds)
        if (std::none_of(m_draft.boxes.begin(), m_draft.boxes.end(),
                         [kind](const BoxDraft& box) { return box.kind == kind; }))
            m_draft.boxes.push_back({kind, {}, {}, -1});
    for (const BoxDraft& box : m_draft.boxes)
        addBox(box);
    for (const QuestionDraft& question : draft.questions)
        addQuestion(question);
    if (draft.questions.empty())
        addQuestion({});
    putInTabOrder();
}

void PageEditor::putInTabOrder()
{
    QWidget* before = m_start;
    const auto then = [&before](QWidget* widget) {
        setTabOrder(before, widget);
        before = widget;
    };
    for (const FigureEdit* box : m_boxes)
        for (QWidget* widget : box->focusOrder())
            then(widget);
    then(m_addBox);
    for (const QuestionEditor* question : m_questions)
        for (QWidget* widget : question->focusOrder())
            then(widget);
    then(m_addQuestion);
}

void PageEditor::follow()
{
    const bool runs = m_shows->currentData().toString() == shownKey(PageDraft::Runs, {});
    m_form->setRowVisible(m_runs, runs && m_source->recordings.size() > 1);
    for (QWidget* field : {m_chartRow, static_cast<QWidget*>(m_highlight), static_cast<QWidget*>(m_start)})
        m_form->setRowVisible(field, runs);
    if (m_filling)
        return;
    const PageDraft page = draft();
    for (QuestionEditor* question : m_questions)
        question->followPage(page);
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
    choose(m_shows, shownKey(draft.shows, draft.shown));
    for (int i = 0; i < m_runs->count(); ++i)
        m_runs->item(i)->setCheckState(
            draft.runs.contains(m_runs->item(i)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_charts[i]->setChecked(draft.charts.contains(QString::fromStdString(engine::lessonCharts()[i])));
    choose(m_highlight, draft.highlight);
    m_start->setCurrentIndex(draft.startsAtEnd ? 1 : 0);
    fillBoxes(draft);
    m_filling = false;
    follow();
}

PageDraft PageEditor::draft() const
{
    PageDraft draft = m_draft;
    draft.title = m_title->text();
    draft.text = m_text->toPlainText();
    const QString shown = m_shows->currentData().toString();
    draft.shows = static_cast<PageDraft::Shows>(shown.section(QLatin1Char(':'), 0, 0).toInt());
    draft.shown = shown.section(QLatin1Char(':'), 1);
    QStringList runs, charts;
    for (int i = 0; i < m_runs->count(); ++i)
        if (m_runs->item(i)->checkState() == Qt::Checked)
            runs += m_runs->item(i)->data(Qt::UserRole).toString();
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        if (m_charts[i]->isChecked())
            charts += QString::fromStdString(engine::lessonCharts()[i]);
    draft.runs = inOrder(runs, m_draft.runs);
    draft.charts = inOrder(charts, m_draft.charts);
    draft.highlight = m_highlight->currentData().toString();
    draft.startsAtEnd = m_start->currentIndex() == 1;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        draft.boxes[i].text = m_boxes[i]->text();
    draft.questions.clear();
    for (const QuestionEditor* question : m_questions)
        draft.questions.push_back(question->draft());
    return draft;
}

} // namespace ui
