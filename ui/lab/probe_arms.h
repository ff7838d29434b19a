// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/lab.h"
#include "engine/runs.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QLineEdit;

namespace ui {

class ArmList;

/// Which models read the texts side by side: the frozen one, mixing alone (nothing trained) at one or several λ, and
/// runs or adapters, each at one or several λ.
class ProbeArms : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t kMost = 8; ///< lines that can still be told apart, and read in time

    ProbeArms(const std::filesystem::path& library, const std::function<std::vector<engine::RunSummary>()>& runs,
              QWidget* parent = nullptr);

    /// The frozen model first, then mixing alone, then adapters.
    [[nodiscard]] std::vector<engine::LabArm> arms() const;
    [[nodiscard]] bool hasAdapter() const;
    /// Instead of what was chosen; of more λ than there is room for evenly chosen ones.
    void setOnly(const std::filesystem::path& adapter, std::vector<double> lambdas);
    /// What is wrong with what was typed; empty: nothing.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] ArmList* list() const { return m_list; }

signals:
    void edited();

private:
    ArmList* m_list;
    QCheckBox* m_mix;
    QLineEdit* m_lambdas;
};

/// "frozen model", "mixing alone, λ 0.3", "λ as trained", with adapters' names where there are several; where `facts`
/// (by arm) say so "λ as trained · control: h0 := 0".
[[nodiscard]] QStringList probeArmNames(const std::vector<engine::LabArm>& arms,
                                        const std::vector<engine::LabArmFacts>& facts);

} // namespace ui
