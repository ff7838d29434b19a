// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/questions.h"

#include <QDialog>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// The paper's questions as cards: what each asks, how its runs answer, how many they are and how long they take.
/// "Use" hands out the configuration; what a question needs besides (models, data sets) is chosen on its card.
class QuestionsDialog : public QDialog {
    Q_OBJECT

public:
    struct Context {
        engine::TrainConfig base;
        engine::QuestionFacts facts;         ///< of the base's model
        QStringList models;                  ///< folders or names that a question may compare
        std::optional<double> secondsPerRun; ///< of the base, if its rate is known
        std::function<QString(const engine::TrainConfig&)> measureCommand; ///< for questions that are measured
    };

    explicit QuestionsDialog(Context context, QWidget* parent = nullptr);

signals:
    void used(const engine::TrainConfig& config, const QString& title);

private:
    struct Card {
        const engine::Question* question;
        QLabel* size;
        QPushButton *use, *need;
    };
    void addCard(const engine::Question& question, QVBoxLayout* list);
    QPushButton* makeNeed(const engine::Question& question, QWidget* card);
    void chooseModels(QPushButton* button);
    void chooseData();
    void follow(const Card& card);
    void followAll();
    void use(const engine::Question& question);

    Context m_context;
    std::vector<Card> m_cards;
};

/// The data set of a configuration file, or of a data file as it would be used when dropped on the window.
/// Errors  EngineError of the readers.
[[nodiscard]] engine::TaskConfig dataSetOf(const std::filesystem::path& file);

} // namespace ui
