// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/verdict.h"

#include <QScrollArea>

#include <set>
#include <string>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace ui {

class TermLabel;

/// The verdict in the engine's sentences (a verdict that says the same leaves them, and what is unfolded, as they are),
/// what would help as buttons beside them, and the signs of a wrong λ.
class VerdictPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget* parent = nullptr);

    void clear();
    /// `whole`: with the intervals over new examples; else these are being computed, or wait for the end of training.
    void show(const engine::Verdict& verdict, bool whole);
    void setTraining(bool training);
    /// All its sentences, a line each.
    [[nodiscard]] QString text() const;

signals:
    void addSeedsRequested();
    void addControlRequested();

private:
    void rebuild();
    void addHeading(const QString& text);
    void addSentence(const engine::Sentence& sentence);
    void addAlike(const std::vector<engine::Sentence>& sentences, const std::string& panel);
    void addButton(const std::string& action);
    void addPanel(const engine::PanelVerdict& panel);
    TermLabel* addLabel(const QString& text, const char* role);
    void showState();

    QVBoxLayout* m_lines;
    TermLabel* m_state;
    engine::Verdict m_verdict;
    std::string m_told;               ///< what is shown, as one text
    std::set<std::string> m_unfolded; ///< by panel and action
    bool m_shown = false, m_whole = false, m_training = false;
};

} // namespace ui
