// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/compare_store.h"

#include <QWidget>

#include <map>
#include <memory>
#include <set>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace ui {

class ChartGroup;
class ParallelChart;
class RunSelection;
class ScatterChart;
class TermLabel;

/// How the numbers of the runs go together: parallel coordinates with brushes, and any number against any other with
/// their correlation within seed.
class RelationsView : public QWidget {
    Q_OBJECT

public:
    /// None is owned, all live longer.
    RelationsView(ChartGroup* group, RunSelection* selection, CompareStore* store, QWidget* parent = nullptr);

    void setFigures(std::shared_ptr<const ComparedFigures> figures);
    void clear();
    /// Off: the correlation waits for the end of training.
    void setTraining(bool training);

private:
    QWidget* buildParallel(ChartGroup* group, RunSelection* selection);
    QWidget* buildScatter(ChartGroup* group, RunSelection* selection);
    void followScalars();
    void fillAxesMenu();
    void fillParallel();
    void fillScatter();
    void askCorrelation();
    void showCorrelation(const CorrelationAnswer& answer);

    CompareStore* m_store;
    ParallelChart* m_parallel = nullptr;
    ScatterChart* m_scatter = nullptr;
    QComboBox *m_x = nullptr, *m_y = nullptr;
    std::map<const QComboBox*, QString> m_picked; ///< ids that a person has chosen
    TermLabel *m_text = nullptr, *m_note = nullptr;
    QMenu* m_axesMenu = nullptr;
    std::shared_ptr<const ComparedFigures> m_figures;
    std::set<QString> m_axes, m_offered; ///< ids: shown, and known when the choice was made
    bool m_training = false;
};

} // namespace ui
