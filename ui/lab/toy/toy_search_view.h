// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/toy/toy_runs.h"
#include "lab/toy/toy_search.h"

#include <QWidget>

class QLabel;

namespace ui {

class MessageBar;
class TermLabel;
class Theme;
class ToyLambdaPanel;
class ToySearchModel;

/// The recorded search at one method and depth: its findings in words, charts over λ, and its numbers.
class ToySearchView : public QWidget {
    Q_OBJECT

public:
    ToySearchView(Theme* theme, ToySearch search, QWidget* parent = nullptr);

    /// Says so where the search has nothing of that board.
    void showBoard(const ToyBoard& board);

private:
    ToySearch m_search;
    MessageBar* m_message;
    QLabel* m_title;
    TermLabel* m_findings;
    ToyLambdaPanel* m_panel;
    ToySearchModel* m_model;
};

} // namespace ui
