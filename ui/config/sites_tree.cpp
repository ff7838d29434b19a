// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/sites_tree.h"

#include "config/method_card.h"
#include "widgets/format.h"
#include "widgets/icons.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>
#include <set>

namespace ui {

namespace {

enum Column { kModule, kTrainable, kMixing, kColumns };
constexpr int kLayerRole = Qt::UserRole;

QString mixing(const engine::SiteFacts& site)
{
    if (!site.injected)
        return {};
    return site.effective ? SitesTree::tr("h₀ mixed in")
                          : SitesTree::tr("h₀ mixed in, without effect: the input is h₀");
}

void alignNumbers(QTreeWidgetItem* item)
{
    item->setTextAlignment(kTrainable, Qt::AlignRight | Qt::AlignVCenter);
}

/// The line of a layer: what its modules come to.
struct LayerSum {
    QTreeWidgetItem* item = nullptr;
    std::int64_t trainable = 0;
    int modules = 0, injected = 0, effective = 0;
};

void addTo(LayerSum& sum, const engine::SiteFacts& site)
{
    ++sum.modules;
    sum.trainable += site.trainable;
    sum.injected += site.injected ? 1 : 0;
    sum.effective += site.effective ? 1 : 0;
    auto* item =
        new QTreeWidgetItem(sum.item, {QString::fromStdString(site.module), formatCount(site.trainable), mixing(site)});
    alignNumbers(item);
}

} // namespace

SitesTree::SitesTree(QWidget* parent) : QWidget(parent), m_totals(new QLabel(this)), m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("sitesPanel"));
    m_totals->setObjectName(QStringLiteral("sitesTotals"));
    m_totals->setWordWrap(true);
    m_tree->setObjectName(QStringLiteral("sitesTree"));
    m_tree->setAccessibleName(tr("Modules by layer"));
    m_tree->setHeaderLabels({tr("Layer, module"), tr("Trainable"), tr("λ")});
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->headerItem()->setTextAlignment(kTrainable, Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_totals);
    layout->addWidget(m_tree, 1);
    setReport({});
}

void SitesTree::setReport(const ModelReport& report)
{
    std::set<int> open;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        if (m_tree->topLevelItem(i)->isExpanded())
            open.insert(m_tree->topLevelItem(i)->data(0, kLayerRole).toInt());
    m_tree->clear();
    const bool known = !report.error && !report.facts.family.empty();
    m_tree->setVisible(known);
    setFocusProxy(known ? m_tree : nullptr); // Tab would stay before a tree that is not there
    m_totals->setText(known ? siteTotals(report.sites)
                            : tr("Here you will see every module that trains, once a model is chosen."));
    setRole(m_totals, known ? "" : "muted");
    std::map<int, LayerSum> layers;
    for (const engine::SiteFacts& site : report.sites.modules) {
        if (site.layer < 0) {
            auto* item = new QTreeWidgetItem(
                m_tree, {QString::fromStdString(site.module), formatCount(site.trainable), QString()});
            item->setData(0, kLayerRole, site.layer);
            alignNumbers(item);
            continue;
        }
        LayerSum& sum = layers[site.layer];
        if (!sum.item) {
            sum.item = new QTreeWidgetItem(m_tree, {tr("layer %1").arg(site.layer)});
            sum.item->setData(0, kLayerRole, site.layer);
        }
        addTo(sum, site);
    }
    for (auto& [layer, sum] : layers) {
        sum.item->setText(kTrainable, formatCount(sum.trainable));
        if (sum.injected > 0)
            sum.item->setText(kMixing,
                              tr("%1 of %2 mixed, %3 effective").arg(sum.injected).arg(sum.modules).arg(sum.effective));
        alignNumbers(sum.item);
        sum.item->setExpanded(open.count(layer) > 0);
    }
    m_tree->resizeColumnToContents(kModule);
    m_tree->setColumnWidth(kModule, m_tree->columnWidth(kModule) + 4 * m_tree->indentation());
    m_tree->resizeColumnToContents(kTrainable);
}

} // namespace ui
