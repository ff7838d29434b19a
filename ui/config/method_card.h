// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check.h"
#include "session/session.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace ui {

class BlockDrawing;
class ConfigModel;

/// The chosen method in the form: what it trains, its formula, how λ stands to it, and a drawing of where its modules
/// sit in a layer of the chosen model and where h0 enters. Follows the configuration and the last report on the model.
class MethodCard : public QFrame {
    Q_OBJECT

public:
    explicit MethodCard(ConfigModel* model, QWidget* parent = nullptr);

    void setReport(const ModelReport& report);
    [[nodiscard]] BlockDrawing* drawing() const { return m_drawing; }

signals:
    /// The person wants to see every module.
    void sitesWanted();

private:
    void follow();

    ConfigModel* m_model;
    ModelReport m_report;
    QLabel *m_summary, *m_formula, *m_note, *m_caption;
    BlockDrawing* m_drawing;
    QToolButton *m_fold, *m_sites;
};

/// "30 modules, 6 mixed, 6 effective, 1,234,567 trainable"
[[nodiscard]] QString siteTotals(const engine::TrainedSites& sites);

} // namespace ui
