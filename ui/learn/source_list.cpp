// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/source_list.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kKindRole = Qt::UserRole, kIdRole = Qt::UserRole + 1, kArmRole = Qt::UserRole + 2;

bool has(const std::vector<std::string>& ids, const std::string& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

template<class Item>
Item* named(std::vector<Item>& items, const QString& id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [id = id.toStdString()](const Item& item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

/// Whether something that is computed is of this run, state or reading.
class Uses {
public:
    Uses(SourceList::Kind kind, std::string id) : m_kind(kind), m_id(std::move(id)) {}

    [[nodiscard]] bool in(const engine::LessonFigure& figure) const
    {
        if (m_kind == SourceList::State)
            return figure.state == m_id;
        if (m_kind == SourceList::Reading)
            return figure.reading == m_id;
        return has(figure.recordings, m_id) || has(figure.minus, m_id) || has(figure.over, m_id);
    }
    [[nodiscard]] bool in(const engine::LessonFigures& figures) const
    {
        return std::any_of(figures.begin(), figures.end(), [this](const auto& figure) { return in(figure.second); });
    }
    [[nodiscard]] bool in(const engine::LessonCheck& check) const
    {
        return in(check.left) || in(check.right) ||
               (m_kind == SourceList::Run && std::any_of(check.among.begin(), check.among.end(),
                                                         [this](const auto& ids) { return has(ids, m_id); }));
    }
    [[nodiscard]] bool in(const engine::LessonQuestion& question) const
    {
        return in(question.figures) || in(question.figure) ||
               std::any_of(question.options.begin(), question.options.end(),
                           [this](const engine::LessonOption& option) { return in(option.holds); });
    }
    [[nodiscard]] bool in(const engine::LessonPage& page) const
    {
        const bool shown = m_kind == SourceList::State     ? page.state == m_id
                           : m_kind == SourceList::Reading ? page.reading == m_id
                                                           : has(page.recordings, m_id);
        return shown ||
               std::any_of(page.boxes.begin(), page.boxes.end(),
                           [this](const engine::LessonBox& box) { return in(box.figures); }) ||
               std::any_of(page.questions.begin(), page.questions.end(),
                           [this](const engine::LessonQuestion& question) { return in(question); });
    }

private:
    SourceList::Kind m_kind;
    std::string m_id;
};

} // namespace

bool isUsed(const engine::Lesson& lesson, SourceList::Kind kind, const QString& id)
{
    const Uses uses(kind, id.toStdString());
    return std::any_of(lesson.pages.begin(), lesson.pages.end(),
                       [&uses](const engine::LessonPage& page) { return uses.in(page); });
}

SourceList::SourceList(LessonSource* source, QWidget* parent)
    : QWidget(parent), m_source(source), m_list(new QTreeWidget(this)),
      m_add(new QPushButton(tr("Add to this &lesson"), this)), m_remove(new QPushButton(tr("Take o&ut"), this))
{
    auto* about = new QLabel(tr("What the lesson's pages can show and its figures are computed from. Each page "
                                "chooses under “Shows”. A double click, or F2, changes what one is called. λ at "
                                "inference is shown by what the probe reads at several λ: “These λ in the probe” on "
                                "that tab of the Lab, then add it here."),
                             this);
    about->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("newLessonSources"));
    m_list->setAccessibleName(tr("Runs, layers and readings of the lesson"));
    m_list->setToolTip(tr("What the pages can show"));
    m_add->setToolTip(tr("More runs, another reading or layer"));
    m_remove->setToolTip(tr("Takes the chosen one out of the lesson, unless a page uses it"));
    m_list->setHeaderLabels({tr("Called"), tr("What it is")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_add->setObjectName(QStringLiteral("newLessonAddSource2"));
    m_remove->setObjectName(QStringLiteral("newLessonRemoveSource"));
    for (QPushButton* button : {m_add, m_remove})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QTreeWidget::itemChanged, this, &SourceList::takeLabel);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SourceList::followChoice);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem* item = m_list->currentItem())
            emit removeRequested(item->data(0, kKindRole).toInt(), item->data(0, kIdRole).toString());
    });
    followSource();
}

void SourceList::setAddMenu(QMenu* menu)
{
    m_add->setMenu(menu);
}

void SourceList::add(Kind kind, const QString& what, const std::string& id, const std::string& label)
{
    auto* item = new QTreeWidgetItem(m_list, {QString::fromStdString(label), what});
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setData(0, kKindRole, kind);
    item->setData(0, kIdRole, QString::fromStdString(id));
    item->setData(0, kArmRole, -1);
}

void SourceList::followSource()
{
    m_filling = true;
    m_list->clear();
    for (const engine::LessonRecording& recording : m_source->recordings)
        add(Run, tr("recorded run"), recording.id, recording.label);
    for (const engine::LessonState& state : m_source->states)
        add(State, tr("one layer in steps"), state.id, state.label);
    for (const engine::LessonReading& reading : m_source->readings) {
        add(Reading, tr("what the probe read"), reading.id, reading.label);
        QTreeWidgetItem* parent = m_list->topLevelItem(m_list->topLevelItemCount() - 1);
        for (std::size_t arm = 0; arm < reading.arms.size(); ++arm) {
            auto* item = new QTreeWidgetItem(parent, {QString::fromStdString(reading.arms[arm].label), tr("model")});
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setData(0, kKindRole, Reading);
            item->setData(0, kIdRole, QString::fromStdString(reading.id));
            item->setData(0, kArmRole, static_cast<int>(arm));
        }
    }
    m_list->expandAll();
    m_filling = false;
    followChoice();
}

void SourceList::followChoice()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    m_remove->setEnabled(item && item->data(0, kArmRole).toInt() < 0);
}

/// An empty one is none: what stood there comes back.
void SourceList::takeLabel(const QTreeWidgetItem* item)
{
    if (m_filling)
        return;
    const std::string label = item->text(0).trimmed().toStdString();
    const QString id = item->data(0, kIdRole).toString();
    const int kind = item->data(0, kKindRole).toInt(), arm = item->data(0, kArmRole).toInt();
    if (label.empty()) {
        QMetaObject::invokeMethod(this, &SourceList::followSource, Qt::QueuedConnection);
        return;
    }
    if (kind == Run) {
        if (engine::LessonRecording* recording = named(m_source->recordings, id))
            recording->label = recording->run.summary.label = label;
    } else if (kind == State) {
        if (engine::LessonState* state = named(m_source->states, id))
            state->label = label;
    } else if (engine::LessonReading* reading = named(m_source->readings, id)) {
        (arm < 0 ? reading->label : reading->arms[static_cast<std::size_t>(arm)].label) = label;
    }
    emit renamed();
}

} // namespace ui
