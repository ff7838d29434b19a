// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace ui {

/// Layers and their modules with what each trains and whether h0 enters there: what a start would train, before it.
class SitesTree : public QWidget {
    Q_OBJECT

public:
    explicit SitesTree(QWidget* parent = nullptr);

    /// Opened layers stay open.
    void setReport(const ModelReport& report);

private:
    QLabel* m_totals;
    QTreeWidget* m_tree;
};

} // namespace ui
