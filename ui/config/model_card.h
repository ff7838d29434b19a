// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check.h"
#include "session/session.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QToolButton;

namespace ui {

/// What the chosen model is: family, size, shape, tokenizer, licence, and the memory each method would take; or why
/// the folder cannot be used, with the remedy.
class ModelCard : public QFrame {
    Q_OBJECT

public:
    explicit ModelCard(QWidget* parent = nullptr);

    void setReport(const ModelReport& report);
    /// What stands there is about another model: greyed until the report on `name` comes.
    void showReading(const QString& name);
    /// From the last start check; none: not known.
    void setCosts(const std::vector<engine::MethodCost>& costs, std::int64_t available);

private:
    void showFacts(const engine::ModelFacts& facts);
    void followFold();

    QLabel *m_title, *m_shape, *m_files, *m_error;
    QToolButton* m_fold;
    QWidget* m_table;
    QGridLayout* m_grid;
    bool m_hasCosts = false;
};

} // namespace ui
