// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/lab_context.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QSplitter;
class QVBoxLayout;

namespace ui {

class ArmList;
class ArmPanel;
class MessageBar;
class PlaySettings;

/// The playground: a text is classified while it is typed, or gone on from, by the model and up to three adapters side
/// by side. Text streams; a conversation keeps each model's own answers; what was asked is there again with Up.
class PlaygroundView : public QWidget {
    Q_OBJECT

public:
    explicit PlaygroundView(const LabContext& context, QWidget* parent = nullptr);

    [[nodiscard]] ArmList* arms() const { return m_arms; }
    [[nodiscard]] const std::vector<ArmPanel*>& panels() const { return m_panels; }

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildSide();
    QWidget* buildFoot();
    void connectAll();
    void followForm();
    void followText();
    void askSoon();
    void makePanels();
    void send();
    void classify();
    void begin();
    void newConversation();
    void copyCommand();
    void recall(int steps);
    void showPlayed(const PlayAnswer& answer);
    void finishArm(std::size_t arm, const engine::Generation& made, bool hasHead);
    void discardPending();
    void showError(const ErrorInfo& error);
    [[nodiscard]] PlayQuestion question() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool generates() const;
    void offerLanguageModel();

    LabContext m_context;
    MessageBar* m_message;
    ArmList* m_arms;
    PlaySettings* m_settings;
    QComboBox* m_model;
    QRadioButton *m_classify, *m_generate;
    QSplitter* m_columns;
    QPlainTextEdit* m_text;
    QLineEdit* m_second; ///< of a pair
    QPushButton *m_send, *m_stop, *m_new, *m_copy;
    QLabel* m_state;
    std::vector<ArmPanel*> m_panels;
    std::vector<std::vector<engine::PlayTurn>> m_turns; ///< by arm: what was said, its own answers among it
    std::vector<engine::GenerationArm> m_shownArms;     ///< of the panels
    QStringList m_asked;                                ///< for Up and Down, oldest first
    int m_recalled = -1;                                ///< place in m_asked; -1: what is typed
    QTimer m_soon{this};
    bool m_playing = false, m_modelChosen = false;
    bool m_offered = false;  ///< a model was looked for that can generate
    bool m_discards = false; ///< what is being played belongs to a conversation that was left
};

} // namespace ui
