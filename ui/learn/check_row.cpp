// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/check_row.h"

#include "charts/flow_layout.h"

#include <QCheckBox>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

QStringList inOrder(const QStringList& chosen, const QStringList& before)
{
    return QSet<QString>(chosen.begin(), chosen.end()) == QSet<QString>(before.begin(), before.end()) ? before : chosen;
}

CheckRow::CheckRow(const QString& prefix, QWidget* parent) : QWidget(parent), m_prefix(prefix)
{
    new FlowLayout(this);
}

void CheckRow::setItems(const Items& items)
{
    if (items == m_items)
        return;
    m_items = items;
    m_order.clear();
    for (QCheckBox* box : m_boxes)
        delete box;
    m_boxes.clear();
    for (const auto& [id, words] : items) {
        auto* box = new QCheckBox(words, this);
        box->setObjectName(m_prefix + id);
        connect(box, &QCheckBox::toggled, this, &CheckRow::changed);
        layout()->addWidget(box);
        box->show();
        m_boxes.push_back(box);
    }
}

void CheckRow::setChecked(const QStringList& ids)
{
    const QSignalBlocker blocker(this);
    m_order = ids;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(ids.contains(m_items[i].first));
}

void CheckRow::checkAll()
{
    QStringList all;
    for (const auto& [id, words] : m_items)
        all += id;
    setChecked(all);
}

QStringList CheckRow::checked() const
{
    QStringList ids;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            ids += m_items[i].first;
    return inOrder(ids, m_order);
}

bool CheckRow::allChecked() const
{
    return std::all_of(m_boxes.begin(), m_boxes.end(), [](const QCheckBox* box) { return box->isChecked(); });
}

QList<QWidget*> CheckRow::focusOrder() const
{
    return {m_boxes.begin(), m_boxes.end()};
}

} // namespace ui
