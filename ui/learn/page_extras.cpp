// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/page_extras.h"

#include "lab/probe_words.h"
#include "lab/steps/step_texts.h"
#include "learn/check_row.h"
#include "widgets/calm_wheel.h"
#include "widgets/spoken.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostLayers = 1024;

template<class Item>
const Item* named(const std::vector<Item>& items, const QString& id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [id = id.toStdString()](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

void choose(QComboBox* combo, const QString& id)
{
    if (!id.isEmpty() && combo->findData(id) < 0)
        combo->addItem(id, id); // as it was written; the lesson says what is wrong with it
    combo->setCurrentIndex(std::max(0, combo->findData(id)));
}

} // namespace

QString lessonControlWords(const QString& control)
{
    const std::pair<const char*, QString> words[] = {{"slider", PageExtras::tr("slider of steps")},
                                                     {"speed", PageExtras::tr("speed")},
                                                     {"axes", PageExtras::tr("axes and smoothing")},
                                                     {"lambda", PageExtras::tr("λ")},
                                                     {"method", PageExtras::tr("method")},
                                                     {"rank", PageExtras::tr("rank")},
                                                     {"layer", PageExtras::tr("layer")},
                                                     {"source", PageExtras::tr("what is mixed in")},
                                                     {"gradient", PageExtras::tr("gradient of h0")},
                                                     {"numbers", PageExtras::tr("undo and new numbers")}};
    for (const auto& [id, text] : words)
        if (control == QLatin1String(id))
            return text;
    return control;
}

PageExtras::PageExtras(QWidget* parent)
    : QWidget(parent), m_more(new QToolButton(this)), m_body(new QWidget(this)), m_form(new QFormLayout(m_body)),
      m_controls(new CheckRow(QStringLiteral("newLessonControl-"), m_body)), m_measure(new QComboBox(m_body)),
      m_from(new QComboBox(m_body)), m_to(new QComboBox(m_body)), m_layer(new QSpinBox(m_body))
{
    build();
    calmWheels(this);
    nameByLabels(this);
    followOpen(false);
    connect(m_more, &QToolButton::toggled, this, &PageExtras::followOpen);
    connect(m_controls, &CheckRow::changed, this, &PageExtras::changed);
    for (const QComboBox* combo : {m_measure, m_from, m_to})
        connect(combo, &QComboBox::currentIndexChanged, this, &PageExtras::changed);
    connect(m_layer, &QSpinBox::valueChanged, this, &PageExtras::changed);
}

void PageExtras::build()
{
    m_more->setObjectName(QStringLiteral("newLessonMore"));
    m_more->setText(tr("More about this page"));
    m_more->setToolTip(tr("Which controls the reader has, and where the page begins"));
    m_more->setCheckable(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_measure->setObjectName(QStringLiteral("newLessonMeasure"));
    for (std::size_t i = 0; i < engine::lessonReadingMeasures().size(); ++i)
        m_measure->addItem(title(kProbeMeasures[i]), QString::fromStdString(engine::lessonReadingMeasures()[i]));
    m_layer->setObjectName(QStringLiteral("newLessonLayer"));
    m_layer->setRange(-1, kMostLayers);
    m_layer->setSpecialValueText(tr("the last one"));
    m_from->setObjectName(QStringLiteral("newLessonFrom"));
    m_to->setObjectName(QStringLiteral("newLessonTo"));
    m_controls->setToolTip(tr("Which controls the reader has on the page"));
    m_measure->setToolTip(tr("The measure that is chosen when the page opens"));
    m_layer->setToolTip(tr("The layer whose cosines are shown when the page opens"));
    m_from->setToolTip(tr("The step that is shown when the page opens"));
    m_to->setToolTip(tr("The step at which what was predicted is told"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("Controls"), m_controls);
    m_form->addRow(tr("Shows first"), m_measure);
    m_form->addRow(tr("Cosines of layer"), m_layer);
    m_form->addRow(tr("Begins at"), m_from);
    m_form->addRow(tr("Is done at"), m_to);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_body);
}

void PageExtras::followOpen(bool open)
{
    m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(open);
}

void PageExtras::fillControls(PageDraft::Shows shows)
{
    CheckRow::Items items;
    engine::LessonPage page;
    if (shows == PageDraft::Runs)
        page.recordings = {"run"};
    else if (shows == PageDraft::State)
        page.state = "state";
    if (shows == PageDraft::Runs || shows == PageDraft::State)
        for (const std::string& control : engine::lessonControls(page)) {
            const QString id = QString::fromStdString(control);
            items.emplace_back(id, lessonControlWords(id));
        }
    m_controls->setItems(items);
}

void PageExtras::fillReading(const PageDraft& draft, const LessonSource& source)
{
    const QSignalBlocker measure(m_measure), layer(m_layer);
    const engine::LessonReading* reading = named(source.readings, draft.shown);
    m_layer->setMaximum(reading ? reading->layers() : kMostLayers);
    choose(m_measure, draft.measure.isEmpty() ? m_measure->itemData(0).toString() : draft.measure);
    m_layer->setValue(draft.layer.value_or(-1));
}

void PageExtras::fillSteps(const PageDraft& draft, const LessonSource& source)
{
    const QSignalBlocker from(m_from), to(m_to);
    m_from->clear();
    m_to->clear();
    m_from->addItem(tr("its first step"), QString());
    m_to->addItem(tr("its last step"), QString());
    if (const engine::LessonState* state = named(source.states, draft.shown)) {
        const engine::StepsSettings& settings = state->steps.settings;
        int number = 0;
        for (const engine::LayerStep& step : engine::layerSteps(settings)) {
            const QString words =
                QStringLiteral("%1  %2").arg(++number).arg(step_texts::stepText(step, settings).title);
            for (QComboBox* combo : {m_from, m_to})
                combo->addItem(words, QString::fromStdString(step.id));
        }
    }
    choose(m_from, draft.from);
    choose(m_to, draft.to);
}

void PageExtras::setDraft(const PageDraft& draft, const LessonSource& source)
{
    const QSignalBlocker blocker(this);
    m_shows = draft.shows;
    m_shown = draft.shown;
    m_offered = draft.controls;
    fillControls(draft.shows);
    if (draft.controls)
        m_controls->setChecked(*draft.controls);
    else
        m_controls->checkAll();
    fillReading(draft, source);
    fillSteps(draft, source);
    const bool controls = !m_controls->items().empty(), reading = draft.shows == PageDraft::Reading;
    m_form->setRowVisible(m_controls, controls);
    for (QWidget* field : {static_cast<QWidget*>(m_measure), static_cast<QWidget*>(m_layer)})
        m_form->setRowVisible(field, reading);
    for (QWidget* field : {m_from, m_to})
        m_form->setRowVisible(field, draft.shows == PageDraft::State);
    setVisible(draft.shows != PageDraft::Nothing);
}

/// What was set of something else is not of this.
void PageExtras::follow(const PageDraft& draft, const LessonSource& source)
{
    if (draft.shows == m_shows && draft.shown == m_shown)
        return;
    PageDraft other = draft;
    if (draft.shows != m_shows)
        other.controls.reset();
    other.measure.clear();
    other.layer.reset();
    other.from.clear();
    other.to.clear();
    setDraft(other, source);
}

void PageExtras::fill(PageDraft& draft) const
{
    draft.controls.reset();
    if (!m_controls->items().empty() && (m_offered || !m_controls->allChecked())) {
        const QStringList checked = m_controls->checked();
        if (!m_controls->allChecked() || checked == m_offered) // all of them: no word of it
            draft.controls = checked;
    }
    const QString measure = m_measure->currentData().toString();
    const bool usual = draft.measure.isEmpty() && m_measure->currentIndex() == 0;
    draft.measure = draft.shows != PageDraft::Reading || usual ? QString() : measure;
    draft.layer.reset();
    if (draft.shows == PageDraft::Reading && m_layer->value() >= 0)
        draft.layer = m_layer->value();
    const bool steps = draft.shows == PageDraft::State;
    draft.from = steps ? m_from->currentData().toString() : QString();
    draft.to = steps ? m_to->currentData().toString() : QString();
}

QList<QWidget*> PageExtras::focusOrder() const
{
    return QList<QWidget*>{m_more} + m_controls->focusOrder() + QList<QWidget*>{m_measure, m_layer, m_from, m_to};
}

} // namespace ui
