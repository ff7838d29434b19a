// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/queue_panel.h"

#include "charts/flow_layout.h"
#include "queue/queue_delegate.h"
#include "queue/queue_model.h"
#include "queue/queue_runner.h"
#include "widgets/elided_label.h"
#include "widgets/icons.h"
#include "widgets/message_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

/// The construction of the panel's parts; what they do stands in queue_panel.cpp.
namespace ui {

namespace {

constexpr int kMargin = 8;
constexpr int kButtonGap = 6; // FlowLayout's

} // namespace

void QueuePanel::buildHead()
{
    const auto button = [this](const QString& text, const char* name, const QString& icon, const QString& toolTip) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        made->setToolTip(toolTip);
        setLineIcon(made, icon);
        return made;
    };
    m_status = new ElidedLabel(this);
    m_status->setObjectName(QStringLiteral("queueStatus"));
    m_status->setProperty("role", "title");
    m_start = button(tr("&Start now"), "queueStart", QStringLiteral("play"),
                     tr("Train the entries one after the other, beginning as soon as nothing else trains"));
    m_pause = button(tr("&Pause all"), "queuePause", QStringLiteral("pause"),
                     tr("Nothing further starts; what the queue trains now pauses"));
    m_time = button(tr("Start &at…"), "queueTimeButton", QStringLiteral("clock"),
                    tr("Start at a time, for instance tonight"));
    m_awake = new QCheckBox(tr("&Keep the machine awake until then"), this);
    m_awake->setObjectName(QStringLiteral("queueKeepAwake"));
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_message->hide();
        m_runner->startNow();
    });
    connect(m_pause, &QPushButton::clicked, m_runner, &QueueRunner::pauseAll);
    connect(m_time, &QPushButton::clicked, this, &QueuePanel::askTime);
    connect(m_awake, &QCheckBox::toggled, m_runner, &QueueRunner::setKeepAwake);
}

void QueuePanel::buildTable()
{
    m_table = new QTreeView(this);
    m_table->setObjectName(QStringLiteral("queueTable"));
    m_table->setAccessibleName(tr("Queue"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new QueueDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setDragEnabled(true);
    m_table->setAcceptDrops(true);
    m_table->setDropIndicatorShown(true);
    m_table->setDragDropMode(QAbstractItemView::DragDrop);
    m_table->setDefaultDropAction(Qt::MoveAction);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_empty = new QLabel(tr("Nothing is queued. “Add to queue” beside Train keeps the form's settings here; "
                            "configuration files and run folders may be dropped, too."),
                         m_table->viewport());
    m_empty->setObjectName(QStringLiteral("queueEmpty"));
    m_empty->setProperty("role", "muted");
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_empty);
    // Two lines say it all in a narrow panel.
    m_table->setHeaderHidden(true);
    for (const int column : {QueueModel::Runs, QueueModel::Time, QueueModel::State})
        m_table->setColumnHidden(column, true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePanel::follow);
    connect(m_table, &QTreeView::activated, this, &QueuePanel::openSelected);
}

void QueuePanel::buildTools()
{
    const auto action = [this](const QString& text, const char* name, const QString& icon, const QKeySequence& keys) {
        auto* made = new QAction(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetShortcut);
        setLineIcon(made, icon);
        m_table->addAction(made);
        return made;
    };
    m_up = action(tr("Move up"), "queueUp", QStringLiteral("up"), QKeySequence(tr("Alt+Up")));
    m_down = action(tr("Move down"), "queueDown", QStringLiteral("down"), QKeySequence(tr("Alt+Down")));
    m_open = action(tr("Show in the form"), "queueOpen", QStringLiteral("open"), {});
    m_copy = action(tr("Duplicate"), "queueCopy", QStringLiteral("copy"), QKeySequence(tr("Ctrl+D")));
    m_retry = action(tr("Try again"), "queueRetry", QStringLiteral("refresh"), {});
    m_remove = action(tr("Remove"), "queueRemove", QStringLiteral("trash"), QKeySequence::Delete);
    m_clear = action(tr("Clear finished"), "queueClear", {}, {});
    connect(m_up, &QAction::triggered, this, [this] { moveSelected(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveSelected(1); });
    connect(m_open, &QAction::triggered, this, &QueuePanel::openSelected);
    connect(m_copy, &QAction::triggered, this, [this] { m_model->duplicate(selectedIds()); });
    connect(m_retry, &QAction::triggered, this, [this] {
        for (const QString& id : selectedIds())
            m_runner->retry(id);
    });
    connect(m_remove, &QAction::triggered, this, &QueuePanel::removeSelected);
    connect(m_clear, &QAction::triggered, m_model, &QueueModel::clearFinished);
}

void QueuePanel::arrange()
{
    // Both rows break where the panel is narrow or the letters are large: it must not widen the window.
    auto* head = new FlowLayout;
    for (QPushButton* button : {m_start, m_pause, m_time})
        head->addWidget(button);
    m_awake->setMinimumWidth(1);
    m_awake->setToolTip(tr("Keeps the machine from going to sleep before the queue starts"));
    auto* tools = new FlowLayout;
    for (QAction* action : {m_up, m_down, m_open, m_copy, m_retry, m_remove, m_clear}) {
        auto* tool = new QToolButton(this);
        tool->setDefaultAction(action);
        tool->setAutoRaise(true);
        tool->setToolButtonStyle(action == m_clear ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
        tool->setAccessibleName(action->text());
        tools->addWidget(tool);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(6);
    layout->addWidget(m_status);
    layout->addLayout(head);
    layout->addWidget(m_awake);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addLayout(tools);
}

QSize QueuePanel::sizeHint() const
{
    int row = 2 * kMargin;
    for (const QPushButton* button : {m_start, m_pause, m_time})
        row += button->sizeHint().width() + kButtonGap;
    return QWidget::sizeHint().expandedTo({row, 0});
}

} // namespace ui
