// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate.h"
#include "engine/runs.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace ui {

/// Which models are evaluated side by side: the frozen one, and runs or adapters, each at one or several λ.
class ArmList : public QWidget {
    Q_OBJECT

public:
    /// `runs` gives the library's runs, newest first, when the menu opens; may be empty.
    ArmList(std::filesystem::path library, std::function<std::vector<engine::RunSummary>()> runs,
            QWidget* parent = nullptr);

    /// A run or adapter folder, or a study: all its runs. One that is listed already is not listed twice.
    void add(const std::filesystem::path& folder);
    /// The adapter alone, beside the frozen model where that is chosen, at these λ.
    void setOnly(const std::filesystem::path& adapter, const std::vector<double>& lambdas);
    [[nodiscard]] std::vector<engine::GenerationArm> arms() const;
    /// What is wrong with the λ that were typed; empty: nothing. A list with an error counts for none.
    [[nodiscard]] QString lambdaProblem() const;
    /// The same, and whether nothing is chosen.
    [[nodiscard]] QString problem() const;

signals:
    void edited();

private:
    class Row;
    void addRow(const std::filesystem::path& folder);
    void fillMenu();
    [[nodiscard]] std::vector<Row*> rows() const;

    std::filesystem::path m_library;
    std::function<std::vector<engine::RunSummary>()> m_runs;
    QCheckBox* m_frozen;
    QVBoxLayout* m_rows;
    QToolButton* m_add;
    QMenu* m_menu;
};

} // namespace ui
