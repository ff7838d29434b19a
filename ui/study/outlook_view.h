// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check.h"
#include "engine/seed_noise.h"
#include "engine/study_plan.h"

#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <optional>

class QLabel;
class QPushButton;

namespace ui {

class ConfigModel;
class NumberBox;

/// What a study will be, before it is trained: runs, settings, seeds and cohorts; combinations that cannot be trained,
/// with a button that leaves them out; which difference its seeds can resolve, and how many seeds one would need.
/// Follows the model; the library is read in the background.
class OutlookView : public QWidget {
    Q_OBJECT

public:
    explicit OutlookView(ConfigModel* model, QWidget* parent = nullptr);

    /// Where finished studies are looked for; empty: nothing is said about differences.
    void setLibrary(const std::filesystem::path& library);
    /// What the start check found wrong with single runs.
    void setCheck(const engine::StartCheck& check);
    void showOutlook(const engine::StudyOutlook& outlook);

private:
    void buildNeeded();
    void follow();
    void followInvalid();
    void followNeeded();
    void askOutlook();
    void leaveInvalidOut();

    ConfigModel* m_model;
    QLabel *m_counts, *m_invalid, *m_resolves;
    QPushButton* m_leaveOut;
    QWidget* m_neededLine = nullptr;
    NumberBox* m_difference = nullptr;
    QLabel* m_needed = nullptr;
    std::filesystem::path m_library;
    std::optional<engine::StudyPlan> m_plan; ///< of the model's study; null: there is none, or it cannot be planned
    engine::StudyOutlook m_outlook;
    QTimer m_ask;
    int m_asked = 0; ///< counts requests: an answer to an older one is dropped
};

/// "24 runs: 8 settings × 3 seeds, in 3 cohorts; 2 combinations are left out".
[[nodiscard]] QString describePlan(const engine::StudyPlan& plan, const engine::StudyConfig& study);

} // namespace ui
