// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/data_source.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <filesystem>
#include <memory>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace ui {

class ElidedLabel;
class FileRoles;
class MappingEdit;
class MessageBar;
class PathEdit;
class ReportView;
class Theme;

/// Looks at a file or folder of data: which sets are in it and why, what stands in them, and what is wrong; the columns
/// can be mapped by hand, and the page shows at once what comes of it. The page trains nothing: it hands a task on.
class DataPage : public QWidget {
    Q_OBJECT

public:
    struct Context {
        DataSource* source = nullptr;
        Theme* theme = nullptr;
        QSettings* settings = nullptr; ///< recent paths
        QStringList models;            ///< folders whose tokens lengths can be counted in
    };

    /// Nothing in the context is owned, all of it lives longer.
    explicit DataPage(const Context& context, QWidget* parent = nullptr);

    void openPath(const std::filesystem::path& path);
    /// The model that the Train page's form has: used until the person chooses one here.
    void offerModel(const std::filesystem::path& model);
    /// The task that is being looked at; empty files: none.
    [[nodiscard]] engine::TaskConfig task() const;
    [[nodiscard]] ReportView* report() const { return m_view; }
    /// Nothing is being read.
    [[nodiscard]] bool isSettled() const { return !m_reading && !m_delay.isActive(); }

signals:
    /// A task for the Train page's form.
    void trainWanted(const engine::TaskConfig& task);
    /// A further test set for the form.
    void testWanted(const engine::TestSet& set);
    /// A task for the Evaluate page.
    void evaluateWanted(const engine::TaskConfig& task);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildBar();
    void buildSide();
    void layOut();
    void browseFolder();
    void remember(const QString& path);
    void takeFound(const FoundData& found);
    void chooseSet(int row);
    void askReport();
    void takeReport(const DataAnswer& answer);
    void stop();
    void followState();
    void showFacts();
    void addTestSet();
    [[nodiscard]] std::filesystem::path heldOut() const;
    [[nodiscard]] QString whyNotTrain() const;

    Context m_context;
    PathEdit* m_path;
    QToolButton *m_folder, *m_stop;
    QComboBox* m_model;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    QLabel *m_empty, *m_facts;
    QListWidget* m_sets;
    FileRoles* m_roles;
    MappingEdit* m_mapping;
    ReportView* m_view;
    QPushButton *m_train, *m_test, *m_evaluate;
    ElidedLabel* m_state;
    QTimer m_delay; ///< between the last change of the mapping and the report on it
    FoundData m_found;
    std::shared_ptr<const engine::DataReport> m_report;
    bool m_reading = false, m_modelChosen = false;
};

} // namespace ui
