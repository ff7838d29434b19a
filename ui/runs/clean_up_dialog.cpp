// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/clean_up_dialog.h"

#include "library/background.h"
#include "widgets/dialogs.h"
#include "widgets/format.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <numeric>

namespace ui {

namespace {

enum Column { Name, Size, Why, ColumnCount };
constexpr int kItemRole = Qt::UserRole; // place in the plan

QString kindText(CleanUpKind kind)
{
    switch (kind) {
    case CleanUpKind::Checkpoints:
        return CleanUpDialog::tr("Checkpoints of completed runs");
    case CleanUpKind::ArchivedCheckpoints:
        return CleanUpDialog::tr("Checkpoints of archived runs");
    case CleanUpKind::FailedRun:
        return CleanUpDialog::tr("Runs that failed more than %1 days ago, whole").arg(kFailedLongAgo);
    case CleanUpKind::Trash:
        break;
    }
    return CleanUpDialog::tr("Deleted runs and studies, in the trash");
}

} // namespace

CleanUpDialog::CleanUpDialog(std::filesystem::path library, std::vector<RunRow> rows, QWidget* parent)
    : QDialog(parent), m_library(std::move(library)), m_list(new QTreeWidget(this)), m_text(new QLabel(this)),
      m_sum(new QLabel(this)), m_remove(new QPushButton(tr("&Remove…"), this))
{
    setObjectName(QStringLiteral("cleanUpDialog"));
    setWindowTitle(tr("Clean up"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_text->setText(tr("Looking through the library…"));
    follow();
    runInBackground(
        this,
        [library = m_library, rows = std::move(rows)] {
            return planCleanUp(library, rows, QDateTime::currentDateTimeUtc());
        },
        [this](const std::vector<CleanUpItem>& plan) { showPlan(plan); });
}

void CleanUpDialog::build()
{
    m_text->setObjectName(QStringLiteral("cleanUpText"));
    m_text->setWordWrap(true);
    m_sum->setObjectName(QStringLiteral("cleanUpSum"));
    m_remove->setObjectName(QStringLiteral("removeItems"));
    m_remove->setAutoDefault(false); // Return does not remove
    m_list->setObjectName(QStringLiteral("cleanUpList"));
    m_list->setAccessibleName(tr("What may go"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("What"), tr("Size"), tr("Why")});
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeCleanUp"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &CleanUpDialog::ask);
    connect(m_list, &QTreeWidget::itemChanged, this, &CleanUpDialog::follow);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_sum, 1);
    foot->addWidget(m_remove);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    const int character = fontMetrics().averageCharWidth();
    resize(character * 110, fontMetrics().lineSpacing() * 28);
    m_list->setColumnWidth(Name, character * 62);
    m_list->setColumnWidth(Size, character * 12);
}

void CleanUpDialog::showPlan(const std::vector<CleanUpItem>& plan)
{
    const QSignalBlocker blocker(m_list);
    m_plan = plan;
    std::map<CleanUpKind, QTreeWidgetItem*> kinds;
    std::map<CleanUpKind, qint64> sizes;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const CleanUpItem& item = plan[i];
        QTreeWidgetItem*& kind = kinds[item.kind];
        if (!kind) {
            kind = new QTreeWidgetItem(m_list, {kindText(item.kind)});
            kind->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        }
        auto* row = new QTreeWidgetItem(kind, {item.name, formatBytes(item.bytes), item.why});
        row->setData(Name, kItemRole, static_cast<int>(i));
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
        row->setCheckState(Name, item.suggested ? Qt::Checked : Qt::Unchecked);
        row->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(Name, item.name);
        sizes[item.kind] += item.bytes;
    }
    for (const auto& [kind, row] : kinds) {
        row->setText(Size, formatBytes(sizes[kind]));
        row->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        row->setExpanded(row->childCount() <= 20);
    }
    m_text->setText(plan.empty()
                        ? tr("Nothing here may go: there are no checkpoints of completed runs, no old failures and "
                             "nothing in the trash.")
                        : tr("What is ticked goes when you agree. Pinned runs, the best of each study and the newest "
                             "run are ticked by nobody but you; figures, adapters and predictions of completed runs "
                             "stay in any case."));
    follow();
}

std::vector<QTreeWidgetItem*> CleanUpDialog::ticked() const
{
    std::vector<QTreeWidgetItem*> rows;
    for (int kind = 0; kind < m_list->topLevelItemCount(); ++kind) {
        const QTreeWidgetItem* top = m_list->topLevelItem(kind);
        for (int i = 0; i < top->childCount(); ++i) {
            if (!top->child(i)->isDisabled() && top->child(i)->checkState(Name) == Qt::Checked)
                rows.push_back(top->child(i));
        }
    }
    return rows;
}

void CleanUpDialog::follow()
{
    const auto rows = ticked();
    const qint64 bytes = std::accumulate(rows.begin(), rows.end(), qint64(0), [this](qint64 sum, const auto* row) {
        return sum + m_plan[row->data(Name, kItemRole).toUInt()].bytes;
    });
    m_sum->setText(rows.size() == 1 ? tr("1 item, %1").arg(formatBytes(bytes))
                                    : tr("%1 items, %2").arg(rows.size()).arg(formatBytes(bytes)));
    m_remove->setEnabled(!rows.empty() && m_waiting.empty());
}

void CleanUpDialog::ask()
{
    dialogs::Question question;
    question.title = tr("Clean up");
    question.text = tr("Remove %1 for good?").arg(m_sum->text());
    question.detail = tr("This cannot be undone.");
    question.accept = tr("&Remove");
    question.cancel = tr("&Keep");
    question.destructive = true;
    dialogs::ask(this, question, [this] {
        m_waiting = ticked();
        std::reverse(m_waiting.begin(), m_waiting.end());
        m_trashChanged = false;
        removeNext();
    });
}

void CleanUpDialog::removeNext()
{
    follow();
    if (m_waiting.empty()) {
        emit removed(m_trashChanged);
        return;
    }
    QTreeWidgetItem* row = m_waiting.back();
    const CleanUpItem item = m_plan[row->data(Name, kItemRole).toUInt()];
    runInBackground(
        this, [library = m_library, item] { return removeItem(library, item); },
        [this, row, item](const CleanUpAnswer& answer) {
            m_waiting.pop_back();
            m_trashChanged = m_trashChanged || (answer.removed && item.kind == CleanUpKind::Trash);
            showAnswer(row, answer);
            removeNext();
        });
}

void CleanUpDialog::showAnswer(QTreeWidgetItem* row, const CleanUpAnswer& answer)
{
    row->setText(Why, answer.removed ? tr("removed") : tr("not removed: %1").arg(answer.problem));
    row->setToolTip(Why, row->text(Why));
    row->setCheckState(Name, Qt::Unchecked);
    row->setDisabled(answer.removed);
}

} // namespace ui
