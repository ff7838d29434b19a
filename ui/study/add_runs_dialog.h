// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runs.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

/// Asks how a study is to grow: so many seeds more, or further values of a setting. Says how many runs are new, since
/// only those are trained; the endpoint and the order of training stay as they were chosen.
class AddRunsDialog : public QDialog {
    Q_OBJECT

public:
    explicit AddRunsDialog(const engine::StudyRecord& study, QWidget* parent = nullptr);

    /// What the study is to have from now on; null while the answers make no new run.
    [[nodiscard]] const std::optional<engine::StudyConfig>& wanted() const { return m_wanted; }
    [[nodiscard]] int newRuns() const { return m_newRuns; }

private:
    QWidget* makeSeeds();
    QWidget* makeValues();
    void fillAxes();
    void follow();
    [[nodiscard]] engine::StudyConfig grown() const;

    engine::StudyRecord m_study;
    std::optional<engine::StudyConfig> m_wanted;
    int m_newRuns = 0;
    QSpinBox* m_seeds = nullptr;
    QLabel *m_seedList = nullptr, *m_result;
    QComboBox* m_axis = nullptr;
    QLineEdit* m_values = nullptr;
    QPushButton* m_train;
};

/// The next `count` seeds behind the largest that the study has.
[[nodiscard]] std::vector<engine::FieldValue> nextSeeds(const engine::TrainConfig& config, int count);

} // namespace ui
