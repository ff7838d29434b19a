// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/data_source.h"
#include "session/evaluation_session.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;

namespace ui {

class ArmList;
class GenerationEdit;
class NumberBox;
class TaskList;

/// What is to be evaluated: models, data sets, and how answers are made.
class EvaluateSetup : public QWidget {
    Q_OBJECT

public:
    struct Context {
        DataSource* source = nullptr; ///< recognises what is added; nobody else asks it
        std::filesystem::path library;
        QStringList models;
        std::function<std::vector<engine::RunSummary>()> runs;
    };

    explicit EvaluateSetup(const Context& context, QWidget* parent = nullptr);

    [[nodiscard]] ArmList* arms() const { return m_arms; }
    [[nodiscard]] TaskList* tasks() const { return m_tasks; }
    /// The frozen model where no adapter names one: used until the person chooses one.
    void offerModel(const std::filesystem::path& model);
    [[nodiscard]] engine::EvaluationRequest request() const;
    /// Why it cannot be started; empty: it can.
    [[nodiscard]] QString problem() const;

signals:
    void edited();

private:
    void buildOptions(QFormLayout* form);
    NumberBox* addNumber(QFormLayout* form, const char* name, const QString& label, const QString& value);

    ArmList* m_arms;
    TaskList* m_tasks;
    QComboBox *m_model, *m_space;
    GenerationEdit* m_generation;
    NumberBox *m_rows = nullptr, *m_batch = nullptr;
    bool m_modelChosen = false;
};

} // namespace ui
