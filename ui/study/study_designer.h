// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check.h"

#include <QWidget>

#include <filesystem>

class QLabel;

namespace ui {

class AxisList;
class ConfigModel;
class ExclusionList;
class JudgingEditor;
class OutlookView;

/// The form's last section: what varies beside λ and seed, what is left out, how the study is judged and in what order
/// it is trained, and what it will be. Of a single run only the button that makes a study of it is there.
class StudyDesigner : public QWidget {
    Q_OBJECT

public:
    explicit StudyDesigner(ConfigModel* model, QWidget* parent = nullptr);

    [[nodiscard]] OutlookView* outlook() const { return m_outlook; }
    /// True where something in this section forbids the start.
    [[nodiscard]] bool hasErrors() const;
    void goToError();

    /// Whether problems at a key are shown in this section.
    [[nodiscard]] static bool shows(const std::string& key);

private:
    QWidget* makeSingles();
    void follow();
    void followProblems();

    ConfigModel* m_model;
    AxisList* m_axes;
    ExclusionList* m_exclusions;
    JudgingEditor* m_judging;
    OutlookView* m_outlook;
    QLabel* m_singlesText = nullptr;
    QWidget* m_singles; ///< made behind its text
    QLabel* m_problem;
};

} // namespace ui
