// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/check.h"
#include "session/session.h"

#include <QScrollArea>

#include <map>
#include <string>
#include <vector>

class QGridLayout;
class QToolButton;

namespace engine {
struct Field;
}

namespace ui {

class ConfigModel;
class FieldRow;
class LambdaEditor;
class MethodCard;
class MethodPicker;
class ModelCard;
class ModelPicker;
class ModelSource;
class StudyDesigner;

/// The form: one row for each row of the field table that applies, by section; advanced ones behind "More".
/// Edits and follows a ConfigModel.
class ConfigForm : public QScrollArea {
    Q_OBJECT

public:
    /// `source` is not owned; null: models are not fetched.
    explicit ConfigForm(ConfigModel* model, QWidget* parent = nullptr, ModelSource* source = nullptr);

    /// What the start check counted: sites of λ, and what each method would cost.
    void setCheck(const engine::StartCheck& check);
    /// What the chosen model is, and where it would be trained.
    void setReport(const ModelReport& report);
    /// Another model is chosen and its report is on its way.
    void showReading();
    void setRecent(const std::string& key, const QStringList& paths);
    /// Where finished studies are, whose spread between seeds says what a new one can resolve.
    void setLibrary(const std::filesystem::path& library);
    /// Label of the first shown field with an error; empty: none.
    [[nodiscard]] QString firstError() const;
    /// Scrolls to the first field with an error and gives it the focus.
    void goToFirstError();
    [[nodiscard]] std::vector<std::string> shownKeys() const;

    QSize sizeHint() const override;
    /// Wide enough for every row: nothing is cut off at the right.
    QSize minimumSizeHint() const override;

signals:
    /// Field under the mouse, else the focused one; null: neither.
    void helpWanted(const engine::Field* field);
    void pathChosen(const std::string& key, const QString& path);
    void sitesWanted(); ///< every module is to be seen

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isModelMissing() const;
    void showReport();
    struct Section {
        QWidget* head = nullptr;
        QToolButton* more = nullptr;
        std::vector<FieldRow*> rows;
    };

    void build(QWidget* body);
    Section& startSection(const std::string& name, QGridLayout* grid, int row);
    void addRow(const engine::Field& field, QGridLayout* grid, int row, Section& section);
    [[nodiscard]] QWidget* specialControl(const engine::Field& field, QWidget* parent);
    [[nodiscard]] QWidget* partBelow(const engine::Field& field, QWidget* parent);
    void follow();
    void followShown();
    void followProblems();
    void focusMoved(QWidget* now);
    [[nodiscard]] FieldRow* rowOf(const QWidget* widget) const;
    [[nodiscard]] FieldRow* firstWrongRow() const;

    ConfigModel* m_model;
    ModelSource* m_source;
    LambdaEditor* m_lambda = nullptr;
    ModelPicker* m_modelPicker = nullptr;
    ModelCard* m_modelCard = nullptr;
    ModelReport m_report; ///< the last
    MethodPicker* m_methodPicker = nullptr;
    MethodCard* m_methodCard = nullptr;
    StudyDesigner* m_study = nullptr;
    std::map<std::string, FieldRow*> m_rows;
    std::vector<std::string> m_order;
    std::vector<Section> m_sections;
    FieldRow* m_hovered = nullptr;
    FieldRow* m_focused = nullptr;
};

} // namespace ui
