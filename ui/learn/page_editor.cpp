// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/page_editor.h"

#include "learn/check_row.h"
#include "learn/figure_edit.h"
#include "learn/page_extras.h"
#include "learn/question_editor.h"
#include "widgets/calm_wheel.h"
#include "widgets/spoken.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kTextLines = 7, kMostRunLines = 5, kMostSteps = 100'000'000;
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

CheckRow::Items chartItems()
{
    const QString words[] = {PageEditor::tr("Loss"), PageEditor::tr("Metric"), PageEditor::tr("Layer similarity"),
                             PageEditor::tr("Heat map")};
    CheckRow::Items items;
    for (std::size_t i = 0; i < engine::lessonCharts().size(); ++i)
        items.emplace_back(QString::fromStdString(engine::lessonCharts()[i]), words[i]);
    return items;
}

/// Where the recorded runs stand first.
enum Start { AtBegin, AtEnd, AtStep };

} // namespace

PageEditor::PageEditor(const AuthorFacts* facts, QWidget* parent)
    : QWidget(parent), m_facts(facts), m_title(new QLineEdit(this)), m_text(new QPlainTextEdit(this)),
      m_shows(new QComboBox(this)), m_start(new QComboBox(this)), m_startStep(new QSpinBox(this)),
      m_add(new QToolButton(this)), m_runs(new QListWidget(this)),
      m_charts(new CheckRow(QStringLiteral("newLesson-"), this)),
      m_frames(new CheckRow(QStringLiteral("newLessonFrame-"), this)), m_extras(new PageExtras(this)),
      m_addBox(new QToolButton(this)), m_addQuestion(new QToolButton(this)), m_form(new QFormLayout(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildText();
    buildShown();
    buildRuns();
    m_form->addRow(QString(), m_extras);
    connect(m_extras, &PageExtras::changed, this, &PageEditor::follow);
    buildAdding();
    calmWheels(this);
    nameByLabels(this);
    followFacts();
    follow();
}

void PageEditor::buildText()
{
    m_title->setObjectName(QStringLiteral("newLessonPageTitle"));
    m_title->setToolTip(tr("Heading of the page; empty: the title of the lesson"));
    connect(m_title, &QLineEdit::textChanged, this, &PageEditor::changed);
    m_form->addRow(tr("Page titl&e"), m_title);
    m_text->setObjectName(QStringLiteral("newLessonText"));
    m_text->setToolTip(tr("What the page says"));
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
    m_shows->setToolTip(tr("What stands beside the text"));
    m_shows->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_add->setObjectName(QStringLiteral("newLessonAddSource"));
    m_add->setText(tr("Add to this lesson"));
    m_add->setToolTip(tr("More runs, another reading or layer; the page then shows it"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_shows, 1);
    row->addWidget(m_add);
    m_form->addRow(tr("S&hows"), row);
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(row)))
        label->setBuddy(m_shows);
    connect(m_shows, &QComboBox::currentIndexChanged, this, &PageEditor::follow);
}

void PageEditor::setAddMenu(QMenu* menu)
{
    m_add->setMenu(menu);
    m_add->show();
}

void PageEditor::fillShown()
{
    const LessonSource& source = m_facts->source;
    m_shows->clear();
    m_shows->addItem(tr("nothing beside the text"), shownKey(PageDraft::Nothing, {}));
    if (!source.recordings.empty())
        m_shows->addItem(tr("the recorded runs"), shownKey(PageDraft::Runs, {}));
    for (const engine::LessonState& state : source.states)
        m_shows->addItem(source.states.size() == 1
                             ? tr("one layer in steps, with its numbers")
                             : tr("one layer in steps: %1").arg(QString::fromStdString(state.label)),
                         shownKey(PageDraft::State, QString::fromStdString(state.id)));
    for (const engine::LessonReading& reading : source.readings)
        m_shows->addItem(tr("what the probe read: %1").arg(QString::fromStdString(reading.label)),
                         shownKey(PageDraft::Reading, QString::fromStdString(reading.id)));
}

