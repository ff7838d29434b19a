// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The form: one row for each row of the field table that applies, by section; advanced ones behind "More".
/// Edits and follows a ConfigModel.
class ConfigForm : public QScrollArea {
    Q_OBJECT

public:
    explicit ConfigForm(ConfigModel* model, QWidget* parent = nullptr);

    /// What the start check counted; negative: unknown.
    void setSites(std::int64_t effective, std::int64_t total);
    void setRecent(const std::string& key, const QStringList& paths);
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

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Section {
        QWidget* head = nullptr;
        QToolButton* more = nullptr;
        std::vector<FieldRow*> rows;
    };

    void build(QWidget* body);
    Section& startSection(const std::string& name, QGridLayout* grid, int row);
    void addRow(const engine::Field& field, QGridLayout* grid, int row, Section& section);
    void follow();
    void followShown();
    void followProblems();
    void focusMoved(QWidget* now);
    [[nodiscard]] FieldRow* rowOf(const QWidget* widget) const;

    ConfigModel* m_model;
    LambdaEditor* m_lambda = nullptr;
    std::map<std::string, FieldRow*> m_rows;
    std::vector<std::string> m_order;
    std::vector<Section> m_sections;
    FieldRow* m_hovered = nullptr;
    FieldRow* m_focused = nullptr;
};

} // namespace ui
