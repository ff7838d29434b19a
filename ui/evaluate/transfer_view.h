// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/evaluation_session.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace ui {

class TermLabel;
class TransferModel;

/// The runs of a study in and out of distribution, by λ, as their own events and later evaluations tell it.
class TransferView : public QWidget {
    Q_OBJECT

public:
    /// `runs` gives the library's runs, newest first, whenever the view is shown; may be empty.
    TransferView(std::filesystem::path library, std::function<std::vector<engine::RunSummary>()> runs,
                 QWidget* parent = nullptr);

    void setTransfer(const StudyTransfer& transfer);
    /// The study that is shown may have further results by now.
    void refresh();

signals:
    void studyWanted(const std::filesystem::path& study);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void listStudies();
    void choose();
    void browse();
    void ask(const std::filesystem::path& study);

    std::filesystem::path m_library;
    std::function<std::vector<engine::RunSummary>()> m_runs;
    QComboBox* m_study;
    QToolButton* m_folder;
    TermLabel *m_notes, *m_empty;
    QTableView* m_table;
    TransferModel* m_model;
    QStackedWidget* m_stack;
    std::filesystem::path m_shown; ///< the study that was asked for last
};

} // namespace ui