void PageEditor::followFacts()
{
    m_filling = true;
    fillShown();
    m_runs->clear();
    for (const engine::LessonRecording& recording : m_facts->source.recordings) {
        auto* item = new QListWidgetItem(QString::fromStdString(recording.label), m_runs);
        item->setData(Qt::UserRole, QString::fromStdString(recording.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_runs->setFixedHeight(fontMetrics().lineSpacing() * 3 / 2 * std::min(kMostRunLines, m_runs->count() + 1));
    m_filling = false;
}

void PageEditor::buildRuns()
{
    m_runs->setObjectName(QStringLiteral("newLessonRuns"));
    m_runs->setAccessibleName(tr("Runs of the page"));
    m_runs->setToolTip(tr("Which recorded runs the page shows"));
    m_charts->setToolTip(tr("Which charts stand on the page"));
    m_frames->setToolTip(tr("Draws a frame around what is to be looked at"));
    m_start->setToolTip(tr("Where the recorded runs stand when the page opens"));
    m_startStep->setToolTip(m_start->toolTip());
    m_form->addRow(tr("&Runs"), m_runs);
    m_charts->setItems(chartItems());
    m_form->addRow(tr("Charts"), m_charts);
    m_form->addRow(tr("Frame around"), m_frames);
    m_start->setObjectName(QStringLiteral("newLessonStart"));
    m_start->addItems({tr("before the first step"), tr("at its end"), tr("at a step")});
    m_startStep->setObjectName(QStringLiteral("newLessonStartStep"));
    m_startStep->setAccessibleName(tr("Step where it stands"));
    m_startStep->setRange(1, kMostSteps);
    auto* start = new QWidget(this);
    auto* row = new QHBoxLayout(start);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_start, 1);
    row->addWidget(m_startStep);
    m_form->addRow(tr("It &stands"), start);
    if (auto* label = qobject_cast<QLabel*>(m_form->labelForField(start)))
        label->setBuddy(m_start);
    connect(m_runs, &QListWidget::itemChanged, this, &PageEditor::follow);
    connect(m_start, &QComboBox::currentIndexChanged, this, &PageEditor::follow);
    connect(m_startStep, &QSpinBox::valueChanged, this, &PageEditor::follow);
    for (const CheckRow* checks : {m_charts, m_frames})
        connect(checks, &CheckRow::changed, this, &PageEditor::follow);
}

/// Of the charts that are shown, or of a state's controls.
void PageEditor::fillFrames()
{
    const QString shown = m_shows->currentData().toString();
    CheckRow::Items items;
    if (shown == shownKey(PageDraft::Runs, {}))
        items = chartItems();
    else if (shown.startsWith(shownKey(PageDraft::State, {}))) {
        engine::LessonPage page;
        page.state = "state";
        for (const std::string& control : engine::lessonControls(page)) {
            const QString id = QString::fromStdString(control);
            items.emplace_back(id, lessonControlWords(id));
        }
    }
    m_frames->setItems(items);
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
    m_addQuestion->setToolTip(tr("Adds one more question to the page"));
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
    auto* edit =
        new FigureEdit(nameOf(box.kind, number), titleOf(box.kind), measured ? &m_facts->offers : nullptr, this);
    if (measured)
        edit->edit()->setPlaceholderText(tr("With at least one inserted figure: numbers are never typed here."));
    edit->edit()->setToolTip(tr("Text of the box; a box without text is left out"));
    edit->setText(box.text, box.own);
    int row = 0;
    m_form->getWidgetPosition(m_addBox, &row, nullptr);
    m_form->insertRow(row, labelOf(box.kind), edit);
    m_boxes.push_back(edit);
    connect(edit, &FigureEdit::changed, this, &PageEditor::follow);
}

void PageEditor::addQuestion(const QuestionDraft& question)
{
    auto* editor = new QuestionEditor(m_facts, static_cast<int>(m_questions.size()) + 1, this);
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
    QWidget* before = m_startStep;
    const auto then = [&before](QWidget* widget) {
        setTabOrder(before, widget);
        before = widget;
    };
    for (QWidget* widget : m_extras->focusOrder())
        then(widget);
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
    if (m_filling)
        return;
    const bool runs = m_shows->currentData().toString() == shownKey(PageDraft::Runs, {});
    fillFrames();
    m_form->setRowVisible(m_runs, runs && m_facts->source.recordings.size() > 1);
    m_form->setRowVisible(m_charts, runs);
    m_form->setRowVisible(m_start->parentWidget(), runs);
    m_form->setRowVisible(m_frames, !m_frames->items().empty());
    m_startStep->setVisible(m_start->currentIndex() == AtStep);
    m_extras->follow(draft(), m_facts->source);
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
    m_charts->setChecked(draft.charts);
    fillFrames();
    m_frames->setChecked(draft.frames);
    m_start->setCurrentIndex(draft.startStep < 0 ? AtEnd : draft.startStep > 0 ? AtStep : AtBegin);
    m_startStep->setValue(static_cast<int>(std::max<qint64>(1, draft.startStep)));
    m_extras->setDraft(draft, m_facts->source);
    fillBoxes(draft);
    m_filling = false;
    follow();
}

PageDraft PageEditor::draft() const
{
    PageDraft draft = m_draft;
    draft.title = m_title->text();
    draft.text = typedIn(m_text, m_draft.text);
    const QString shown = m_shows->currentData().toString();
    draft.shows = static_cast<PageDraft::Shows>(shown.section(QLatin1Char(':'), 0, 0).toInt());
    draft.shown = shown.section(QLatin1Char(':'), 1);
    QStringList runs;
    for (int i = 0; i < m_runs->count(); ++i)
        if (m_runs->item(i)->checkState() == Qt::Checked)
            runs += m_runs->item(i)->data(Qt::UserRole).toString();
    draft.runs = inOrder(runs, m_draft.runs);
    draft.charts = m_charts->checked();
    draft.frames = m_frames->checked();
    const int start = m_start->currentIndex();
    draft.startStep = start == AtEnd ? -1 : start == AtStep ? m_startStep->value() : 0;
    m_extras->fill(draft);
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        draft.boxes[i].text = m_boxes[i]->text();
    draft.questions.clear();
    for (const QuestionEditor* question : m_questions)
        draft.questions.push_back(question->draft());
    return draft;
}

} // namespace ui
